// Maps kept in this browser. Rows, log and list live in one database; a command is one transaction; other tabs follow the log.
import { createStore } from 'zustand/vanilla'
import type { StakeholderDocument } from '../domain/document'
import { updateInfo } from '../domain/edits/info'
import { apply, diff, slim } from '../domain/patch'
import { UserError } from '../i18n/translate'
import { type Bell, openBell } from './bell'
import { type Keeper, noteMap } from './canary'
import { addMap, checkSchema, commit, type Entry, keptOps, logSince } from './commit'
import { connected } from './connection'
import type { Copies } from './copies'
import type { Database, MapRecord } from './database'
import { failureOf, MapErasedError } from './failure'
import { notedEntries, noteEntry, strikeEntry, strikeMap } from './journal'
import { documentOf, type Loaded } from './load'
import { createSaveQueue } from './saveQueue'
import { openSession, type Session } from './session'
import type { MapId, MapStorage, MapSummary, OpenMap, Safety, SaveFailure, SaveStatus } from './storage'
import { summaryOf } from './summary'

export interface Ground {
  readonly db: Database
  readonly copies: Copies
  readonly keeper: Keeper
  readonly newId: () => string
  readonly now: () => Date
}
export interface StorageOfTab extends MapStorage {
  /** The tab is looked at again, or some time has passed: tries what failed, reads what others did. */
  readonly wake: () => Promise<void>
  /** The page may be gone in a moment: keeps copies of what has changed. */
  readonly hide: () => void
  /** Stores what tabs left behind when they were closed. */
  readonly replayJournal: () => Promise<void>
  readonly stop: () => void
}

/** Handing over the rows of a large map holds up the page for a tenth of a second: from so many actors on its picture comes first, ms. */
const large = 200
const headStart = 400

