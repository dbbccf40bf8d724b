// The example map: an invented Swedish municipality, with the facts once and the texts in each language.
import type { StakeholderDocument } from '../../domain/document'
import { repair } from '../../domain/repair'

type Fields = { readonly [key: string]: unknown }
interface Texts {
  readonly info: Fields
  readonly groups: Readonly<Record<string, Fields>>
  readonly actors: Readonly<Record<string, Fields>>
  readonly relations: Readonly<Record<string, Fields>>
  readonly participants: Readonly<Record<string, Fields>>
}

const texts = {
  sv: () => import('./alvsunda/sv.json'),
  en: () => import('./alvsunda/en.json'),
}
export type ExampleLanguage = keyof typeof texts
const isExampleLanguage = (language: string): language is ExampleLanguage => Object.hasOwn(texts, language)

/** A fresh copy of the example; in Swedish, which it is about, for a language that it is not written in. Loaded when it is asked for. */
export async function exampleDocument(language: string): Promise<StakeholderDocument> {
  const [{ default: facts }, { default: words }] = await Promise.all([
    import('./alvsunda/facts.json'),
    texts[isExampleLanguage(language) ? language : 'sv']() as Promise<{ default: Texts }>,
  ])
  const withWords = (rows: readonly (Fields & { readonly id: string })[], wordsOf: Readonly<Record<string, Fields>>) =>
    rows.map((row) => merge(row, wordsOf[row.id] ?? {}))
  const example = {
    info: [merge({ id: 'info', ...facts.info }, words.info)],
    groups: withWords(facts.groups, words.groups),
    actors: withWords(facts.actors, words.actors),
    relations: withWords(facts.relations, words.relations),
    participants: withWords(facts.participants, words.participants),
    scores: facts.scores,
  }
  let count = 0
  return repair(example, () => `example${++count}`).doc
}

/** Facts and words of one row; groups of fields, such as the strategy, are joined. */
function merge(facts: Fields, words: Fields): Fields {
  const joined = Object.entries(words).map(([name, value]) => {
    const fact = facts[name]
    return [name, isFields(fact) && isFields(value) ? { ...fact, ...value } : value]
  })
  return { ...facts, ...Object.fromEntries(joined) }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
