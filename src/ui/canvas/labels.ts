// Which labels there is room for at a zoom, and where. The picture has placed them for 100 %; drawn larger than it, they may meet.

import { around, boxAround, distanceToBox } from '../../scene/geometry'
import type { ActorItem, Box } from '../../scene/picture'
import type { Group, Text } from '../../scene/shape'
import { textWidth } from '../../scene/textWidth'
import { inkScale, labelScale, overlaps } from './viewport'

/** From the rim of a mark to the outline of its group, in picture px. */
const outline = 28
/** Below this zoom labels shrink no longer with the map. */
const small = 0.58

/** The letters of a label and the box they were drawn for, also of one that the picture had no room for. */
const lettersOf = ({ label, labelBox, spare }: ActorItem) => (labelBox ? { label, box: labelBox } : spare)

/** The box of an actor's label as the picture has it, or would, drawn at a zoom; null: it has no name. */
export function shownLabelBox(actor: ActorItem, zoom: number): Box | null {
  const { at, radius } = actor
  const box = lettersOf(actor)?.box
  if (!box) return null
  const scale = labelScale(zoom)
  // It stays beside its mark where marks are drawn smaller than labels.
  const by = (scale - inkScale(zoom)) * radius
  const isBeside = box.x > at.x || box.x + box.width < at.x
  return {
    x: at.x + (box.x - at.x) * scale + (isBeside ? (box.x > at.x ? -by : by) : 0),
    y: at.y + (box.y - at.y) * scale + (isBeside ? 0 : box.y > at.y ? -by : by),
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** The label of an actor in a box as large as it is at a zoom. A line that leads to the mark is left out where the label stands elsewhere. */
export function labelIn(actor: ActorItem, box: Box, zoom: number): Group | null {
  const letters = lettersOf(actor)
  const own = shownLabelBox(actor, zoom)
  if (!letters || !own) return null
  const scale = labelScale(zoom)
  const moved = Math.abs(box.x - own.x) + Math.abs(box.y - own.y) > 0.01
  const shapes = moved ? letters.label.filter(({ kind }) => kind === 'text') : letters.label
  return { kind: 'group', x: box.x - letters.box.x * scale, y: box.y - letters.box.y * scale, scale, shapes }
}

/** The box of a caption as it is drawn at a zoom: it grows upwards from the middle of its baseline. */
export function captionBox({ x, y, text, size, weight }: Text, zoom: number): Box {
  const scale = labelScale(zoom)
  const width = textWidth(text, size, weight) * scale
  return { x: x - width / 2, y: y - 0.85 * size * scale, width, height: 1.1 * size * scale }
}

/** From the rim of a mark to a label that is put beside it, in letters of the picture. */
const gap = 8
/** A label farther than this from its mark, px, comes nearer where there is room. */
const farAway = 24
/** From this zoom on there is more room than at 100 %. */
const roomy = 1.2

/** Where a label may stand at a zoom, the best first. */
function* choicesFor(actor: ActorItem, zoom: number): Generator<Box> {
  const own = shownLabelBox(actor, zoom)
  if (!own) return
  const { at, radius, labelBox } = actor
  const scale = labelScale(zoom)
  const isLed = labelBox !== null && distanceToBox(at, labelBox) - radius > farAway
  const away = radius * inkScale(zoom) + gap * scale
  const beside = function* (): Generator<Box> {
    const middle = at.y - own.height / 2
    yield { ...own, x: at.x + away, y: middle }
    yield { ...own, x: at.x - away - own.width, y: middle }
    yield { ...own, x: at.x - own.width / 2, y: at.y + away }
    yield { ...own, x: at.x - own.width / 2, y: at.y - away - own.height }
  }
  if (labelBox && !(isLed && zoom >= roomy)) yield own
  if (labelBox && zoom < 1) yield { ...own, x: 2 * at.x - own.x - own.width }
  if (zoom >= roomy) yield* beside()
  if (labelBox && isLed && zoom >= roomy) yield own
}

const extents = new WeakMap<readonly ActorItem[], Box>()
/** From the first to the last mark, with the outlines of groups. */
export function extentOf(actors: readonly ActorItem[]): Box {
  const known = extents.get(actors)
  if (known) return known
  const extent = around(actors.map(({ at, radius }) => boxAround(at, radius + outline))) ?? { x: 0, y: 0, width: 0, height: 0 }
  extents.set(actors, extent)
  return extent
}

/**
 * The labels that are shown and where, by priority: one that would cover a label or a mark that matters more changes sides or is left
 * out, and one that had no room at 100 % is shown where there is some. At 100 % they are as the picture has placed them.
 * @param extent labels far larger than the map stay inside it, so that they do not make it smaller still.
 */
export function labelled(actors: readonly ActorItem[], zoom: number, extent: Box): ReadonlyMap<ActorItem, Box> {
  const shown = new Map<ActorItem, Box>()
  if (zoom === 1) {
    for (const actor of actors) if (actor.labelBox) shown.set(actor, actor.labelBox)
    return shown
  }
  const isInside = (box: Box) => zoom >= small || (box.x >= extent.x && box.x + box.width <= extent.x + extent.width)
  const taken = new Grid(120 * labelScale(zoom))
  for (const { at, radius } of actors) taken.put(boxAround(at, radius * inkScale(zoom) * 0.8))
  for (const actor of [...actors].sort((a, b) => b.priority - a.priority)) {
    for (const box of choicesFor(actor, zoom)) {
      if (!isInside(box) || !taken.isFree(box)) continue
      taken.put(box)
      shown.set(actor, box)
      break
    }
  }
  return shown
}

const named = new WeakMap<readonly ActorItem[], { readonly zoom: number; readonly shown: ReadonlyMap<ActorItem, Box> }>()
/** The same for a whole picture, found once for a zoom: what is painted below and above agree. */
export function namesAt(actors: readonly ActorItem[], zoom: number): ReadonlyMap<ActorItem, Box> {
  const known = named.get(actors)
  if (known?.zoom === zoom) return known.shown
  const shown = labelled(actors, zoom, extentOf(actors))
  named.set(actors, { zoom, shown })
  return shown
}

/** The captions that cover no label, no mark and no caption before them. */
export function captioned(
  captions: readonly Text[],
  actors: readonly ActorItem[],
  named: ReadonlyMap<ActorItem, Box>,
  zoom: number,
): readonly Text[] {
  if (zoom === 1) return captions
  const taken: Box[] = [...named.values()]
  for (const { at, radius } of actors) {
    const reach = radius * inkScale(zoom) * 0.8
    taken.push(boxAround(at, reach))
  }
  return captions.filter((caption) => {
    const box = captionBox(caption, zoom)
    return !taken.some((other) => overlaps(other, box)) && taken.push(box)
  })
}

/** Boxes by the squares they touch. */
class Grid {
  private readonly cells = new Map<number, Box[]>()
  constructor(private readonly side: number) {}

  private cellsOf(box: Box): readonly number[] {
    const keys: number[] = []
    for (let x = Math.floor(box.x / this.side); x <= Math.floor((box.x + box.width) / this.side); x++)
      for (let y = Math.floor(box.y / this.side); y <= Math.floor((box.y + box.height) / this.side); y++) keys.push(x * 65_536 + y)
    return keys
  }
  put(box: Box): void {
    for (const key of this.cellsOf(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(box)
      else this.cells.set(key, [box])
    }
  }
  isFree(box: Box): boolean {
    return this.cellsOf(box).every((key) => !this.cells.get(key)?.some((other) => overlaps(other, box)))
  }
}
