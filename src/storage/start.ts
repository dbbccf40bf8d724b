// How storage comes up: with everything as it was, with something to recover, or in this tab only. Never silently empty.
import { isRemembering, readCanary } from './canary'
import { type Opened, openDatabase } from './connection'
import { openCopies } from './copies'
import { Database, databaseName } from './database'
import { dexieStorage, type StorageOfTab } from './dexieStorage'
import { failureOf } from './failure'
import { localKeeper } from './localKeeper'
import { beginNewLog } from './newLog'
import { agreeWith, findLost, type Lost } from './recovery'
import type { MapStorage } from './storage'
import { watchPage } from './watchPage'

/** lost: maps are missing. unopenable: the database cannot be opened, so what comes back lives in this tab. newer: it belongs to a later version. */
export interface Recovery {
  readonly cause: 'lost' | 'unopenable' | 'newer'
  readonly lost: readonly Lost[]
  /** Takes back every map that has a copy. Answers with those whose copies are damaged. */
  readonly restore: () => Promise<readonly Lost[]>
  /** Goes on with what there is now; the copies stay. */
  readonly finish: () => Promise<MapStorage>
}
export type Started =
  | { readonly kind: 'ready'; readonly storage: MapStorage }
  | { readonly kind: 'recovery'; readonly storage: MapStorage; readonly recovery: Recovery }

export async function startStorage(newId: () => string, now: () => Date): Promise<Started> {
  const keeper = localKeeper
  const copies = await openCopies(now)
  const unknown = !isRemembering(keeper)
  const remembered = readCanary(keeper)
  const db = new Database(databaseName)
  // Fetched only where it is needed: a browser that denies storage is rare.
  const inTab = async () => (await import('./inMemory')).inMemory(newId, now)

  const recovery = (cause: Recovery['cause'], lost: readonly Lost[], storage: MapStorage, restore: Recovery['restore']) => ({
    kind: 'recovery' as const,
    storage,
    recovery: { cause, lost, restore, finish: async () => storage },
  })

  try {
    const { created } = await openAtStart(db, newId)
    // Whatever comes of it, the database works: a full one, for instance, has no room for it.
    if (!created) void beginNewLog(db).catch((error: unknown) => console.warn('The database goes on in its old log:', error))
    const storage = dexieStorage({ db, copies, keeper, newId, now })
    const lost = await findLost(db, copies, remembered, unknown && created)
    const ready = async () => {
      await storage.replayJournal()
      await agreeWith(db, keeper)
      await watch(storage)
      return storage
    }
    if (lost.length === 0) return { kind: 'ready', storage: await ready() }
    const restore = async () => (await import('./restoreLost')).restoreLost(lost, copies, { db, now }, newId)
    return { kind: 'recovery', storage, recovery: { cause: 'lost', lost, restore, finish: ready } }
  } catch (error) {
    console.error('The database could not be opened:', error)
    db.close()
    const memory = await inTab()
    if (failureOf(error) === 'newer') return recovery('newer', [], memory, async () => [])
    const lost = await findLost(null, copies, remembered, unknown)
    if (lost.length === 0) return { kind: 'ready', storage: memory }
    return recovery('unopenable', lost, memory, async () => (await import('./restoreLost')).restoreLost(lost, copies, { memory }, newId))
  }
}

/** Some failures pass: a browser that is still closing the last session, for one. */
async function openAtStart(db: Database, newId: () => string, attempt = 1): Promise<Opened> {
  try {
    const opened = await inTime(openDatabase(db, newId, true))
    await tryOut(db, newId())
    return opened
  } catch (error) {
    if (attempt === 3 || failureOf(error) === 'newer') throw error
    db.close()
    await new Promise((resolve) => setTimeout(resolve, 150 * attempt))
    return openAtStart(db, newId, attempt + 1)
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('inTime: no answer from the browser')), 8000))
  return Promise.race([work, late])
}

/** Storage may be denied in ways that only a real write shows. A full one is not denied: what is there can be read. */
async function tryOut(db: Database, probe: string): Promise<void> {
  try {
    await db.meta.put({ key: 'probe', value: probe })
  } catch (error) {
    if (failureOf(error) === 'full') return
    throw error
  }
  const found = await db.meta.get('probe')
  await db.meta.delete('probe')
  if (found?.value !== probe) throw new Error('tryOut: what was written did not come back')
}

async function watch(storage: StorageOfTab): Promise<void> {
  watchPage(storage)
  const persisted = (await navigator.storage?.persisted?.().catch(() => null)) ?? null
  storage.safety.setState({ persisted: persisted || null })
}
