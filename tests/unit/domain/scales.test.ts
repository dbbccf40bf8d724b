import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scales } from '../../../src/domain/document'
import { snapped, stepCount, stepOf, stepped, stepValue } from '../../../src/domain/scales'
import { ratingOf } from '../../../src/exchange/scales'

const withSteps = scales.filter((scale) => stepCount(scale) > 0)
const value = fc.double({ min: 0, max: 100, noNaN: true })

describe('the scales', () => {
  it('take each step to a value and back', () => {
    for (const scale of withSteps)
      for (let step = 1; step <= stepCount(scale); step++) expect(stepOf(stepValue(step, scale), scale)).toBe(step)
  })

  it('put a step in the middle of its share', () => {
    expect([1, 2, 3, 4].map((step) => stepValue(step, 'steps4'))).toEqual([12.5, 37.5, 62.5, 87.5])
    expect([1, 2, 3, 4, 5].map((step) => stepValue(step, 'steps5'))).toEqual([10, 30, 50, 70, 90])
  })

  it('find for every value a step within half a share', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...withSteps), (given, scale) => {
        expect(Math.abs(snapped(given, scale) - given)).toBeLessThanOrEqual(50 / stepCount(scale))
        expect(snapped(snapped(given, scale), scale)).toBe(snapped(given, scale))
      }),
    )
  })

  it('go one step on with an arrow, to the next middle in that direction, and stay within 0–100', () => {
    expect(stepped(58, 1, 'steps4')).toBe(62.5)
    expect(stepped(58, -1, 'steps4')).toBe(37.5)
    expect(stepped(62.5, 1, 'steps4')).toBe(87.5)
    expect([stepped(87.5, 1, 'steps4'), stepped(10, -1, 'steps5'), stepped(99, 10, 'percent')]).toEqual([87.5, 10, 100])
    fc.assert(
      fc.property(value, fc.constantFrom(...scales), fc.constantFrom(-10, -1, 1, 10), (given, scale, by) => {
        const next = stepped(given, by, scale)
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThanOrEqual(100)
        const ends = scale === 'percent' ? [0, 100] : [stepValue(1, scale), stepValue(stepCount(scale), scale)]
        if (!ends.includes(next)) expect(Math.sign(next - given)).toBe(Math.sign(by))
      }),
    )
  })

  it('agree with what an imported column of steps becomes', () => {
    for (let step = 1; step <= 5; step++) expect(ratingOf(String(step), '1-5')).toBe(stepValue(step, 'steps5'))
    for (let step = 1; step <= 4; step++) expect(ratingOf(String(step), '1-4')).toBe(stepValue(step, 'steps4'))
  })
})
