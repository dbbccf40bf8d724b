import { describe, expect, it } from 'vitest'
import { relationTypes } from '../../../src/domain/document'
import { distance } from '../../../src/domain/plane'
import { overlap } from '../../../src/scene/geometry'
import { radiusBy } from '../../../src/scene/marks'
import { networkPicture, networkStandings } from '../../../src/scene/networkPicture'
import { relationItemsBetween } from '../../../src/scene/relationRoutes'
import { spotsOf } from '../../../src/scene/spots'
import { documentWith, randomDocument } from '../../helpers/documents'
import { swedish as t } from '../../helpers/texts'

type WantedRelation = NonNullable<Parameters<typeof documentWith>[0]['relations']>[number]

const twoActors = [
  { name: 'A', spot: { x: 0, y: 0 } },
  { name: 'B', spot: { x: 300, y: 0 } },
]

describe('the picture of the network', () => {
  it('lets the area of a mark grow with influence', () => {
    expect([radiusBy(0), radiusBy(100), radiusBy(null)]).toEqual([11, 24, 13])
    const [quarter, half] = [radiusBy(25) ** 2, radiusBy(50) ** 2]
    expect((half - quarter) / ((24 ** 2 - 11 ** 2) / 4)).toBeCloseTo(1, 0)
  })

  it('fans out parallel relations, whichever way each was drawn', () => {
    const relations = relationTypes.map((type, index): WantedRelation => (index % 2 === 0 ? ['A', 'B', { type }] : ['B', 'A', { type }]))
    const picture = networkPicture(documentWith({ actors: twoActors, relations }), {}, t)
    const middles = picture.relations.map(({ line }) => line[Math.floor(line.length / 2)]?.y ?? 0).sort((a, b) => a - b)
    for (const [index, y] of middles.slice(1).entries()) expect(y - (middles[index] ?? 0)).toBeGreaterThan(8)
  })

  it('closes up the fan when a kind of relation is hidden', () => {
    const relations: WantedRelation[] = [
      ['A', 'B', { type: 'conflict' }],
      ['A', 'B', { type: 'funding' }],
    ]
    const doc = documentWith({ actors: twoActors, relations })
    const alone = documentWith({ actors: twoActors, relations: relations.slice(1) })
    const shown = networkPicture(doc, { hidden: new Set(['conflict']) }, t)
    expect(shown.relations.map(({ line }) => line)).toEqual(networkPicture(alone, {}, t).relations.map(({ line }) => line))
  })

  it('bends a line away from a mark that it does not concern', () => {
    const between = { name: 'C', spot: { x: 150, y: 4 }, influence: 50 }
    const picture = networkPicture(documentWith({ actors: [...twoActors, between], relations: [['A', 'B']] }), {}, t)
    for (const point of picture.relations[0]?.line ?? []) expect(distance(point, between.spot)).toBeGreaterThan(radiusBy(50) + 3)
  })

  it('ends lines outside the marks they join', () => {
    const [item] = networkPicture(
      documentWith({ actors: twoActors, relations: [['A', 'B', { type: 'mandate', direction: 'forward' }]] }),
      {},
      t,
    ).relations
    expect(distance(item?.line[0] ?? { x: 0, y: 0 }, { x: 0, y: 0 })).toBeGreaterThan(13)
    expect(distance(item?.line.at(-1) ?? { x: 0, y: 0 }, { x: 300, y: 0 })).toBeGreaterThan(13)
  })

  it('draws the relations of a drag as the whole picture would', () => {
    const doc = documentWith({
      actors: [...twoActors, { name: 'C', spot: { x: 150, y: 200 } }],
      relations: [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'C'],
      ],
    })
    const spots = { A: { x: -80, y: 40 } }
    const whole = networkPicture(doc, { spots }, t).relations.filter(({ source, target }) => source === 'A' || target === 'A')
    expect(relationItemsBetween(doc, ['r1', 'r2'], networkStandings(doc, { spots }), 'paper', {})).toEqual(whole)
  })

  it('is the same for the same map, and its bounds hold everything', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const doc = randomDocument(seed, 40)
      const picture = networkPicture(doc, {}, t)
      expect(networkPicture({ ...doc }, {}, t)).toEqual(picture)
      for (const { labelBox } of picture.actors)
        if (labelBox) expect(overlap(picture.bounds, labelBox)).toBeCloseTo(labelBox.width * labelBox.height)
      for (const { line } of picture.relations)
        for (const { x, y } of line) expect(overlap(picture.bounds, { x, y, width: 0.001, height: 0.001 })).toBeGreaterThan(0)
    }
  }, 60_000)

  it('is there for an empty map too', () => {
    expect(networkPicture(documentWith({}), {}, t)).toMatchObject({ actors: [], relations: [], backdrop: [] })
  })
})

describe('places before the network is laid out', () => {
  it('are apart for everybody, and leave alone those who have one', () => {
    const actors = Array.from({ length: 40 }, (_, index) => ({
      name: `A${index}`,
      group: `G${index % 5}`,
      ...(index === 3 && { spot: { x: 7, y: 9 } }),
    }))
    const spots = [...spotsOf(documentWith({ actors, groups: ['G0', 'G1', 'G2', 'G3', 'G4'] })).values()]
    expect(spots).toContainEqual({ x: 7, y: 9 })
    expect(spots).toHaveLength(40)
    for (const [index, one] of spots.entries()) for (const other of spots.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(40)
  })
})
