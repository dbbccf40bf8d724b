import { describe, expect, it } from 'vitest'
import {
  actorFields,
  fieldOfHeading,
  fieldsOfHeadings,
  headingRow,
  relationFieldOfHeading,
  relationFields,
} from '../../../src/exchange/columns'
import { textsOf } from '../../helpers/texts'

describe('fieldOfHeading', () => {
  it.each([
    ['name', 'Aktör', 'Intressent', 'Aktør', 'Interessent', 'Stakeholder', 'NAME', ' Namn: '],
    ['group', 'Grupp', 'Aktörsgrupp', 'Gruppe', 'Kategori', 'Sector'],
    [
      'influence',
      'Inflytande',
      'Makt',
      'Makt/inflytande',
      'Indflydelse',
      'Magt',
      'Innflytelse',
      'Power',
      'Power / influence',
      'Inflytande (1–5)',
      'Inflytande 0-100',
    ],
    ['interest', 'Intresse', 'Interesse', 'Interest', 'Intresse för frågan'],
    ['stance', 'Inställning', 'Holdning', 'Stance', 'För/emot'],
    ['note', 'Anteckning', 'Kommentarer', 'Bemærkninger', 'Merknad', 'Notes'],
    ['engagement', 'Engagemang', 'Engasjement', 'Current engagement'],
    ['engagementDesired', 'Önskat engagemang', 'Ønsket engagement', 'Desired engagement'],
    ['mission', 'Deras kärnuppdrag', 'Kerneopgave', 'Kjerneoppgave', 'Core mission'],
    ['gain', 'Vad de vinner på det', 'Udbytte', 'Hva de får igjen', 'What is in it for them'],
    ['shortName', 'Kortnamn', 'Kortnavn', 'Short name'],
  ])('knows %s', (field, ...words) => {
    expect(words.map(fieldOfHeading)).toEqual(words.map(() => field))
  })

  it('does not take a longer word for a known one', () => {
    expect(['Intresseorganisation', 'Maktlös', 'Region', '', '12', 'x'.repeat(200)].map(fieldOfHeading)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('is not fooled by names that every object has', () => {
    expect(['__proto__', 'constructor', 'toString', 'prototype'].map(fieldOfHeading)).toEqual([null, null, null, null])
  })
})

describe('headingRow', () => {
  it('finds headings below a title', () => {
    expect(
      headingRow([
        ['Intressentanalys 2026', '', ''],
        ['Aktör', 'Makt', 'Intresse'],
        ['A', '1', '2'],
      ]),
    ).toBe(1)
  })

  it('finds none in a list of names', () => {
    expect(headingRow([['Kommun'], ['Region']])).toBeNull()
  })

  it('finds the heading of a list', () => {
    expect(headingRow([['Aktörer'], ['Kommun'], ['Region']])).toBe(0)
  })
})

describe('fieldsOfHeadings', () => {
  it('gives a field to the first column that claims it', () => {
    expect(fieldsOfHeadings(['Aktör', 'Namn', 'Makt', 'Inflytande', 'Telefon'])).toEqual(['name', 'own', 'influence', 'own', 'own'])
  })
})

describe('the headings that we write', () => {
  it.each(['sv', 'da', 'nb', 'en'] as const)('are known again in %s', async (language) => {
    const t = await textsOf(language)
    const actors = actorFields.map((field) => t(`import.column.${field}`))
    const relations = relationFields.map((field) => t(`import.column.${field}`))
    expect(actors.map(fieldOfHeading)).toEqual(actorFields)
    expect(relations.map(relationFieldOfHeading)).toEqual(relationFields)
  })
})
