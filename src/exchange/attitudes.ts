// Stance and engagement as people write them, in words or figures.
import type { EngagementLevel, Stance } from '../domain/document'
import { typedNumber } from '../i18n/locale'
import { isBlank } from './scales'

const stances: readonly (readonly [Exclude<Stance, null>, string])[] = [
  [
    -2,
    '--|starkt emot|mycket negativ|mycket negativt|motståndare|stærkt imod|meget negativ|modstander|sterkt imot|svært negativ|motstander|strongly against|strongly opposed|very negative|opponent',
  ],
  [
    -1,
    'något emot|delvis emot|emot|mot|negativ|negativt|skeptisk|tveksam|lidt imod|noget imod|delvist imod|imod|litt imot|noe imot|delvis imot|imot|somewhat against|against|opposed|negative|sceptical|skeptical',
  ],
  [
    0,
    '0|+/-|±|neutral|neutralt|blandad|blandad eller neutral|varken eller|avvaktande|blandet|blandet eller neutral|afventende|nøytral|blandet eller nøytral|avventende|mixed|mixed or neutral|not mobilised|undecided',
  ],
  [
    1,
    '+|något för|delvis för|för|positiv|positivt|stödjande|stödjer|lidt for|noget for|delvist for|for|støttende|støtter|litt for|noe for|delvis for|somewhat for|in favour|in favor|supportive|supporter|positive',
  ],
  [
    2,
    '++|starkt för|mycket positiv|mycket positivt|stærkt for|meget positiv|sterkt for|svært positiv|strongly for|strongly in favour|strongly in favor|very positive|champion',
  ],
]
const stanceByWord = new Map(stances.flatMap(([stance, words]) => words.split('|').map((word) => [word, stance] as const)))

const engagements: readonly (readonly [EngagementLevel, string])[] = [
  ['unaware', 'känner inte till|omedveten|ovetande|kender ikke til det|uvidende|kjenner ikke til det|ikke klar over|unaware|not aware'],
  ['resistant', 'motsätter sig|motstånd|gör motstånd|er imod|modstand|er imot|motstand|resistant|opposes|opposed'],
  ['neutral', 'neutral|neutralt|nøytral'],
  ['supportive', 'stödjer|stödjande|stöder|støtter|støttende|supportive|supports|supporting'],
  ['leading', 'driver på|drivande|leder|ledande|går forrest|ledende|førende|er pådriver|pådriver|leading|drives the work|leads'],
]
const engagementByWord = new Map(engagements.flatMap(([level, words]) => words.split('|').map((word) => [word, level] as const)))

const plain = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, ' ')

/** -2 to 2 in figures or words. A lone dash is "not known". Undefined: cannot be read. */
export function stanceOf(cell: string): Stance | undefined {
  if (isBlank(cell)) return null
  const word = stanceByWord.get(plain(cell))
  if (word !== undefined) return word
  const number = typedNumber(cell)
  return number !== null && Number.isInteger(number) && Math.abs(number) <= 2 ? ((number || 0) as Stance) : undefined
}

export function engagementOf(cell: string): EngagementLevel | null | undefined {
  return isBlank(cell) ? null : engagementByWord.get(plain(cell))
}
