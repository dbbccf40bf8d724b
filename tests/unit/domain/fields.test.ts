import { describe, expect, it } from 'vitest'
import { fields } from '../../../src/domain/fieldNames'
import { sizeOf, stepOf, stepsOf } from '../../../src/domain/fields'
import { rowsOf } from '../../../src/domain/rows'
import { documentWith, randomDocument } from '../../helpers/documents'

describe('fields', () => {
  it('sort every actor under one of the steps of each field', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const doc = randomDocument(seed)
      for (const field of fields) {
        const steps = stepsOf(doc, field)
        expect(new Set(steps).size).toBe(steps.length)
        for (const actor of rowsOf(doc, 'actors')) expect(steps).toContain(stepOf(doc, actor, field))
      }
    }
  })

  it('put ratings into five bands of twenty', () => {
    const bandsOf = (influence: number | null) => {
      const doc = documentWith({ actors: [{ name: 'A', influence }] })
      return rowsOf(doc, 'actors').map((actor) => stepOf(doc, actor, 'influence'))
    }
    expect([0, 19.9, 20, 79, 80, 100, null].flatMap(bandsOf)).toEqual(['0', '0', '1', '3', '4', '4', ''])
  })

  it('count a far way to the wanted engagement as three steps', () => {
    const doc = documentWith({
      actors: [
        { name: 'far', engagement: { current: 'unaware', desired: 'leading' } },
        { name: 'less', engagement: { current: 'leading', desired: 'neutral' } },
        { name: 'half', engagement: { current: 'leading', desired: null } },
      ],
    })
    expect(rowsOf(doc, 'actors').map((actor) => stepOf(doc, actor, 'gap'))).toEqual(['3', '-1', ''])
  })

  it('size by relations as a share of the most', () => {
    const doc = documentWith({
      actors: ['A', 'B', 'C', 'D'],
      relations: [
        ['A', 'B'],
        ['A', 'C'],
      ],
    })
    expect(rowsOf(doc, 'actors').map((actor) => sizeOf(doc, actor, 'relations'))).toEqual([100, 50, 50, 0])
  })
})
