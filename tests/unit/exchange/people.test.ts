import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/domain/create'
import type { StakeholderDocument } from '../../../src/domain/document'
import type { Answer } from '../../../src/exchange/people'
import { planOf } from '../../../src/exchange/plan'
import { documentWith } from '../../helpers/documents'
import { bookOf, draftFrom } from '../../helpers/drafts'

const aliases = [['Kommunstyrelsen', 'KS']]
const plan = (text: string, doc: StakeholderDocument = emptyDocument, answers: Record<string, Answer> = {}) =>
  planOf(draftFrom(bookOf(text)), doc, { answers: new Map(Object.entries(answers)), aliases })
const asked = (text: string, doc?: StakeholderDocument) =>
  plan(text, doc).questions.map(({ name, candidates, answer }) => [name, candidates.map((one) => `${one.name} ${one.why}`), answer])

describe('a name that may be somebody in the map', () => {
  const doc = documentWith({
    actors: ['Kommunstyrelsen', { name: 'Barn- och ungdomspsykiatrin', shortName: 'BUP' }, 'Skola 1', 'Region Väst'],
  })

  it('is asked about, and new until it is answered', () => {
    expect(asked('Kommunstyrelse\nBUP\nKS\nPolisen', doc)).toEqual([
      ['Kommunstyrelse', ['Kommunstyrelsen close'], null],
      ['BUP', ['Barn- och ungdomspsykiatrin shortName'], null],
      ['KS', ['Kommunstyrelsen alias'], null],
    ])
    expect(plan('Kommunstyrelse', doc).actors[0]?.actor).toBeNull()
  })

  it('is known when it is the same letter by letter', () => {
    expect(asked('kommunstyrelsen\nRegion  väst', doc)).toEqual([])
    expect(plan('kommunstyrelsen', doc).actors[0]?.actor).toBe('Kommunstyrelsen')
  })

  it('is somebody else when a figure, a letter by itself or a short name differs', () => {
    expect(asked('Skola 2\nRegion Öst\nHus A\nHus B', doc)).toEqual([])
  })

  it('becomes what the person says', () => {
    const same = plan('Kommunstyrelse;\nPolisen;', doc, { kommunstyrelse: 'actor Kommunstyrelsen' })
    expect(same.actors.map(({ name, actor }) => [name, actor])).toEqual([
      ['Kommunstyrelse', 'Kommunstyrelsen'],
      ['Polisen', null],
    ])
    const other = plan('Kommunstyrelse', doc, { kommunstyrelse: 'new' })
    expect([other.actors[0]?.actor, other.questions[0]?.answer]).toEqual([null, 'new'])
  })
})

describe('a name that may be somebody else in the file', () => {
  it('is asked about, and becomes one row when it is the same', () => {
    const text = 'Aktör;Makt;Intresse\nKommunstyrelsen;5;\nKomunstyrelsen;;3'
    expect(asked(text)).toEqual([['Komunstyrelsen', ['Kommunstyrelsen close'], null]])
    const { actors } = plan(text, emptyDocument, { komunstyrelsen: 'name kommunstyrelsen' })
    expect(actors.map(({ name, rows, fields }) => [name, rows.map(({ row }) => row), fields.influence, fields.interest])).toEqual([
      ['Kommunstyrelsen', [2, 3], 90, 50],
    ])
  })

  it('is two actors when each has an id of its own', () => {
    const { actors, questions } = plan('Id,Label\n1,Polisen\n2,Polisen\n3,Polisens')
    expect([actors.length, questions.length]).toEqual([3, 0])
  })
})
