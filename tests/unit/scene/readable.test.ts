import { describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../src/domain/document'
import { placeActors, updateActor } from '../../../src/domain/edits/actors'
import { layoutInput, run } from '../../../src/jobs/layout'
import { frameOf, gridPicture } from '../../../src/scene/gridPicture'
import { networkPicture } from '../../../src/scene/networkPicture'
import type { MapPicture } from '../../../src/scene/picture'
import { crowdedMap, labelsUnderLines, leadersAcross, linesThroughMarks, marksMeet, unreadable } from '../../helpers/readable'
import { swedish as t } from '../../helpers/texts'

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)
/** Every number of actors from 5 to 60 occurs. */
const countOf = (seed: number): number => 5 + ((seed * 37) % 56)
const laidOut = (doc: StakeholderDocument, seed: number) =>
  placeActors(
    doc,
    run(layoutInput(doc, seed), () => {}),
    false,
  )
const problemsOf = (of: (seed: number) => readonly string[]): string[] =>
  seeds.flatMap((seed) => of(seed).map((problem) => `map ${seed} of ${countOf(seed)} actors: ${problem}`))

/** The canvas beside the panels on an ordinary screen, and a low wide one. */
const sizes = [
  [772, 676],
  [1000, 560],
] as const
const grid = (doc: StakeholderDocument, [width, height]: readonly [number, number] = sizes[0], previous?: MapPicture): MapPicture =>
  gridPicture(doc, frameOf({ threshold: { influence: 50, interest: 50 }, axesSwapped: false }, width, height), { previous }, t)

describe('two hundred crowded maps of up to 60 actors', () => {
  it.each(sizes)(
    'have every name on the grid, none over a mark or another name, none outside: %d by %d',
    (width, height) => {
      let [across, led] = [0, 0]
      const problems = problemsOf((seed) => {
        const picture = grid(crowdedMap(seed, countOf(seed)), [width, height])
        across += leadersAcross(picture.actors)
        led += picture.actors.filter(({ label }) => label.some(({ kind }) => kind === 'path')).length
        if (marksMeet(picture.actors) > 0) return ['marks cover each other']
        return unreadable(picture, { x: 0, y: 0, width, height })
      })
      expect(problems).toEqual([])
      // Out of a heap of marks there is sometimes no way past all of them.
      expect(across).toBeLessThan(led * 0.04)
    },
    120_000,
  )

  it('have every name in the network, and lines that go around marks and mostly around names', () => {
    let [through, under, relations, actors] = [0, 0, 0, 0]
    const problems = problemsOf((seed) => {
      const picture = networkPicture(laidOut(crowdedMap(seed, countOf(seed)), seed), {}, t)
      through += linesThroughMarks(picture).length
      under += labelsUnderLines(picture)
      relations += picture.relations.length
      actors += picture.actors.length
      if (marksMeet(picture.actors) + leadersAcross(picture.actors) > 0) return ['marks cover each other or the line of a name']
      return unreadable(picture, null)
    })
    expect(problems).toEqual([])
    expect(through).toBeLessThan(relations / 1000)
    expect(under).toBeLessThan(actors / 8)
  }, 240_000)
})

describe('names keep still', () => {
  const doc = laidOut(crowdedMap(30, 44), 30)
  const places = ({ actors }: MapPicture, without = '') => actors.flatMap(({ id, labelBox }) => (id === without ? [] : [{ id, labelBox }]))
  const pictures = {
    grid: (of: StakeholderDocument, previous?: MapPicture) => grid(of, sizes[0], previous),
    network: (of: StakeholderDocument, previous?: MapPicture) => networkPicture(of, { previous }, t),
  }

  it.each(['grid', 'network'] as const)('when a stance, a note or an argument is written: %s', (view) => {
    const before = pictures[view](doc)
    const after = pictures[view](updateActor(doc, 'a7', { stance: -2, note: 'Ring i april', mission: 'Stöd till unga' }), before)
    expect(places(after)).toEqual(places(before))
  })

  it.each(['grid', 'network'] as const)('but for the one that is renamed, and those it would cover: %s', (view) => {
    const before = pictures[view](doc)
    const after = pictures[view](updateActor(doc, 'a7', { name: 'Samverkansrådet för barn och unga' }), before)
    const moved = places(after, 'a7').filter((place, index) => JSON.stringify(place) !== JSON.stringify(places(before, 'a7')[index]))
    expect(moved.length).toBeLessThan(5)
    expect(unreadable(after, null)).toEqual([])
  })
})
