// The languages of the product, ready for tests.
import { type Language, loadTranslate } from '../../src/i18n/languages'
import type { Translate } from '../../src/i18n/translate'

/** With the texts of all parts. */
export async function textsOf(language: Language): Promise<Translate> {
  const t = await loadTranslate(language)
  await t.whole()
  return t
}

export const swedish = await textsOf('sv')
export const english = await textsOf('en')
