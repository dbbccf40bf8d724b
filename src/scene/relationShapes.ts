// How a relation is drawn between two places: the line of its type, its ends, and a casing so that crossings read.
import type { Direction, Point, Relation, RelationType, Strength } from '../domain/document'
import { between, distance } from '../domain/plane'
import { at, num } from './geometry'
import type { Paint, Path, Shape } from './shape'

/** A wanted relation has one look, whatever its type. */
export type RelationStyle = RelationType | 'desired'
export const relationStyles = [
  'cooperation',
  'mandate',
  'funding',
  'information',
  'conflict',
  'desired',
] as const satisfies readonly RelationStyle[]

export const styleOf = (relation: Pick<Relation, 'type' | 'desired'>): RelationStyle => (relation.desired ? 'desired' : relation.type)
export const relationPaint = (style: RelationStyle): Paint => `rel-${style}`

export interface RelationLook {
  readonly style: RelationStyle
  readonly strength: Strength
  readonly direction: Direction
  /** Paint of the casing and inside rings: the ground under the line. Null: no casing. */
  readonly ground: Paint | null
}

/** A quadratic curve. */
export interface Curve {
  readonly from: Point
  readonly control: Point
  readonly to: Point
}

const widths: Readonly<Record<Strength, number>> = { 1: 1.25, 2: 2, 3: 3 }
const arrowLengths: Readonly<Record<Strength, number>> = { 1: 9, 2: 10, 3: 11 }
/** Half the distance between the two lines of a mandate, and their width. */
const doubles: Readonly<Record<Strength, readonly [number, number]>> = { 1: [1.6, 0.95], 2: [2, 1.2], 3: [2.5, 1.55] }
const ringRadius = 3.2

/**
 * The curve between two places whose middle lies `bend` px beside the straight line, to the left when walking from `from`.
 * @param skew how far that middle is moved towards `to`, as a share of the length.
 */
export function bentCurve(from: Point, to: Point, bend: number, skew = 0): Curve {
  const length = distance(from, to) || 1
  const nx = (to.y - from.y) / length
  const ny = -(to.x - from.x) / length
  const along = 0.5 + skew
  const x = from.x + (to.x - from.x) * along + nx * 2 * bend
  const y = from.y + (to.y - from.y) * along + ny * 2 * bend
  return { from, to, control: { x, y } }
}

/** Shortens a curve at both ends along the way it leaves them, so that it starts and ends at the rims. */
export function cutCurve(curve: Curve, atStart: number, atEnd: number): Curve {
  return { from: towards(curve.from, curve.control, atStart), control: curve.control, to: towards(curve.to, curve.control, atEnd) }
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  return length === 0 ? from : between(from, to, by / length)
}

