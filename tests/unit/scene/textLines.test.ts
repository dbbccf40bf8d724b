import { describe, expect, it } from 'vitest'
import { fitText, textLines } from '../../../src/scene/textLines'
import { textWidth } from '../../../src/scene/textWidth'

const type = { size: 12, weight: 420 }
const width = (text: string) => textWidth(text, 12, 420)

describe('textLines', () => {
  it('breaks between words and loses none', () => {
    const lines = textLines('Högre upp: större inflytande över frågan', 110, type)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe('Högre upp: större inflytande över frågan')
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(110)
  })

  it('ends in an ellipsis when the lines run out', () => {
    const lines = textLines('ett två tre fyra fem sex sju åtta nio tio', 60, type, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(width(lines[1] ?? '')).toBeLessThanOrEqual(60)
  })

  it('gives no line for no text', () => expect(textLines(' ', 100, type)).toEqual([]))
})

describe('fitText', () => {
  it('cuts a word that no line can hold', () => {
    const cut = fitText('Arbetsmarknadsenheten', 50, type)
    expect(cut).toMatch(/^Arb.*…$/)
    expect(width(cut)).toBeLessThanOrEqual(50)
  })
})
