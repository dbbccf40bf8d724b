// How wide a text is in the bundled fonts, from one table, so that browser, worker and test agree.
import { fontWidths, measuredCharacters } from './fontWidths'

type Voice = keyof typeof fontWidths

const indexOf = new Map<string, number>()
for (const [first, last] of measuredCharacters) {
  for (let code = first; code <= last; code += 1) indexOf.set(String.fromCodePoint(code), indexOf.size)
}
const decode = (table: string): readonly number[] =>
  Array.from({ length: table.length / 2 }, (_, index) => Number.parseInt(table.slice(index * 2, index * 2 + 2), 36))
const tables: Readonly<Record<Voice, readonly [readonly number[], readonly number[]]>> = {
  ui: [decode(fontWidths.ui[0]), decode(fontWidths.ui[1])],
  voice: [decode(fontWidths.voice[0]), decode(fontWidths.voice[1])],
}
const softHyphen = '\u00ad'
/** A character that was not measured (thousandths of the size): about the widest letter, so that it never overflows. */
const unknownWidth = 900

/**
 * Width of one line in px. Kerning is left out: real lines are up to 2 % narrower.
 * @param weight 400–700. @param voice true for the serif of people's own words.
 */
export function textWidth(text: string, size: number, weight = 400, voice = false): number {
  const [regular, bold] = tables[voice ? 'voice' : 'ui']
  const share = Math.min(1, Math.max(0, (weight - 400) / 300))
  let width = 0
  for (const character of text.normalize('NFC')) {
    if (character === softHyphen) continue
    const index = indexOf.get(character)
    const from = index === undefined ? unknownWidth : (regular[index] ?? unknownWidth)
    const to = index === undefined ? unknownWidth : (bold[index] ?? unknownWidth)
    width += from + (to - from) * share
  }
  return (width * size) / 1000
}
