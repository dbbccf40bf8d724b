// The languages of the product. Adding one: its catalogue file and a line here.
import { type Catalogue, createTranslate, type Translate } from './translate'

export const languages = {
  sv: { name: 'Svenska', load: async (): Promise<Catalogue> => (await import('./sv')).sv },
  en: { name: 'English', load: async (): Promise<Catalogue> => (await import('./en')).en },
} as const
export type Language = keyof typeof languages

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(languages, value)

/** The remembered choice, else the first language of the browser that the product has, else English. */
export function chooseLanguage(remembered: string | null, wanted: readonly string[]): Language {
  if (isLanguage(remembered)) return remembered
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}

export async function loadTranslate(language: Language): Promise<Translate> {
  return createTranslate(language, await languages[language].load())
}
