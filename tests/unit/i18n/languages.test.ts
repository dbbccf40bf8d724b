import { describe, expect, it } from 'vitest'
import { chooseLanguage, languageOfTag } from '../../../src/i18n/languages'

describe('the language of a first visit', () => {
  it.each([
    [['sv-SE', 'en'], 'sv'],
    [['da'], 'da'],
    [['da-DK', 'en-US'], 'da'],
    [['nb-NO'], 'nb'],
    [['nn-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['fi', 'sv-FI'], 'sv'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('of a browser that wants %j is %s', (wanted, language) => expect(chooseLanguage(null, wanted)).toBe(language))

  it('is the one chosen before, and an unknown one is forgotten', () => {
    expect(chooseLanguage('da', ['sv'])).toBe('da')
    expect(chooseLanguage('xx', ['nb'])).toBe('nb')
  })

  it('of a tag that the product has not is null', () => {
    expect(languageOfTag('fi')).toBeNull()
    expect(languageOfTag('constructor')).toBeNull()
    expect(languageOfTag('')).toBeNull()
  })
})
