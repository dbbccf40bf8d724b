// Finding actors by words, the same way in the list, the table and on the map.
import type { Actor, StakeholderDocument } from '../domain/document'

/** Where a word may stand, in the order in which it is looked for. */
export const wordPlaces = ['name', 'shortName', 'group', 'mission', 'gain', 'note'] as const
export type WordPlace = (typeof wordPlaces)[number]

/** Takes away what does not tell words apart, such as capitals. The same function each time, so that its work can be kept. */
export type Fold = (text: string) => string

interface Plain {
  readonly groups: StakeholderDocument['groups']
  readonly fold: Fold
  readonly texts: readonly string[]
}
// Each key press looks through all actors; what they say stays the same.
const plains = new WeakMap<Actor, Plain>()

function plainTexts(doc: StakeholderDocument, actor: Actor, fold: Fold): readonly string[] {
  const known = plains.get(actor)
  if (known?.groups === doc.groups && known.fold === fold) return known.texts
  const group = actor.group === null ? '' : (doc.groups[actor.group]?.name ?? '')
  const texts = wordPlaces.map((place) => fold(place === 'group' ? group : actor[place]))
  plains.set(actor, { groups: doc.groups, fold, texts })
  return texts
}

/** The words of a search. */
export const wordsIn = (text: string, fold: Fold): readonly string[] => fold(text).split(/\s+/).filter(Boolean)

/** Where the first of the words stands, when each of them stands somewhere; null: one is missing, or there are no words. */
export function foundIn(doc: StakeholderDocument, actor: Actor, words: readonly string[], fold: Fold): WordPlace | null {
  const [first] = words
  if (first === undefined) return null
  const texts = plainTexts(doc, actor, fold)
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return null
  return wordPlaces[texts.findIndex((text) => text.includes(first))] ?? null
}
