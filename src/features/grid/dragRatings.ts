// What dragging marks on the grid means for their ratings.
import type { ActorId, Point } from '../../domain/document'
import type { Rated } from '../../domain/quadrants'
import { dividingSpot, type Frame, ratingAt, spotOf } from '../../scene/frame'

/** px within which a mark snaps to a dividing line. */
const snapReach = 6

export interface DraggedRatings {
  /** Whole numbers, 0–100. */
  readonly ratings: ReadonlyMap<ActorId, Rated>
  /** Where the marks are drawn while they are held: under the pointer, not on whole numbers. */
  readonly spots: ReadonlyMap<ActorId, Point>
  readonly snapped: { readonly x: boolean; readonly y: boolean }
}

/**
 * Moves all by the same distance, each held to the plot; the one under the pointer decides about snapping.
 * @param free without snapping.
 */
export function dragRatings(before: ReadonlyMap<ActorId, Rated>, held: ActorId, by: Point, frame: Frame, free: boolean): DraggedRatings {
  const start = before.get(held)
  const dividing = dividingSpot(frame)
  const from = start ? spotOf(start, frame) : { x: 0, y: 0 }
  const wanted = within({ x: from.x + by.x, y: from.y + by.y }, frame)
  const snapped = {
    x: !free && Math.abs(wanted.x - dividing.x) <= snapReach,
    y: !free && Math.abs(wanted.y - dividing.y) <= snapReach,
  }
  const moved = { x: (snapped.x ? dividing.x : wanted.x) - from.x, y: (snapped.y ? dividing.y : wanted.y) - from.y }
  const ratings = new Map<ActorId, Rated>()
  const spots = new Map<ActorId, Point>()
  for (const [id, rated] of before) {
    const spot = spotOf(rated, frame)
    const there = within({ x: spot.x + moved.x, y: spot.y + moved.y }, frame)
    spots.set(id, there)
    ratings.set(id, whole(ratingAt(there, frame)))
  }
  return { ratings, spots, snapped }
}

const within = ({ x, y }: Point, { width, height }: Frame): Point => ({
  x: Math.min(width, Math.max(0, x)),
  y: Math.min(height, Math.max(0, y)),
})

export const whole = ({ influence, interest }: Rated): Rated => ({ influence: Math.round(influence), interest: Math.round(interest) })
