import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engagementLevels, quadrants } from '../../../src/domain/document'
import { engagementGap, isPlaced, quadrantOf } from '../../../src/domain/quadrants'

const middle = { influence: 50, interest: 50 }

describe('quadrantOf', () => {
  it.each([
    [80, 80, 'player'],
    [80, 20, 'contextSetter'],
    [20, 80, 'subject'],
    [20, 20, 'crowd'],
  ])('influence %i and interest %i is a %s', (influence, interest, quadrant) => {
    expect(quadrantOf({ influence, interest }, middle)).toBe(quadrant)
  })

  it('counts a value on the dividing line as high', () => {
    expect(quadrantOf({ influence: 50, interest: 50 }, middle)).toBe('player')
    expect(quadrantOf({ influence: 49.9, interest: 50 }, middle)).toBe('subject')
    expect(quadrantOf({ influence: 0, interest: 100 }, { influence: 0, interest: 100 })).toBe('player')
  })

  it('follows dividing lines that were moved', () => {
    expect(quadrantOf({ influence: 60, interest: 60 }, { influence: 61, interest: 40 })).toBe('subject')
  })

  it('names nothing for an actor that is not placed', () => {
    for (const rating of [null, 0, 50]) expect(quadrantOf({ influence: null, interest: rating }, middle)).toBeNull()
    expect(quadrantOf({ influence: 0, interest: null }, middle)).toBeNull()
  })

  it('gives every placed actor one of the four, by value alone', () => {
    const rating = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(rating, rating, rating, rating, (influence, interest, lineA, lineB) => {
        const quadrant = quadrantOf({ influence, interest }, { influence: lineA, interest: lineB })
        expect(quadrants).toContain(quadrant)
        expect(['player', 'contextSetter'].includes(quadrant ?? '')).toBe(influence >= lineA)
        expect(['player', 'subject'].includes(quadrant ?? '')).toBe(interest >= lineB)
      }),
    )
  })
})

it('an actor is placed when both values are there, 0 included', () => {
  expect([isPlaced({ influence: 0, interest: 0 }), isPlaced({ influence: 0, interest: null })]).toEqual([true, false])
})

describe('engagementGap', () => {
  it('counts the steps from now to wanted, down as well as up', () => {
    const [unaware, resistant, , , leading] = engagementLevels
    expect(engagementGap({ current: unaware, desired: leading })).toBe(4)
    expect(engagementGap({ current: leading, desired: resistant })).toBe(-3)
    expect(engagementGap({ current: leading, desired: leading })).toBe(0)
  })

  it('is not known when one of them is not set', () => {
    expect([engagementGap({ current: null, desired: 'leading' }), engagementGap({ current: 'leading', desired: null })]).toEqual([
      null,
      null,
    ])
  })
})
