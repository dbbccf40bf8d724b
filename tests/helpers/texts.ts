// The languages of the product, ready for tests.
import { en } from '../../src/i18n/en'
import { sv } from '../../src/i18n/sv'
import { createTranslate } from '../../src/i18n/translate'

export const swedish = createTranslate('sv', sv)
export const english = createTranslate('en', en)
