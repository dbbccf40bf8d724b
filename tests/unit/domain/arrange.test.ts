import { describe, expect, it } from 'vitest'
import { aligned, distributed, type Places, spreadOut } from '../../../src/domain/arrange'

const places: Places = new Map([
  ['a', { x: 10, y: 0 }],
  ['b', { x: 40, y: 20 }],
  ['c', { x: 100, y: 60 }],
])
const xs = (of: Places) => [...of.values()].map(({ x }) => x)
const ys = (of: Places) => [...of.values()].map(({ y }) => y)

describe('lining up', () => {
  it.each([
    ['left', [10, 10, 10]],
    ['centre', [55, 55, 55]],
    ['right', [100, 100, 100]],
  ] as const)('puts all at the %s', (edge, wanted) => {
    expect(xs(aligned(places, edge))).toEqual(wanted)
    expect(ys(aligned(places, edge))).toEqual([0, 20, 60])
  })
  it('goes up and down with y down', () => {
    expect(ys(aligned(places, 'top'))).toEqual([0, 0, 0])
    expect(ys(aligned(places, 'bottom'))).toEqual([60, 60, 60])
  })
  it('makes even steps between the outermost, who stay', () => {
    expect(xs(distributed(places, 'across'))).toEqual([10, 55, 100])
    expect(ys(distributed(places, 'down'))).toEqual([0, 30, 60])
  })
})

describe('spreading out', () => {
  const crowd: Places = new Map(Array.from({ length: 12 }, (_, index) => [`p${index}`, { x: index % 3, y: 0 }]))
  it('gives everybody room', () => {
    const spots = [...spreadOut(crowd, new Set(crowd.keys()), 50).values()]
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(49)
  })
  it('moves only those that may, away from those that stay', () => {
    const moved = spreadOut(crowd, new Set(['p3']), 50)
    expect([...moved.keys()]).toEqual(['p3'])
    const spot = moved.get('p3')
    expect(spot && Math.hypot(spot.x - 1, spot.y)).toBeGreaterThan(45)
  })
  it('leaves alone who has room', () => {
    const roomy: Places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 200, y: 0 }],
    ])
    expect(spreadOut(roomy, new Set(['a', 'b']), 50)).toEqual(roomy)
  })
})
