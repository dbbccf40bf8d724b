// Which way each relation runs between its actors: parallel ones fan out, and lines bend away from marks they do not concern.
import type { ActorId, Point, Relation, RelationId, StakeholderDocument } from '../domain/document'
import { distance, distanceToLine } from '../domain/plane'
import { rowsOf } from '../domain/rows'
import { crosses } from './geometry'
import { rimAt } from './markOutlines'
import type { Box, RelationItem } from './picture'
import { bentCurve, type Curve, cutCurve, pointOn, type RelationStyle, relationShapes, sampleCurve, styleOf } from './relationShapes'
import type { Paint } from './shape'
import type { Standing } from './standing'

export interface RelationOptions {
  /** Kinds of relation that are not shown. */
  readonly hidden?: ReadonlySet<RelationStyle> | undefined
  /** Labels that lines keep off where they can. */
  readonly keepOff?: readonly Box[] | undefined
}

/** Above this many marks lines do not look for a way around them. */
const tooManyToAvoid = 400
/** Above this many labels lines do not look for a way around them. */
const tooManyLabels = 150
/** From the rim of a mark to the end of a line. */
const rimGap = 4
/** Between the middles of parallel relations. */
const fan = 22
/** How close a line may pass a mark that it does not concern. */
const berth = 7

const pairKey = ({ source, target }: Pick<Relation, 'source' | 'target'>): string =>
  source < target ? `${source}\n${target}` : `${target}\n${source}`
const pairsOf = new WeakMap<StakeholderDocument['relations'], ReadonlyMap<string, readonly Relation[]>>()

function relationPairs(doc: StakeholderDocument): ReadonlyMap<string, readonly Relation[]> {
  const known = pairsOf.get(doc.relations)
  if (known) return known
  const pairs = new Map<string, Relation[]>()
  for (const relation of rowsOf(doc, 'relations')) {
    const key = pairKey(relation)
    const pair = pairs.get(key)
    if (pair) pair.push(relation)
    else pairs.set(key, [relation])
  }
  pairsOf.set(doc.relations, pairs)
  return pairs
}

/** What lines keep off. */
interface Obstacles {
  readonly marks: readonly Standing[]
  readonly labels: readonly Box[]
}

/** The given relations as they run between marks. One whose actor has no mark, or whose kind is hidden, is left out. */
export function relationItemsBetween(
  doc: StakeholderDocument,
  ids: Iterable<RelationId>,
  standings: ReadonlyMap<ActorId, Standing>,
  ground: Paint,
  { hidden, keepOff: labels = [] }: RelationOptions,
): RelationItem[] {
  const pairs = relationPairs(doc)
  const marks = standings.size > tooManyToAvoid ? [] : [...standings.values()]
  const items: RelationItem[] = []
  for (const id of ids) {
    const relation = doc.relations[id]
    const [from, to] = [standings.get(relation?.source ?? ''), standings.get(relation?.target ?? '')]
    if (!relation || !from || !to || hidden?.has(styleOf(relation))) continue
    const parallel = (pairs.get(pairKey(relation)) ?? []).filter((other) => !hidden?.has(styleOf(other)))
    const item = (obstacles: Obstacles): RelationItem => {
      const chosen = chosenCurve(from, to, parallel.indexOf(relation), parallel.length, obstacles)
      const curve = relation.source < relation.target ? chosen : reversed(chosen)
      const { strength, direction } = relation
      const shapes = relationShapes(curve, { style: styleOf(relation), strength, direction, ground })
      return { id, source: relation.source, target: relation.target, line: sampleCurve(curve), shapes }
    }
    const usual = item({ marks, labels: [] })
    items.push(labels.length <= tooManyLabels && runsThrough(usual, labels) ? item({ marks, labels }) : usual)
  }
  return items
}

const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from })

/** Whether a line runs through one of the labels. */
const runsThrough = ({ line }: RelationItem, labels: readonly Box[]): boolean =>
  labels.some((box) => line.some((to, index) => index > 0 && crosses([line[index - 1] as Point, to], box)))

/** A way between two marks: how far its middle lies beside the straight one, and how far that middle is moved along, as a share of the length. */
interface Way {
  readonly lean: number
  readonly skew: number
  /** What it costs by itself. */
  readonly cost: number
}
/** A wide bend costs, and on a short line more. */
const asWay = (lean: number, skew: number, length: number): Way => ({
  lean,
  skew,
  cost: 0.3 * (lean / 60) ** 2 + 4 * (lean / length) ** 2 + Math.abs(skew) * 0.8,
})
const skews = [0, 0.22, -0.22] as const

