// Who in the map, or earlier in the file, a name may mean: by short name, by another usual name, by a spelling that is nearly the same.
import { distance, plainName } from '../i18n/sameName'

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
    const known = { target, name, plain, also: [shortName, ...withoutParentheses(name)].map((one) => plainName(one, this.#language)) }
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
    const near: Known<T>[] = []
    for (let length = plain.length - most; length <= plain.length + most; length += 1)
      for (const known of this.#byLength.get(length) ?? []) if (isNear(known.plain, plain, most)) near.push(known)
    return near
  }
}

/** Letters that may differ in a name of a length. */
const slips = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2)

/** "Skola 1" and "Skola 2", "Hus A" and "Hus B" are two: figures and short words must be the same. */
const marks = (plain: string): string => (plain.match(/\p{N}+|(?<=^| )\p{L}(?= |$)/gu) ?? []).join(' ')

function isNear(a: string, b: string, most: number): boolean {
  if (most === 0 || lettersApart(a, b) > 2 * most) return false
  return marks(a) === marks(b) && distance(a, b) <= most
}

/** How many letters one has more of than the other: quick to tell, and never more than twice the slips. */
function lettersApart(a: string, b: string): number {
  const counts = new Int8Array(32)
  const add = (text: string, step: number) => {
    for (let index = 0; index < text.length; index += 1) {
      const at = text.charCodeAt(index) & 31
      counts[at] = (counts[at] ?? 0) + step
    }
  }
  add(a, 1)
  add(b, -1)
  return counts.reduce((sum, count) => sum + Math.abs(count), 0)
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