export function dexieStorage({ db, copies, keeper, newId, now }: Ground): StorageOfTab {
  const tab = newId()
  let count = 0
  const sessions = new Map<MapId, Session>()
  const listListeners = new Set<() => void>()
  const status = createStore<SaveStatus>(() => ({ kind: 'idle' }))
  const safety = createStore<Safety>(() => ({ copies: copies.state, persisted: null }))
  const queue = createSaveQueue(status, write, now)
  const bell: Bell = openBell(db.name, (map) => {
    tellList()
    void pull(map)
  })
  const onDatabase = <T>(work: () => Promise<T>) => connected(db, newId, work)
  const tellList = () => {
    for (const listener of listListeners) listener()
  }
  db.on('versionchange', ({ newVersion }) => {
    void stepAside(newVersion === null ? 'closed' : 'newer')
    // Dexie would close at once; what is queued goes in first.
    return false
  })

  async function stepAside(reason: SaveFailure) {
    await Promise.race([queue.settled(), new Promise((resolve) => setTimeout(resolve, 2000))])
    queue.freeze(reason)
    db.close()
  }

  async function write(entry: Entry) {
    if (entry.fresh) {
      if (entry.fresh.record.actorCount >= large) await new Promise((resolve) => setTimeout(resolve, headStart))
      return writeMap(entry.fresh)
    }
    const session = sessions.get(entry.map)
    const store = () => withRoom(() => commit(db, entry, session?.live.seq() ?? null, now))
    const { record, log } = await store().catch(async (error: unknown) => {
      if (!session || !(error instanceof MapErasedError)) throw error
      await putBack(entry.map, session)
      return store()
    })
    if (session && log) session.live.advance(log, record.rev)
    else if (session) session.live.replace((await load(entry.map)).doc, record.rev, entry.op)
    session?.copyKeeper.changed()
    announce(record)
    strikeEntry(keeper, entry.op)
  }

  /**
   * A map that was erased while this tab works on it is put back as it is here: what somebody does weighs more than what somebody tidied away.
   * It is numbered past all that any tab knows of the old log, so that the other tabs read it anew.
   */
  async function putBack(id: MapId, { live, copyKeeper, tellGone }: Session): Promise<MapRecord> {
    const doc = live.stored()
    const record = { ...summaryOf(id, doc, now().toISOString()), rev: live.seq() + keptOps, deletedAt: null }
    await withRoom(() => addMap(db, record, doc))
    copyKeeper.changed()
    tellGone(false)
    return record
  }

  async function writeMap({ record, doc }: NonNullable<Entry['fresh']>) {
    await withRoom(() => addMap(db, record, doc))
    added(record, doc)
  }

  function added(record: MapRecord, doc: StakeholderDocument) {
    announce(record)
    void copies.keep(record.id, doc, 0, 'latest').catch((error: unknown) => console.warn('A copy could not be kept:', error))
  }

  /** When the disk is full, copies go first. */
  async function withRoom<T>(work: () => Promise<T>): Promise<T> {
    return onDatabase(work).catch(async (error: unknown) => {
      if (failureOf(error) !== 'full') throw error
      await copies.makeRoom().catch(() => {})
      return onDatabase(work)
    })
  }

  function freshRecord(doc: StakeholderDocument, changedAt = now().toISOString()): MapRecord {
    return { ...summaryOf(newId(), doc, changedAt), rev: 0, deletedAt: null }
  }

  /** What is stored is stored: nothing that goes wrong in telling others may look like a failed write. */
  function announce(record: MapRecord) {
    try {
      noteMap(keeper, record)
      bell.ring(record.id)
      tellList()
    } catch (error) {
      console.warn('Could not tell of a change:', error)
    }
  }

  async function load(id: MapId): Promise<Loaded & { readonly record: MapRecord }> {
    const [record, records] = await onDatabase(() =>
      db.transaction('r', [db.meta, db.maps, db.rows], () => Promise.all([db.maps.get(id), db.rowsOf(id).toArray(), checkSchema(db)])),
    )
    if (!record) throw new UserError('storage.mapGone')
    const { doc, setAside } = await documentOf(records, newId)
    const actors = records.filter(({ table }) => table === 'actors').length
    return { doc, setAside: setAside + Math.max(0, record.actorCount - actors), record }
  }

  /** Reads what other tabs did to an open map. */
  async function pull(id: MapId): Promise<void> {
    const session = sessions.get(id)
    if (!session || session.pulling) return
    session.pulling = true
    await queue
      .inLine(async () => {
        session.pulling = false
        const { live } = session
        const found = await onDatabase(() =>
          db.transaction('r', [db.meta, db.maps, db.ops], async () => {
            const [record] = await Promise.all([db.maps.get(id), checkSchema(db)])
            return record && { record, log: await logSince(db, record, live.seq()) }
          }),
        )
        if (!found) return
        if (found.log) live.advance(found.log, found.record.rev)
        else {
          const { doc, record } = await load(id)
          live.replace(doc, record.rev)
        }
        session.tellGone(found.record.deletedAt !== null)
      })
      .catch((error: unknown) => {
        if (failureOf(error) === 'newer') queue.freeze('newer')
        else console.warn('Could not read what other tabs did:', error)
      })
  }

  /** Changes the list entry of a map. */
  async function mark(id: MapId, deletedAt: string | null) {
    const marked = await inLine(() =>
      db.transaction('rw', [db.meta, db.maps], async () => {
        const [map] = await Promise.all([db.maps.get(id), checkSchema(db)])
        if (!map) return null
        await db.maps.put({ ...map, deletedAt })
        return { ...map, deletedAt }
      }),
    )
    const session = sessions.get(id)
    const record = marked ?? (session && deletedAt === null ? await inLine(() => putBack(id, session)) : null)
    if (!record) throw new UserError('storage.mapGone')
    announce(record)
  }

  /** For work that somebody waits for: what goes wrong is said in words. */
  function inLine<T>(work: () => Promise<T>): Promise<T> {
    return queue
      .inLine(() => onDatabase(work))
      .catch((error: unknown) => {
        if (error instanceof UserError) throw error
        console.error('Storage refused:', error)
        throw new UserError(`storage.failed.${failureOf(error)}`)
      })
  }

  const waitingFor = (id: MapId) => queue.waiting().filter(({ map }) => map === id)
  function enqueue(entry: Entry) {
    noteEntry(keeper, entry)
    queue.push(entry)
  }

  const newOp = () => `${tab}:${++count}`

  async function read(id: MapId): Promise<StakeholderDocument> {
    return inLine(async () => waitingFor(id).reduce((doc, { patch }) => apply(doc, patch), (await load(id)).doc))
  }

  function openNow(id: MapId, { doc, record, setAside }: Loaded & { readonly record: MapRecord }): OpenMap {
    if (record.deletedAt !== null) throw new UserError('storage.mapGone')
    const waiting = waitingFor(id).filter(({ fresh }) => !fresh)
    const session = openSession(id, doc, record, waiting, copies, setAside)
    sessions.set(id, session)
    // A ring between reading and this line went unheard.
    void pull(id)
    return {
      id,
      doc: waiting.reduce((shown, { patch }) => apply(shown, patch), doc),
      setAside,
      save: (patch, label) => {
        const entry = { map: id, op: newOp(), patch: slim(patch), label }
        session.live.queued(entry)
        enqueue(entry)
      },
      onPatch: session.live.onPatch,
      onGone: session.onGone,
      close: async () => {
        await queue.settled()
        if (sessions.get(id) === session) sessions.delete(id)
        void session.copyKeeper.stop()
      },
    }
  }

  async function listed(wanted: (record: MapRecord) => boolean): Promise<readonly MapSummary[]> {
    const maps = await inLine(() => db.maps.toArray())
    return maps
      .filter(wanted)
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
      .map(({ id, title, question, actorCount, changedAt }) => ({ id, title, question, actorCount, changedAt }))
  }

  return {
    status,
    safety,
    list: () => listed(({ deletedAt }) => deletedAt === null),
    removed: () => listed(({ deletedAt }) => deletedAt !== null),
    create: async (doc) => {
      const record = freshRecord(doc)
      await inLine(() => writeMap({ record, doc }))
      return record.id
    },
    createAll: async (maps) => {
      const fresh = maps.map(({ doc, changedAt }) => ({ record: freshRecord(doc, changedAt || undefined), doc }))
      // No room is made for them: when they do not fit, nothing changes, not even the copies of what is here.
      const { addMaps } = await import('./wholeMaps')
      await inLine(() => addMaps(db, fresh))
      for (const { record, doc } of fresh) added(record, doc)
      return fresh.map(({ record }) => record.id)
    },
    start: (doc) => {
      const record = freshRecord(doc)
      queue.push({ map: record.id, op: newOp(), patch: {}, label: { key: 'app.name' }, fresh: { record, doc } })
      return record.id
    },
    open: async (id) => {
      const fresh = waitingFor(id).find((entry) => entry.fresh)?.fresh
      return fresh ? openNow(id, { ...fresh, setAside: 0 }) : inLine(async () => openNow(id, await load(id)))
    },
    read,
    rename: async (id, title) => {
      const doc = await read(id)
      const op = newOp()
      enqueue({ map: id, op, patch: slim(diff(doc, updateInfo(doc, { title }))), label: { key: 'edit.title' } })
      await queue.settled()
      if (queue.waiting().some((entry) => entry.op === op)) throw new UserError('storage.failed.unknown')
    },
    remove: (id) => mark(id, now().toISOString()),
    restore: (id) => mark(id, null),
    erase: async (id) => {
      const { eraseMap } = await import('./wholeMaps')
      if (!(await inLine(() => eraseMap(db, id)))) return
      strikeMap(keeper, id)
      await copies.forget(id)
      tellList()
    },
    keepCopy: async (id) => {
      const session = sessions.get(id)
      if (session) return session.copyKeeper.keep('history')
      const { doc, record } = await inLine(() => load(id))
      await copies.keep(id, doc, record.rev, 'history').catch(() => {})
    },
    onListChange: (listener) => {
      listListeners.add(listener)
      return () => listListeners.delete(listener)
    },
    retry: queue.retry,
    wake: async () => {
      queue.retry()
      await Promise.all([...sessions.keys()].map(pull))
    },
    hide: () => {
      for (const session of sessions.values()) void session.copyKeeper.flush()
    },
    replayJournal: async () => {
      for (const entry of notedEntries(keeper)) {
        try {
          announce((await inLine(() => commit(db, entry, null, now))).record)
          strikeEntry(keeper, entry.op)
        } catch (error) {
          console.warn('What a closed tab left behind is kept for the next start:', error)
        }
      }
    },
    stop: () => {
      bell.close()
      db.close()
    },
  }
}
