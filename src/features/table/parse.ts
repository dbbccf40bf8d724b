// Numbers as people type them.
import type { Rating } from '../../domain/document'
import type { Translate } from '../../i18n/translate'

/** A number with a decimal comma or point, spaces and a percent sign allowed. Null: empty. Undefined: not a number. */
export function parseNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.')
  if (plain === '' || plain === '-' || plain === '–') return null
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

/** A rating 0–100, or the words low, medium, high: the middles of three equal steps. Null: not assessed. Undefined: neither. */
export function parseRating(text: string, t: Translate): Rating | undefined {
  const word = text.trim().toLocaleLowerCase(t.language)
  const step = (['capacity.low', 'capacity.medium', 'capacity.high'] as const).findIndex(
    (key) => t(key).toLocaleLowerCase(t.language) === word,
  )
  if (step >= 0) return [17, 50, 83][step]
  const number = parseNumber(text)
  if (number === null || number === undefined) return number
  return number >= 0 && number <= 100 ? Math.round(number * 10) / 10 : undefined
}
