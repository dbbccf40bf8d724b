// What is done to whole maps now and then: fetched when it is wanted.
import type { StakeholderDocument } from '../domain/document'
import { checkSchema } from './commit'
import { type Database, type MapRecord, rowRecords } from './database'
import type { MapId } from './storage'

/** Stores several new maps: all of them or none. */
export function addMaps(db: Database, maps: readonly { readonly record: MapRecord; readonly doc: StakeholderDocument }[]): Promise<void> {
  return db.transaction('rw', [db.meta, db.maps, db.rows], async () => {
    await checkSchema(db)
    await Promise.all(maps.flatMap(({ record, doc }) => [db.maps.add(record), db.rows.bulkAdd(rowRecords(record.id, doc))]))
  })
}

/** Removes a deleted map with its rows and its log. False: it was taken back meanwhile, and stays. Throws DatabaseGoneError or NewerDatabaseError. */
export function eraseMap(db: Database, id: MapId): Promise<boolean> {
  return db.transaction('rw', [db.meta, db.maps, db.rows, db.ops], async () => {
    const [map] = await Promise.all([db.maps.get(id), checkSchema(db)])
    if (map?.deletedAt === null) return false
    await Promise.all([db.rowsOf(id).delete(), db.opsOf(id, 0, Number.POSITIVE_INFINITY).delete(), db.maps.delete(id)])
    return true
  })
}
