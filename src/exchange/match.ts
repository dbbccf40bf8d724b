// Who in the map, or earlier in the file, a name may mean: by short name, by another usual name, by a spelling that is nearly the same.
import { plainName } from '../i18n/sameName'

/** Why two names may be one: an id of the file, a short name, another usual name of the same actor, nearly the same letters. */
export type Why = 'id' | 'shortName' | 'alias' | 'close'
export interface Match<T> {
  readonly target: T
  readonly name: string
  readonly why: Why
}

/** Beyond so many names close spellings are not looked for: each is compared with each. */
const mostCompared = 4_000
const mostShown = 4

interface Known<T> {
  readonly target: T
  readonly name: string
  readonly plain: string
  readonly letters: number
  readonly marks: string
  readonly also: readonly string[]
}

export class Matcher<T> {
  readonly #language: string
  /** Every usual name to the numbers of the sets of names it is in. */
  readonly #aliases = new Map<string, number[]>()
  readonly #byAlso = new Map<string, Known<T>[]>()
  readonly #byLength = new Map<number, Known<T>[]>()
  #count = 0

  /** @param aliases sets of names that mean the same actor, as the library has them. */
  constructor(language: string, aliases: readonly (readonly string[])[]) {
    this.#language = language
    for (const [set, names] of aliases.entries()) for (const name of names) push(this.#aliases, plainName(name, language), set)
  }

  add(target: T, name: string, shortName: string) {
    const plain = plainName(name, this.#language)
    const also = [shortName, ...withoutParentheses(name)].map((one) => plainName(one, this.#language))
    const known = { target, name, plain, also, letters: lettersOf(plain), marks: marks(plain) }
    for (const one of [plain, ...known.also]) if (one !== '') push(this.#byAlso, one, known)
    push(this.#byLength, plain.length, known)
    this.#count += 1
  }

  /** The likeliest first. */
  find(name: string, shortName = ''): readonly Match<T>[] {
    const plain = plainName(name, this.#language)
    if (plain === '') return []
    const found = new Map<T, Match<T>>()
    const take = (known: Known<T>, why: Why) =>
      found.has(known.target) || found.set(known.target, { target: known.target, name: known.name, why })
    for (const one of [plain, shortName, ...withoutParentheses(name)].map((text) => plainName(text, this.#language)))
      for (const known of (one !== '' && this.#byAlso.get(one)) || []) take(known, known.also.includes(one) ? 'shortName' : 'close')
    for (const other of this.#alsoCalled(plain)) for (const known of this.#byAlso.get(other) ?? []) take(known, 'alias')
    if (this.#count <= mostCompared) for (const known of this.#near(plain)) take(known, 'close')
    return [...found.values()].slice(0, mostShown)
  }

  #alsoCalled(plain: string): readonly string[] {
    const sets = new Set(this.#aliases.get(plain) ?? [])
    return sets.size === 0
      ? []
      : [...this.#aliases].flatMap(([name, of]) => (name !== plain && of.some((set) => sets.has(set)) ? [name] : []))
  }

  #near(plain: string): readonly Known<T>[] {
    const most = slips(plain.length)
    const [letters, own] = [lettersOf(plain), marks(plain)]
    const near: Known<T>[] = []
    for (let length = plain.length - most; most > 0 && length <= plain.length + most; length += 1)
      // A slip changes two letters at most.
      for (const known of this.#byLength.get(length) ?? [])
        if (known.marks === own && bitsIn(known.letters ^ letters) <= 2 * most && isWithin(known.plain, plain, most)) near.push(known)
    return near
  }
}

/** Letters that may differ in a name of a length. */
const slips = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2)

/** "Skola 1" and "Skola 2", "Hus A" and "Hus B" are two: figures and short words must be the same. */
const marks = (plain: string): string => (plain.match(/\p{N}+|(?<=^| )\p{L}(?= |$)/gu) ?? []).join(' ')

/** Whether so many slips, or fewer, make one text the other (Levenshtein 1966). Looks only beside the diagonal, and stops when it is too far. */
function isWithin(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(most + 1)
    let least = most + 1
    if (i <= most) {
      next[0] = i
      least = i
    }
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return false
    row = next
  }
  return (row[b.length] ?? 0) <= most
}

/** Which letters occur, one bit for each of 32 kinds: most names that are far apart differ here. */
function lettersOf(plain: string): number {
  let bits = 0
  for (let index = 0; index < plain.length; index += 1) bits |= 1 << (plain.charCodeAt(index) & 31)
  return bits
}

/** How many bits are set (Warren, Hacker's Delight, 2nd ed., 5-1). */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** 'Barn- och ungdomspsykiatrin (BUP)' is called both. */
function withoutParentheses(name: string): readonly string[] {
  const parts = /^(.{2,}?)\s*\(([^()]{2,40})\)$/.exec(name.trim())
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : []
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
