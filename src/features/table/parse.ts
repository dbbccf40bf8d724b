// Numbers as people type them into a cell.
import type { Rating } from '../../domain/document'
import { isBlank, ratingOf } from '../../exchange/scales'
import { typedNumber } from '../../i18n/locale'

/** A rating 0–100, or a word such as low or high for the middle of its third. Null: not assessed. Undefined: neither. */
export function parseRating(text: string): Rating | undefined {
  const rating = ratingOf(text, '0-100')
  return rating === undefined ? ratingOf(text, 'words3') : rating
}

/** A number of whole weeks, 0 or more. Null: no date yet. Undefined: something else. */
export function parseWeeks(text: string): number | null | undefined {
  if (isBlank(text)) return null
  const weeks = typedNumber(text)
  return weeks !== null && weeks >= 0 && Number.isInteger(weeks) ? weeks : undefined
}
