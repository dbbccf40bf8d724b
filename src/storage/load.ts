// From stored rows to a document. A row that does not read is mended or set aside; it never keeps the map from opening, and is never written over.
import * as v from 'valibot'
import { emptyDocument } from '../domain/create'
import { type Row, type StakeholderDocument, type TableName, tableNames } from '../domain/document'
import { dropDangling } from '../domain/patch'
import { schemas } from '../domain/schema'
import type { RowRecord } from './database'

export interface Loaded {
  readonly doc: StakeholderDocument
  /** Rows that are in the database but not in `doc`. */
  readonly setAside: number
}

export async function documentOf(records: readonly RowRecord[], newId: () => string): Promise<Loaded> {
  const tables: Record<string, Record<string, Row>> = Object.fromEntries(tableNames.map((table) => [table, {}]))
  const unread: RowRecord[] = []
  for (const record of records) {
    const rows = tables[record.table]
    if (rows && record.row?.id === record.id && v.is(schemas[record.table], record.row)) rows[record.id] = record.row
    else unread.push(record)
  }
  const mended = unread.length > 0 ? await mend(tables, unread, newId) : []
  for (const { table, id, row } of mended) (tables[table] as Record<string, Row>)[id] = row
  // Every document has an info row; without one in the database it starts empty.
  if (!tables.info?.info) tables.info = { ...emptyDocument.info }
  return { doc: dropDangling(tables as unknown as StakeholderDocument), setAside: unread.length - mended.length }
}

async function mend(good: Record<string, Record<string, Row>>, unread: readonly RowRecord[], newId: () => string): Promise<RowRecord[]> {
  const { repair } = await import('../domain/repair')
  const all: Record<string, Record<string, Row>> = { ...good }
  for (const { table, id, row } of unread) all[table] = { ...all[table], [id]: row }
  const { doc } = repair(all, newId)
  return unread.flatMap((record) => {
    const row = doc[record.table as TableName]?.[record.id] as Row | undefined
    return row && typeof record.row === 'object' ? [{ ...record, row }] : []
  })
}
