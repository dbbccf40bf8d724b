// Brings the stored maps up to the schema of this version, all in one transaction: after a crash it is the old state or the new one.
import { schemaVersion } from '../domain/document'
import { migrate } from '../domain/migrate'
import { migrations } from '../domain/migrations'
import type { Migration } from '../domain/migrations/migration'
import { repair } from '../domain/repair'
import { type Database, rowRecords } from './database'

export async function migrateDatabase(
  db: Database,
  newId: () => string,
  steps: readonly Migration[] = migrations,
  current: number = schemaVersion,
): Promise<void> {
  const stored = Number((await db.meta.get('schema'))?.value)
  if (!(stored < current)) return
  await db.transaction('rw', [db.meta, db.maps, db.rows, db.ops], async () => {
    // Another tab may have been faster.
    const schema = Number((await db.meta.get('schema'))?.value)
    if (!(schema < current)) return
    for (const { id } of await db.maps.toArray()) {
      const old: Record<string, Record<string, unknown>> = {}
      for (const record of await db.rowsOf(id).toArray()) old[record.table] = { ...old[record.table], [record.id]: record.row }
      const { doc } = repair(migrate(old, schema, steps, current), newId)
      await db.rowsOf(id).delete()
      await db.rows.bulkPut(rowRecords(id, doc))
    }
    // The log speaks the old schema; every tab starts over from the rows.
    await db.ops.clear()
    await db.meta.put({ key: 'schema', value: current })
  })
}
