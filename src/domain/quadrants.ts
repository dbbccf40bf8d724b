// Where an actor stands on the influence/interest grid, named from the values and never from the screen.
import { type Actor, engagementLevels, type Info, type Quadrant, type Rating } from './document'

export type Rated = { readonly influence: number; readonly interest: number }

export function isPlaced<T extends Pick<Actor, 'influence' | 'interest'>>(actor: T): actor is T & Rated {
  return actor.influence !== null && actor.interest !== null
}

/** A value on the dividing line counts as high. Null: not placed yet. */
export function quadrantOf(actor: Pick<Actor, 'influence' | 'interest'>, threshold: Info['threshold']): Quadrant | null {
  if (!isPlaced(actor)) return null
  const influential = actor.influence >= threshold.influence
  const interested = actor.interest >= threshold.interest
  if (influential) return interested ? 'player' : 'contextSetter'
  return interested ? 'subject' : 'crowd'
}

/** Within this many points of a dividing line an actor is "near the line". */
export const nearLine = 3

/** Whether a rating lies so close to its dividing line that the quadrant should be talked about. False: not assessed. */
export const isNear = (value: Rating, line: number): boolean => value !== null && Math.abs(value - line) <= nearLine

/** Whether one of the two ratings of a placed actor is near its line. */
export const isNearLine = (actor: Pick<Actor, 'influence' | 'interest'>, threshold: Info['threshold']): boolean =>
  isPlaced(actor) && (isNear(actor.influence, threshold.influence) || isNear(actor.interest, threshold.interest))

/** Steps between engagement now and wanted; positive: more is wanted. Null: one of them is not set. */
export function engagementGap(engagement: Actor['engagement']): number | null {
  if (engagement.current === null || engagement.desired === null) return null
  return engagementLevels.indexOf(engagement.desired) - engagementLevels.indexOf(engagement.current)
}
