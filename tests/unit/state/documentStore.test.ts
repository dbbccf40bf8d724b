import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateActor, updateActor } from '../../../src/domain/edits/actors'
import { diff } from '../../../src/domain/patch'
import { createDocumentStore } from '../../../src/state/documentStore'
import { canonical } from '../../helpers/canonical'
import { documentWith, randomFrom } from '../../helpers/documents'
import { randomEdit } from '../../helpers/randomEdits'

const full = Boolean(process.env.SAMSPEL_FULL)
const label = { key: 'edit.info' } as const

describe('the document store', () => {
  const doc = documentWith({ actors: ['Kommun', 'Region', 'Skola'], relations: [['Kommun', 'Region']] })

  it('undoes all and redoes all of any commands (R17)', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 20, max: full ? 200 : 60 }), (seed, count) => {
        const documents = createDocumentStore()
        documents.open(doc)
        const random = randomFrom(seed)
        let id = 0
        for (let step = 0; step < count; step++) {
          documents.edit(
            label,
            randomEdit(random, () => `n${++id}`),
            random() < 0.3 ? 'gesture' : undefined,
          )
          if (random() < 0.1) documents.undo()
          if (random() < 0.05) documents.redo()
        }
        const end = canonical(documents.doc())
        const steps = documents.store.getState().past.length
        expect(steps).toBeLessThanOrEqual(count)
        while (documents.undo().kind === 'applied');
        expect(canonical(documents.doc())).toBe(canonical(doc))
        for (let step = 0; step < steps; step++) documents.redo()
        expect(canonical(documents.doc())).toBe(end)
        const { actors, relations } = documents.doc()
        expect(Object.values(relations).every(({ source, target }) => actors[source] && actors[target])).toBe(true)
      }),
      { numRuns: full ? 50_000 / 4 : 400 },
    )
  }, 600_000)

  it('makes one step of a gesture', () => {
    const documents = createDocumentStore()
    documents.open(doc)
    for (const influence of [10, 20, 30]) documents.edit(label, (now) => rateActor(now, 'Kommun', { influence }), 'drag')
    expect(documents.store.getState().past).toHaveLength(1)
    documents.undo()
    expect(documents.doc().actors.Kommun?.influence).toBeNull()
  })

  it('skips a step that would overwrite what another tab did since', () => {
    const documents = createDocumentStore()
    documents.open(doc)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 10 }))
    documents.receive(diff(documents.doc(), rateActor(documents.doc(), 'Kommun', { influence: 90 })))
    expect(documents.undo().kind).toBe('conflict')
    expect(documents.doc().actors.Kommun?.influence).toBe(90)
  })

  it('undoes only what this tab did', () => {
    const documents = createDocumentStore()
    documents.open(doc)
    documents.edit(label, (now) => rateActor(now, 'Kommun', { influence: 10 }))
    documents.receive(diff(documents.doc(), updateActor(documents.doc(), 'Region', { name: 'Regionen' })))
    documents.undo()
    expect(documents.doc().actors).toMatchObject({ Kommun: { influence: null }, Region: { name: 'Regionen' } })
    expect(documents.undo().kind).toBe('nothing')
  })

  it('says nothing of an edit that changes nothing', () => {
    const documents = createDocumentStore()
    documents.open(doc)
    let told = 0
    documents.onPatch(() => {
      told += 1
    })
    documents.edit(label, (now) => updateActor(now, 'Kommun', { name: 'Kommun' }))
    expect([told, documents.redo().kind]).toEqual([0, 'nothing'])
  })
})
