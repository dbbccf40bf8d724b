// Which labels there is room for at a zoom, and where. The picture has placed them for 100 %; drawn larger than it, they may meet.

import { around, boxAround } from '../../scene/geometry'
import type { ActorItem, Box } from '../../scene/picture'
import type { Text } from '../../scene/shape'
import { textWidth } from '../../scene/textWidth'
import { inkScale, labelScale, overlaps, type Point } from './viewport'

/** From the rim of a mark to the outline of its group, in picture px. */
const outline = 28
/** Below this zoom labels shrink no longer with the map. */
const small = 0.58

/** How far a label moves so that it stays beside its mark where marks are drawn smaller than labels, in picture px. */
export function labelShift({ at, radius, labelBox }: ActorItem, zoom: number): Point {
  const by = (labelScale(zoom) - inkScale(zoom)) * radius
  if (!labelBox || by === 0) return { x: 0, y: 0 }
  if (labelBox.x > at.x) return { x: -by, y: 0 }
  if (labelBox.x + labelBox.width < at.x) return { x: by, y: 0 }
  return { x: 0, y: labelBox.y > at.y ? -by : by }
}

/** The box of an actor's label as it is drawn at a zoom; the actor has one. */
export function shownLabelBox(actor: ActorItem, zoom: number): Box {
  const { at } = actor
  const box = actor.labelBox as Box
  const scale = labelScale(zoom)
  const shift = labelShift(actor, zoom)
  return {
    x: at.x + (box.x - at.x) * scale + shift.x,
    y: at.y + (box.y - at.y) * scale + shift.y,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** The box of a caption as it is drawn at a zoom: it grows upwards from the middle of its baseline. */
export function captionBox({ x, y, text, size, weight }: Text, zoom: number): Box {
  const scale = labelScale(zoom)
  const width = textWidth(text, size, weight) * scale
  return { x: x - width / 2, y: y - 0.85 * size * scale, width, height: 1.1 * size * scale }
}

/** Each label on the other side of its mark. */
function mirrored({ at }: ActorItem, box: Box): Box {
  return { ...box, x: 2 * at.x - box.x - box.width }
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
 * The labels that are shown and where, by priority: one that would cover a label or a mark that matters more changes sides or is left out.
 * @param extent labels far larger than the map stay inside it, so that they do not make it smaller still.
 */
export function labelled(actors: readonly ActorItem[], zoom: number, extent: Box): ReadonlyMap<ActorItem, Box> {
  const scale = labelScale(zoom)
  const wanting = actors.filter((actor) => actor.labelBox)
  if (scale <= 1) return new Map(wanting.map((actor) => [actor, shownLabelBox(actor, zoom)]))
  const isInside = (box: Box) => zoom >= small || (box.x >= extent.x && box.x + box.width <= extent.x + extent.width)
  const taken = new Grid(120 * scale)
  for (const { at, radius } of actors) {
    const reach = radius * inkScale(zoom) * 0.8
    taken.put(boxAround(at, reach))
  }
  const shown = new Map<ActorItem, Box>()
  for (const actor of [...wanting].sort((a, b) => b.priority - a.priority)) {
    const own = shownLabelBox(actor, zoom)
    const box = [own, mirrored(actor, own)].find((choice) => isInside(choice) && taken.isFree(choice))
    if (!box) continue
    taken.put(box)
    shown.set(actor, box)
  }
  return shown
}

/** The captions that cover no label, no mark and no caption before them. */
export function captioned(
  captions: readonly Text[],
  actors: readonly ActorItem[],
  named: ReadonlyMap<ActorItem, Box>,
  zoom: number,
): readonly Text[] {
  if (labelScale(zoom) <= 1) return captions
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
  private readonly cells = new Map<string, Box[]>()
  constructor(private readonly side: number) {}

  private cellsOf(box: Box): readonly string[] {
    const keys: string[] = []
    for (let x = Math.floor(box.x / this.side); x <= Math.floor((box.x + box.width) / this.side); x++)
      for (let y = Math.floor(box.y / this.side); y <= Math.floor((box.y + box.height) / this.side); y++) keys.push(`${x} ${y}`)
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
