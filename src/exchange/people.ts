// Everybody a file names, each once: rows about actors and the ends of relations. Who may be somebody else is asked, never decided.
import type { ActorId, StakeholderDocument } from '../domain/document'
import { infoOf, rowsOf } from '../domain/rows'
import { nameKey } from '../i18n/locale'
import { Matcher, type Why } from './match'

/** An actor of the map, or a name of the file. */
export type Target = `actor ${ActorId}` | `name ${string}`
/** What the person said of a name that may be somebody else. */
export type Answer = Target | 'new'
export interface Candidate {
  readonly target: Target
  readonly name: string
  readonly why: Why
}
export interface Question {
  readonly key: string
  readonly name: string
  /** The likeliest first. */
  readonly candidates: readonly Candidate[]
  /** Null: not answered yet, and read as new. */
  readonly answer: Answer | null
}
interface Person {
  readonly key: string
  readonly name: string
  readonly id: string
  readonly shortName: string
}

export class People {
  readonly #doc: StakeholderDocument
  readonly #people = new Map<string, Person>()
  readonly #byId = new Map<string, string>()
  readonly #byShortName = new Map<string, string | null>()

  constructor(doc: StakeholderDocument) {
    this.#doc = doc
  }

  #keyOf = (name: string) => nameKey(name, infoOf(this.#doc).language)

  /** The key of a row's actor. `first` is false when an earlier row has it. Two rows with a name and ids of their own are two actors. */
  row(name: string, id: string, shortName: string): { readonly key: string; readonly first: boolean } {
    const plain = this.#keyOf(name)
    const known = this.#people.get(plain)
    const key = known && id !== '' && known.id !== '' && known.id !== id ? `${plain}\0${id}` : plain
    if (this.#people.has(key)) return { key, first: false }
    this.#people.set(key, { key, name, id, shortName })
    if (id !== '' && !this.#byId.has(id)) this.#byId.set(id, key)
    if (shortName !== '') {
      const short = this.#keyOf(shortName)
      this.#byShortName.set(short, this.#byShortName.has(short) ? null : key)
    }
    return { key, first: true }
  }

  /** The key of an end of a relation: an id of the file, a name, a short name of the file, or somebody who has no row. */
  end(text: string): string {
    const plain = this.#keyOf(text)
    const known = this.#byId.get(text) ?? (this.#people.has(plain) ? plain : this.#byShortName.get(plain))
    if (known) return known
    this.#people.set(plain, { key: plain, name: text, id: '', shortName: '' })
    return plain
  }

  nameOf = (key: string): string => this.#people.get(key)?.name ?? ''

  /** Whom each name means, and what has to be asked. */
  resolve(answers: ReadonlyMap<string, Answer>, aliases: readonly (readonly string[])[]): Resolved {
    const { language } = infoOf(this.#doc)
    const matcher = new Matcher<Target>(language, aliases)
    const exact = new Map<string, ActorId>()
    const actors = rowsOf(this.#doc, 'actors')
    for (const { id, name, shortName } of actors) {
      if (!exact.has(this.#keyOf(name))) exact.set(this.#keyOf(name), id)
      matcher.add(`actor ${id}`, name, shortName)
    }
    const targets = new Map<string, Target>()
    const questions: Question[] = []
    const ids = new Map<string, string>()
    for (const { key, name, id, shortName } of this.#people.values()) {
      const own: Target = `name ${key}`
      const same = key.includes('\0') ? undefined : exact.get(key)
      targets.set(key, same === undefined ? own : `actor ${same}`)
      if (same === undefined) {
        const apart = ({ target }: Candidate) => id !== '' && (ids.get(target) ?? '') !== ''
        const known: Candidate[] =
          id !== '' && this.#doc.actors[id] ? [{ target: `actor ${id}`, name: this.#doc.actors[id]?.name ?? '', why: 'id' }] : []
        const found = matcher.find(name, shortName).filter((candidate) => !apart(candidate) && candidate.target !== known[0]?.target)
        const candidates = [...known, ...found]
        if (candidates.length > 0) {
          const said = answers.get(key)
          const answer = said === 'new' || candidates.some(({ target }) => target === said) ? (said ?? null) : null
          questions.push({ key, name, candidates, answer })
          if (answer !== null && answer !== 'new')
            targets.set(key, answer.startsWith('name ') ? (targets.get(answer.slice(5)) ?? own) : answer)
        }
        matcher.add(own, name, shortName)
        ids.set(own, id)
      }
    }
    return { targets, questions }
  }
}

export interface Resolved {
  /** For each key of the file. A name of the file that means another one points to that one. */
  readonly targets: ReadonlyMap<string, Target>
  readonly questions: readonly Question[]
}
