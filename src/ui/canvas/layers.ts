// What is painted on the two canvases: below, everything that rests; above, what is selected, pointed at or on the move.
import { around, grow } from '../../scene/geometry'
import type { PaintContext } from '../../scene/paint'
import { paintShapes } from '../../scene/paint'
import type { Palette, TokenName } from '../../scene/palette'
import type { ActorItem, Box, MapPicture, RelationItem } from '../../scene/picture'
import type { Group, Shape, Text } from '../../scene/shape'
import { captioned, labelIn, namesAt } from './labels'
import { boxOf, inkScale, labelScale, overlaps, type Point, union, type Viewport } from './viewport'

const boxes = new WeakMap<RelationItem, Box>()
function boxOfRelation(relation: RelationItem): Box {
  const known = boxes.get(relation)
  if (known) return known
  const box = relation.line.reduce<Box>((all, { x, y }) => union(all, { x, y, width: 0, height: 0 }), {
    x: relation.line[0]?.x ?? 0,
    y: relation.line[0]?.y ?? 0,
    width: 1,
    height: 1,
  })
  boxes.set(relation, box)
  return box
}

/** Ids of what is in focus. */
export interface Lit {
  readonly actors: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
}

export interface Rest {
  readonly picture: MapPicture
  readonly viewport: Viewport
  /** The part of the picture that the bitmap covers. */
  readonly shown: Box
  /** Not painted: they are on the layer above. */
  readonly lifted: ReadonlySet<string>
  /** Relations of what is selected; null: nothing is, or too much. The others are then painted faintly. */
  readonly linked: readonly RelationItem[] | null
  /** What is in focus: all else is dimmed. Null: everything alike. */
  readonly lit: Lit | null
  /** Actors whose label is on the layer above. */
  readonly unnamed: ReadonlySet<string>
}

const faintness = 0.42
/** What is not in focus. */
const dimmed = { mark: 0.34, relation: 0.2 }

/** Paints what rests. The context is already in the coordinates of the picture. */
export function paintRest(ctx: PaintContext, { picture, viewport, shown, lifted, linked, lit, unnamed }: Rest, palette: Palette): void {
  paintShapes(ctx, picture.backdrop, palette)
  const inLight = lit && picture.relations.filter(({ id }) => lit.relations.has(id))
  const front = inLight ?? linked
  const apart = new Set(front?.map(({ id }) => id))
  const isDim = ({ id }: ActorItem) => lit !== null && !lit.actors.has(id)
  const isShown = (relation: RelationItem) =>
    !lifted.has(relation.source) && !lifted.has(relation.target) && overlaps(boxOfRelation(relation), shown)
  const shapesOf = (relations: readonly RelationItem[]) => relations.filter(isShown).flatMap(({ shapes }) => shapes)
  if (front) ctx.globalAlpha = lit ? dimmed.relation : faintness
  paintShapes(ctx, shapesOf(apart.size > 0 ? picture.relations.filter(({ id }) => !apart.has(id)) : picture.relations), palette)
  ctx.globalAlpha = 1
  if (front) paintShapes(ctx, shapesOf(front), palette)
  const { zoom } = viewport
  const scale = inkScale(zoom)
  const far = 220 * labelScale(zoom)
  const near = picture.actors.filter(
    ({ id, at }) =>
      !lifted.has(id) &&
      at.x > shown.x - far &&
      at.x < shown.x + shown.width + far &&
      at.y > shown.y - far &&
      at.y < shown.y + shown.height + far,
  )
  const named = namesAt(picture.actors, zoom)
  paintShapes(
    ctx,
    captioned(picture.captions, near, named, zoom).map((caption) => captionAt(caption, labelScale(zoom))),
    palette,
  )
  paintShapes(
    ctx,
    near.map((actor) => (isDim(actor) ? { ...markOf(actor, actor.at, scale), opacity: dimmed.mark } : markOf(actor, actor.at, scale))),
    palette,
  )
  paintShapes(
    ctx,
    near.flatMap((actor) => {
      const box = named.get(actor)
      const label = box && !unnamed.has(actor.id) && labelIn(actor, box, zoom)
      if (!label) return []
      if (!isDim(actor)) return [label]
      return [{ ...label, shapes: label.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, fill: 'ink-3' as const } : shape)) }]
    }),
    palette,
  )
}

export const markOf = ({ mark }: ActorItem, at: Point, scale: number): Group => ({ kind: 'group', x: at.x, y: at.y, scale, shapes: mark })

const captionAt = (caption: Text, scale: number): Group => ({
  kind: 'group',
  x: caption.x * (1 - scale),
  y: caption.y * (1 - scale),
  scale,
  shapes: [caption],
})

