// Looks for what may be a person, so that somebody thinks once more before a map leaves. It asks; it is often wrong either way.
import type { ActorId, StakeholderDocument } from './document'
import { givenNames } from './givenNames'
import { infoOf, rowsOf } from './rows'

export interface PersonLike {
  /** As it is written. */
  readonly text: string
  readonly kind: 'name' | 'contact' | 'number'
  /** Where it was found first; null: in the case, a relation or a note on the map. */
  readonly actor: ActorId | null
}

const mail = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
/** Nordic personal numbers: a day, a month, a year, and four or five signs. */
const personal = /(?<!\d)(?:\d{2}){3,4}[-+]?\d{4,5}(?!\d)/g
const phone = /(?<![\d\p{L}])(?:\+\d{2}[\s-]?|0)\d{1,3}[\s-]*(?:\d[\s-]?){5,8}(?!\d)/gu
const pair = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]*)\s+(?:\p{Lu}\.?\s+|(?:af|av|von|van|de)\s+)?(\p{Lu}[\p{L}'’-]+)/gu
/** Endings of family names. 'styrelsen' and the like end in the same letters. */
const family = /^\p{Lu}[\p{L}-]*(?:sson|[kndrt]sen|nielsen|olsen|larsen|karlsen|poulsen|qvist|kvist)$/iu

/** Every text once, in the order of the map. */
export function personsIn(doc: StakeholderDocument): readonly PersonLike[] {
  const found = new Map<string, PersonLike>()
  const look = (text: string, actor: ActorId | null) => {
    for (const one of personsInText(text)) if (!found.has(one.text)) found.set(one.text, { ...one, actor })
  }
  const info = infoOf(doc)
  for (const text of [info.title, info.question, info.problem, info.goal, info.ownRole, info.organisation]) look(text, null)
  for (const { id, name, shortName, mission, gain, note, strategy } of rowsOf(doc, 'actors'))
    for (const text of [name, shortName, mission, gain, note, strategy.argument, strategy.channel, strategy.ownership, strategy.risk])
      look(text, id)
  for (const { note } of rowsOf(doc, 'relations')) look(note, null)
  for (const { text } of rowsOf(doc, 'notes')) look(text, null)
  for (const { name } of rowsOf(doc, 'participants')) look(name, null)
  return [...found.values()]
}

/** What looks like a person in one text. */
export function personsInText(text: string): readonly Omit<PersonLike, 'actor'>[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found.trim())
  const numbers = all(personal).filter(isDay)
  return [
    ...namesIn(text).map((found) => ({ text: found, kind: 'name' as const })),
    ...all(mail).map((found) => ({ text: found, kind: 'contact' as const })),
    ...numbers.map((found) => ({ text: found, kind: 'number' as const })),
    ...all(phone)
      .filter((found) => !numbers.includes(found))
      .map((found) => ({ text: found, kind: 'contact' as const })),
  ]
}

function namesIn(text: string): readonly string[] {
  const found: string[] = []
  // The second word of a pair may be the first of the next: 'Rektor Anna Berg'.
  for (let at = 0; at < text.length; ) {
    pair.lastIndex = at
    const match = pair.exec(text)
    if (!match) break
    const [whole, given = '', surname = ''] = match
    const isName = givenNames.has((given.split('-')[0] ?? '').toLowerCase()) || family.test(surname)
    if (isName) found.push(whole)
    at = match.index + (isName ? whole.length : given.length)
  }
  return found
}

/** Of the digits of a personal number: yymmdd, yyyymmdd or ddmmyy. */
function isDay(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  const day = digits.length >= 12 ? digits.slice(2, 8) : digits.slice(0, 6)
  const [a, b, c] = [0, 2, 4].map((start) => Number(day.slice(start, start + 2))) as [number, number, number]
  return b >= 1 && b <= 12 && ((a >= 1 && a <= 31) || (c >= 1 && c <= 31))
}
