// The typed `t`: a wrong key, a missing value or a missing translation does not compile.
import type { en } from './en'
import type { en as later } from './later/en'

/** A text, or one per plural category that English has; `count` chooses. */
export type Text = string | { readonly one: string; readonly other: string }
export type Master = typeof en & typeof later
export type MessageKey = keyof Master

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Placeholders<T> = T extends string
  ? Names<T>
  : T extends { readonly one: infer One; readonly other: infer Other }
    ? Names<One> | Names<Other> | 'count'
    : never
export type Values<K extends MessageKey> = { readonly [Name in Placeholders<Master[K]>]: string | number }
type Arguments<K extends MessageKey> = [Placeholders<Master[K]>] extends [never] ? [] : [values: Values<K>]

/** What a language file must hold: every key of the master, with plural forms where the master has them. */
type Translated<M> = { readonly [K in keyof M]: M[K] extends string ? string : { readonly one: string; readonly other: string } }
export type Catalogue = Translated<typeof en>
/** The same for what is fetched after the first picture. */
export type LaterCatalogue = Translated<typeof later>

export interface Translate {
  <K extends MessageKey>(key: K, ...values: Arguments<K>): string
  /** BCP 47 tag for dates, numbers and sorting. */
  readonly language: string
  /** Resolves when the texts of all parts are there; until then only those of the first picture are. */
  readonly whole: () => Promise<void>
}

/** A message kept as data, for undo steps and errors, and put into words when it is shown. */
export interface Message {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, string | number>>
}

export function createTranslate(language: string, first: Catalogue, loadLater: () => Promise<LaterCatalogue>): Translate {
  const texts: Partial<Record<MessageKey, Text>> = { ...first }
  let coming: Promise<void> | null = null
  const whole = () => {
    coming ??= loadLater().then(
      (later) => void Object.assign(texts, later),
      (error) => {
        // What could not be fetched is asked for again the next time it is wanted.
        coming = null
        throw error
      },
    )
    return coming
  }
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language)
  const translate = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) => {
    const text = texts[key]
    if (text === undefined) {
      console.error(`t: the text "${key}" is not here yet; its part must wait for t.whole()`)
      return ''
    }
    const chosen = typeof text === 'string' ? text : plural.select(Number(values.count)) === 'one' ? text.one : text.other
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value
    })
  }
  return Object.assign(translate, { language, whole }) as Translate
}

/** Puts a message kept as data into words. */
export function say(t: Translate, message: Message): string {
  return (t as unknown as (key: MessageKey, values?: Message['values']) => string)(message.key, message.values)
}

/** An error for people: translated where it is shown. It says what is so, what is safe and what to do. */
export class UserError extends Error {
  readonly text: Message
  constructor(key: MessageKey, values?: Message['values']) {
    super(key)
    this.name = 'UserError'
    this.text = values ? { key, values } : { key }
  }
}
