import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { newActor } from '../../../src/domain/create'
import { rateActor, removeActors, updateActor } from '../../../src/domain/edits/actors'
import { addGroup, removeGroup } from '../../../src/domain/edits/info'
import { addRelations } from '../../../src/domain/edits/relations'
import { apply, diff, type Patch } from '../../../src/domain/patch'
import { canonical } from '../../helpers/canonical'
import { documentWith, randomFrom } from '../../helpers/documents'
import { randomEdit } from '../../helpers/randomEdits'
import { abortWrites, reached, type TestTab, testId } from '../../helpers/storage'
import { doc, failed, label, rate, saved, show, tab } from '../../helpers/tabs'

describe('maps in the browser', () => {
  it('come back as they were', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    rate(map, doc, 80)
    await saved(one)
    const again = await tab(one.db.name)
    expect(canonical(await again.storage.read(id))).toBe(canonical(rateActor(doc, 'Kommun', { influence: 80 })))
    expect((await again.storage.open(id)).setAside).toBe(0)
  })

  it('can be opened before they are stored, and are called saved only then', async () => {
    const one = await tab()
    const said: string[] = []
    one.storage.status.subscribe(({ kind }) => said.push(kind))
    const id = one.storage.start(doc)
    const map = await one.storage.open(id)
    expect(map.doc).toEqual(doc)
    expect(said).toEqual(['saving'])
    rate(map, doc, 80)
    await saved(one)
    const again = await tab(one.db.name)
    expect(canonical(await again.storage.read(id))).toBe(canonical(rateActor(doc, 'Kommun', { influence: 80 })))
    // Closed and opened again it is a map like any other, and follows the log.
    await map.close()
    const later = await one.storage.open(id)
    rate(later, later.doc, 90)
    await saved(one)
    expect((await again.storage.read(id)).actors.Kommun?.influence).toBe(90)
  })

  it('are listed with title, question and number of actors, without the deleted ones', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    map.save(diff(doc, removeActors(doc, ['Region'])), label)
    await saved(one)
    expect(await one.storage.list()).toMatchObject([{ id, title: 'Skolfrånvaro', question: 'Vilka?', actorCount: 2 }])
    await one.storage.remove(id)
    expect(await one.storage.list()).toEqual([])
    await expect(one.storage.open(id)).rejects.toThrow('storage.mapGone')
    await one.storage.restore(id)
    expect(await one.storage.list()).toHaveLength(1)
  })

  it('can be erased once they are deleted: rows, log and copies go, other maps stay', async () => {
    const one = await tab()
    const [gone, kept] = [await one.storage.create(doc), await one.storage.create(doc)]
    const map = await one.storage.open(gone)
    rate(map, doc, 80)
    await saved(one)
    await one.storage.keepCopy(gone)
    await map.close()
    await one.storage.remove(gone)
    expect(await one.storage.removed()).toMatchObject([{ id: gone }])
    await one.storage.erase(gone)
    expect(await one.storage.removed()).toEqual([])
    expect((await one.db.rows.toArray()).filter((row) => row.map === gone)).toEqual([])
    expect((await one.db.ops.toArray()).filter((op) => op.map === gone)).toEqual([])
    expect(one.copies.kept.filter(({ copy }) => copy.map === gone)).toEqual([])
    expect(canonical(await one.storage.read(kept))).toBe(canonical(doc))
  })

  it('that were taken back meanwhile are not erased', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    await one.storage.erase(id)
    expect(canonical(await one.storage.read(id))).toBe(canonical(doc))
  })

  it('can be renamed, and the renaming reaches an open tab', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { documents } = await show(one, id)
    await one.storage.rename(id, 'Nytt namn')
    expect(documents.doc().info.info?.title).toBe('Nytt namn')
    expect((await one.storage.list())[0]?.title).toBe('Nytt namn')
  })

  it('that are not there are refused in words', async () => {
    const one = await tab()
    await expect(one.storage.open('nowhere')).rejects.toMatchObject({ text: { key: 'storage.mapGone' } })
    await expect(one.storage.remove('nowhere')).rejects.toMatchObject({ text: { key: 'storage.mapGone' } })
  })

  it('are written in strict transactions, one per command (R2)', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    spy.mockClear()
    for (const influence of [10, 20, 30]) rate(map, doc, influence)
    await saved(one)
    const writing = spy.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing).toHaveLength(3)
    expect(writing.every(([, , options]) => options?.durability === 'strict')).toBe(true)
  })

  it('store a command once, however often it is sent', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    rate(map, doc, 10)
    rate(map, doc, 20)
    await saved(one)
    expect(one.keeper.keys().filter((key) => key.startsWith('samspel.journal.'))).toEqual([])
    // As if the page had closed before the answer came: the journal is still there at the next start.
    const again = await tab(one.db.name, { keeper: one.keeper })
    for (const entry of await one.db.ops.toArray()) one.keeper.set(`samspel.journal.${entry.op}`, JSON.stringify({ schema: 1, entry }))
    await again.storage.replayJournal()
    expect((await one.db.maps.get(id))?.rev).toBe(2)
    expect(one.keeper.keys().filter((key) => key.startsWith('samspel.journal.'))).toEqual([])
  })

  it('get from the journal what a closed page could not store', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    abortWrites(one.db.name, () => true)
    for (let influence = 31; influence <= 42; influence++) rate(map, doc, influence)
    await failed(one)
    abortWrites(one.db.name, () => false)
    const again = await tab(one.db.name, { keeper: one.keeper })
    await again.storage.replayJournal()
    expect((await again.storage.read(id)).actors.Kommun?.influence).toBe(42)
  })

  it('leave a journal they cannot store for the next start', async () => {
    const one = await tab()
    one.keeper.set('samspel.journal.gone', JSON.stringify({ schema: 1, entry: { map: 'nowhere', op: 'x:1', patch: {}, label } }))
    one.keeper.set('samspel.journal.broken', '{')
    one.keeper.set('samspel.journal.newer', JSON.stringify({ schema: 99, entry: { map: 'nowhere', op: 'x:2', patch: {}, label } }))
    await one.storage.replayJournal()
    expect(one.keeper.keys()).toContain('samspel.journal.gone')
    expect(one.keeper.keys()).toContain('samspel.journal.newer')
  })

  it('get from the journal of an older version what a closed page could not store', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const { locked: _, ...asItWas } = newActor({ id: 'old', name: 'Old' })
    const entry = { map: id, op: 'x:1', patch: { actors: { old: [null, asItWas] } }, label }
    one.keeper.set('samspel.journal.x:1', JSON.stringify({ schema: 1, entry }))
    await one.storage.replayJournal()
    expect((await one.storage.read(id)).actors.old).toEqual({ ...asItWas, locked: false })
  })

  it('set aside rows that do not read, and mend those that nearly do', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    await one.db.rows.put({ map: id, table: 'actors', id: 'Kommun', row: { ...doc.actors.Kommun, influence: 140 } as never })
    await one.db.rows.put({ map: id, table: 'actors', id: 'Skola', row: 'rubbish' as never })
    const map = await one.storage.open(id)
    expect(map.doc.actors.Kommun?.influence).toBe(100)
    expect(map.doc.actors.Skola).toBeUndefined()
    expect(map.setAside).toBe(1)
    // What could not be read is not written over by later work.
    map.save(diff(map.doc, removeActors(map.doc, ['Region'])), label)
    await saved(one)
    expect((await one.db.rows.get([id, 'actors', 'Skola']))?.row).toBe('rubbish')
  })
})

