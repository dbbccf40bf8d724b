// The languages of the product. Adding one: its two catalogue files and a line here.

import { type Catalogue, createTranslate, type LaterCatalogue, type Translate } from './translate'
import type { Trial } from './trial'

interface Source {
  /** In the language itself. */
  readonly name: string
  readonly load: () => Promise<Catalogue>
  readonly loadLater: () => Promise<LaterCatalogue>
}

export const languages = {
  sv: { name: 'Svenska', load: async () => (await import('./sv')).sv, loadLater: async () => (await import('./later/sv')).sv },
  da: { name: 'Dansk', load: async () => (await import('./da')).da, loadLater: async () => (await import('./later/da')).da },
  nb: { name: 'Norsk', load: async () => (await import('./nb')).nb, loadLater: async () => (await import('./later/nb')).nb },
  en: { name: 'English', load: async () => (await import('./en')).en, loadLater: async () => (await import('./later/en')).en },
} as const satisfies Record<string, Source>
export type Language = keyof typeof languages

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(languages, value)

/** Other tags of Norwegian. To a reader of nynorsk, bokmål is nearer than anything else the product has. */
const norwegian = new Set(['no', 'nn'])

/** 'nb-NO', 'nn' and 'no' are all 'nb'. Null: the product has no such language. */
export function languageOfTag(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  const known = norwegian.has(primary) ? 'nb' : primary
  return isLanguage(known) ? known : null
}

/** The remembered choice, else the first language of the browser that the product has, else English. */
export function chooseLanguage(remembered: string | null, wanted: readonly string[]): Language {
  if (isLanguage(remembered)) return remembered
  return wanted.map(languageOfTag).find((language) => language !== null) ?? 'en'
}

const fetched = new Map<Language, Promise<Translate>>()
let trial: Trial | null = null

/** From now on texts are drawn out or their keys shown: `?lang=long`, `?lang=keys`. In no menu. */
export function tryTexts(wanted: string | null): void {
  trial = wanted === 'long' || wanted === 'keys' ? wanted : null
  fetched.clear()
}

/** What `tryTexts` was told: a worker has texts of its own. */
export const textTrial = (): Trial | null => trial

/** The texts of a language, in two parts. */
async function fetchTranslate(language: Language): Promise<Translate> {
  const { load, loadLater } = languages[language]
  if (!trial) return createTranslate(language, await load(), loadLater)
  const wanted = trial
  const { tried } = await import('./trial')
  return createTranslate(language, tried(await load(), wanted), async () => tried(await loadLater(), wanted))
}

/** One for each language, however often it is asked for: texts that came for one part are there for all. */
function translateOf(language: Language): Promise<Translate> {
  const known = fetched.get(language)
  if (known) return known
  const coming = fetchTranslate(language)
  fetched.set(language, coming)
  // What could not be fetched is asked for again the next time it is wanted.
  coming.catch(() => fetched.delete(language))
  return coming
}

/** Every text of a language, whatever the page speaks: for what is written in the language of the map. */
export async function wholeTranslate(language: Language): Promise<Translate> {
  const t = await translateOf(language)
  await t.whole()
  return t
}

let tell: (t: Translate) => void
/** Of the language that was asked for last. Parts of the first page may be fetched before any was. */
let current = new Promise<Translate>((resolve) => {
  tell = resolve
})

/** The texts that the first picture needs; `laterTexts` fetches the others. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const t = await translateOf(language)
  tell(t)
  current = Promise.resolve(t)
  return t
}

/** Waits for the texts of all parts, in the language that was asked for last. */
export async function laterTexts(): Promise<void> {
  await (await current).whole()
}
