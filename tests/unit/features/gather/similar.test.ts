import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../src/domain/rows'
import { sameName, similarActors } from '../../../../src/features/gather/similar'
import { documentWith } from '../../../helpers/documents'

const actors = rowsOf(
  documentWith({ actors: ['Barn- och ungdomspsykiatrin', 'Kommunstyrelsen', { name: 'Elevhälsan', shortName: 'EHT' }] }),
  'actors',
)
const found = (text: string) => similarActors(actors, text, 'sv').map(({ name }) => name)

describe('similar actors', () => {
  it('finds by a part of the name and by the short name', () => {
    expect(found('ungdom')).toEqual(['Barn- och ungdomspsykiatrin'])
    expect(found('eht')).toEqual(['Elevhälsan'])
  })

  it('finds a name in spite of a slip of the hand', () => {
    expect(found('Komunstyrelsen')).toEqual(['Kommunstyrelsen'])
  })

  it('does not take every short text for a slip', () => {
    expect(found('Ele x')).toEqual([])
  })

  it('takes the same name in other case and with other signs as the same actor', () => {
    expect(sameName(actors, ' barn och ungdomspsykiatrin ', 'sv')?.name).toBe('Barn- och ungdomspsykiatrin')
    expect(sameName(actors, 'Barn', 'sv')).toBeNull()
  })
})
