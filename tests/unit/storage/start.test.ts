import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { schemaVersion } from '../../../src/domain/document'
import { rateActor } from '../../../src/domain/edits/actors'
import { updateInfo } from '../../../src/domain/edits/info'
import { diff } from '../../../src/domain/patch'
import { type Canary, readCanary, writeCanary } from '../../../src/storage/canary'
import { connected, openDatabase } from '../../../src/storage/connection'
import { Database } from '../../../src/storage/database'
import { failureOf, NewerDatabaseError } from '../../../src/storage/failure'
import { inMemory } from '../../../src/storage/inMemory'
import { migrateDatabase } from '../../../src/storage/migrateDatabase'
import { probe } from '../../../src/storage/probe'
import { agreeWith, findLost } from '../../../src/storage/recovery'
import { restoreLost } from '../../../src/storage/restoreLost'
import { canonical } from '../../helpers/canonical'
import { documentWith } from '../../helpers/documents'
import { memoryCopies, memoryKeeper, openTab, reached, type TestTab, testId, testNow } from '../../helpers/storage'

const label = { key: 'edit.info' } as const
const doc = documentWith({ actors: ['Kommun', 'Region'], relations: [['Kommun', 'Region']], info: { title: 'Skolfrånvaro' } })
const tabs: TestTab[] = []
let made = 0
async function tab(name = `start-${++made}`, shared: Parameters<typeof openTab>[1] = {}) {
  const opened = await openTab(name, shared)
  tabs.push(opened)
  return opened
}
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  for (const { storage } of tabs.splice(0)) storage.stop()
})

function openAs(name: string, version: number, upgrade: (database: IDBDatabase) => void = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error)
  })
}

describe('the look before opening', () => {
  it('finds nothing where nothing is, and leaves nothing behind', async () => {
    expect(await probe('nothing-here')).toBe('absent')
    expect((await indexedDB.databases()).some(({ name }) => name === 'nothing-here')).toBe(false)
  })

  it('knows its own database, also an empty one', async () => {
    const one = await tab()
    expect(await probe(one.db.name)).toBe('ours')
    await openAs('bare', 10)
    expect(await probe('bare')).toBe('ours')
  })

  it('refuses a database with newer tables or a newer schema, and changes nothing in it', async () => {
    await openAs('newer-tables', 20, (database) => database.createObjectStore('future'))
    await expect(openDatabase(new Database('newer-tables'), testId, true)).rejects.toThrow(NewerDatabaseError)
    const found = (await indexedDB.databases()).find(({ name }) => name === 'newer-tables')
    expect(found?.version).toBe(20)
    const one = await tab()
    await one.db.meta.put({ key: 'schema', value: schemaVersion + 1 })
    expect(await probe(one.db.name)).toBe('newer')
  })

  it('passes on what the browser says', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    await expect(probe('denied')).rejects.toThrow('denied')
  })
})

