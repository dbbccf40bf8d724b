// Small sums with points and boxes that every picture needs.
import type { Point } from '../domain/document'
import type { Box } from './picture'

// The page draws in the same plane, and may not know the document.
export { distance, distanceToLine } from '../domain/plane'

/** A length as it is written into a path: hundredths of a px are enough for a printed A3. */
export const num = (value: number): number => Math.round(value * 100) / 100
/** "x y" of a point, for a path. */
export const at = (x: number, y: number): string => `${num(x)} ${num(y)}`

/** Area that two boxes share, px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Distance from a point to the nearest place of a box; 0 inside it. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width)
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height)
  return Math.hypot(dx, dy)
}

/** The smallest box around all boxes; null around none. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The smallest box around points; there is at least one. */
export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export const boxAround = (center: Point, radius: number): Box => ({
  x: center.x - radius,
  y: center.y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

/** True when a stretch of line touches a box (Liang and Barsky 1984). */
export function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  let [enter, leave] = [0, 1]
  const clip = (step: number, room: number) => {
    if (step === 0) return room >= 0
    if (step < 0) enter = Math.max(enter, room / step)
    else leave = Math.min(leave, room / step)
    return enter <= leave
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  return (
    clip(-dx, from.x - box.x) && clip(dx, box.x + box.width - from.x) && clip(-dy, from.y - box.y) && clip(dy, box.y + box.height - from.y)
  )
}
