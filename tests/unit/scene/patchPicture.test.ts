import { describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../src/domain/document'
import { placeActors, updateActor } from '../../../src/domain/edits/actors'
import { networkPicture, networkStandings } from '../../../src/scene/networkPicture'
import { changedActors, patchPicture } from '../../../src/scene/patchPicture'
import type { MapPicture } from '../../../src/scene/picture'
import { documentWith } from '../../helpers/documents'
import { english } from '../../helpers/texts'

const t = english

/** 80 actors in rows, each with a relation to the next. */
function large(): StakeholderDocument {
  const names = Array.from({ length: 80 }, (_, index) => `A${index}`)
  const actors = names.map((name, index) => ({ name, influence: index, spot: { x: (index % 10) * 150, y: Math.floor(index / 10) * 120 } }))
  return documentWith({ actors, relations: names.slice(1).map((name, index) => [`A${index}`, name] as const) })
}

/** The picture of `doc` from that of another in which A5 was different. */
function patched5(whole: MapPicture, doc: StakeholderDocument): MapPicture {
  const five = networkStandings(doc, {}).get('A5')
  return patchPicture(whole, doc, five ? [five] : [], { ground: 'paper', frame: null })
}

describe('after a few actors changed', () => {
  it('knows which', () => {
    const before = large()
    expect(changedActors(before, placeActors(before, { A5: { x: 1, y: 2 }, A7: { x: 3, y: 4 } }, true))).toEqual(['A5', 'A7'])
  })
  it('wants a whole picture when something else has changed too', () => {
    const before = large()
    expect(changedActors(before, updateActor(before, 'A5', { group: 'g' }))).toBeNull()
    expect(changedActors(before, updateActor(before, 'A5', { interest: 50 }))).toBeNull()
    expect(changedActors(before, { ...before, relations: {} })).toBeNull()
  })
  it('wants a whole picture of a small map: it takes no time', () => {
    const before = documentWith({ actors: ['A', 'B'] })
    expect(changedActors(before, placeActors(before, { A: { x: 1, y: 2 } }, true))).toBeNull()
  })
  it('draws them, their relations and their labels where they are, and leaves all others as they were', () => {
    const before = large()
    const after = placeActors(before, { A5: { x: 2000, y: 900 } }, true)
    const whole = networkPicture(before, {}, t)
    const patched = patched5(whole, after)
    const truth = networkPicture(after, { previous: whole }, t)
    const actorOf = (picture: typeof whole, id: string) => picture.actors.find((actor) => actor.id === id)
    const relationOf = (picture: typeof whole, id: string) => picture.relations.find((relation) => relation.id === id)
    expect(actorOf(patched, 'A5')?.at).toEqual({ x: 2000, y: 900 })
    expect(actorOf(patched, 'A5')?.mark).toEqual(actorOf(truth, 'A5')?.mark)
    expect(actorOf(patched, 'A6')).toBe(actorOf(whole, 'A6'))
    for (const id of ['r5', 'r6']) expect(relationOf(patched, id)).toEqual(relationOf(truth, id))
    expect(relationOf(patched, 'r1')).toBe(relationOf(whole, 'r1'))
    const shift = (actorOf(patched, 'A5')?.labelBox?.x ?? 0) - (actorOf(whole, 'A5')?.labelBox?.x ?? 0)
    expect(shift).toBe(2000 - 750)
  })
  it('writes a new name where the old one stood', () => {
    const before = large()
    const whole = networkPicture(before, {}, t)
    const after = updateActor(before, 'A5', { name: 'Rådet' })
    expect(changedActors(before, after)).toEqual(['A5'])
    const item = patched5(whole, after).actors.find(({ id }) => id === 'A5')
    expect(item?.label).toContainEqual(expect.objectContaining({ text: 'Rådet' }))
    expect(item?.labelPlace).toEqual(whole.actors.find(({ id }) => id === 'A5')?.labelPlace)
  })
  it('reaches as far as what it shows', () => {
    const before = large()
    const after = placeActors(before, { A5: { x: 2000, y: 900 } }, true)
    const { bounds } = patched5(networkPicture(before, {}, t), after)
    expect(bounds.x + bounds.width).toBeGreaterThan(2000)
  })
})
