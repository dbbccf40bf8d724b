// The labels of a map: from actors with a place to lines of text beside their marks.
import type { Actor, ActorId } from '../domain/document'
import { at, distance, num } from './geometry'
import { type LabelRequest, type LabelSpace, labelBoxAt, leaderOf, type PlacedLabel } from './labelBoxes'
import { labelLines, labelWeight, otherLines } from './labelLines'
import { placeLabels } from './labelPlaces'
import type { ActorItem, Box, LabelPlace, MapPicture } from './picture'
import type { Paint, Shape, Text } from './shape'
import type { Standing } from './standing'
import { textWidth } from './textWidth'

export interface LabelOptions {
  /**
   * all: none is dropped, even where they overlap; fit: those without room are; near: those without room beside their mark are, for
   * small screens. Fit when missing.
   */
  readonly labels?: 'all' | 'fit' | 'near' | undefined
  /** px; 12 when missing. */
  readonly labelSize?: number | undefined
  /** What a label says; the short name, or else the name, when missing. */
  readonly labelText?: ((actor: Actor) => string) | undefined
  /** What adds to influence in how long a label stays where there is no room, by actor; nothing when missing. */
  readonly weight?: ((id: ActorId) => number) | undefined
  /** The picture shown before this one: labels keep their places where they can. */
  readonly previous?: Pick<MapPicture, 'actors'> | undefined
}

const usualSize = 12
const lineHeight = 1.17
const boxHeight = 1.04
const ascent = 0.85

export const nameOnLabel = (actor: Pick<Actor, 'name' | 'shortName'>): string => actor.shortName || actor.name

interface Measured {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}
/** The usual lines of a label and, where there are any, the other ones. */
type Shapes = readonly [usual: Measured, other: Measured | null]

const shapesOf = new WeakMap<Actor, { readonly key: string; readonly shapes: Shapes }>()

function measured(actor: Actor, text: string, language: string, size: number): Shapes {
  const key = `${language} ${size} ${text}`
  const known = shapesOf.get(actor)
  if (known?.key === key) return known.shapes
  const measure = (lines: readonly string[]): Measured => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, size, labelWeight))),
    height: size * (boxHeight + (lines.length - 1) * lineHeight),
  })
  const other = otherLines(text, language, size)
  const shapes: Shapes = [measure(labelLines(text, language, size)), other && measure(other)]
  shapesOf.set(actor, { key, shapes })
  return shapes
}

/** Gives each mark its label, in the order given. @param ground the paint of the halo. */
export function withLabels(
  standings: readonly Standing[],
  options: LabelOptions,
  { language, ground, ...space }: Omit<LabelSpace, 'keepAll' | 'near'> & { readonly language: string; readonly ground: Paint },
): ActorItem[] {
  const { labelSize: size = usualSize, labelText = nameOnLabel, weight, previous } = options
  const texts = new Map<ActorId, Shapes>()
  const requests = standings.map(({ actor, at, reach }): LabelRequest => {
    const shapes = measured(actor, labelText(actor), language, size)
    texts.set(actor.id, shapes)
    const [{ width, height }, other] = shapes
    return {
      id: actor.id,
      at,
      reach,
      width,
      height,
      other,
      pace: size / usualSize,
      priority: (actor.influence ?? 0) + (weight?.(actor.id) ?? 0),
    }
  })
  const kept = { keepAll: options.labels === 'all', near: options.labels === 'near' }
  const placed = placeLabels(requests, { ...space, ...kept }, placesBefore(requests, previous))
  return standings.map(({ actor, at, truth, radius, mark }, index): ActorItem => {
    const request = requests[index] as LabelRequest
    const label = placed.get(actor.id)
    const linesAt = (at: PlacedLabel) => labelShapes(request, at, texts.get(actor.id)?.[at.place.shape]?.lines ?? [], size, ground)
    const beside = label ? null : { place: rightOf, box: labelBoxAt(request, rightOf) }
    return {
      id: actor.id,
      at,
      truth,
      radius,
      mark,
      label: label ? linesAt(label) : [],
      labelBox: label?.box ?? null,
      labelPlace: label?.place ?? null,
      spare: beside && { label: linesAt(beside), box: beside.box },
      priority: request.priority,
    }
  })
}

const rightOf: LabelPlace = { direction: 0, step: 0, shape: 0 }

/** Further than this, px, a mark stands somewhere else, and its label looks for a place anew. */
const elsewhere = 60

/** Where labels were; none of them when most marks stand elsewhere now, for then it is another layout. */
function placesBefore(
  requests: readonly LabelRequest[],
  previous: Pick<MapPicture, 'actors'> | undefined,
): ReadonlyMap<ActorId, LabelPlace> {
  const places = new Map<ActorId, LabelPlace>()
  if (!previous) return places
  const items = new Map(previous.actors.map((item) => [item.id, item]))
  for (const { id, at } of requests) {
    const item = items.get(id)
    if (item?.labelPlace && distance(item.at, at) <= elsewhere) places.set(id, item.labelPlace)
  }
  return places.size * 2 > requests.length ? places : new Map()
}

function labelShapes(request: LabelRequest, label: PlacedLabel, lines: readonly string[], size: number, ground: Paint): Shape[] {
  const shapes: Shape[] = []
  const leader = leaderOf(request, label)
  if (leader) {
    const d = `M${at(leader[0].x, leader[0].y)}L${at(leader[1].x, leader[1].y)}`
    shapes.push({ kind: 'path', d, fill: 'none', stroke: 'ink-3', strokeWidth: 1 })
  }
  const { anchor, x } = anchorOf(label.box, label.place)
  for (const [index, text] of lines.entries()) {
    const y = label.box.y + size * (ascent + index * lineHeight)
    shapes.push({
      kind: 'text',
      x: num(x),
      y: num(y),
      text,
      size,
      weight: labelWeight,
      fill: 'ink',
      anchor,
      halo: ground,
      haloWidth: num(size * 0.29),
    })
  }
  return shapes
}

/** A label at the right starts at its mark, one at the left ends there: lines line up with what they name. */
function anchorOf(box: Box, { direction }: LabelPlace): { readonly anchor: NonNullable<Text['anchor']>; readonly x: number } {
  if (direction === 3 || direction === 9) return { anchor: 'middle', x: box.x + box.width / 2 }
  return direction < 3 || direction > 9 ? { anchor: 'start', x: box.x } : { anchor: 'end', x: box.x + box.width }
}
