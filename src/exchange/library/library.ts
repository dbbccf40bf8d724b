// The actor library of one country in the words of one language. Both come when they are first wanted.
import type { Language } from '../../i18n/languages'
import { type Country, type EntryId, entries, type LibraryGroup, type Words } from './entries'

export interface LibraryActor {
  readonly id: EntryId
  readonly group: LibraryGroup
  readonly name: string
  readonly also: readonly string[]
  /** What such an actor usually cares about: an assumption, to be tested with the actor. */
  readonly interest: string
  /** The name differs between the municipalities of the country. */
  readonly varies: boolean
}

const words: Readonly<Record<Language, () => Promise<Words>>> = {
  sv: async () => (await import('./sv')).sv,
  da: async () => (await import('./da')).da,
  nb: async () => (await import('./nb')).nb,
  en: async () => (await import('./en')).en,
}

const spokenIn: Readonly<Record<Country, Language>> = { se: 'sv', dk: 'da', no: 'nb' }

/** The country that a language is mostly read in; Sweden for English. */
export const countryOf = (language: string): Country => (language === 'da' ? 'dk' : language === 'nb' ? 'no' : 'se')

/** The actors that a country has, named in a language, or in the language of the country where the other has no word. */
export async function libraryOf(country: Country, language: Language): Promise<readonly LibraryActor[]> {
  const [named, local] = await Promise.all([words[language](), words[spokenIn[country]]()])
  return (Object.keys(entries) as EntryId[]).flatMap((id): LibraryActor[] => {
    const kind: { readonly group: LibraryGroup; readonly in: readonly Country[]; readonly varies?: readonly Country[] } = entries[id]
    const found = named[id] ?? local[id]
    if (!kind.in.includes(country) || !found) return []
    const [name, interest, ...also] = found
    return [{ id, group: kind.group, name, also, interest, varies: kind.varies?.includes(country) ?? false }]
  })
}
