// Reading and replacing rows. Every edit is built from these four, so that an untouched table keeps its identity.
import type { Info, StakeholderDocument, TableName, Tables } from './document'

export function assert<T>(value: T, message: string): asserts value is NonNullable<T> {
  if (value === null || value === undefined || value === false) throw new Error(message)
}

export function rowsOf<T extends TableName>(doc: StakeholderDocument, table: T): readonly Tables[T][] {
  return Object.values(doc[table]) as Tables[T][]
}

export function infoOf(doc: Pick<StakeholderDocument, 'info'>): Info {
  const info = doc.info.info
  assert(info, 'infoOf: the document has no info row')
  return info
}

export function putRows<T extends TableName>(doc: StakeholderDocument, table: T, rows: readonly Tables[T][]): StakeholderDocument {
  if (rows.length === 0) return doc
  return { ...doc, [table]: { ...doc[table], ...Object.fromEntries(rows.map((row) => [row.id, row])) } }
}

/** Sets fields of one row. The document comes back unchanged when every field already has that value. */
export function updateRow<T extends TableName>(
  doc: StakeholderDocument,
  table: T,
  id: string,
  fields: Partial<Tables[T]>,
): StakeholderDocument {
  const row = doc[table][id] as Tables[T] | undefined
  assert(row, `updateRow: no row "${id}" in ${table}`)
  const changed = (Object.keys(fields) as (keyof Tables[T])[]).some((field) => !Object.is(row[field], fields[field]))
  return changed ? putRows(doc, table, [{ ...row, ...fields }]) : doc
}

export function removeRows<T extends TableName>(doc: StakeholderDocument, table: T, ids: ReadonlySet<string>): StakeholderDocument {
  const kept = Object.entries(doc[table]).filter(([id]) => !ids.has(id))
  return kept.length === Object.keys(doc[table]).length ? doc : { ...doc, [table]: Object.fromEntries(kept) }
}
