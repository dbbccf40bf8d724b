// Brings a document of an older schema up to this one. Files and the database go through the same steps.
import { schemaVersion } from './document'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'

/** The document was written by a later version of the product. It is refused whole, never half read. */
export class NewerSchemaError extends Error {
  readonly schema: number
  constructor(schema: number) {
    super(`migrate: schema ${schema} is newer than ${schemaVersion}`)
    this.name = 'NewerSchemaError'
    this.schema = schema
  }
}

/** A document of `schema` as the current schema has it; still to be repaired. Throws NewerSchemaError. */
export function migrate(
  document: unknown,
  schema: number,
  steps: readonly Migration[] = migrations,
  current: number = schemaVersion,
): unknown {
  if (schema > current) throw new NewerSchemaError(schema)
  return steps.filter((step) => step.to > schema && step.to <= current).reduce((doc, step) => step.up(doc), document)
}
