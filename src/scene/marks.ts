// The mark of an actor: shape and colour say the group, fill and glyph say the stance.
import type { Actor, EngagementLevel, Group, GroupId, StakeholderDocument, Stance } from '../domain/document'
import { engagementLevels } from '../domain/document'
import { rowsOf } from '../domain/rows'
import { at, num } from './geometry'
import { glyphDown, markPath } from './markOutlines'
import type { TokenName } from './palette'
import type { Paint, Path, Shape } from './shape'

export { markPath } from './markOutlines'

/** Radius of every mark on the grid, where the place says the influence. */
export const gridRadius = 13
const smallest = 11
const largest = 24
/** Radius of a mark whose area grows with a value of 0–100. Null: not assessed, the size of a mark on the grid. */
export const radiusBy = (value: number | null): number =>
  value === null ? gridRadius : Math.round(4 * Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * (value / 100))) / 4

/** From the rim of a mark to the ring of an assumption. */
export const ringGap = 6

export interface MarkLook {
  /** What a hollow mark is filled with: the ground it stands on. */
  readonly ground: Paint
  /** Two letters for a group whose slot another group had first; null: the shape says it. */
  readonly code?: string | null
  /** False: a stance that is not to be shown; every mark is filled and has no glyph. */
  readonly stance?: boolean
}

export const sectorPaint = (slot: number): Paint => (slot >= 1 && slot <= 10 ? (`sector-${slot}` as TokenName) : 'ink-2')

/** How a group is told apart. Slot 0: no group. */
export interface GroupSign {
  readonly slot: number
  readonly code: string | null
}
const noGroup: GroupSign = { slot: 0, code: null }
const signsOf = new WeakMap<StakeholderDocument['groups'], ReadonlyMap<GroupId, GroupSign>>()

/** The sign of each group: its slot, and two letters of its name from the second group of a slot on. */
export function groupSigns(doc: StakeholderDocument): ReadonlyMap<GroupId, GroupSign> {
  const known = signsOf.get(doc.groups)
  if (known) return known
  const taken = new Set<number>()
  const signs = new Map<GroupId, GroupSign>()
  for (const group of [...rowsOf(doc, 'groups')].sort(byOrder)) {
    signs.set(group.id, { slot: group.slot, code: taken.has(group.slot) ? group.name.slice(0, 2).toUpperCase() : null })
    taken.add(group.slot)
  }
  signsOf.set(doc.groups, signs)
  return signs
}

export const signOf = (doc: StakeholderDocument, actor: Pick<Actor, 'group'>): GroupSign =>
  (actor.group !== null && groupSigns(doc).get(actor.group)) || noGroup

const byOrder = (a: Group, b: Group): number => a.order - b.order || (a.id < b.id ? -1 : 1)

// Few looks occur, and equal looks share one array, so that a painter can keep what it made of them.
const marks = new Map<string, readonly Shape[]>()

/** The mark around (0, 0). The same look gives the same array. */
export function actorMark(
  actor: Pick<Actor, 'stance' | 'assumption'>,
  slot: number,
  radius: number,
  { ground, code = null, stance = true }: MarkLook,
): readonly Shape[] {
  const key = `${slot} ${radius} ${ground} ${code} ${stance ? actor.stance : 'hidden'} ${actor.assumption}`
  const known = marks.get(key)
  if (known) return known
  const shapes: Shape[] = []
  if (actor.assumption) shapes.push(assumptionRing(radius + ringGap))
  if (stance) shapes.push(...stanceMark(actor.stance, slot, radius, ground, code))
  else shapes.push(body(slot, radius, sectorPaint(slot)), ...(code ? [codeText(code, 'glyph', radius, slot)] : []))
  marks.set(key, shapes)
  return shapes
}

/** The dotted ring of what has not been checked with the actor. */
export const assumptionRing = (radius: number): Shape => ({
  kind: 'circle',
  cx: 0,
  cy: 0,
  r: radius,
  fill: 'none',
  stroke: 'ink-2',
  strokeWidth: 1.5,
  dash: [1, 3.6],
  cap: 'round',
})

/** A mark for lists: shape and colour of the group without a stance. */
export const groupToken = (slot: number, radius: number): readonly Shape[] => [body(slot, radius, sectorPaint(slot), 1.4)]

const body = (slot: number, radius: number, fill: Paint, strokeWidth = 2): Path =>
  markBody(slot, radius, fill, sectorPaint(slot), strokeWidth)

/** The outline of a slot around (0, 0), filled. */
export function markBody(slot: number, radius: number, fill: Paint, stroke: Paint, strokeWidth = 2): Path {
  return { kind: 'path', d: markPath(slot, radius), fill, stroke, strokeWidth }
}

