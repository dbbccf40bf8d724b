// Reading what is typed into the palette: a verb, whom it is about, and to whom.
import type { Translate } from '../i18n/translate'

export type Verb = 'connect' | 'go' | 'only' | 'add'
const verbs: readonly Verb[] = ['connect', 'go', 'only', 'add']

export interface Words {
  /** Null: no word of the beginning is one of the verbs. */
  readonly verb: Verb | null
  /** What stands after the verb, or everything. */
  readonly rest: string
  /** What stands after "to"; empty when there is none. */
  readonly target: string
}

const listOf = (text: string): readonly string[] => text.split(' ')

/** "koppla elev till fritid" is connect, "elev" and "fritid". A verb may be begun: three letters will do. */
export function wordsOf(typed: string, t: Translate): Words {
  const words = typed.trim().split(/\s+/)
  const first = (words[0] ?? '').toLocaleLowerCase(t.language)
  const isIt = (word: string) => word === first || (first.length >= 3 && word.startsWith(first))
  const verb = words.length > 1 ? (verbs.find((one) => listOf(t(`keys.verbs.${one}`)).some(isIt)) ?? null) : null
  if (verb === null) return { verb, rest: typed.trim(), target: '' }
  const to = t('keys.words.to')
  const fillers = new Set([to, ...listOf(t('keys.words.filler'))])
  let from = 1
  while (from < words.length - 1 && fillers.has((words[from] ?? '').toLocaleLowerCase(t.language))) from++
  const rest = words.slice(from)
  const at = verb === 'connect' ? rest.findIndex((word, index) => index > 0 && word.toLocaleLowerCase(t.language) === to) : -1
  if (at < 0) return { verb, rest: rest.join(' '), target: '' }
  return { verb, rest: rest.slice(0, at).join(' '), target: rest.slice(at + 1).join(' ') }
}

export interface Known<T> {
  readonly of: T
  /** In small letters. */
  readonly texts: readonly string[]
}

/** Those that hold every word typed, the best first: it begins so, a word of it does, it holds it as typed, it holds its parts. */
export function matches<T>(all: readonly Known<T>[], typed: string): readonly { readonly of: T; readonly rank: number }[] {
  const wanted = typed.trim().toLocaleLowerCase()
  if (wanted === '') return []
  const parts = wanted.split(/\s+/)
  const rankOf = (text: string): number => {
    const at = text.indexOf(wanted)
    if (at === 0) return 0
    if (at > 0) return /[\s\-–(]/.test(text[at - 1] ?? '') ? 1 : 2
    return parts.every((part) => text.includes(part)) ? 3 : Number.POSITIVE_INFINITY
  }
  return all
    .map(({ of, texts }) => ({ of, rank: Math.min(...texts.map(rankOf)) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
}
