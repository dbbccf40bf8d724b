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
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
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
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
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

/** True when a stretch of line touches a box: no axis, nor the line itself, parts the two. */
export function crosses(line: readonly [Point, Point], box: Box): boolean {
  const from = line[0]
  const to = line[1]
  const right = box.x + box.width
  const bottom = box.y + box.height
  if ((from.x < box.x && to.x < box.x) || (from.x > right && to.x > right)) return false
  if ((from.y < box.y && to.y < box.y) || (from.y > bottom && to.y > bottom)) return false
  const dx = to.x - from.x
  const dy = to.y - from.y
  const a = dx * (box.y - from.y) - dy * (box.x - from.x)
  const b = dx * (box.y - from.y) - dy * (right - from.x)
  const c = dx * (bottom - from.y) - dy * (box.x - from.x)
  const d = dx * (bottom - from.y) - dy * (right - from.x)
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0))
}
