// Which way each relation runs between its actors: parallel ones fan out, and lines bend away from marks they do not concern.
import type { ActorId, Point, Relation, RelationId, StakeholderDocument } from '../domain/document'
import { distance, distanceToLine } from '../domain/plane'
import { rowsOf } from '../domain/rows'
import { rimAt } from './markOutlines'
import type { RelationItem } from './picture'
import { bentCurve, type Curve, cutCurve, pointOn, type RelationStyle, relationShapes, sampleCurve, styleOf } from './relationShapes'
import type { Paint } from './shape'
import type { Standing } from './standing'

export interface RelationOptions {
  /** Kinds of relation that are not shown. */
  readonly hidden?: ReadonlySet<RelationStyle> | undefined
}

/** Above this many marks lines do not look for a way around them. */
const tooManyToAvoid = 400
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

/** The given relations as they run between marks. One whose actor has no mark, or whose kind is hidden, is left out. */
export function relationItemsBetween(
  doc: StakeholderDocument,
  ids: Iterable<RelationId>,
  standings: ReadonlyMap<ActorId, Standing>,
  ground: Paint,
  { hidden }: RelationOptions,
): RelationItem[] {
  const pairs = relationPairs(doc)
  const obstacles = standings.size > tooManyToAvoid ? [] : [...standings.values()]
  const items: RelationItem[] = []
  for (const id of ids) {
    const relation = doc.relations[id]
    const [from, to] = [standings.get(relation?.source ?? ''), standings.get(relation?.target ?? '')]
    if (!relation || !from || !to || hidden?.has(styleOf(relation))) continue
    const parallel = (pairs.get(pairKey(relation)) ?? []).filter((other) => !hidden?.has(styleOf(other)))
    const bend = chosenBend(from, to, parallel.indexOf(relation), parallel.length, obstacles)
    const curve = endAtRims(bentCurve(from.at, to.at, relation.source < relation.target ? bend : -bend), from, to)
    const { strength, direction } = relation
    const shapes = relationShapes(curve, { style: styleOf(relation), strength, direction, ground })
    items.push({ id, source: relation.source, target: relation.target, line: sampleCurve(curve), shapes })
  }
  return items
}

/** How far the middle of a line lies beside the straight one, seen from the actor whose id comes first. */
function chosenBend(from: Standing, to: Standing, index: number, count: number, obstacles: readonly Standing[]): number {
  const [a, b] = from.actor.id < to.actor.id ? [from, to] : [to, from]
  const length = distance(a.at, b.at)
  const usual = Math.min(26, Math.max(5, length * 0.06))
  const spread = Math.min(fan, length * 0.16)
  // Several lines stay an even fan that leans as one; a single one leans to whichever side is free.
  const place = (index - (count - 1) / 2) * spread
  const leans =
    count > 1
      ? [0, 1, -1, 2, -2, 3.2, -3.2].map((lean) => lean * spread * 1.3)
      : [1, -1, 2.2, -2.2, 3.6, -3.6, 5.5, -5.5].map((lean) => lean * usual)
  const near = obstacles.filter((other) => other !== from && other !== to && isNear(other, a.at, b.at, length))
  let [chosen, lowest] = [leans[0] ?? 0, Infinity]
  for (const lean of near.length === 0 ? [] : leans) {
    // The leans come in order: one that costs more by itself than the best so far ends the search.
    let cost = 0.3 * (lean / 60) ** 2
    if (cost >= lowest) break
    const points = pointsAlong(bentCurve(a.at, b.at, place + lean))
    for (const other of near) cost += blocked(points, other)
    if (cost < lowest) [chosen, lowest] = [lean, cost]
  }
  return place + chosen
}

function isNear({ at, reach }: Standing, from: Point, to: Point, length: number): boolean {
  const far = reach + berth + Math.min(150, length * 0.4)
  if ((at.x < from.x - far && at.x < to.x - far) || (at.x > from.x + far && at.x > to.x + far)) return false
  if ((at.y < from.y - far && at.y < to.y - far) || (at.y > from.y + far && at.y > to.y + far)) return false
  return distanceToLine(at, from, to) < far
}

const pieces = 8
const pointsAlong = (curve: Curve): readonly Point[] => Array.from({ length: pieces + 1 }, (_, step) => pointOn(curve, step / pieces))

/** How badly a line passes too near a mark: 0 when it keeps its berth, about 1 and more through it. */
function blocked(points: readonly Point[], { at, reach }: Standing): number {
  let nearest = Infinity
  for (let step = 1; step <= pieces; step += 1)
    nearest = Math.min(nearest, distanceToLine(at, points[step - 1] as Point, points[step] as Point))
  return Math.max(0, reach + berth - nearest) / reach
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
