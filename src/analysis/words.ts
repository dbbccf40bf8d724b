// Finding actors by words, the same way in the list, the table and on the map.
import type { Actor, StakeholderDocument } from '../domain/document'

/** Where a word may stand, in the order in which it is looked for. */
export const wordPlaces = ['name', 'shortName', 'group', 'mission', 'gain', 'note'] as const
export type WordPlace = (typeof wordPlaces)[number]

interface Plain {
  readonly groups: StakeholderDocument['groups']
  readonly language: string
  readonly texts: readonly string[]
}
// Each key press looks through all actors; what they say in small letters stays the same.
const plains = new WeakMap<Actor, Plain>()

function plainTexts(doc: StakeholderDocument, actor: Actor, language: string): readonly string[] {
  const known = plains.get(actor)
  if (known?.groups === doc.groups && known.language === language) return known.texts
  const group = actor.group === null ? '' : (doc.groups[actor.group]?.name ?? '')
  const texts = wordPlaces.map((place) => (place === 'group' ? group : actor[place]).toLocaleLowerCase(language))
  plains.set(actor, { groups: doc.groups, language, texts })
  return texts
}

/** The words of a search, in small letters. */
export const wordsIn = (text: string, language: string): readonly string[] => text.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)

/** Where the first of the words stands, when each of them stands somewhere; null: one is missing, or there are no words. */
export function foundIn(doc: StakeholderDocument, actor: Actor, words: readonly string[], language: string): WordPlace | null {
  const [first] = words
  if (first === undefined) return null
  const texts = plainTexts(doc, actor, language)
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return null
  return wordPlaces[texts.findIndex((text) => text.includes(first))] ?? null
}