/** The curve of a relation, seen from the actor whose id comes first, so that it is the same whichever way it was drawn. */
function chosenCurve(from: Standing, to: Standing, index: number, count: number, { marks, labels }: Obstacles): Curve {
  const [a, b] = from.actor.id < to.actor.id ? [from, to] : [to, from]
  const length = distance(a.at, b.at)
  const spread = Math.min(fan, length * 0.16)
  // Several lines stay an even fan that leans as one; a single one leans to whichever side is free.
  const place = (index - (count - 1) / 2) * spread
  const usual = count > 1 ? spread * 1.3 : Math.min(26, Math.max(5, length * 0.06))
  const leans = count > 1 ? [0, 1, -1, 2, -2, 3.2, -3.2, 4.6, -4.6] : [1, -1, 2.2, -2.2, 3.6, -3.6, 5.5, -5.5, 7.5, -7.5]
  const first = asWay((leans[0] ?? 0) * usual, 0, length)
  const curveOf = ({ lean, skew }: Way) => endAtRims(bentCurve(a.at, b.at, place + lean, skew), a, b)
  const far = Math.min(200, length * 0.45)
  const near = marks.filter((other) => other !== from && other !== to && isNear(other.at, other.reach + berth + far, a.at, b.at))
  const named = labels.filter((box) => isNear(middleOf(box), box.width / 2 + far, a.at, b.at))
  if (near.length + named.length === 0) return curveOf(first)
  let [chosen, lowest] = [first, Infinity]
  // Without its middle moved a line is simpler, so such ways are looked at first.
  for (const skew of skews) {
    for (const lean of leans) {
      const way = asWay(lean * usual, skew, length)
      if (way.cost >= lowest) continue
      const points = pointsAlong(curveOf(way))
      let cost = way.cost
      for (const other of near) if (cost < lowest) cost += blocked(points, other)
      for (const box of named) if (cost < lowest && isTouched(points, box)) cost += overLabel
      if (cost < lowest) [chosen, lowest] = [way, cost]
    }
    if (lowest < clear) break
  }
  return curveOf(chosen)
}

/** What running through a label costs: less than through a mark. */
const overLabel = 0.7
/** Cheaper than anything in the way. */
const clear = 0.3

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

function isNear(at: Point, far: number, from: Point, to: Point): boolean {
  if ((at.x < from.x - far && at.x < to.x - far) || (at.x > from.x + far && at.x > to.x + far)) return false
  if ((at.y < from.y - far && at.y < to.y - far) || (at.y > from.y + far && at.y > to.y + far)) return false
  return distanceToLine(at, from, to) < far
}

const pieces = 10
const pointsAlong = (curve: Curve): readonly Point[] => Array.from({ length: pieces + 1 }, (_, step) => pointOn(curve, step / pieces))

/** How badly a line passes too near a mark: 0 when it keeps its berth, some 4 and more through it. */
function blocked(points: readonly Point[], { at, reach }: Standing): number {
  let nearest = Infinity
  for (let step = 1; step <= pieces; step += 1)
    nearest = Math.min(nearest, distanceToLine(at, points[step - 1] as Point, points[step] as Point))
  return Math.max(0, reach + berth - nearest) / reach + (nearest < reach + 1 ? 3 : 0)
}

function isTouched(points: readonly Point[], box: Box): boolean {
  for (let step = 1; step <= pieces; step += 1) if (crosses([points[step - 1] as Point, points[step] as Point], box)) return true
  return false
}

function endAtRims(curve: Curve, from: Standing, to: Standing): Curve {
  const away = (standing: Standing, place: Point) => {
    const rim = rimAt(standing.slot, standing.radius, curve.control.x - place.x, curve.control.y - place.y)
    return Math.max(rim, standing.actor.assumption ? standing.reach : 0) + rimGap
  }
  const [atStart, atEnd] = [away(from, curve.from), away(to, curve.to)]
  // Marks that nearly touch leave no room: then a short stroke between them is all there is.
  const room = Math.max(0, distance(curve.from, curve.to) - 6) / (atStart + atEnd)
  return room < 1 ? cutCurve(curve, atStart * room, atEnd * room) : cutCurve(curve, atStart, atEnd)
}
