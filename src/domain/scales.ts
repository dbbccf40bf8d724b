// A rating is stored as 0–100. A scale says in which steps it is shown and entered; choosing another one changes no value.
import type { Scale } from './document'

const counts: Readonly<Record<Scale, number>> = { percent: 0, steps5: 5, steps4: 4 }

/** Steps of a scale; 0: it has none, every whole number counts. */
export const stepCount = (scale: Scale): number => counts[scale]

/** The step (from 1) that a value of 0–100 lies in. A scale without steps gives the whole number. */
export function stepOf(value: number, scale: Scale): number {
  const count = counts[scale]
  return count === 0 ? Math.round(value) : Math.min(count, Math.max(1, Math.floor((value * count) / 100) + 1))
}

/** The middle of a step's share of 0–100: 10, 30, 50 … of five, 12.5, 37.5 … of four. So no step stands on a dividing line at the middle of four. */
export function stepValue(step: number, scale: Scale): number {
  const count = counts[scale]
  return count === 0 ? within(step, 0, 100) : ((within(Math.round(step), 1, count) - 0.5) * 100) / count
}

/** The value that stands for what was meant: the nearest step, or the nearest whole number. */
export const snapped = (value: number, scale: Scale): number => stepValue(stepOf(value, scale), scale)

/** The value `by` steps further, as the arrow keys count. A value between steps goes to the next one in that direction. */
export function stepped(value: number, by: number, scale: Scale): number {
  if (counts[scale] === 0) return within(Math.round(value) + by, 0, 100)
  const here = stepOf(value, scale)
  const middle = stepValue(here, scale)
  const passed = Math.sign(middle - value) === Math.sign(by) ? here - Math.sign(by) : here
  return stepValue(within(passed + by, 1, counts[scale]), scale)
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
