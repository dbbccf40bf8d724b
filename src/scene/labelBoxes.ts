// The places a label can have around its mark: twelve directions at a few distances.
import type { ActorId, Point } from '../domain/document'
import { distance } from '../domain/plane'
import type { Nearby } from './nearby'
import type { Box, LabelPlace } from './picture'

/** Stretches of the relations' lines; null: they are not looked at. */
export type Lines = Nearby<readonly [Point, Point]> | null

export interface LabelRequest {
  readonly id: ActorId
  readonly at: Point
  /** Distance from the centre that the mark needs, its ring included. */
  readonly reach: number
  readonly width: number
  readonly height: number
  /** Its size when it is broken narrower; null: it cannot be. */
  readonly other: { readonly width: number; readonly height: number } | null
  /** Size of the letters beside the usual one: distances grow with it. */
  readonly pace: number
  /** Higher keeps its label longer when there is no room. */
  readonly priority: number
}
export interface LabelSpace {
  /** Labels stay inside it; null: there is room everywhere. */
  readonly frame: Box | null
  /** What is better left free: the names of the quadrants. */
  readonly avoid: readonly Box[]
  /** What a label had better not lie on. */
  readonly lines: Lines
  /** True: no label is dropped, even where it overlaps. */
  readonly keepAll: boolean
  /** True: a label stands beside its mark and off the names, or is dropped. */
  readonly near: boolean
}
export interface PlacedLabel {
  readonly place: LabelPlace
  readonly box: Box
}

/** Step 0 is beside the mark; those after the first three are for crowds only. */
export const labelSteps = [0, 7, 26, 46, 70, 96, 124, 156, 192, 232] as const
export const usualSteps = 3
/** From this step on a thin line leads from the label to its mark. */
const leaderStep = 2

/** Right is read first, then left, then below and above. */
export const directionCost = [0, 2, 6, 4, 7, 5, 3, 5, 8, 5, 7, 2] as const
const slideX = [1, 1, 0.5, 0, -0.5, -1, -1, -1, -0.5, 0, 0.5, 1] as const
const slideY = [0, 0.5, 1, 1, 1, 0.5, 0, -0.5, -1, -1, -1, -0.5] as const
export const directionOrder = [0, 6, 11, 1, 3, 5, 7, 9, 2, 10, 4, 8] as const

/** The box of a label at a place around its mark. Directions are counted in twelfths of a turn, clockwise from the right. */
export function labelBoxAt(request: LabelRequest, { direction, step, shape }: LabelPlace): Box {
  const { at, reach, pace } = request
  const { width, height } = (shape === 1 && request.other) || request
  const away = reach + (labelSteps[step] ?? 0) * pace
  const angle = (direction * Math.PI) / 6
  const x = at.x + Math.cos(angle) * (away + 8) + slide(slideX, direction) * (width / 2)
  const y = at.y + Math.sin(angle) * (away + 5) + slide(slideY, direction) * (height / 2)
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Between two directions the label slides half way. */
function slide(table: readonly number[], direction: number): number {
  const from = Math.floor(direction)
  const share = direction - from
  return (table[from] ?? 0) * (1 - share) + (table[(from + 1) % 12] ?? 0) * share
}

/** The stretch that leads from a label to its mark; null beside the mark. */
export function leaderOf(request: LabelRequest, { place, box }: PlacedLabel): readonly [from: Point, to: Point] | null {
  if (place.step < leaderStep) return null
  const { at, reach } = request
  const near = {
    x: Math.min(box.x + box.width, Math.max(box.x, at.x)),
    y: Math.min(box.y + box.height, Math.max(box.y, at.y)),
  }
  const share = (reach + 2) / (distance(at, near) || 1)
  return [{ x: at.x + (near.x - at.x) * share, y: at.y + (near.y - at.y) * share }, near]
}
