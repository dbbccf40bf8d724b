import { describe, expect, it, vi } from 'vitest'
import { canonical } from '../../helpers/canonical'
import { documentWith, randomDocument } from '../../helpers/documents'
import { openTab } from '../../helpers/storage'

const changedAt = '2025-02-03T04:05:06.000Z'

describe('several maps at once', () => {
  it('are stored with their own times, and told to the list, the copies and the canary', async () => {
    const { storage, copies } = await openTab('several')
    const told = vi.fn()
    storage.onListChange(told)
    const docs = [randomDocument(1), documentWith({ info: { title: 'Två' } })]
    const ids = await storage.createAll(docs.map((doc, index) => ({ doc, changedAt: index === 0 ? changedAt : '' })))
    expect(await Promise.all(ids.map(async (id) => canonical(await storage.read(id))))).toEqual(docs.map(canonical))
    const list = await storage.list()
    expect(list.find(({ id }) => id === ids[0])?.changedAt).toBe(changedAt)
    expect(list.find(({ id }) => id === ids[1])?.changedAt).toBe('2026-03-01T14:32:00.000Z')
    expect(copies.kept.map(({ copy }) => copy.map)).toEqual(ids)
    expect(told).toHaveBeenCalled()
  })

  it('leave everything as it was when the last one does not fit', async () => {
    const { storage, db, copies } = await openTab('full')
    const kept = await storage.create(documentWith({ actors: ['Kommun'], info: { title: 'Ett' } }))
    const dump = async () => canonical([await db.maps.toArray(), await db.rows.toArray(), await db.ops.toArray(), copies.kept])
    const before = await dump()
    const room = vi.spyOn(copies, 'makeRoom')
    let added = 0
    // The browser finds out in the middle: the first map is written, the second one is not.
    db.rows.hook('creating', () => {
      added += 1
      if (added === 3) throw new DOMException('full', 'QuotaExceededError')
    })
    const docs = [documentWith({ info: { title: 'Två' } }), documentWith({ actors: ['A', 'B'], info: { title: 'Tre' } })]
    await expect(storage.createAll(docs.map((doc) => ({ doc, changedAt })))).rejects.toMatchObject({ text: { key: 'storage.failed.full' } })
    expect(added).toBe(3)
    expect(await dump()).toBe(before)
    expect(room).not.toHaveBeenCalled()
    expect((await storage.list()).map(({ id }) => id)).toEqual([kept])
  })
})
