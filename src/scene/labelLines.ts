// Breaking the name on a label into at most two lines.
import { jointsOf, syllablesOf } from './hyphenation'
import { textWidth } from './textWidth'

/** Weight of every label on a map. */
export const labelWeight = 570
const softHyphen = '\u00ad'

/** Where a line may end: what stays on it and what goes on. */
interface Break {
  readonly first: string
  readonly second: string
  /** True when a hyphen was added for it. */
  readonly hyphenated: boolean
}

/** A line that is not broken, and one of two, in widths of the letters' size. */
const roomy = 10.4
const most = 12.5
/** A word shorter than this is not broken. */
const leastWord = 13

/**
 * The lines of a label: one where it fits, else two as even as words, hyphens and the joints of a compound allow.
 * Only a text that two full lines cannot hold ends with an ellipsis.
 * @param language BCP 47 tag of the map. @param size px.
 */
export function labelLines(text: string, language: string, size: number): readonly string[] {
  const { plain, shown } = cleaned(text)
  const width = widthAt(size)
  if (width(shown) <= roomy * size) return [shown]
  const breaks = breaksOf(plain, language, width, most * size)
  const best = mostEven(breaks, width, size)
  if (best && width(best.first) <= most * size && width(best.second) <= most * size) return [best.first, best.second]
  if (width(shown) <= most * size) return [shown]
  const fitting = breaks.filter(({ first }) => width(first) <= most * size).sort((a, b) => width(b.first) - width(a.first))[0]
  return fitting ? [fitting.first, shortened(fitting.second, most * size, width)] : [shortened(shown, most * size, width)]
}

/** The same words in the other number of lines, for a place where the usual one does not fit; null: there is no other way. */
export function otherLines(text: string, language: string, size: number): readonly string[] | null {
  const { plain, shown } = cleaned(text)
  const width = widthAt(size)
  if (labelLines(text, language, size).length > 1) return width(shown) <= longest * size ? [shown] : null
  const best = mostEven(breaksOf(plain, language, width, most * size), width, size)
  const narrower = best && Math.max(width(best.first), width(best.second)) < width(shown) * 0.8
  return narrower ? [best.first, best.second] : null
}
/** The longest single line where two have no room. */
const longest = 17

const widthAt = (size: number) => (line: string) => textWidth(line, size, labelWeight)

function cleaned(text: string) {
  const plain = text.trim().replace(/\s+/gu, ' ')
  return { plain, shown: plain.replaceAll(softHyphen, '') }
}

function mostEven(breaks: readonly Break[], width: (line: string) => number, size: number): Break | null {
  const cost = ({ first, second, hyphenated }: Break) => Math.max(width(first), width(second)) + (hyphenated ? size : 0)
  return breaks.reduce<Break | null>((found, next) => (found === null || cost(next) < cost(found) ? next : found), null)
}

function breaksOf(text: string, language: string, width: (line: string) => number, widest: number): Break[] {
  const breaks: Break[] = []
  const add = (end: number, next: number, hyphenated: boolean) => {
    const first = text.slice(0, end).replaceAll(softHyphen, '')
    breaks.push({ first: hyphenated ? `${first}-` : first, second: text.slice(next).replaceAll(softHyphen, ''), hyphenated })
  }
  for (const { index, 0: sign } of text.matchAll(/[ \u00ad]|[-–/](?=\S)/gu)) {
    if (sign === ' ') add(index, index + 1, false)
    else if (sign === softHyphen) add(index, index + 1, true)
    else add(index + 1, index + 1, false)
  }
  for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
    if (word.length < leastWord) continue
    const joints = jointsOf(word, language)
    // Only a word that has no room on a line of its own is broken where no part of it is known.
    const places = joints.length === 0 && width(word) > widest ? syllablesOf(word) : joints
    for (const place of places) add(index + place, index + place, true)
  }
  return breaks
}

/** Whole words with an ellipsis after them; a part of the first word when even that is too long. */
function shortened(text: string, most: number, width: (line: string) => number): string {
  let kept = text
  while (kept && width(`${kept}…`) > most) kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
