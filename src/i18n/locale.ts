// How each language sorts, compares and writes names, numbers and lists. Names follow the language of the map, the rest that of the reader.

/** One maker of each kind per language: they are slow to build and used for every row. */
function perLanguage<T>(make: (locale: string) => T): (language: string) => T {
  const made = new Map<string, T>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const fresh = make(localeOf(language))
    made.set(language, fresh)
    return fresh
  }
}

/** British spelling for English. A tag out of a file may look like one and be none: then as the browser does it. */
export function localeOf(language: string): string {
  try {
    return language === 'en' ? 'en-GB' : (Intl.getCanonicalLocales(language)[0] ?? 'en-GB')
  } catch {
    return 'en-GB'
  }
}

/** The order of names: å ä ö last in Swedish, æ ø å in Danish and Norwegian; 'Skola 2' before 'Skola 10'. */
export const collatorOf = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }))

const lists = perLanguage((locale) => new Intl.ListFormat(locale))
/** 'A, B och C'. */
export const listText = (names: readonly string[], language: string): string => lists(language).format(names)

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
/** '58,5' or '58.5', at most one decimal. */
export const numberText = (value: number, language: string): string => numbers(language).format(value)

/** As people type it in any of the languages: "3,5", "3.5", "45 %", "+1", "−2" (minus sign). "4 av 5" is none. Null: not a number. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '').replace(/^[−–]/, '-').replace(',', '.')
  return /^[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})$/.test(plain) ? Number(plain) : null
}

/** For finding: what differs only in capitals, or in how an accent was typed, is the same. */
export const folded = (text: string, language: string): string => text.normalize('NFC').toLocaleLowerCase(localeOf(language))

const withAa = new Set(['da', 'nb'])
/** For telling whether two names are the same name: without regard to capitals and spaces; 'Aalborg' is 'Ålborg' in Danish and Norwegian. */
export function nameKey(name: string, language: string): string {
  const key = folded(name, language).replace(/\s+/g, ' ').trim()
  return withAa.has(language) ? key.replaceAll('aa', 'å') : key
}