function stanceMark(stance: Stance, slot: number, radius: number, ground: Paint, code: string | null): Shape[] {
  const colour = sectorPaint(slot)
  const down = glyphDown(slot, radius)
  if (stance === null) {
    const question: Shape = {
      kind: 'text',
      x: 0,
      y: num(down + radius * 0.36),
      text: code ?? '?',
      size: num(radius * (code ? 0.8 : 1.04)),
      weight: 700,
      fill: colour,
      anchor: 'middle',
    }
    return [{ ...body(slot, radius, ground), dash: [num(radius * 0.24), num(radius * 0.24)], cap: 'butt' }, question]
  }
  const ink: Paint = stance > 0 ? 'glyph' : colour
  const glyph = code
    ? [codeText(code, ink, radius, slot), stancePath(stance, radius * 0.6, down + radius * 0.48, ink)]
    : [stancePath(stance, radius, down, ink)]
  if (stance !== 0) return [body(slot, radius, stance > 0 ? colour : ground), ...glyph]
  if (slot >= 1 && slot <= 10) return [body(slot, radius, `sector-${slot}-tint` as TokenName), ...glyph]
  // Without a group there is no tint of its own: a veil of the ink over the ground.
  return [body(slot, radius, ground), { kind: 'path', d: markPath(slot, radius), fill: colour, opacity: 0.24 }, ...glyph]
}

function codeText(code: string, fill: Paint, radius: number, slot: number): Shape {
  const y = num(glyphDown(slot, radius) + radius * 0.12)
  return { kind: 'text', x: 0, y, text: code, size: num(radius * 0.78), weight: 700, fill, anchor: 'middle' }
}

/** One chevron or two, up for, down against; a bar when mixed. */
export function stancePath(stance: Exclude<Stance, null>, radius: number, down: number, stroke: Paint): Path {
  const [half, rise, apart] = [radius * 0.3615, radius * 0.1192, radius * 0.2]
  const up = stance > 0 ? 1 : -1
  const chevron = (y: number) => `M${at(-half, y + up * rise)}L${at(0, y - up * rise)}L${at(half, y + up * rise)}`
  const d =
    stance === 0
      ? `M${at(-half, down)}L${at(half, down)}`
      : Math.abs(stance) === 1
        ? chevron(down)
        : chevron(down - apart) + chevron(down + apart)
  return { kind: 'path', d, fill: 'none', stroke, strokeWidth: num(radius * 0.154), cap: 'round' }
}

/**
 * The stance in a neutral rounded square, 20 × 20 around (0, 0), for legends and pickers.
 * @param ink paint of the square; `ground` is what it stands on.
 */
export function stanceGlyph(stance: Stance, ink: Paint = 'ink-2', ground: Paint = 'surface'): readonly Shape[] {
  const square = (fill: Paint): Shape => ({
    kind: 'rect',
    x: -8,
    y: -8,
    width: 16,
    height: 16,
    radius: 4,
    fill,
    stroke: ink,
    strokeWidth: 1.5,
    ...(stance === null && { dash: [2.6, 2.6] }),
  })
  if (stance === null)
    return [square(ground), { kind: 'text', x: 0, y: 3.6, text: '?', size: 10, weight: 700, fill: ink, anchor: 'middle' }]
  const glyph = { ...stancePath(stance, 9, 0, stance > 0 ? ground : ink), strokeWidth: 1.5 }
  if (stance > 0) return [square(ink), glyph]
  if (stance < 0) return [square(ground), glyph]
  return [square(ground), { kind: 'rect', x: -8, y: -8, width: 16, height: 16, radius: 4, fill: ink, opacity: 0.24 }, glyph]
}

/** Five rising bars from (0, 0): filled up to today, outlined up to what is wanted. Both null: five low strokes. */
export function engagementBars(engagement: Actor['engagement']): readonly Shape[] {
  const today = rank(engagement.current)
  const wanted = rank(engagement.desired)
  return engagementLevels.map((_, index): Shape => {
    const x = num(index * 5.5)
    const height = 7.63 + index * 2.594
    if (index <= today) return { kind: 'rect', x, y: num(18 - height), width: 3.6, height: num(height), radius: 1, fill: 'ink' }
    if (index <= wanted)
      return {
        kind: 'rect',
        x: num(x + 0.65),
        y: num(18.65 - height),
        width: 2.3,
        height: num(height - 1.3),
        radius: 0.6,
        fill: 'none',
        stroke: 'accent',
        strokeWidth: 1.3,
      }
    return { kind: 'rect', x, y: 16.4, width: 3.6, height: 1.6, radius: 0.6, fill: 'line-strong' }
  })
}

const rank = (level: EngagementLevel | null): number => (level === null ? -1 : engagementLevels.indexOf(level))
