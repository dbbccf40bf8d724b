// What is missing when the database is compared with the list kept outside it.
import { schemaVersion } from '../domain/document'
import { type Canary, type Keeper, writeCanary } from './canary'
import type { Copies, Copy } from './copies'
import type { Database } from './database'
import type { MapId } from './storage'

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

/** Makes the list outside the database say what the database holds. */
export async function agreeWith(db: Database, keeper: Keeper): Promise<void> {
  const maps = (await db.maps.toArray()).filter(({ deletedAt }) => deletedAt === null)
  writeCanary(keeper, Object.fromEntries(maps.map(({ id, title, actorCount, rev }) => [id, { title, actorCount, rev }])))
}
