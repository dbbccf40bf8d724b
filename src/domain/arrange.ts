// Putting several things in line, at even distances, or apart. Places on a plane, y down; what they mean is for others to know.
import type { Point } from './document'

export type Places = ReadonlyMap<string, Point>
export const edges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Edge = (typeof edges)[number]
export type Way = 'across' | 'down'

const wayOf = (edge: Edge): 'x' | 'y' => (edge === 'left' || edge === 'centre' || edge === 'right' ? 'x' : 'y')

/** All on one line: that of the one farthest out, or the middle between the outermost. */
export function aligned(places: Places, edge: Edge): Places {
  const axis = wayOf(edge)
  const values = [...places.values()].map((place) => place[axis])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const line = edge === 'left' || edge === 'top' ? least : edge === 'right' || edge === 'bottom' ? most : (least + most) / 2
  return new Map([...places].map(([id, place]) => [id, { ...place, [axis]: line }]))
}

/** The same distance from each to the next; the two outermost stay. Those at the same place keep the order they come in. */
export function distributed(places: Places, way: Way): Places {
  const axis = way === 'across' ? 'x' : 'y'
  const sorted = [...places].sort(([, a], [, b]) => a[axis] - b[axis])
  const [first, last] = [sorted[0]?.[1][axis] ?? 0, sorted.at(-1)?.[1][axis] ?? 0]
  const gap = sorted.length > 1 ? (last - first) / (sorted.length - 1) : 0
  const line = new Map(sorted.map(([id], index) => [id, first + index * gap]))
  return new Map([...places].map(([id, place]) => [id, { ...place, [axis]: line.get(id) ?? place[axis] }]))
}

const rounds = 200
const goldenAngle = 2.399963

/**
 * Moves those of `free` until each has room around it, as little as it takes; the others stay and are given room too.
 * @param room px from middle to middle.
 */
export function spreadOut(places: Places, free: ReadonlySet<string>, room: number): Places {
  const ids = [...places.keys()]
  const spots = ids.map((id) => ({ ...(places.get(id) as Point) }))
  const isFree = ids.map((id) => free.has(id))
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    for (const [a, one] of spots.entries())
      for (let b = a + 1; b < spots.length; b += 1) {
        const other = spots[b] as { x: number; y: number }
        if (!isFree[a] && !isFree[b]) continue
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const apart = Math.hypot(dx, dy)
        if (apart >= room - 0.5) continue
        moved = true
        const angle = apart > 1e-6 ? Math.atan2(dy, dx) : (a + b) * goldenAngle
        const push = (room - apart) / (isFree[a] && isFree[b] ? 2 : 1)
        const [x, y] = [Math.cos(angle) * push, Math.sin(angle) * push]
        if (isFree[a]) [one.x, one.y] = [one.x - x, one.y - y]
        if (isFree[b]) [other.x, other.y] = [other.x + x, other.y + y]
      }
    if (!moved) break
  }
  return new Map(ids.flatMap((id, index) => (isFree[index] ? [[id, spots[index] as Point] as const] : [])))
}
