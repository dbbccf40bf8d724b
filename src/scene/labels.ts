// The labels of a map: from actors with a place to lines of text beside their marks.
import type { Actor, ActorId } from '../domain/document'
import { at, num } from './geometry'
import { type LabelRequest, type LabelSpace, leaderOf, type PlacedLabel } from './labelBoxes'
import { labelLines, labelWeight } from './labelLines'
import { placeLabels } from './labelPlaces'
import type { ActorItem, Box, LabelPlace, MapPicture } from './picture'
import type { Paint, Shape, Text } from './shape'
import type { Standing } from './standing'
import { textWidth } from './textWidth'

export interface LabelOptions {
  /** all: none is dropped, even where they overlap; fit: those without room are. Fit when missing. */
  readonly labels?: 'all' | 'fit' | undefined
  /** px; 12 when missing. */
  readonly labelSize?: number | undefined
  /** What a label says; the short name, or else the name, when missing. */
  readonly labelText?: ((actor: Actor) => string) | undefined
  /** Actors whose labels stay longest: the selected ones and what a search found. */
  readonly first?: ReadonlySet<ActorId> | undefined
  /** The picture shown before this one: labels keep their places where they can. */
  readonly previous?: MapPicture | undefined
}

const lineHeight = 1.17
const boxHeight = 1.04
const ascent = 0.85

export const nameOnLabel = (actor: Pick<Actor, 'name' | 'shortName'>): string => actor.shortName || actor.name

const linesOf = new WeakMap<Actor, { readonly key: string; readonly lines: readonly string[]; readonly width: number }>()

function measured(actor: Actor, text: string, language: string, size: number) {
  const key = `${language} ${size} ${text}`
  const known = linesOf.get(actor)
  if (known?.key === key) return known
  const lines = labelLines(text, language, size)
  const made = { key, lines, width: Math.max(...lines.map((line) => textWidth(line, size, labelWeight))) }
  linesOf.set(actor, made)
  return made
}

/** Gives each mark its label, in the order given. @param ground the paint of the halo. */
export function withLabels(
  standings: readonly Standing[],
  options: LabelOptions,
  { language, ground, ...space }: Omit<LabelSpace, 'keepAll'> & { readonly language: string; readonly ground: Paint },
): ActorItem[] {
  const { labelSize: size = 12, labelText = nameOnLabel, first, previous } = options
  const texts = new Map<ActorId, readonly string[]>()
  const requests = standings.map(({ actor, at, reach }): LabelRequest => {
    const { lines, width } = measured(actor, labelText(actor), language, size)
    texts.set(actor.id, lines)
    const height = size * (boxHeight + (lines.length - 1) * lineHeight)
    return { id: actor.id, at, reach, width, height, priority: priorityOf(actor, first) }
  })
  const before = new Map<ActorId, LabelPlace>()
  for (const { id, labelPlace } of previous?.actors ?? []) if (labelPlace) before.set(id, labelPlace)
  const placed = placeLabels(requests, { ...space, keepAll: options.labels === 'all' }, before)
  return standings.map(({ actor, at, truth, radius, mark }, index): ActorItem => {
    const request = requests[index] as LabelRequest
    const label = placed.get(actor.id)
    return {
      id: actor.id,
      at,
      truth,
      radius,
      mark,
      label: label ? labelShapes(request, label, texts.get(actor.id) ?? [], size, ground) : [],
      labelBox: label?.box ?? null,
      labelPlace: label?.place ?? null,
      priority: request.priority,
    }
  })
}

const priorityOf = (actor: Actor, first: ReadonlySet<ActorId> | undefined): number =>
  (actor.influence ?? 0) + (first?.has(actor.id) ? 1000 : 0)

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
