// Numbers as people type them into a cell.
import type { Rating } from '../../domain/document'
import { stepCount, stepValue } from '../../domain/scales'
import { isBlank, ratingOf } from '../../exchange/scales'
import { folded, typedNumber } from '../../i18n/locale'
import { type Axis, ratingText } from '../../scene/gridWords'
import type { Lookup } from './column'

/**
 * A rating as people type it on the scale of the map: 0–100, or a word such as low or high for the middle of its third; on a scale of steps
 * the number of a step or its word. Null: not assessed. Undefined: neither.
 */
export function parseRating(text: string, axis: Axis, { t, info }: Pick<Lookup, 't' | 'info'>): Rating | undefined {
  const count = stepCount(info.scale)
  if (isBlank(text)) return null
  if (count === 0) return ratingOf(text, '0-100') ?? ratingOf(text, 'words3')
  const wanted = folded(text.trim(), t.language)
  const steps = Array.from({ length: count }, (_, index) => stepValue(index + 1, info.scale))
  const step = steps.findIndex(
    (value, index) => String(index + 1) === wanted || folded(ratingText(info, axis, value, t), t.language) === wanted,
  )
  return steps[step] ?? ratingOf(text, count === 4 ? 'words4' : 'words5')
}

/** A number of whole weeks, 0 or more. Null: no date yet. Undefined: something else. */
export function parseWeeks(text: string): number | null | undefined {
  if (isBlank(text)) return null
  const weeks = typedNumber(text)
  return weeks !== null && weeks >= 0 && Number.isInteger(weeks) ? weeks : undefined
}
