// Storage of one tab on a database of its own, and the faults a browser may have.
import 'fake-indexeddb/auto'
import type { Keeper } from '../../src/storage/canary'
import { openDatabase } from '../../src/storage/connection'
import type { Copies, Copy } from '../../src/storage/copies'
import { Database } from '../../src/storage/database'
import { dexieStorage, type StorageOfTab } from '../../src/storage/dexieStorage'

let made = 0
/** Ids that tell tests apart and stay the same from run to run. */
export const testId = () => `id-${++made}`
export const testNow = () => new Date('2026-03-01T14:32:00Z')

export function memoryKeeper(): Keeper {
  const kept = new Map<string, string>()
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value)
      return true
    },
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  }
}

export interface MemoryCopies extends Copies {
  readonly kept: { readonly copy: Copy; readonly doc: unknown }[]
}

export function memoryCopies(): MemoryCopies {
  const kept: { readonly copy: Copy; readonly doc: unknown }[] = []
  return {
    kept,
    state: 'kept',
    keep: async (map, doc, rev) => {
      const title = doc.info.info?.title ?? ''
      kept.push({
        copy: { map, title, actorCount: Object.keys(doc.actors).length, rev, savedAt: testNow().toISOString(), schema: 1 },
        doc: structuredClone(doc),
      })
    },
    makeRoom: async () => {},
    forget: async (map) => void kept.splice(0, kept.length, ...kept.filter(({ copy }) => copy.map !== map)),
    list: async () => kept.map(({ copy }) => copy).sort((a, b) => b.rev - a.rev),
    read: async (copy) => kept.find((one) => one.copy === copy)?.doc ?? null,
  }
}

export interface TestTab {
  readonly db: Database
  readonly storage: StorageOfTab
  readonly keeper: Keeper
  readonly copies: MemoryCopies
}

/** A tab of a browser: tabs with the same name share a database. */
export async function openTab(name: string, shared: { readonly keeper?: Keeper; readonly copies?: MemoryCopies } = {}): Promise<TestTab> {
  const { keeper = memoryKeeper(), copies = memoryCopies() } = shared
  const db = new Database(name)
  await openDatabase(db, testId, true)
  return { db, keeper, copies, storage: dexieStorage({ db, copies, keeper, newId: testId, now: testNow }) }
}

/** Resolves when a store has reached a state. */
export function reached<T>(
  store: { getState: () => T; subscribe: (listener: (state: T) => void) => () => void },
  is: (state: T) => boolean,
) {
  return new Promise<void>((resolve) => {
    if (is(store.getState())) return resolve()
    const stop = store.subscribe((state) => {
      if (!is(state)) return
      stop()
      resolve()
    })
  })
}

const aborts = new Map<string, (nth: number) => boolean>()
const counted = new Map<string, number>()
const completed = new Map<string, number>()

/** How many writing transactions of a database the browser has called complete. */
export const completedWrites = (name: string): number => completed.get(name) ?? 0
const transaction = IDBDatabase.prototype.transaction

/** Every writing transaction of a database, counted from 1, for which `which` says yes is aborted by the browser. */
export function abortWrites(name: string, which: (nth: number) => boolean): void {
  counted.set(name, 0)
  aborts.set(name, which)
}

IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
  const made = transaction.apply(this, args)
  const nth = (counted.get(this.name) ?? 0) + 1
  if (args[1] === 'readwrite') {
    counted.set(this.name, nth)
    made.addEventListener('complete', () => completed.set(this.name, completedWrites(this.name) + 1))
    if (aborts.get(this.name)?.(nth)) queueMicrotask(() => made.abort())
  }
  return made
}
