// What of the picture is at a place, in a box, or next in a direction. Plain scans: 3,000 actors take a tenth of a millisecond.
import { distance, distanceToLine } from '../../scene/geometry'
import type { ActorItem, Box, RelationItem } from '../../scene/picture'
import type { Point } from './viewport'

/** The actor whose centre is nearest, of those no farther than `reach` or their own rim; null: none. Lengths in picture px. */
export function actorAt(actors: readonly ActorItem[], point: Point, reach: number): ActorItem | null {
  let nearest: ActorItem | null = null
  let least = Number.POSITIVE_INFINITY
  for (const actor of actors) {
    const away = distance(actor.at, point)
    if (away <= Math.max(reach, actor.radius) && away < least) {
      nearest = actor
      least = away
    }
  }
  return nearest
}

/** The relation whose drawn line is nearest within `reach`; of equals the one drawn last, which is on top. */
export function relationAt(relations: readonly RelationItem[], point: Point, reach: number): RelationItem | null {
  let nearest: RelationItem | null = null
  let least = reach
  for (const relation of relations) {
    const { line } = relation
    for (let index = 1; index < line.length; index++) {
      const a = line[index - 1] as Point
      const b = line[index] as Point
      if (point.x < Math.min(a.x, b.x) - least || point.x > Math.max(a.x, b.x) + least) continue
      if (point.y < Math.min(a.y, b.y) - least || point.y > Math.max(a.y, b.y) + least) continue
      const away = distanceToLine(point, a, b)
      if (away <= least) {
        nearest = relation
        least = away
      }
    }
  }
  return nearest
}

/** The place on a line that is some way from its beginning, at most half of it. */
export function alongLine(line: readonly Point[], away: number): Point {
  const [first = { x: 0, y: 0 }] = line
  const end = line.at(-1) ?? first
  const wanted = Math.min(away, distance(first, end) / 2)
  return line.find((point) => distance(first, point) >= wanted) ?? end
}

/** Actors whose mark the box touches. */
export function actorsTouching(actors: readonly ActorItem[], box: Box): readonly ActorItem[] {
  return actors.filter(({ at, radius }) => {
    const x = Math.min(box.x + box.width, Math.max(box.x, at.x))
    const y = Math.min(box.y + box.height, Math.max(box.y, at.y))
    return distance(at, { x, y }) <= radius
  })
}

export type Arrow = 'up' | 'down' | 'left' | 'right'
const towards: Readonly<Record<Arrow, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } }

/** The nearest actor in a direction: within 60° of it, with distance aside counted double. Null: none there. */
export function nextActor(actors: readonly ActorItem[], from: Point, arrow: Arrow): ActorItem | null {
  const { x, y } = towards[arrow]
  let best: ActorItem | null = null
  let least = Number.POSITIVE_INFINITY
  for (const actor of actors) {
    const ahead = (actor.at.x - from.x) * x + (actor.at.y - from.y) * y
    const aside = Math.abs((actor.at.x - from.x) * y + (actor.at.y - from.y) * x)
    if (ahead <= 0.5 || aside > ahead * 1.75) continue
    const cost = ahead + 2 * aside
    if (cost < least) {
      best = actor
      least = cost
    }
  }
  return best
}

/**
 * Reading order: the quadrants around `dividing` like words on a page, in each rows from the top and from the left. Rows are as high as
 * a mark. Null: no quadrants.
 */
export function inReadingOrder(actors: readonly ActorItem[], dividing: Point | null = null): readonly ActorItem[] {
  const row = (actor: ActorItem) => Math.round(actor.at.y / 40)
  const quadrant = ({ truth }: ActorItem) => (dividing ? (truth.y > dividing.y ? 2 : 0) + (truth.x >= dividing.x ? 1 : 0) : 0)
  return [...actors].sort((a, b) => quadrant(a) - quadrant(b) || row(a) - row(b) || a.at.x - b.at.x)
}
