import { describe, expect, it } from 'vitest'
import { findByName, isSameName, plainName } from '../../../src/i18n/sameName'

const same = (a: string, b: string, language = 'sv') => isSameName(plainName(a, language), plainName(b, language))

describe('the same name', () => {
  it.each([
    ['Barn- och ungdomspsykiatrin', 'barn och ungdomspsykiatrin'],
    ['Folkhälsostrateg', 'Folkhälsostrategen'],
    ['Frivilligcentralen', 'Frivilligcenralen'],
    ['Kommunstyrelsen', 'Komunstyrelsen'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true))

  it.each([
    ['Socialnämnden', 'Kulturnämnden'],
    ['Kultur- och fritidsnämnden', 'Kultur- och fritidsförvaltningen'],
    ['Ungdomsrådet', 'Pensionärsrådet'],
    ['Region', 'Regionen i norr'],
    ['BUP', 'BVC'],
    ['', 'BUP'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false))

  it('takes aa for å where people write it so', () => {
    expect(same('Aalborg', 'Ålborg', 'da')).toBe(true)
  })
})

describe('finding by name', () => {
  const list = [['Folkbiblioteket', 'Biblioteket'], ['Biblioteksrådet'], ['Idrott']] as const

  it('puts the same name first, then what begins with it, then what holds it', () => {
    expect(findByName(list, (names) => names, 'biblioteket', 'sv')).toEqual([list[0]])
    expect(findByName(list, (names) => names, 'bibliotek', 'sv')).toEqual([list[0], list[1]])
    expect(findByName([['Stora rådet'], ['Rådet']], (names) => names, 'rådet', 'sv')).toEqual([['Rådet'], ['Stora rådet']])
  })

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(findByName(list, (names) => names, 'i', 'sv', 1)).toHaveLength(1)
    expect(findByName(list, (names) => names, ' ', 'sv')).toEqual([])
  })
})
