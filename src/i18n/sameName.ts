// Whether two names are likely to mean the same: for finding instead of adding twice.
import { nameKey } from './locale'

/** Letters and digits only, without case: 'BUP, Älvsunda' is 'bup älvsunda'. */
export const plainName = (text: string, language: string): string =>
  nameKey(text, language)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 0 the same, 1 begins with it, 2 a word begins with it or it is inside, 3 a slip of the hand away, 4 something else. Both plain. */
export function nameRank(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(wanted)) return 2
  return isWithin(name, wanted, 5) ? 3 : 4
}

/**
 * Whether two plain names are the same, or would be but for a slip of the hand or an ending. Stricter than finding: nobody looks at
 * a list before it counts.
 */
export const isSameName = (a: string, b: string): boolean => a === b || isWithin(a, b, 8) || isWithin(b, a, 8)

/** At most one letter wrong in so many of those wanted, in a text long enough to tell. */
const isWithin = (name: string, wanted: string, letters: number): boolean =>
  wanted.length >= letters && distance(name, wanted) <= Math.floor(wanted.length / letters)

/** Letters to change, add or take out to get from one text to the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}

/** Those of whose names one holds the text, or nearly is it; the best first, else in their order. */
export function findByName<T>(
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
  text: string,
  language: string,
  most = Number.POSITIVE_INFINITY,
): readonly T[] {
  const wanted = plainName(text, language)
  if (wanted === '') return []
  const ranked = all.flatMap((one) => {
    const rank = Math.min(...namesOf(one).map((name) => (name === '' ? 4 : nameRank(plainName(name, language), wanted))))
    return rank < 4 ? [{ one, rank }] : []
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one)
}