describe('several tabs', () => {
  async function twoTabs(start = doc) {
    const one = await tab()
    const id = await one.storage.create(start)
    const two = await tab(one.db.name, { keeper: one.keeper, copies: one.copies })
    return { one, two, id, a: await show(one, id), b: await show(two, id) }
  }
  const settled = async (...all: TestTab[]) => {
    for (const one of all) await reached(one.storage.status, ({ kind }) => kind !== 'saving')
    for (const one of all) await one.storage.wake()
  }

  it('combine changes of different fields', async () => {
    const { one, two, a, b } = await twoTabs()
    a.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 80 }))
    b.documents.edit(label, (now) => updateActor(now, 'Kommun', { name: 'Kommunen' }))
    await settled(one, two)
    expect(a.documents.doc().actors.Kommun).toMatchObject({ influence: 80, name: 'Kommunen' })
    expect(canonical(b.documents.doc())).toBe(canonical(a.documents.doc()))
  })

  it('end at the same value when both set the same field', async () => {
    const { one, two, id, a, b } = await twoTabs()
    a.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 10 }))
    b.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 90 }))
    await settled(one, two)
    expect(canonical(a.documents.doc())).toBe(canonical(b.documents.doc()))
    expect(canonical(await one.storage.read(id))).toBe(canonical(a.documents.doc()))
  })

  it('never leave an actor in a group that is gone, nor take it out of one that stands', async () => {
    const start = addGroup(addGroup(doc, { id: 'care', name: 'Vård' }), { id: 'school', name: 'Skola' })
    const { one, two, id, a, b } = await twoTabs(start)
    a.documents.edit(label, (now) => removeGroup(now, 'care'))
    b.documents.edit(label, (now) => updateActor(now, 'Region', { group: 'care' }))
    b.documents.edit(label, (now) => updateActor(now, 'Skola', { group: 'school' }))
    b.documents.edit(label, (now) => updateActor(now, 'Skola', { name: 'Skolan' }))
    await settled(one, two)
    await settled(one, two)
    const stored = await one.storage.read(id)
    expect(stored.actors.Region?.group).toBeNull()
    expect(stored.actors.Skola?.group).toBe('school')
    expect(canonical(a.documents.doc())).toBe(canonical(stored))
    expect(canonical(b.documents.doc())).toBe(canonical(stored))
    expect((await one.db.rows.get([id, 'actors', 'Region']))?.row).toMatchObject({ group: null })
  })

  it('leave the groups of actors alone when a relation is drawn between them', async () => {
    const one = await tab()
    const id = await one.storage.create(documentWith({ actors: [{ name: 'Kommun', group: 'g' }, 'Region'], groups: ['g'] }))
    const { documents } = await show(one, id)
    documents.edit(label, (now) => addRelations(now, [{ id: 'r1', source: 'Kommun', target: 'Region' }]))
    await saved(one)
    expect((await one.storage.read(id)).actors.Kommun?.group).toBe('g')
  })

  it('never leave a relation without its actor', async () => {
    const { one, two, id, a, b } = await twoTabs()
    a.documents.edit(label, (now) => removeActors(now, ['Skola']))
    b.documents.edit(label, (now) => addRelations(now, [{ id: 'r9', source: 'Kommun', target: 'Skola' }]))
    await settled(one, two)
    expect(a.documents.doc().relations.r9).toBeUndefined()
    expect(canonical(b.documents.doc())).toBe(canonical(a.documents.doc()))
    expect(await one.db.rows.get([id, 'relations', 'r9'])).toBeUndefined()
  })

  it.each([1, 2, 3, 4, 5])('converge after many random commands (seed %i)', async (seed) => {
    const { one, two, id, a, b } = await twoTabs()
    const random = randomFrom(seed)
    for (let step = 0; step < 60; step++) {
      const { documents } = random() < 0.5 ? a : b
      const kind = random()
      if (kind < 0.15) documents.undo()
      else if (kind < 0.2) documents.redo()
      else documents.edit(label, randomEdit(random, testId))
      if (random() < 0.2) await settled(one)
    }
    await settled(one, two)
    await settled(one, two)
    const stored = canonical(await one.storage.read(id))
    expect(canonical(a.documents.doc())).toBe(stored)
    expect(canonical(b.documents.doc())).toBe(stored)
    const map = await one.db.maps.get(id)
    expect(await one.db.opsOf(id, 0, 1e9).count()).toBe(map?.rev)
    expect(map?.actorCount).toBe(Object.keys(a.documents.doc().actors).length)
  })

  it('read the map anew when the log no longer reaches back', async () => {
    const { one, two, id, a, b } = await twoTabs()
    two.storage.stop()
    for (const influence of [10, 20, 30]) a.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence }))
    await saved(one)
    await one.db.opsOf(id, 0, 2).delete()
    b.documents.edit(label, (now) => updateActor(now, 'Skola', { name: 'Skolan' }))
    await two.storage.wake()
    await settled(two, one)
    expect(b.documents.doc().actors).toMatchObject({ Kommun: { influence: 30 }, Skola: { name: 'Skolan' } })
    expect(canonical(a.documents.doc())).toBe(canonical(b.documents.doc()))
  })

  it('keep the log of a map short', async () => {
    const one = await tab()
    const id = await one.storage.create(doc)
    const map = await one.storage.open(id)
    await one.db.maps.update(id, { rev: 2248 })
    await one.db.ops.bulkAdd([1, 200, 2000].map((seq) => ({ map: id, seq, op: `old:${seq}`, patch: {}, label })))
    await map.close()
    const again = await one.storage.open(id)
    rate(again, doc, 10)
    rate(again, doc, 20)
    await saved(one)
    expect((await one.db.ops.toArray()).map(({ seq }) => seq)).toEqual([2000, 2249, 2250])
  })

  it('say when another tab deletes the map, and when it is back', async () => {
    const { one, two, id, b } = await twoTabs()
    const told: boolean[] = []
    b.map.onGone((gone) => told.push(gone))
    await one.storage.remove(id)
    await two.storage.wake()
    await one.storage.restore(id)
    await two.storage.wake()
    expect(told).toEqual([true, false])
  })

  it('put a map back that another tab erases while they work on it, and all show the same again', async () => {
    const { one, two, id, a, b } = await twoTabs()
    const three = await tab(one.db.name, { keeper: one.keeper, copies: one.copies })
    // The first tab is a step ahead of the second, which heard nothing of it, when the third erases the map.
    const bell = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {})
    a.documents.edit(label, (now) => updateActor(now, 'Skola', { name: 'Skolan' }))
    await saved(one)
    await three.storage.remove(id)
    await three.storage.erase(id)
    b.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 80 }))
    await saved(two)
    bell.mockRestore()
    expect(await three.storage.list()).toMatchObject([{ id, actorCount: 3 }])
    a.documents.edit(label, (now) => rateActor(now, 'Region', { influence: 30 }))
    await settled(one, two)
    const stored = await three.storage.read(id)
    expect(stored.actors).toMatchObject({ Kommun: { influence: 80 }, Region: { influence: 30 } })
    expect(canonical(a.documents.doc())).toBe(canonical(stored))
    expect(canonical(b.documents.doc())).toBe(canonical(stored))
    // Work on another map was not held up either.
    await two.storage.create(doc)
    expect(two.storage.status.getState().kind).toBe('saved')
  })

  it('take a map back that another tab has erased', async () => {
    const { one, two, id, b } = await twoTabs()
    const told: boolean[] = []
    b.map.onGone((gone) => told.push(gone))
    await one.storage.remove(id)
    await two.storage.wake()
    await one.storage.erase(id)
    await two.storage.restore(id)
    expect(told).toEqual([true, false])
    expect(canonical(await one.storage.read(id))).toBe(canonical(b.documents.doc()))
    await one.storage.remove(id)
    await one.storage.erase(id)
    await b.map.close()
    await expect(two.storage.restore(id)).rejects.toMatchObject({ text: { key: 'storage.mapGone' } })
  })

  it('hold what others did until somebody listens', async () => {
    const { one, two, id, a } = await twoTabs()
    const quiet = await two.storage.open(id)
    a.documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 77 }))
    await saved(one)
    await two.storage.wake()
    const heard: Patch[] = []
    quiet.onPatch((patch) => heard.push(patch))
    expect(heard.reduce(apply, quiet.doc).actors.Kommun?.influence).toBe(77)
  })
})
