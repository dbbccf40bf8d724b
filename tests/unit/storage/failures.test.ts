import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { rateActor } from '../../../src/domain/edits/actors'
import { canonical } from '../../helpers/canonical'
import { randomFrom } from '../../helpers/documents'
import { randomEdit } from '../../helpers/randomEdits'
import { abortWrites, completedWrites, testId } from '../../helpers/storage'
import { doc, failed, label, saved, show, tab } from '../../helpers/tabs'

describe('a write that fails', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    '1 of %i: is never called saved, and trying again converges (R21)',
    async (n) => {
      const one = await tab()
      const id = await one.storage.create(doc)
      const { documents } = await show(one, id)
      const before = completedWrites(one.db.name)
      let commands = 0
      let lies = 0
      documents.onPatch(() => {
        commands += 1
      })
      one.storage.status.subscribe(({ kind }) => {
        if (kind === 'saved' && completedWrites(one.db.name) - before < commands) lies += 1
      })
      abortWrites(one.db.name, (nth) => nth < 40 && nth % n === 0)
      const random = randomFrom(n)
      for (let step = 0; step < 25; step++) {
        documents.edit(label, randomEdit(random, testId))
        if (random() < 0.5) await one.storage.list()
      }
      for (let round = 0; round < 60 && one.storage.status.getState().kind !== 'saved'; round++) {
        one.storage.retry()
        await one.storage.list()
      }
      expect(lies).toBe(0)
      expect(one.storage.status.getState().kind).toBe('saved')
      expect(completedWrites(one.db.name) - before).toBe(commands)
      expect(canonical(await one.storage.read(id))).toBe(canonical(documents.doc()))
    },
  )

  it('keeps a new map that is already worked on, and stores it with the work when it can', async () => {
    const one = await tab()
    abortWrites(one.db.name, () => true)
    const id = one.storage.start(doc)
    const { documents } = await show(one, id)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 7 }))
    await failed(one)
    expect(one.storage.status.getState()).toMatchObject({ kind: 'failed', unsaved: 2 })
    expect(await one.db.maps.count()).toBe(0)
    abortWrites(one.db.name, () => false)
    one.storage.retry()
    await saved(one)
    expect(canonical(await one.storage.read(id))).toBe(canonical(documents.doc()))
    expect((await one.storage.list()).map((map) => map.id)).toEqual([id])
  })

  it('keeps the commands, counts them, and stores them on the next edit', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    abortWrites(one.db.name, () => true)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 1 }))
    await failed(one)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 2 }))
    expect(one.storage.status.getState()).toMatchObject({ kind: 'failed', reason: 'unknown', unsaved: 2 })
    // Opening the map again, or making a file of it, includes what waits.
    expect((await one.storage.read(id)).actors.Kommun?.influence).toBe(2)
    expect((await one.storage.open(id)).doc.actors.Kommun?.influence).toBe(2)
    await expect(one.storage.rename(id, 'x')).rejects.toMatchObject({ text: { key: 'storage.failed.unknown' } })
    await expect(one.storage.create(doc)).rejects.toMatchObject({ text: { key: 'storage.failed.unknown' } })
    abortWrites(one.db.name, () => false)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 3 }))
    await saved(one)
    expect((await one.storage.read(id)).actors.Kommun?.influence).toBe(3)
  })

  it('for lack of room first gives up older copies', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    const quota = new DOMException('full', 'QuotaExceededError')
    const makeRoom = vi.spyOn(one.copies, 'makeRoom')
    const commits = vi.spyOn(one.db, 'transaction')
    commits.mockImplementationOnce(
      () => Promise.reject(Object.assign(new Error('AbortError'), { name: 'AbortError', inner: quota })) as never,
    )
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 1 }))
    await saved(one)
    expect(makeRoom).toHaveBeenCalledOnce()
    commits.mockImplementation(() => Promise.reject(quota) as never)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 2 }))
    await failed(one)
    expect(one.storage.status.getState()).toMatchObject({ reason: 'full', unsaved: 1 })
  })

  it('because the connection is gone opens it anew', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    one.db.close()
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 5 }))
    await saved(one)
    expect((await one.storage.read(id)).actors.Kommun?.influence).toBe(5)
  })

  it('because the database is gone says so, and makes no empty one', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(one.db.name).onsuccess = resolve
    })
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 5 }))
    await failed(one)
    expect(one.storage.status.getState()).toMatchObject({ reason: 'closed', unsaved: 1 })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(one.db.name)
  })
})

describe('a tab older than the database', () => {
  it('stops writing when the schema is newer, and says so', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    await one.db.meta.put({ key: 'schema', value: 99 })
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 5 }))
    await failed(one)
    one.storage.retry()
    await one.storage.wake()
    expect(one.storage.status.getState()).toMatchObject({ reason: 'newer', unsaved: 1 })
    expect((await one.db.rows.get([id, 'actors', 'Kommun']))?.row).toMatchObject({ influence: null })
    await expect(one.storage.create(doc)).rejects.toMatchObject({ text: { key: 'storage.failed.newer' } })
  })

  it('notices when it only reads', async () => {
    const one = await tab()
    await show(one, await one.storage.create(doc))
    await one.db.meta.put({ key: 'schema', value: 99 })
    await one.storage.wake()
    expect(one.storage.status.getState()).toMatchObject({ kind: 'failed', reason: 'newer', unsaved: 0 })
  })

  it('steps aside for an upgrade after storing what it has', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 5 }))
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(one.db.name, 20)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 6 }))
    await failed(one)
    expect(one.storage.status.getState()).toMatchObject({ reason: 'newer', unsaved: 1 })
    const row = await new Promise<unknown>((resolve) => {
      const request = upgraded.transaction('rows').objectStore('rows').get([id, 'actors', 'Kommun'])
      request.onsuccess = () => resolve(request.result)
    })
    upgraded.close()
    expect(row).toMatchObject({ row: { influence: 5 } })
  })
})
