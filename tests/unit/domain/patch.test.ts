import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../src/domain/document'
import { updateActor } from '../../../src/domain/edits/actors'
import { addGroup, removeGroup } from '../../../src/domain/edits/info'
import { apply, conflicts, diff, dropDangling, invert, isEmpty, type Patch, slim, squash } from '../../../src/domain/patch'
import { canonical } from '../../helpers/canonical'
import { documentWith, randomDocument, randomFrom } from '../../helpers/documents'
import { randomEdit } from '../../helpers/randomEdits'

const runs = process.env.SAMSPEL_FULL ? 2000 : 200

function edited(doc: StakeholderDocument, seed: number, count: number): StakeholderDocument {
  const random = randomFrom(seed)
  let id = 0
  let next = doc
  for (let step = 0; step < count; step++) next = randomEdit(random, () => `new${seed}-${++id}`)(next)
  return next
}
const seeds = fc.integer({ min: 0, max: 1_000_000 })

describe('patch', () => {
  const doc = documentWith({ actors: ['Kommun', 'Region'], relations: [['Kommun', 'Region']] })

  it('of two equal documents is empty', () => {
    expect(isEmpty(diff(doc, doc))).toBe(true)
  })

  it('takes a document from before to after, and its inverse back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const before = dropDangling(randomDocument(seed))
        const after = edited(before, seed, 8)
        const patch = diff(before, after)
        expect(canonical(apply(before, patch))).toBe(canonical(after))
        expect(canonical(apply(after, invert(patch)))).toBe(canonical(before))
      }),
      { numRuns: runs },
    )
  })

  it('does the same when slim, also on a document that has moved on', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const before = dropDangling(randomDocument(seed))
        const patch = diff(before, edited(before, seed, 5))
        const moved = edited(before, other + 1_000_001, 5)
        expect(canonical(apply(moved, slim(patch)))).toBe(canonical(apply(moved, patch)))
        expect(canonical(dropDangling(apply(moved, slim(patch))))).toBe(canonical(apply(moved, patch)))
        expect(canonical(apply(moved, JSON.parse(JSON.stringify(slim(patch))) as Patch))).toBe(canonical(apply(moved, patch)))
      }),
      { numRuns: runs },
    )
  })

  it('squashes two steps into one that does both', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const start = dropDangling(randomDocument(seed))
        const middle = edited(start, seed, 4)
        const end = edited(middle, seed + 1, 4)
        const both = squash(diff(start, middle), diff(middle, end))
        expect(canonical(apply(start, both))).toBe(canonical(end))
        expect(canonical(apply(end, invert(both)))).toBe(canonical(start))
      }),
      { numRuns: runs },
    )
  })

  it('sets only the fields it changed', () => {
    const rated = updateActor(doc, 'Kommun', { influence: 80 })
    const renamed = updateActor(doc, 'Kommun', { name: 'Kommunen' })
    const both = apply(renamed, diff(doc, rated))
    expect(both.actors.Kommun).toMatchObject({ name: 'Kommunen', influence: 80 })
  })

  it('leaves out what has nothing to stand on', () => {
    const withoutRegion = apply(doc, { actors: { Region: [doc.actors.Region ?? null, null] } })
    expect(Object.keys(withoutRegion.relations)).toEqual([])
  })

  it('takes an actor out of a group that somebody else removed meanwhile', () => {
    const grouped = addGroup(doc, { id: 'care', name: 'Care' })
    const joined = diff(grouped, updateActor(grouped, 'Region', { group: 'care' }))
    expect(apply(removeGroup(grouped, 'care'), joined).actors.Region?.group).toBeNull()
    expect(apply(grouped, joined).actors.Region?.group).toBe('care')
  })

  it('lets removal win over a change', () => {
    const gone = apply(doc, { actors: { Region: [doc.actors.Region ?? null, null] } })
    expect(apply(gone, diff(doc, updateActor(doc, 'Region', { name: 'Ny' }))).actors.Region).toBeUndefined()
  })

  it('has nothing left of a row in which no field differs', () => {
    const same = { ...doc, actors: { ...doc.actors, Kommun: { ...doc.actors.Kommun } as never } }
    expect(isEmpty(slim(diff(doc, same)))).toBe(true)
    expect(isEmpty(diff(doc, same))).toBe(false)
  })

  it('conflicts when somebody else has set the same field, and only then', () => {
    const undo = invert(diff(doc, updateActor(doc, 'Kommun', { influence: 80 })))
    const mine = updateActor(doc, 'Kommun', { influence: 80 })
    expect(conflicts(mine, undo)).toBe(false)
    expect(conflicts(updateActor(mine, 'Kommun', { name: 'Annat' }), undo)).toBe(false)
    expect(conflicts(updateActor(mine, 'Kommun', { influence: 20 }), undo)).toBe(true)
    expect(conflicts(documentWith({ actors: ['Region'] }), undo)).toBe(true)
  })
})