describe('a lost connection', () => {
  it('is opened anew, three times at most', async () => {
    const one = await tab()
    const work = vi.fn(() => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError')))
    await expect(connected(one.db, testId, work)).rejects.toThrow('backing store')
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('is not opened anew for other failures', async () => {
    const one = await tab()
    const work = vi.fn(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))
    await expect(connected(one.db, testId, work)).rejects.toThrow('full')
    expect(work).toHaveBeenCalledOnce()
  })
})

describe('what is missing at the start', () => {
  const nothing: Canary = {}
  it('is nothing when the database has come as far as the list says', async () => {
    const one = await tab()
    await one.storage.create(doc)
    expect(await findLost(one.db, one.copies, readCanary(one.keeper), false)).toEqual([])
    expect(await findLost(one.db, one.copies, nothing, true)).toEqual([])
  })

  it('comes back from the furthest copy, under its own address', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    const changed = rateActor(doc, 'Kommun', { influence: 80 })
    map.save(diff(doc, changed), label)
    await map.close()
    await vi.waitFor(() => expect(one.copies.kept).toHaveLength(2))
    const empty = await tab(undefined, { keeper: one.keeper, copies: one.copies })
    const lost = await findLost(empty.db, one.copies, readCanary(one.keeper), false)
    expect(lost).toMatchObject([{ map: id, title: 'Skolfrånvaro', actorCount: 2, rev: 1, storedRev: null, copy: { rev: 1 } }])
    expect(await restoreLost(lost, one.copies, { db: empty.db, now: testNow }, testId)).toEqual([])
    expect(canonical(await empty.storage.read(id))).toBe(canonical(changed))
    await agreeWith(empty.db, one.keeper)
    expect(readCanary(one.keeper)).toMatchObject({ [id]: { rev: 2 } })
  })

  it('is known from the copies alone when nothing is remembered', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const empty = await tab()
    expect(await findLost(empty.db, one.copies, nothing, true)).toMatchObject([{ map: id, copy: { rev: 0 } }])
    expect(await findLost(null, one.copies, nothing, true)).toHaveLength(1)
  })

  it('is said also where there is no copy', async () => {
    const empty = await tab()
    const remembered = { gone: { title: 'Borta', actorCount: 7, rev: 3 } }
    const lost = await findLost(empty.db, memoryCopies(), remembered, false)
    expect(lost).toEqual([{ map: 'gone', title: 'Borta', actorCount: 7, rev: 3, storedRev: null, copy: null }])
    expect(await restoreLost(lost, memoryCopies(), { db: empty.db, now: testNow }, testId)).toEqual([])
  })

  it('includes a map that is less far than it was', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    await one.copies.keep(id, updateInfo(doc, { title: 'Längre fram' }), 5, 'latest')
    writeCanary(one.keeper, { [id]: { title: 'Skolfrånvaro', actorCount: 2, rev: 6 } })
    const lost = await findLost(one.db, one.copies, readCanary(one.keeper), false)
    expect(lost).toMatchObject([{ storedRev: 0, rev: 6, copy: { rev: 5 } }])
    await restoreLost(lost, one.copies, { db: one.db, now: testNow }, testId)
    expect(await one.db.maps.get(id)).toMatchObject({ title: 'Längre fram', rev: 7 })
  })

  it('comes from an older copy when the last one is damaged, and is named when none reads', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    await one.copies.keep(id, updateInfo(doc, { title: 'Skadad' }), 5, 'latest')
    const empty = await tab()
    const lost = await findLost(empty.db, one.copies, readCanary(one.keeper), false)
    const read = one.copies.read
    const withoutLast = { ...one.copies, read: async (copy: Parameters<typeof read>[0]) => (copy.rev === 5 ? null : read(copy)) }
    expect(await restoreLost(lost, withoutLast, { db: empty.db, now: testNow }, testId)).toEqual([])
    expect((await empty.storage.read(id)).info.info?.title).toBe('Skolfrånvaro')
    const unreadable = { ...one.copies, read: async () => Promise.reject(new Error('damaged')) }
    expect(await restoreLost(lost, unreadable, { db: empty.db, now: testNow }, testId)).toEqual(lost)
  })

  it('comes into this tab when the database does not open', async () => {
    const one = await tab()
    await one.storage.create(doc)
    const memory = inMemory(testId, testNow)
    const lost = await findLost(null, one.copies, readCanary(one.keeper), false)
    await restoreLost(lost, one.copies, { memory }, testId)
    expect(await memory.list()).toMatchObject([{ title: 'Skolfrånvaro', actorCount: 2 }])
  })

  it('makes an open tab read a map anew that was taken back', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    map.save(diff(doc, rateActor(doc, 'Kommun', { influence: 80 })), label)
    await reached(one.storage.status, ({ kind }) => kind === 'saved')
    const patches: unknown[] = []
    map.onPatch((patch) => patches.push(patch))
    const lost = { map: id, title: '', actorCount: 2, rev: 9, storedRev: null, copy: one.copies.kept[0]?.copy ?? null }
    await restoreLost([lost], one.copies, { db: one.db, now: testNow }, testId)
    await one.storage.wake()
    expect(patches).toMatchObject([{ actors: { Kommun: [{ influence: 80 }, { influence: null }] } }])
  })
})

describe('the list outside the database', () => {
  it('survives rubbish', () => {
    const keeper = memoryKeeper()
    for (const text of ['{', '7', 'null', '{"a":{"title":1}}', '{"a":null}']) {
      keeper.set('samspel.canary', text)
      expect(readCanary(keeper)).toEqual({})
    }
  })

  it('forgets a map that was deleted', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    expect(Object.keys(readCanary(one.keeper))).toEqual([id])
    await one.storage.remove(id)
    expect(readCanary(one.keeper)).toEqual({})
  })
})

describe('a newer schema', () => {
  const later = schemaVersion + 1
  const steps = [
    {
      to: later,
      why: 'titles in capitals',
      up: (old: unknown) => {
        const tables = old as { info: { info: { title: string } } }
        return { ...tables, info: { info: { ...tables.info.info, title: tables.info.info.title.toUpperCase() } } }
      },
    },
  ]

  it('migrates every map in one transaction, once', async () => {
    const one = await tab()
    const ids = [await one.storage.create(doc), await one.storage.create(updateInfo(doc, { title: 'Två' }))]
    const map = await one.storage.open(ids[0] as string)
    map.save(diff(doc, rateActor(doc, 'Kommun', { influence: 80 })), label)
    await map.close()
    await migrateDatabase(one.db, testId, steps, later)
    await migrateDatabase(one.db, testId, steps, later)
    const titles = (await one.db.rows.toArray()).filter(({ table }) => table === 'info').map(({ row }) => (row as { title?: string }).title)
    expect(titles.sort()).toEqual(['SKOLFRÅNVARO', 'TVÅ'])
    expect(await one.db.ops.count()).toBe(0)
    expect((await one.db.meta.get('schema'))?.value).toBe(later)
  })

  it('stays as it was when a step fails', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    await migrateDatabase(
      one.db,
      testId,
      [
        {
          to: later,
          why: 'fails',
          up: () => {
            throw new Error('x')
          },
        },
      ],
      later,
    ).catch(() => {})
    expect((await one.db.meta.get('schema'))?.value).toBe(schemaVersion)
    expect(canonical(await one.storage.read(id))).toBe(canonical(doc))
  })
})

describe('the reason of a failure', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [Object.assign(new Error(), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }), 'full'],
    [Object.assign(new Error(), { name: 'OpenFailedError', inner: { name: 'VersionError' } }), 'newer'],
    [new DOMException('', 'InvalidStateError'), 'closed'],
    [new Error('anything'), 'unknown'],
    ['not even an error', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (error, reason) => {
    expect(failureOf(error)).toBe(reason)
  })
})
