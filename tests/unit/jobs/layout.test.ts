import { describe, expect, it } from 'vitest'
import type { Point, StakeholderDocument } from '../../../src/domain/document'
import { convexHull, distance, linesCross, turn } from '../../../src/domain/plane'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { layoutInput, run } from '../../../src/jobs/layout'
import { documentWith, randomFrom } from '../../helpers/documents'

const noReport = () => {}
const lay = (doc: StakeholderDocument, seed = 1) => run(layoutInput(doc, seed), noReport)

/** A municipality in small: five groups, most relations inside them, some across. */
function groupedMap(count = 26): StakeholderDocument {
  const random = randomFrom(11)
  const names = Array.from({ length: count }, (_, index) => `A${index}`)
  const groupOf = (index: number) => `G${index % 5}`
  const pick = () => Math.floor(random() * count)
  const relations = Array.from({ length: Math.round(count * 1.6) }, (_, index) => {
    const from = pick()
    const near = (from + 5 * (1 + Math.floor(random() * 3))) % count
    const to = index % 3 === 0 ? (from + 1 + Math.floor(random() * (count - 1))) % count : near
    return [`A${from}`, `A${to === from ? (from + 1) % count : to}`] as const
  })
  return documentWith({
    groups: ['G0', 'G1', 'G2', 'G3', 'G4'],
    actors: names.map((name, index) => ({ name, group: groupOf(index) })),
    relations,
  })
}

function crossings(doc: StakeholderDocument, spots: Readonly<Record<string, Point>>): number {
  const links = [
    ...new Map(
      Object.values(doc.relations).map(({ source, target }) => [[source, target].sort().join(), [source, target] as const]),
    ).values(),
  ]
  let count = 0
  for (const [index, [a, b]] of links.entries()) {
    for (const [c, d] of links.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue
      if (linesCross([spots[a] as Point, spots[b] as Point], [spots[c] as Point, spots[d] as Point])) count += 1
    }
  }
  return count
}

function strangers(doc: StakeholderDocument, spots: Readonly<Record<string, Point>>): number {
  let count = 0
  for (const group of Object.keys(doc.groups)) {
    const actors = Object.values(doc.actors)
    const hull = convexHull(actors.filter((actor) => actor.group === group).map(({ id }) => spots[id] as Point))
    const isInside = (point: Point) =>
      hull.length > 2 && hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length] as Point, point) >= 0)
    count += actors.filter((actor) => actor.group !== group && isInside(spots[actor.id] as Point)).length
  }
  return count
}

const nearest = (spots: readonly Point[]): number =>
  spots.reduce((least, one, index) => spots.slice(index + 1).reduce((less, other) => Math.min(less, distance(one, other)), least), Infinity)

describe('laying out the network', () => {
  it('keeps actors on one screen before they have relations', () => {
    const whole = groupedMap()
    for (const count of [0, 1, 5]) {
      const few = { ...whole, relations: Object.fromEntries(Object.entries(whole.relations).slice(0, count)) }
      const spots = Object.values(lay(few))
      expect(Math.max(...spots.map(({ x }) => Math.abs(x)))).toBeLessThan(900)
      expect(Math.max(...spots.map(({ y }) => Math.abs(y)))).toBeLessThan(600)
    }
  })

  it('crosses few relations and keeps strangers out of groups', () => {
    const doc = groupedMap()
    const spots = lay(doc)
    const onRing = Object.fromEntries(
      Object.keys(spots).map((id, index) => [id, { x: Math.cos(index / 4.14) * 400, y: Math.sin(index / 4.14) * 400 }]),
    )
    expect(crossings(doc, spots)).toBeLessThan(crossings(doc, onRing) / 4)
    expect(strangers(doc, spots)).toBe(0)
    expect(nearest(Object.values(spots))).toBeGreaterThan(48)
  }, 60_000)

  it('draws the example with clearly fewer crossings than the 31 of a layout by hand', async () => {
    const doc = await exampleDocument('sv')
    const free = { ...doc, actors: Object.fromEntries(Object.entries(doc.actors).map(([id, actor]) => [id, { ...actor, pinned: false }])) }
    const drawn = { ...free, relations: Object.fromEntries(Object.entries(free.relations).filter(([, { desired }]) => !desired)) }
    for (const seed of [1, 2, 3]) {
      const spots = lay(drawn, seed)
      expect(crossings(drawn, spots)).toBeLessThan(20)
      expect(strangers(drawn, spots)).toBe(0)
    }
  }, 60_000)

  it('is the same for the same seed', () => {
    expect(lay(groupedMap(12), 4)).toEqual(lay(groupedMap(12), 4))
    expect(lay(groupedMap(12), 4)).not.toEqual(lay(groupedMap(12), 5))
  }, 60_000)

  it('leaves pinned actors exactly where they are and lays the others around them', () => {
    const doc = documentWith({
      actors: [{ name: 'Fast', spot: { x: 1234.5, y: -987 }, pinned: true }, { name: 'Lös', spot: { x: 0, y: 0 } }, 'Ny'],
      relations: [
        ['Fast', 'Lös'],
        ['Lös', 'Ny'],
      ],
    })
    const spots = lay(doc)
    expect(spots.Fast).toEqual({ x: 1234.5, y: -987 })
    expect(distance(spots.Lös as Point, spots.Fast as Point)).toBeLessThan(500)
  })

  it('manages nobody, one, two strangers, and everybody pinned', () => {
    expect(lay(documentWith({}))).toEqual({})
    expect(lay(documentWith({ actors: ['Ensam'] })).Ensam).toEqual({ x: 0, y: 0 })
    const two = lay(documentWith({ actors: ['A', 'B'] }))
    expect(distance(two.A as Point, two.B as Point)).toBeGreaterThan(48)
    const pinned = lay(documentWith({ actors: [{ name: 'A', spot: { x: 3, y: 4 }, pinned: true }] }))
    expect(pinned).toEqual({ A: { x: 3, y: 4 } })
  })

  it('gives a large map room for everybody, group by group, and tells how far it has come', () => {
    const doc = groupedMap(600)
    const shares: number[] = []
    const spots = run(layoutInput(doc, 1), (done) => shares.push(done))
    expect(nearest(Object.values(spots))).toBeGreaterThan(30)
    expect(strangers(doc, spots)).toBe(0)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  }, 60_000)
})
