// Finding what is near without looking at everything.
import type { Box } from './picture'

const cell = 64

/** Things by the cells of a coarse grid that their boxes touch. */
export class Nearby<T> {
  readonly #cells = new Map<number, T[]>()

  add(box: Box, thing: T) {
    for (const key of cellsOf(box)) {
      const things = this.#cells.get(key)
      if (things) things.push(thing)
      else this.#cells.set(key, [thing])
    }
  }

  /** True when the test holds for something near the box. */
  some(box: Box, test: (thing: T) => boolean): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some(test) ?? false)
  }

  /** Calls `visit` for what is near the box; for a thing that touches several cells, once for each. */
  visit(box: Box, visit: (thing: T) => void) {
    for (const key of cellsOf(box)) for (const thing of this.#cells.get(key) ?? []) visit(thing)
  }
}

function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = []
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1)
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) keys.push(column * 65_536 + row)
  return keys
}
