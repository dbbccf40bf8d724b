import { describe, expect, it } from 'vitest'
import { engagementOf, stanceOf } from '../../../src/exchange/attitudes'
import { guessScale, isBlank, ratingOf, type Scale } from '../../../src/exchange/scales'

describe('ratingOf', () => {
  it.each<[string, Scale, number]>([
    ['låg', 'words3', 17],
    ['Medel', 'words3', 50],
    ['HÖG', 'words3', 83],
    ['lav', 'words3', 17],
    ['mellem', 'words3', 50],
    ['høj', 'words3', 83],
    ['middels', 'words3', 50],
    ['høy', 'words3', 83],
    ['high', 'words3', 83],
    ['ingen', 'words4', 12.5],
    ['liten', 'words4', 37.5],
    ['middels', 'words4', 62.5],
    ['stor', 'words4', 87.5],
    ['mycket hög', 'words5', 90],
    ['1', '1-5', 10],
    ['3', '1-5', 50],
    ['3,5', '1-5', 60],
    ['5', '1-5', 90],
    ['1', '1-10', 5],
    ['10', '1-10', 95],
    ['0', '0-10', 0],
    ['7', '0-10', 70],
    ['72,5', '0-100', 72.5],
    ['0', '0-100', 0],
    ['100 %', '0-100', 100],
  ])('%j on %s is %s', (cell, scale, rating) => expect(ratingOf(cell, scale)).toBe(rating))

  it('leaves blank what was not assessed', () => {
    for (const cell of ['', '-', '–', 'NA', 'n/a', '?', 'vet ej', 'ukjent', '#N/A'])
      expect([isBlank(cell), ratingOf(cell, '1-5')]).toEqual([true, null])
  })

  it('does not read what is outside the scale or no word of it', () => {
    expect([
      ratingOf('6', '1-5'),
      ratingOf('0', '1-5'),
      ratingOf('-1', '0-100'),
      ratingOf('ganska', 'words3'),
      ratingOf('kanske', '1-5'),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('reads a word among figures as a step of its own', () => {
    expect([ratingOf('hög', '1-5'), ratingOf('Medel', '0-100'), ratingOf('mycket låg', '1-10')]).toEqual([83, 50, 10])
  })
})

describe('guessScale', () => {
  it.each<[string, string[], Scale, boolean]>([
    ['three words', ['hög', 'låg', '', 'medel'], 'words3', true],
    ['four words', ['ingen', 'stor', 'middels'], 'words4', true],
    ['words that fit three or four steps', ['liten', 'stor'], 'words4', false],
    ['high and low with a stray size', ['hög', 'låg', 'liten'], 'words3', true],
    ['five words', ['mycket hög', 'låg'], 'words5', true],
    ['1–5', ['1', '5', '3'], '1-5', true],
    ['1–5 or more', ['1', '4', '3'], '1-5', false],
    ['1–10', ['2', '10'], '1-10', true],
    ['1–10 or 0–100', ['2', '7'], '1-10', false],
    ['0–10 or 0–100', ['0', '7'], '0-10', false],
    ['0–100', ['0', '72,5', '30'], '0-100', true],
    ['figures with a word among them', ['1', '5', 'hög'], '1-5', true],
  ])('%s', (_, cells, scale, sure) => expect(guessScale(cells)).toEqual({ scale, sure }))

  it('believes the heading', () => {
    expect(guessScale(['2', '4'], 'Makt (1–10)')).toEqual({ scale: '1-10', sure: true })
    expect(guessScale(['2', '4'], 'Makt 0 till 100')).toEqual({ scale: '0-100', sure: true })
  })

  it('guesses nothing from nothing', () => {
    expect(guessScale(['', '-', 'n/a'])).toBeNull()
  })
})

describe('stanceOf', () => {
  it.each<[string, number | null | undefined]>([
    ['Starkt emot', -2],
    ['noget imod', -1],
    ['imot', -1],
    ['Blandad eller neutral', 0],
    ['för', 1],
    ['positive', 1],
    ['strongly for', 2],
    ['-2', -2],
    ['+1', 1],
    ['0', 0],
    ['++', 2],
    ['', null],
    ['-', null],
    ['vet ej', null],
    ['3', undefined],
    ['kanske', undefined],
  ])('%j is %s', (cell, stance) => expect(stanceOf(cell)).toBe(stance))
})

describe('engagementOf', () => {
  it.each([
    ['Känner inte till', 'unaware'],
    ['Er imod', 'resistant'],
    ['Nøytral', 'neutral'],
    ['Supports', 'supportive'],
    ['Driver på', 'leading'],
    ['', null],
    ['kanske', undefined],
  ])('%j is %s', (cell, level) => expect(engagementOf(cell)).toBe(level))
})
