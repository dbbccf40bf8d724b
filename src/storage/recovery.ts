// What is missing when the database is compared with the list kept outside it, and how it comes back.
import { schemaVersion } from '../domain/document'
import { migrate } from '../domain/migrate'
import { repair } from '../domain/repair'
import { type Canary, type Keeper, writeCanary } from './canary'
import { checkSchema } from './commit'
import type { Copies, Copy } from './copies'
import { type Database, rowRecords } from './database'
import type { MapId, MapStorage } from './storage'
import { summaryOf } from './summary'

/** A map that is gone from the database, or less far than it was. */
export interface Lost {
  readonly map: MapId
  readonly title: string
  readonly actorCount: number
  /** How far it had come: number of its last operation. */
  readonly rev: number
  /** How far it is in the database; null: not there. */
  readonly storedRev: number | null
  /** The furthest copy that is ahead of the database. */
  readonly copy: Copy | null
}

/** `unknown`: nothing is remembered at all, so the copies alone say which maps there were. */
export async function findLost(db: Database | null, copies: Copies, remembered: Canary, unknown: boolean): Promise<readonly Lost[]> {
  const stored = new Map(db ? (await db.maps.toArray()).map((map) => [map.id, map.rev]) : [])
  const behind = ([id, { rev }]: [string, { readonly rev: number }]) => (stored.get(id) ?? -1) < rev
  if (!unknown && Object.entries(remembered).every((entry) => !behind(entry))) return []
  const all = await copies.list()
  const expected = unknown ? Object.fromEntries([...all].reverse().map((copy) => [copy.map, copy])) : remembered
  return Object.entries(expected)
    .filter(behind)
    .map(([map, { title, actorCount, rev }]) => {
      const storedRev = stored.get(map) ?? null
      const copy = all.find((one) => one.map === map && one.rev > (storedRev ?? -1) && one.schema <= schemaVersion) ?? null
      return { map, title, actorCount, rev, storedRev, copy }
    })
}

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

async function firstReadable(candidates: readonly Copy[], copies: Copies, newId: () => string) {
  for (const copy of candidates) {
    const body = await copies.read(copy).catch(() => null)
    if (body !== null) return repair(migrate(body, copy.schema), newId).doc
  }
  return null
}

async function putMap(db: Database, { map, rev, storedRev }: Lost, doc: ReturnType<typeof repair>['doc'], now: () => Date): Promise<void> {
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

/** Makes the list outside the database say what the database holds. */
export async function agreeWith(db: Database, keeper: Keeper): Promise<void> {
  const maps = (await db.maps.toArray()).filter(({ deletedAt }) => deletedAt === null)
  writeCanary(keeper, Object.fromEntries(maps.map(({ id, title, actorCount, rev }) => [id, { title, actorCount, rev }])))
}
