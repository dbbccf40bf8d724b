// Which labels there is room for at a zoom. The picture has placed them for 100 %; drawn larger than it, they may meet.
import type { ActorItem, Box } from '../../scene/picture'
import { inkScale, overlaps } from './viewport'

/** A box of an actor as it is drawn when marks and labels are scaled around the actor's place. */
export const scaledBox = ({ at }: ActorItem, box: Box, scale: number): Box => ({
  x: at.x + (box.x - at.x) * scale,
  y: at.y + (box.y - at.y) * scale,
  width: box.width * scale,
  height: box.height * scale,
})

/** The actors whose label is shown, by priority: one that would cover a label or a mark that matters more is left out. */
export function labelled(actors: readonly ActorItem[], zoom: number): ReadonlySet<ActorItem> {
  const scale = inkScale(zoom)
  const wanting = actors.filter((actor) => actor.labelBox)
  if (scale <= 1) return new Set(wanting)
  const taken = new Grid(120 * scale)
  for (const { at, radius } of actors) {
    const reach = radius * scale * 0.8
    taken.put({ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach })
  }
  const shown = new Set<ActorItem>()
  for (const actor of [...wanting].sort((a, b) => b.priority - a.priority)) {
    const box = scaledBox(actor, actor.labelBox as Box, scale)
    if (taken.isFree(box)) {
      taken.put(box)
      shown.add(actor)
    }
  }
  return shown
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
