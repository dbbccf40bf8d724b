// Takes maps back from the copies outside the database.
import type { StakeholderDocument } from '../domain/document'
import { migrate } from '../domain/migrate'
import { repair } from '../domain/repair'
import { checkSchema } from './commit'
import type { Copies, Copy } from './copies'
import { type Database, rowRecords } from './database'
import type { Lost } from './recovery'
import type { MapStorage } from './storage'
import { summaryOf } from './summary'

/** Takes maps back from their copies, the next older one when a copy is damaged. Answers with those that could not be read. */
export async function restoreLost(
  lost: readonly Lost[],
  copies: Copies,
  target: { readonly db: Database; readonly now: () => Date } | { readonly memory: MapStorage },
  newId: () => string,
): Promise<readonly Lost[]> {
  const all = await copies.list()
  const failed: Lost[] = []
  for (const one of lost.filter(({ copy }) => copy !== null)) {
    const candidates = all.filter(({ map, rev }) => map === one.map && rev > (one.storedRev ?? -1))
    const doc = await firstReadable(candidates, copies, newId)
    if (!doc) failed.push(one)
    else if ('memory' in target) await target.memory.create(doc)
    else await putMap(target.db, one, doc, target.now)
  }
  return failed
}

async function firstReadable(candidates: readonly Copy[], copies: Copies, newId: () => string): Promise<StakeholderDocument | null> {
  for (const copy of candidates) {
    const body = await copies.read(copy).catch(() => null)
    if (body !== null) return repair(migrate(body, copy.schema), newId).doc
  }
  return null
}

async function putMap(db: Database, { map, rev, storedRev }: Lost, doc: StakeholderDocument, now: () => Date): Promise<void> {
  // A number beyond every one seen before, so that a tab that still shows the map reads it anew.
  const next = Math.max(rev, storedRev ?? 0) + 1
  await db.transaction('rw', [db.meta, db.maps, db.rows, db.ops], async () => {
    await checkSchema(db)
    await db.rowsOf(map).delete()
    await db.opsOf(map, -1, Number.MAX_SAFE_INTEGER).delete()
    await db.rows.bulkPut(rowRecords(map, doc))
    await db.maps.put({ ...summaryOf(map, doc, now().toISOString()), rev: next, deletedAt: null })
  })
}
