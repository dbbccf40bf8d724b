// What dragging marks on the grid means for their ratings.
import type { ActorId, Point, Scale } from '../../domain/document'
import type { Rated } from '../../domain/quadrants'
import { snapped as onStep, stepCount } from '../../domain/scales'
import { dividingSpot, type Frame, ratingAt, spotOf } from '../../scene/frame'

/** px within which a mark snaps to a dividing line. */
const snapReach = 6

export interface DraggedRatings {
  /** Whole numbers 0–100, or the values of steps. */
  readonly ratings: ReadonlyMap<ActorId, Rated>
  /** Where the marks are drawn while they are held: under the pointer and not on whole numbers, or on their steps. */
  readonly spots: ReadonlyMap<ActorId, Point>
  readonly snapped: { readonly x: boolean; readonly y: boolean }
}

/**
 * Moves all by the same distance, each held to the plot; the one under the pointer decides about snapping to a dividing line. On a scale
 * of steps each goes to a step instead.
 * @param free without snapping, to whole numbers.
 */
export function dragRatings(
  before: ReadonlyMap<ActorId, Rated>,
  held: ActorId,
  by: Point,
  frame: Frame,
  scale: Scale,
  free: boolean,
): DraggedRatings {
  const inSteps = !free && stepCount(scale) > 0
  const start = before.get(held)
  const dividing = dividingSpot(frame)
  const from = start ? spotOf(start, frame) : { x: 0, y: 0 }
  const wanted = within({ x: from.x + by.x, y: from.y + by.y }, frame)
  const snapped = {
    x: !free && !inSteps && Math.abs(wanted.x - dividing.x) <= snapReach,
    y: !free && !inSteps && Math.abs(wanted.y - dividing.y) <= snapReach,
  }
  const moved = { x: (snapped.x ? dividing.x : wanted.x) - from.x, y: (snapped.y ? dividing.y : wanted.y) - from.y }
  const ratings = new Map<ActorId, Rated>()
  const spots = new Map<ActorId, Point>()
  for (const [id, rated] of before) {
    const spot = spotOf(rated, frame)
    const there = within({ x: spot.x + moved.x, y: spot.y + moved.y }, frame)
    const meant = inSteps ? placedAt(there, frame, scale) : whole(ratingAt(there, frame))
    ratings.set(id, meant)
    spots.set(id, inSteps ? spotOf(meant, frame) : there)
  }
  return { ratings, spots, snapped }
}

const within = ({ x, y }: Point, { width, height }: Frame): Point => ({
  x: Math.min(width, Math.max(0, x)),
  y: Math.min(height, Math.max(0, y)),
})

/** The rating that a place of the plot means on a scale. */
export function placedAt(at: Point, frame: Frame, scale: Scale): Rated {
  const { influence, interest } = ratingAt(at, frame)
  return { influence: onStep(influence, scale), interest: onStep(interest, scale) }
}

export const whole = ({ influence, interest }: Rated): Rated => ({ influence: Math.round(influence), interest: Math.round(interest) })
