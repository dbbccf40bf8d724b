import { describe, expect, it } from 'vitest'
import { labelLines } from '../../../src/scene/labelLines'
import { textWidth } from '../../../src/scene/textWidth'

const lines = (text: string, language = 'sv') => labelLines(text, language, 12)

describe('the lines of a label', () => {
  it.each([
    ['BUP', ['BUP']],
    ['Högstadiets rektorer', ['Högstadiets rektorer']],
    ['Samordningsförbundet', ['Samordningsförbundet']],
    ['Barn- och utbildningsnämnden', ['Barn- och', 'utbildningsnämnden']],
    ['Kommundirektörens ledningsgrupp', ['Kommundirektörens', 'ledningsgrupp']],
    ['Utbildningsförvaltningen', ['Utbildnings-', 'förvaltningen']],
    ['Arbetsmarknadsenheten', ['Arbetsmarknads-', 'enheten']],
    ['Samhällsbyggnadsförvaltningen', ['Samhällsbyggnads-', 'förvaltningen']],
    ['Kultur- och fritidsförvaltningen', ['Kultur- och', 'fritidsförvaltningen']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('break at a soft hyphen and show no other', () => {
    expect(lines('Folkhälso\u00adsamordningen i länet')).toEqual(['Folkhälso-', 'samordningen i länet'])
    expect(lines('Kort\u00adord')).toEqual(['Kortord'])
  })

  it('end with an ellipsis only where two full lines cannot hold the name, and at a whole word where they can', () => {
    const [first, second, ...more] = lines('Regionala samverkansrådet för barn och unga i behov av särskilt stöd och omsorg')
    expect(more).toEqual([])
    expect(first).not.toContain('…')
    expect(second).toMatch(/\p{L}…$/u)
  })

  it('break a long word of another language between syllables', () => {
    const broken = lines('Internationalisierungsbeauftragte', 'en')
    expect(broken).toHaveLength(2)
    expect(broken.join('').replace('-', '')).toBe('Internationalisierungsbeauftragte')
  })
})

describe('the width of a text', () => {
  it('grows with size and weight, and knows the letters of the north', () => {
    expect(textWidth('Inflytande', 24)).toBeCloseTo(2 * textWidth('Inflytande', 12))
    expect(textWidth('Inflytande', 12, 700)).toBeGreaterThan(textWidth('Inflytande', 12, 400))
    for (const letter of 'åäöæøšđŋ') expect(textWidth(letter, 1000)).toBeLessThan(900)
  })

  it('is that of the composed letter, however the letter was typed', () => {
    expect(textWidth('a\u030a', 12)).toBe(textWidth('å', 12))
  })
})
