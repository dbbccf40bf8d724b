// The one transaction of a command: rows, log and list change together or not at all.
import { type Row, type StakeholderDocument, schemaVersion, type TableName, tableNames } from '../domain/document'
import { apply, diff, type Patch } from '../domain/patch'
import type { Message } from '../i18n/translate'
import { type Database, type MapRecord, type OpRecord, type RowRecord, rowRecords } from './database'
import { DatabaseGoneError, MapErasedError, NewerDatabaseError } from './failure'
import type { MapId } from './storage'

/** A command on its way to the database. */
export interface Entry {
  readonly map: MapId
  readonly op: string
  readonly patch: Patch
  readonly label: Message
  /** A map that is not in the database yet: this entry puts it there, and its patch is empty. */
  readonly fresh?: { readonly record: MapRecord; readonly doc: StakeholderDocument }
}
/** Operations in order, without a gap. Null: the log no longer reaches back that far. */
export type Log = readonly OpRecord[] | null
export interface Committed {
  readonly record: MapRecord
  /** Every operation after `since`, ours with them. */
  readonly log: Log
}

/** How many operations of a map the log keeps; a tab that is further behind reads the map anew. */
export const keptOps = 2000
const compactEvery = 250

/** Stores a command once, however often it is tried. `since`: the last operation the tab knows; null: it does not follow the map. Throws NewerDatabaseError, DatabaseGoneError, MapErasedError or what the browser says. */
export function commit(db: Database, entry: Entry, since: number | null, now: () => Date): Promise<Committed> {
  return db.transaction('rw', [db.meta, db.maps, db.rows, db.ops], async () => {
    const [map, already] = await Promise.all([db.maps.get(entry.map), db.ops.where('op').equals(entry.op).count(), checkSchema(db)])
    if (!map) throw new MapErasedError(`commit: no map "${entry.map}"`)
    if (already > 0) return { record: map, log: await logSince(db, map, since) }
    const before = await rowsFor(db, entry)
    const changes = diff(before, apply(before, entry.patch))
    const record = { ...recordAfter(map, changes), rev: map.rev + 1, changedAt: now().toISOString() }
    await Promise.all([
      writeRows(db, entry.map, changes),
      db.ops.add({ ...entry, seq: record.rev }),
      db.maps.put(record),
      record.rev % compactEvery === 0 && db.opsOf(entry.map, 0, record.rev - keptOps).delete(),
    ])
    return { record, log: await logSince(db, record, since) }
  })
}

/** Stores a new map once, however often it is tried. */
export function addMap(db: Database, record: MapRecord, doc: StakeholderDocument): Promise<void> {
  return db.transaction('rw', [db.meta, db.maps, db.rows], async () => {
    const [already] = await Promise.all([db.maps.get(record.id), checkSchema(db)])
    if (!already) await Promise.all([db.maps.add(record), db.rows.bulkAdd(rowRecords(record.id, doc))])
  })
}

export async function checkSchema(db: Database): Promise<void> {
  const schema = (await db.meta.get('schema'))?.value
  if (schema === undefined) throw new DatabaseGoneError('checkSchema: the database is empty')
  if (Number(schema) > schemaVersion) throw new NewerDatabaseError(`checkSchema: schema ${schema} is newer than ${schemaVersion}`)
}

export async function logSince(db: Database, map: MapRecord, since: number | null): Promise<Log> {
  if (since === null) return []
  const log = await db.opsOf(map.id, since, map.rev).toArray()
  return log.length === map.rev - since ? log : null
}

/**
 * The part of the map that the patch may touch, as a document: the same `apply` then decides in memory and in the database.
 * Removing an actor, a group or a participant may change other rows, so then it is the whole map.
 */
async function rowsFor(db: Database, { map, patch }: Entry): Promise<StakeholderDocument> {
  if (removes(patch, 'actors') || removes(patch, 'groups') || removes(patch, 'participants')) return partOf(await db.rowsOf(map).toArray())
  const touched = tableNames.flatMap((table) => Object.keys(patch[table] ?? {}).map((id) => [table, id] as const))
  const rows = await readRows(db, map, touched)
  const ends = await readRows(db, map, [...rows.map(({ row }) => row), ...addedRows(patch)].flatMap(references))
  // The actors at the ends come with their groups, or they would seem to have lost them.
  const groups = await readRows(
    db,
    map,
    ends.flatMap(({ row }) => references(row)),
  )
  return partOf([...rows, ...ends, ...groups])
}

const removes = (patch: Patch, table: TableName) => Object.values(patch[table] ?? {}).some(([, after]) => after === null)

const addedRows = (patch: Patch): Row[] =>
  tableNames.flatMap((table) => Object.values(patch[table] ?? {}).flatMap(([, after]) => (after ? [after] : [])))

/** Where the fields of a row that point to other rows point to. */
const pointers: Readonly<Record<string, TableName>> = {
  source: 'actors',
  target: 'actors',
  actor: 'actors',
  participant: 'participants',
  group: 'groups',
}

/** The rows without which a relation or a score may not stand, nor an actor keep its group. */
function references(row: Row): (readonly [TableName, string])[] {
  const fields: Readonly<Record<string, unknown>> = isRow(row) ? { ...row } : {}
  return Object.entries(pointers).flatMap(([field, table]) => {
    const id = fields[field]
    return typeof id === 'string' ? [[table, id] as const] : []
  })
}

async function readRows(db: Database, map: MapId, keys: readonly (readonly [TableName, string])[]): Promise<RowRecord[]> {
  if (keys.length === 0) return []
  const found = await db.rows.bulkGet(keys.map(([table, id]) => [map, table, id]))
  return found.filter((record) => record !== undefined)
}

function partOf(records: readonly RowRecord[]): StakeholderDocument {
  const tables = Object.fromEntries(tableNames.map((table) => [table, {} as Record<string, Row>]))
  for (const { table, id, row } of records) {
    const rows = tables[table]
    if (rows && isRow(row)) rows[id] = row
  }
  return tables as unknown as StakeholderDocument
}

/** A damaged row is left where it is. */
const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null

async function writeRows(db: Database, map: MapId, changes: Patch): Promise<void> {
  const entries = tableNames.flatMap((table) => Object.entries(changes[table] ?? {}).map(([id, [, row]]) => ({ map, table, id, row })))
  const gone = entries.filter(({ row }) => row === null)
  const kept = entries.filter((entry): entry is RowRecord => entry.row !== null)
  await Promise.all([
    kept.length > 0 && db.rows.bulkPut(kept),
    gone.length > 0 && db.rows.bulkDelete(gone.map(({ table, id }) => [map, table, id])),
  ])
}

function recordAfter(map: MapRecord, changes: Patch): MapRecord {
  const info = changes.info?.info?.[1] as { readonly title?: string; readonly question?: string } | null | undefined
  const actors = Object.values(changes.actors ?? {})
  const added = actors.filter(([before]) => before === null).length
  const removed = actors.filter(([, after]) => after === null).length
  const { title = map.title, question = map.question } = info ?? {}
  return { ...map, title, question, actorCount: map.actorCount + added - removed }
}
