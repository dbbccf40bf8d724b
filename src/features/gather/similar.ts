import type { Actor } from '../../domain/document'
import { nameKey } from '../../i18n/locale'

/** Letters and digits only, without case and accents on vowels that people leave out: 'BUP, Älvsunda' is 'bup älvsunda'. */
const plain = (text: string, language: string): string =>
  nameKey(text, language)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function sameName<T extends Pick<Actor, 'name'>>(actors: readonly T[], name: string, language: string): T | null {
  const wanted = plain(name, language)
  return actors.find((actor) => plain(actor.name, language) === wanted) ?? null
}

/** Actors whose name or short name holds the text, or nearly is it; the best first. */
export function similarActors(actors: readonly Actor[], text: string, language: string, most = 6): readonly Actor[] {
  const wanted = plain(text, language)
  if (wanted === '') return []
  const ranked = actors.flatMap((actor) => {
    const rank = Math.min(...[actor.name, actor.shortName].filter(Boolean).map((name) => rankOf(plain(name, language), wanted)))
    return rank < 4 ? [{ actor, rank }] : []
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.actor.order - b.actor.order)
    .slice(0, most)
    .map(({ actor }) => actor)
}

/** 0 the same, 1 begins with it, 2 a word begins with it or it is inside, 3 a slip of the hand away, 4 something else. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(wanted)) return 2
  return wanted.length >= 5 && distance(name, wanted) <= Math.floor(wanted.length / 5) ? 3 : 4
}

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
