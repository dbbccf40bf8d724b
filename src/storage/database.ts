// The tables. One database for everything, so that one transaction covers rows, log and list.
import { Dexie, type Table } from 'dexie'
import { type Row, type StakeholderDocument, type TableName, tableNames } from '../domain/document'
import type { Patch } from '../domain/patch'
import type { Message } from '../i18n/translate'
import type { MapId } from './storage'

export const databaseName = 'samspel'
/** Raise it when tables or indexes change, and only then; what rows hold follows `schemaVersion` and `migrate`. */
export const tableVersion = 1
/** The version as IndexedDB counts it: Dexie multiplies by ten. */
export const nativeVersion = tableVersion * 10

export interface MapRecord {
  readonly id: MapId
  readonly title: string
  readonly question: string
  readonly actorCount: number
  /** ISO time, for display and sorting only. */
  readonly changedAt: string
  /** Number of the last operation. */
  readonly rev: number
  /** ISO time; null: not deleted. */
  readonly deletedAt: string | null
}
export interface RowRecord {
  readonly map: MapId
  readonly table: TableName
  readonly id: string
  readonly row: Row
}
/** One command as the log keeps it. `op` is made by the tab and tells a second try from a second command. */
export interface OpRecord {
  readonly map: MapId
  readonly seq: number
  readonly op: string
  readonly patch: Patch
  readonly label: Message
}
export interface MetaRecord {
  readonly key: string
  readonly value: unknown
}

export class Database extends Dexie {
  declare readonly meta: Table<MetaRecord, string>
  declare readonly maps: Table<MapRecord, string>
  declare readonly rows: Table<RowRecord, [MapId, string, string]>
  declare readonly ops: Table<OpRecord, [MapId, number]>

  constructor(name: string = databaseName) {
    // strict: "saved" is said only of what has reached the disk. A closed database stays closed until we have looked at its version.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' })
    this.version(tableVersion).stores({ meta: 'key', maps: 'id', rows: '[map+table+id]', ops: '[map+seq], &op' })
  }

  /** A list sorts after every text, so the range holds whatever begins with the map. */
  rowsOf(map: MapId) {
    return this.rows.where('[map+table+id]').between([map], [map, []])
  }

  /** Operations after `since` up to and with `last`, in order. */
  opsOf(map: MapId, since: number, last: number) {
    return this.ops.where('[map+seq]').between([map, since], [map, last], false, true)
  }
}

export function rowRecords(map: MapId, doc: StakeholderDocument): readonly RowRecord[] {
  return tableNames.flatMap((table) => Object.entries<Row>(doc[table]).map(([id, row]) => ({ map, table, id, row })))
}