export interface Hot {
  readonly item: ActorItem
  readonly at: Point
  readonly selected: boolean
  /** An end of a relation that is being drawn. */
  readonly isEnd: boolean
  readonly focused: boolean
  /** Where its label stands while the actor is at its place; null: it has no name. */
  readonly nameBox: Box | null
}
export interface Moving {
  readonly viewport: Viewport
  readonly relations: readonly RelationItem[]
  readonly chosenRelations: readonly RelationItem[]
  readonly actors: readonly Hot[]
  /** A rectangle being drawn around actors, in picture px. */
  readonly frame: Box | null
  /** A relation being drawn. */
  readonly thread: readonly [from: Point, to: Point] | null
  /** A guide the drag has snapped to. */
  readonly guides: readonly (readonly [from: Point, to: Point])[]
}

/** What is painted lies within this box; null: nothing is. */
export function movingBox({ viewport, relations, chosenRelations, actors, frame, thread, guides }: Moving): Box | null {
  const scale = inkScale(viewport.zoom)
  const letters = labelScale(viewport.zoom)
  const boxes: Box[] = [...relations, ...chosenRelations].map((relation) => grow(boxOfRelation(relation), 14 / viewport.zoom + 6))
  for (const { item, at, nameBox } of actors) {
    const reach = (item.radius + 18) * scale
    boxes.push({ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach })
    if (nameBox) boxes.push(grow(carried(nameBox, item, at), 24 * letters))
  }
  if (frame) boxes.push(grow(frame, 2))
  for (const [from, to] of [...guides, ...(thread ? [thread] : [])]) boxes.push(grow(boxOf(from, to), 8 / viewport.zoom))
  return around(boxes)
}

export function paintMoving(ctx: PaintContext, moving: Moving, palette: Palette): void {
  const { viewport } = moving
  const scale = inkScale(viewport.zoom)
  const hair = 1 / viewport.zoom
  const line = (from: Point, to: Point, stroke: TokenName, strokeWidth: number, dash?: readonly number[]): Shape => ({
    kind: 'path',
    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    stroke,
    strokeWidth,
    cap: 'round',
    ...(dash && { dash }),
  })
  const shapes: Shape[] = moving.guides.map(([from, to]) => line(from, to, 'select', 2 * hair))
  for (const { line: points } of moving.chosenRelations) {
    const d = points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')
    shapes.push({ kind: 'path', d, stroke: 'select-tint', strokeWidth: 16 * hair, cap: 'round' })
    shapes.push({ kind: 'path', d, stroke: 'select', strokeWidth: 11 * hair, cap: 'round', opacity: 0.4 })
  }
  for (const relation of [...moving.relations, ...moving.chosenRelations]) shapes.push(...relation.shapes)
  if (moving.thread) {
    const [from, to] = moving.thread
    shapes.push(line(from, to, 'accent', 2 * hair, [6 * hair, 4 * hair]))
    shapes.push({ kind: 'circle', cx: to.x, cy: to.y, r: 4 * hair, fill: 'accent' })
  }
  for (const { item, at, selected, focused, isEnd } of moving.actors) {
    if (selected || isEnd) shapes.push(ring(at, (item.radius + 8) * scale, 'select', 2 * scale, 'select-tint'))
    if (focused) shapes.push(ring(at, (item.radius + (selected ? 12 : 8)) * scale, 'focus', 2 * scale))
    shapes.push(markOf(item, at, scale))
  }
  for (const hot of moving.actors) shapes.push(...nameOf(hot, viewport.zoom))
  paintShapes(ctx, shapes, palette)
  if (!moving.frame) return
  paintShapes(ctx, [{ kind: 'rect', ...moving.frame, fill: 'select', opacity: 0.1 }], palette)
  paintShapes(ctx, [{ kind: 'rect', ...moving.frame, stroke: 'select', strokeWidth: hair }], palette)
}

const ring = ({ x, y }: Point, r: number, stroke: TokenName, strokeWidth: number, fill?: TokenName): Shape => ({
  kind: 'circle',
  cx: x,
  cy: y,
  r,
  stroke,
  strokeWidth,
  ...(fill && { fill }),
})

const carried = (box: Box, item: ActorItem, at: Point): Box => ({ ...box, x: box.x + at.x - item.at.x, y: box.y + at.y - item.at.y })

function nameOf({ item, at, selected, nameBox }: Hot, zoom: number): readonly Shape[] {
  const label = nameBox && labelIn(item, nameBox, zoom)
  if (!label || !nameBox) return []
  const moved = { ...label, x: label.x + at.x - item.at.x, y: label.y + at.y - item.at.y }
  if (!selected) return [moved]
  // The ring of a selected mark needs room: its label steps aside.
  const by = 8 * labelScale(zoom)
  const isRight = nameBox.x > item.at.x
  const isBeside = isRight || nameBox.x + nameBox.width < item.at.x
  const [x, y] = isBeside ? [isRight ? by : -by, 0] : [0, nameBox.y > item.at.y ? by : -by]
  const shapes = label.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, weight: 700 } : shape))
  return [{ ...moved, x: moved.x + x, y: moved.y + y, shapes }]
}
