import { beforeAll, describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { placeActors, updateActor } from '../../../../src/domain/edits/actors'
import { movedActors, patchPicture } from '../../../../src/features/graph/patchPicture'
import { loadTranslate } from '../../../../src/i18n/languages'
import type { Translate } from '../../../../src/i18n/translate'
import { networkPicture } from '../../../../src/scene/networkPicture'
import { documentWith } from '../../../helpers/documents'

let t: Translate
beforeAll(async () => {
  t = await loadTranslate('en')
})

/** 80 actors in rows, each with a relation to the next. */
function large(): StakeholderDocument {
  const names = Array.from({ length: 80 }, (_, index) => `A${index}`)
  const actors = names.map((name, index) => ({ name, influence: index, spot: { x: (index % 10) * 150, y: Math.floor(index / 10) * 120 } }))
  return documentWith({ actors, relations: names.slice(1).map((name, index) => [`A${index}`, name] as const) })
}

describe('after actors were moved', () => {
  it('knows which', () => {
    const before = large()
    expect(movedActors(before, placeActors(before, { A5: { x: 1, y: 2 }, A7: { x: 3, y: 4 } }, true))).toEqual(['A5', 'A7'])
  })
  it('wants a whole picture when something else has changed too', () => {
    const before = large()
    expect(movedActors(before, updateActor(before, 'A5', { stance: 2 }))).toBeNull()
    expect(movedActors(before, { ...before, relations: {} })).toBeNull()
  })
  it('wants a whole picture of a small map: it takes no time', () => {
    const before = documentWith({ actors: ['A', 'B'] })
    expect(movedActors(before, placeActors(before, { A: { x: 1, y: 2 } }, true))).toBeNull()
  })
  it('draws them, their relations and their labels where they are, and leaves all others as they were', () => {
    const before = large()
    const after = placeActors(before, { A5: { x: 2000, y: 900 } }, true)
    const whole = networkPicture(before, {}, t)
    const patched = patchPicture(whole, after, ['A5'], {})
    const truth = networkPicture(after, {}, t)
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
  it('reaches as far as what it shows', () => {
    const before = large()
    const after = placeActors(before, { A5: { x: 2000, y: 900 } }, true)
    const { bounds } = patchPicture(networkPicture(before, {}, t), after, ['A5'], {})
    expect(bounds.x + bounds.width).toBeGreaterThan(2000)
  })
})
