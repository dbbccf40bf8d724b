// Texts inside the worker: a function cannot be handed over, so it fetches those of a language itself.
import { languageOfTag, wholeTranslate } from '../i18n/languages'
import type { Translate } from '../i18n/translate'

/** @param language the `language` of the words that the page would have used. */
export const wordsOf = (language: string): Promise<Translate> => wholeTranslate(languageOfTag(language) ?? 'en')
