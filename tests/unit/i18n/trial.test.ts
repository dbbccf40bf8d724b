import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en'
import { drawnOut, tried } from '../../../src/i18n/trial'

describe('texts drawn out', () => {
  it('are a third longer, word by word, with their placeholders', () => {
    expect(drawnOut('Remove {name}')).toMatch(/^Re+mo+ve* \{name\}$/)
    expect(drawnOut('{shown} of {count}')).toContain('{count}')
    const words = Object.values(en).filter((text) => typeof text === 'string')
    const [before, after] = [words, words.map(drawnOut)].map((texts) => texts.join('').length)
    expect((after as number) / (before as number)).toBeGreaterThan(1.3)
  })

  it('or their keys take the place of both forms of a plural', () => {
    expect(tried({ one: 'One', several: { one: '{count} row', other: '{count} rows' } }, 'keys')).toEqual({
      one: 'one',
      several: { one: 'several', other: 'several' },
    })
  })
})
