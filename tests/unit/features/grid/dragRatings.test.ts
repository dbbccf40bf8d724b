import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rated } from '../../../../src/domain/quadrants'
import { dragRatings } from '../../../../src/features/grid/dragRatings'
import type { Frame } from '../../../../src/scene/frame'

const frame: Frame = { width: 500, height: 400, threshold: { influence: 50, interest: 50 }, axesSwapped: false }
const one = (influence: number, interest: number) => new Map<string, Rated>([['a', { influence, interest }]])
const dragged = (before: ReadonlyMap<string, Rated>, x: number, y: number, free = false, plot = frame) =>
  dragRatings(before, 'a', { x, y }, plot, 'percent', free)

describe('dragging on the grid', () => {
  it('reads whole numbers from where the mark is', () => {
    expect(dragged(one(20, 20), 51, -41).ratings.get('a')).toEqual({ influence: 30, interest: 30 })
  })
  it('snaps to a dividing line, and says so', () => {
    const { ratings, snapped } = dragged(one(20, 40), 46, 0)
    expect(ratings.get('a')).toEqual({ influence: 20, interest: 50 })
    expect(snapped).toEqual({ x: true, y: false })
  })
  it('does not snap when it is let free', () => {
    const { ratings, snapped } = dragged(one(20, 40), 46, 0, true)
    expect(ratings.get('a')).toEqual({ influence: 20, interest: 49 })
    expect(snapped).toEqual({ x: false, y: false })
  })
  it('goes to a step on a scale of steps, mark and value, and to whole numbers when it is let free', () => {
    const inSteps = dragRatings(one(20, 20), 'a', { x: 60, y: -90 }, frame, 'steps4', false)
    expect(inSteps.ratings.get('a')).toEqual({ influence: 37.5, interest: 37.5 })
    expect(inSteps.spots.get('a')).toEqual({ x: 187.5, y: 250 })
    expect(dragRatings(one(20, 20), 'a', { x: 60, y: -90 }, frame, 'steps4', true).ratings.get('a')).toEqual({
      influence: 43,
      interest: 32,
    })
  })
  it('keeps marks on the plot', () => {
    expect(dragged(one(20, 20), 9999, -9999).ratings.get('a')).toEqual({ influence: 100, interest: 100 })
  })
  it('moves several by the same distance, each held to the plot', () => {
    const both = new Map([...one(20, 20), ['b', { influence: 90, interest: 90 }] as const])
    expect(dragged(both, 100, -80).ratings.get('b')).toEqual({ influence: 100, interest: 100 })
    expect(dragged(both, 25, 0).ratings.get('b')).toEqual({ influence: 90, interest: 95 })
  })
  it('changes the value of the axis that is there when axes are swapped', () => {
    expect(dragged(one(20, 20), 50, 0, true, { ...frame, axesSwapped: true }).ratings.get('a')).toEqual({ influence: 30, interest: 20 })
  })
  it('gives ratings from 0 to 100 for any drag', () => {
    const far = fc.integer({ min: -2000, max: 2000 })
    const rating = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(far, far, rating, rating, fc.boolean(), (x, y, influence, interest, free) => {
        const rated = dragged(one(influence, interest), x, y, free).ratings.get('a')
        for (const value of Object.values(rated ?? {})) expect(value).toSatisfy((v: number) => Number.isInteger(v) && v >= 0 && v <= 100)
      }),
    )
  })
})
