import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, ratingAt, spotOf } from '../../../src/scene/frame'

const frame: Frame = { width: 800, height: 600, threshold: { influence: 50, interest: 50 }, axesSwapped: false }
const rating = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)
const size = fc.integer({ min: 40, max: 4000 })

describe('a place on the grid', () => {
  it('means the ratings it was found from, at any size and with the axes either way', () => {
    fc.assert(
      fc.property(rating, rating, size, size, fc.boolean(), (influence, interest, width, height, axesSwapped) => {
        const any = { ...frame, width, height, axesSwapped }
        expect(ratingAt(spotOf({ influence, interest }, any), any)).toEqual({ influence, interest })
      }),
    )
  })

  it('has influence up and interest to the right', () => {
    expect(spotOf({ influence: 100, interest: 0 }, frame)).toEqual({ x: 0, y: 0 })
    expect(spotOf({ influence: 0, interest: 100 }, frame)).toEqual({ x: 800, y: 600 })
  })

  it('has interest up and influence to the right when the axes are swapped', () => {
    expect(spotOf({ influence: 25, interest: 100 }, { ...frame, axesSwapped: true })).toEqual({ x: 200, y: 0 })
  })

  it('holds ratings to the scale outside the plot', () => {
    expect(ratingAt({ x: -50, y: 900 }, frame)).toEqual({ influence: 0, interest: 0 })
    expect(ratingAt({ x: 900, y: -1 }, frame)).toEqual({ influence: 100, interest: 100 })
  })
})
