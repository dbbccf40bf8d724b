// Breaking the name on a label into at most two lines.
import { textWidth } from './textWidth'

/** Weight of every label on a map. */
export const labelWeight = 570
const softHyphen = '\u00ad'

/** How a long Nordic compound is most often put together: what may stand first on the second line. */
const nordicTails =
  /(?:förvaltning|forvaltning|nämnd|nemnd|nævn|styrelse|styret|direktör|direktør|enhet|utskott|utvalg|udvalg|förbund|forbund|forening|förening|myndighet|nätverk|nettverk|netværk|verksamhet|virksomhet|avdelning|avdeling|afdeling|kontor|central|sentral|byggnad|bygd|bostäder|hälsa|helse|sundhed|polis|skola|skole|råd|parti|kollegi|grupp|gruppe|tjänst|tjeneste|samverkan|område|strateg|organisation|institut|bibliotek|företag|bolag|selskab|selskap|mottagning|vård|omsorg|assistans|ombud|akademi|universitet)/giu
const nordic = /^(sv|nb|nn|no|da)\b/

/** Where a line may end: what stays on it and what goes on. */
interface Break {
  readonly first: string
  readonly second: string
  /** True when a hyphen was added for it. */
  readonly hyphenated: boolean
}

/**
 * The lines of a label: one where it fits, else two as even as words, hyphens and the joints of a compound allow.
 * Only a text that two full lines cannot hold ends with an ellipsis.
 * @param language BCP 47 tag of the map. @param size px.
 */
export function labelLines(text: string, language: string, size: number): readonly string[] {
  const plain = text.trim().replace(/\s+/gu, ' ')
  const shown = plain.replaceAll(softHyphen, '')
  const width = (line: string) => textWidth(line, size, labelWeight)
  const roomy = size * 10.4
  if (width(shown) <= roomy) return [shown]
  const breaks = breaksOf(plain, language)
  const cost = ({ first, second, hyphenated }: Break) => Math.max(width(first), width(second)) + (hyphenated ? size : 0)
  const best = breaks.reduce<Break | null>((found, next) => (found === null || cost(next) < cost(found) ? next : found), null)
  const most = size * 12.5
  if (best && width(best.first) <= most && width(best.second) <= most) return [best.first, best.second]
  if (width(shown) <= most) return [shown]
  const fitting = breaks.filter(({ first }) => width(first) <= most).sort((a, b) => width(b.first) - width(a.first))[0]
  return fitting ? [fitting.first, shortened(fitting.second, most, width)] : [shortened(shown, most, width)]
}

function breaksOf(text: string, language: string): Break[] {
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
  for (const { index, 0: word } of text.matchAll(/[\p{L}]{13,}/gu))
    for (const joint of jointsOf(word, language)) add(index + joint, index + joint, true)
  return breaks
}

/** Places inside a long word where it may be broken. */
function jointsOf(word: string, language: string): number[] {
  if (nordic.test(language)) {
    const joints = [...word.matchAll(nordicTails)].map(({ index }) => index).filter((index) => index >= 4 && word.length - index >= 4)
    if (joints.length > 0) return joints
  }
  // Otherwise before a consonant that a vowel follows, away from both ends: how syllables mostly begin.
  if (word.length < 18) return []
  return [...word.matchAll(/(?<=\p{L})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäöæø])/giu)]
    .map(({ index }) => index)
    .filter((index) => index >= 6 && word.length - index >= 5)
}

/** Whole words with an ellipsis after them; a part of the first word when even that is too long. */
function shortened(text: string, most: number, width: (line: string) => number): string {
  let kept = text
  while (kept && width(`${kept}…`) > most) kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