export function pointOn({ from, control, to }: Curve, share: number): Point {
  const a = (1 - share) * (1 - share)
  const b = 2 * share * (1 - share)
  const c = share * share
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

/** Points along the curve about 14 px apart, both ends included. */
export function sampleCurve(curve: Curve): Point[] {
  const count = Math.min(24, Math.max(3, Math.ceil(distance(curve.from, curve.to) / 14)))
  return Array.from({ length: count + 1 }, (_, index) => pointOn(curve, index / count))
}

/** The relation along a curve that already ends at the rims: casing, line, ends. */
export function relationShapes(curve: Curve, look: RelationLook): readonly Shape[] {
  const { style, strength, direction, ground } = look
  const stroke = relationPaint(style)
  const width = widths[strength]
  const shapes: Shape[] = []
  if (ground) {
    const casing = (style === 'mandate' ? 2 * doubles[strength][0] : width) + 5
    shapes.push({ kind: 'path', d: curvePath(curve), fill: 'none', stroke: ground, strokeWidth: num(casing) })
  }
  if (style === 'desired') {
    const inner = cutCurve(curve, ringRadius, ringRadius)
    const ring = ({ x, y }: Point): Shape => ({
      kind: 'circle',
      cx: num(x),
      cy: num(y),
      r: ringRadius,
      fill: ground ?? 'none',
      stroke,
      strokeWidth: 1.6,
    })
    shapes.push({ ...line(curvePath(inner), stroke, width), dash: [7, 5.5] })
    shapes.push(ring(cutCurve(curve, ringRadius, 0).from), ring(cutCurve(curve, 0, ringRadius).to))
    return shapes
  }
  if (style === 'conflict') shapes.push(line(sawTooth(curve), stroke, num(width * 0.9)))
  const solid = style === 'mandate' || style === 'funding'
  const arrow = arrowLengths[strength]
  // A solid arrowhead covers the end of its line; an open one lets it through to the tip.
  const inset = solid ? arrow - 2.5 : 0
  const body = cutCurve(curve, direction === 'both' ? inset : 0, direction === 'none' ? 0 : inset)
  if (style === 'cooperation') shapes.push(line(curvePath(body), stroke, width))
  if (style === 'funding') shapes.push({ ...line(curvePath(body), stroke, width), dash: [9, 4.5, 0.5, 4.5] })
  if (style === 'information') shapes.push({ ...line(curvePath(body), stroke, num(width + 0.8)), dash: [0.1, 5.5] })
  if (style === 'mandate') {
    const [half, thin] = doubles[strength]
    shapes.push(line(curvePath(beside(body, half)), stroke, thin), line(curvePath(beside(body, -half)), stroke, thin))
  }
  const head = solid ? solidArrow : openArrow
  if (direction !== 'none') shapes.push(head(curve.to, curve.control, arrow, stroke))
  if (direction === 'both') shapes.push(head(curve.from, curve.control, arrow, stroke))
  return shapes
}

/** A straight sample for legends and lists, `width` × 14 px from (0, 0). */
export function relationSample(style: RelationStyle, width: number, ground: Paint, strength: Strength = 2): readonly Shape[] {
  const directed = style === 'mandate' || style === 'funding' || style === 'information'
  const [from, to] = [
    { x: 2, y: 7 },
    { x: width - 2, y: 7 },
  ]
  const look: RelationLook = { style, strength, direction: directed ? 'forward' : 'none', ground: style === 'desired' ? ground : null }
  const shapes = relationShapes(bentCurve(from, to, 0), look)
  return look.ground ? shapes.slice(1) : shapes
}

const curvePath = ({ from, control, to }: Curve): string => `M${at(from.x, from.y)}Q${at(control.x, control.y)} ${at(to.x, to.y)}`
const line = (d: string, stroke: Paint, strokeWidth: number): Path => ({ kind: 'path', d, fill: 'none', stroke, strokeWidth, cap: 'round' })

/** The curve `by` px to its left: both ends and the control moved along their normals. */
function beside(curve: Curve, by: number): Curve {
  const first = normal(curve.from, curve.control)
  const last = normal(curve.control, curve.to)
  const middle = normal(curve.from, curve.to)
  const moved = (point: Point, along: Point): Point => ({ x: point.x + along.x * by, y: point.y + along.y * by })
  return { from: moved(curve.from, first), control: moved(curve.control, middle), to: moved(curve.to, last) }
}

function normal(from: Point, to: Point): Point {
  const length = distance(from, to) || 1
  return { x: (to.y - from.y) / length, y: -(to.x - from.x) / length }
}

/** Three corners of an arrowhead with its tip at `tip`, coming from `behind`. */
function arrowCorners(tip: Point, behind: Point, length: number, half: number): readonly [string, string, string] {
  const side = normal(behind, tip)
  const base = towards(tip, behind, length)
  return [at(base.x + side.x * half, base.y + side.y * half), at(tip.x, tip.y), at(base.x - side.x * half, base.y - side.y * half)]
}

function solidArrow(tip: Point, behind: Point, length: number, paint: Paint): Path {
  const [left, point, right] = arrowCorners(tip, behind, length, length * 0.46)
  return { kind: 'path', d: `M${point}L${left}L${right}Z`, fill: paint, stroke: paint, strokeWidth: 1 }
}

function openArrow(tip: Point, behind: Point, length: number, paint: Paint): Path {
  const [left, point, right] = arrowCorners(tip, behind, length - 1, length * 0.4)
  return line(`M${left}L${point}L${right}`, paint, 1.8)
}

const teeth = 8
/** The curve with a saw-tooth about its middle; on a short line the teeth shrink to fit. */
function sawTooth(curve: Curve): string {
  const length = distance(curve.from, pointOn(curve, 0.5)) + distance(pointOn(curve, 0.5), curve.to)
  const span = Math.min(40, length * 0.64)
  const height = Math.min(4.9, span / 6)
  const first = 0.5 - span / length / 2
  const last = 0.5 + span / length / 2
  const before = part(curve, 0, first)
  const after = part(curve, last, 1)
  let d = curvePath(before)
  for (let tooth = 1; tooth < teeth; tooth += 1) {
    const share = first + ((last - first) * tooth) / teeth
    const point = pointOn(curve, share)
    const side = normal(pointOn(curve, share - 0.01), pointOn(curve, share + 0.01))
    const by = tooth % 2 === 1 ? height : -height
    d += `L${at(point.x + side.x * by, point.y + side.y * by)}`
  }
  return `${d}L${at(after.from.x, after.from.y)}Q${at(after.control.x, after.control.y)} ${at(after.to.x, after.to.y)}`
}

/** The stretch of a curve from one share to another (de Casteljau). */
function part(curve: Curve, from: number, to: number): Curve {
  const control = between(between(curve.from, curve.control, from), between(curve.control, curve.to, from), to)
  return { from: pointOn(curve, from), control, to: pointOn(curve, to) }
}
