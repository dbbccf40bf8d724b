// The Samspel file: the whole document as JSON, identical when it is opened again.
import { type StakeholderDocument, schemaVersion, tableNames } from '../../domain/document'
import { migrate, NewerSchemaError } from '../../domain/migrate'
import { type Repaired, repair } from '../../domain/repair'
import { UserError } from '../../i18n/translate'
import { decode } from '../decode'
import { checkSize } from '../limits'
import type { Format } from './format'

const app = 'samspel'

export const json = {
  id: 'samspel',
  extensions: ['samspel.json', 'json'],
  mediaType: 'application/json',
  async read(file, newId) {
    checkSize(file.size)
    return readJson(decode(new Uint8Array(await file.arrayBuffer())), newId)
  },
  write: async (doc, exported) => new Blob([writeJson(doc, exported)], { type: 'application/json' }),
} as const satisfies Format

/** The same document gives the same text, whatever was done to it before: rows by id, fields by name. */
export function writeJson(doc: StakeholderDocument, exported: Date): string {
  return `${JSON.stringify({ app, schema: schemaVersion, exported: exported.toISOString(), document: inOrder(doc) }, null, 1)}\n`
}

/** A document as it stands in a file: tables as lists, rows by id, fields by name. */
export function inOrder(doc: StakeholderDocument): unknown {
  const tables = tableNames.map((table) => [table, Object.values(doc[table]).sort((a, b) => (a.id < b.id ? -1 : 1))])
  return byName(Object.fromEntries(tables))
}

/** Throws UserError: import.broken (no JSON), import.otherJson (not ours) or import.newerFile. */
export function readJson(text: string, newId: () => string): Repaired {
  const envelope = parse(text)
  if (typeof envelope !== 'object' || envelope === null || !('app' in envelope) || envelope.app !== app)
    throw new UserError('import.otherJson')
  const { schema, document } = envelope as { readonly schema?: unknown; readonly document?: unknown }
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) throw new UserError('import.otherJson')
  try {
    return repair(migrate(document, schema), newId)
  } catch (error) {
    if (error instanceof NewerSchemaError) throw new UserError('import.newerFile')
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError('import.broken')
  }
}

function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, item]) => [name, byName(item)]))
}
