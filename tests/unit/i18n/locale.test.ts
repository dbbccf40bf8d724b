import { describe, expect, it } from 'vitest'
import { collatorOf, folded, listText, localeOf, nameKey, numberText, typedNumber } from '../../../src/i18n/locale'

const sorted = (names: readonly string[], language: string) => [...names].sort(collatorOf(language).compare)

describe('collatorOf', () => {
  it('puts å ä ö last in Swedish', () => {
    expect(sorted(['Östersund', 'Örebro', 'Ängelholm', 'Åre', 'Ystad', 'Arboga'], 'sv')).toEqual([
      'Arboga',
      'Ystad',
      'Åre',
      'Ängelholm',
      'Örebro',
      'Östersund',
    ])
  })

  it.each(['da', 'nb'])('puts æ ø å last in %s', (language) => {
    expect(sorted(['Århus', 'Øvelse', 'Ældre', 'Zone', 'Borger'], language)).toEqual(['Borger', 'Zone', 'Ældre', 'Øvelse', 'Århus'])
  })

  it('takes aa for å in Danish, and å for a kind of a in English', () => {
    expect(sorted(['Aalborg', 'Zone', 'Bornholm'], 'da')).toEqual(['Bornholm', 'Zone', 'Aalborg'])
    expect(sorted(['Zone', 'Åre', 'Board'], 'en')).toEqual(['Åre', 'Board', 'Zone'])
  })

  it('counts numbers in names', () => {
    expect(sorted(['Skola 10', 'Skola 2'], 'sv')).toEqual(['Skola 2', 'Skola 10'])
  })

  it('takes any tag that a file may hold', () => {
    expect(() => collatorOf('en-aa-bb').compare('a', 'b')).not.toThrow()
    expect(localeOf('en-aa-bb')).toBe('en-GB')
  })
})

describe('typedNumber', () => {
  it.each([
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['58,', 58],
    [',5', 0.5],
    ['45 %', 45],
    ['−2', -2],
    ['+1', 1],
    [' 80 ', 80],
    ['1 000', null],
    ['3/4', null],
    ['1e5', null],
    ['0x10', null],
    ['Infinity', null],
    [',', null],
    ['', null],
  ])('%j is %s', (text, number) => expect(typedNumber(text)).toBe(number))
})

describe('numberText', () => {
  it.each([
    ['sv', '1 234,6'],
    ['da', '1.234,6'],
    ['nb', '1 234,6'],
    ['en', '1,234.6'],
  ])('in %s is %s', (language, text) => expect(numberText(1234.56, language).replace(/\s/g, ' ')).toBe(text))
})

describe('listText', () => {
  it.each([
    ['sv', 'A, B och C'],
    ['da', 'A, B og C'],
    ['nb', 'A, B og C'],
    ['en', 'A, B and C'],
  ])('in %s is %s', (language, text) => expect(listText(['A', 'B', 'C'], language)).toBe(text))
})

describe('names that are the same', () => {
  it('differ in capitals, spaces, or in how an accent was typed', () => {
    expect(nameKey(' ÄLVSUNDA  kommun', 'sv')).toBe(nameKey('Älvsunda kommun'.normalize('NFD'), 'sv'))
    expect(folded('É', 'sv')).toBe('é')
  })

  it('may be written with aa or å in Danish and Norwegian, not in Swedish', () => {
    expect(nameKey('Aalborg Kommune', 'da')).toBe(nameKey('Ålborg Kommune', 'da'))
    expect(nameKey('Haakon', 'nb')).toBe(nameKey('Håkon', 'nb'))
    expect(nameKey('Haag', 'sv')).not.toBe(nameKey('Håg', 'sv'))
  })
})
