import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, moveBeside } from '../../../src/domain/edits/order'
import { diff } from '../../../src/domain/patch'
import { documentWith } from '../../helpers/documents'

const five = documentWith({ actors: ['A', 'B', 'C', 'D', 'E'] })
const names = (doc: typeof five) => inOrder(doc, 'actors').map(({ id }) => id)

describe('the order of a list', () => {
  it('puts a row before or after another', () => {
    expect(names(moveBeside(five, 'actors', ['D'], 'B', 'before'))).toEqual(['A', 'D', 'B', 'C', 'E'])
    expect(names(moveBeside(five, 'actors', ['A'], 'C', 'after'))).toEqual(['B', 'C', 'A', 'D', 'E'])
  })
  it('keeps several in the order they have among themselves', () => {
    expect(names(moveBeside(five, 'actors', ['E', 'B'], 'A', 'before'))).toEqual(['B', 'E', 'A', 'C', 'D'])
  })
  it('numbers only the rows between the old place and the new one', () => {
    const moved = moveBeside(five, 'actors', ['C'], 'B', 'before')
    expect(Object.keys(diff(five, moved).actors ?? {}).sort()).toEqual(['B', 'C'])
  })
  it('changes nothing beside a row that is not there', () => {
    expect(moveBeside(five, 'actors', ['A'], 'nobody', 'after')).toBe(five)
  })
  it('tells rows apart that share a number', () => {
    const same = { ...five, actors: Object.fromEntries(Object.entries(five.actors).map(([id, row]) => [id, { ...row, order: 7 }])) }
    const moved = moveBeside(same, 'actors', ['E'], 'A', 'before')
    expect(names(moved)[0]).toBe('E')
    expect(new Set(Object.values(moved.actors).map(({ order }) => order)).size).toBe(5)
  })
  it('never loses or doubles anybody', () => {
    fc.assert(
      fc.property(
        fc.subarray(['A', 'B', 'C', 'D', 'E'], { minLength: 1 }),
        fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        fc.boolean(),
        (ids, beside, before) => {
          const moved = names(moveBeside(five, 'actors', ids, beside, before ? 'before' : 'after'))
          expect([...moved].sort()).toEqual(['A', 'B', 'C', 'D', 'E'])
          if (!ids.includes(beside)) expect(Math.abs(moved.indexOf(beside) - moved.indexOf((before ? ids.at(-1) : ids[0]) ?? ''))).toBe(1)
        },
      ),
    )
  })
})
