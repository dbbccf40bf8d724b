// The picture of a map on a card: where its actors stand, without words.
import type { Actor, Point, StakeholderDocument } from '../domain/document'
import { isPlaced } from '../domain/quadrants'
import { infoOf, rowsOf } from '../domain/rows'
import { dividingSpot, spotOf } from './frame'
import { at, num } from './geometry'
import { groupToken, signOf } from './marks'
import type { TokenName } from './palette'
import { relationPaint, styleOf } from './relationShapes'
import type { Paint, Shape } from './shape'

export const thumbnailSize = { width: 348, height: 145 } as const
const inset = 14
const radius = 7
/** More marks than this would be one blot: the most influential are kept. */
const mostActors = 150

/** Shapes in a box of `thumbnailSize`: the grid, or the network when more actors stand there. */
export function thumbnailShapes(doc: StakeholderDocument): readonly Shape[] {
  const actors = [...rowsOf(doc, 'actors')].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || a.order - b.order)
  const placed = actors.filter(isPlaced)
  const laidOut = actors.filter((actor) => actor.spot !== null)
  return laidOut.length > placed.length ? network(doc, laidOut.slice(0, mostActors)) : grid(doc, placed.slice(0, mostActors))
}

function grid(doc: StakeholderDocument, actors: readonly (Actor & { influence: number; interest: number })[]): readonly Shape[] {
  const { width, height } = thumbnailSize
  const { threshold, axesSwapped } = infoOf(doc)
  const frame = { width: width - 2 * inset, height: height - 2 * inset, threshold, axesSwapped }
  const divide = dividingSpot(frame)
  const [x, y] = [num(inset + divide.x), num(inset + divide.y)]
  return [
    { kind: 'rect', x, y: 0, width: num(width - x), height: y, fill: 'plot-strong' },
    { kind: 'path', d: `M${at(x, 0)}L${at(x, height)}M${at(0, y)}L${at(width, y)}`, fill: 'none', stroke: 'line-strong' },
    ...actors.map((actor) => markAt(doc, actor, spotOf(actor, frame))),
  ]
}

function network(doc: StakeholderDocument, actors: readonly Actor[]): readonly Shape[] {
  const spots = new Map(actors.flatMap(({ id, spot }): [string, Point][] => (spot ? [[id, spot]] : [])))
  const [xs, ys] = [[...spots.values()].map(({ x }) => x), [...spots.values()].map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1]
  const room = { width: thumbnailSize.width - 2 * inset, height: thumbnailSize.height - 2 * inset }
  const scale = Math.min(room.width / width, room.height / height)
  const placeOf = ({ x, y }: Point): Point => ({
    x: (x - left) * scale + (room.width - width * scale) / 2,
    y: (y - top) * scale + (room.height - height * scale) / 2,
  })
  return [
    ...rowsOf(doc, 'relations').flatMap((relation): Shape[] => {
      const [from, to] = [spots.get(relation.source), spots.get(relation.target)]
      if (!from || !to) return []
      const [a, b] = [placeOf(from), placeOf(to)]
      const d = `M${at(a.x + inset, a.y + inset)}L${at(b.x + inset, b.y + inset)}`
      return [{ kind: 'path', d, fill: 'none', stroke: relationPaint(styleOf(relation)), opacity: 0.6 }]
    }),
    ...actors.flatMap((actor) => (actor.spot ? [markAt(doc, actor, placeOf(actor.spot))] : [])),
  ]
}

function markAt(doc: StakeholderDocument, actor: Actor, spot: Point): Shape {
  const { slot } = signOf(doc, actor)
  const tint: Paint = slot >= 1 && slot <= 10 ? (`sector-${slot}-tint` as TokenName) : 'line'
  const mark = groupToken(slot, radius).map((shape) => {
    if (shape.kind !== 'path' || (actor.stance ?? -1) > 0) return shape
    return { ...shape, fill: actor.stance === 0 ? tint : ('plot' as const) }
  })
  return { kind: 'group', x: num(inset + spot.x), y: num(inset + spot.y), shapes: mark }
}
