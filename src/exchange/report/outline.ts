// The outline of a path as points and curves, which is all that an office program draws.
import type { Point } from '../../domain/document'

export type Step =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' }

/** Reads the absolute M, L, C, Q, A and Z commands of a shape. Throws on any other command. */
export function outlineOf(d: string): readonly Step[] {
  const steps: Step[] = []
  let here: Point = { x: 0, y: 0 }
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const point = (index: number): Point => ({ x: n[index] ?? 0, y: n[index + 1] ?? 0 })
    const length = { M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0 }[command]
    if (length === undefined) throw new Error(`outlineOf: unknown command "${command}"`)
    if (length === 0) steps.push({ kind: 'close' })
    for (let index = 0; length > 0 && index + length <= n.length; index += length) {
      const to = point(index + length - 2)
      if (command === 'M') steps.push({ kind: index === 0 ? 'move' : 'line', to })
      else if (command === 'L') steps.push({ kind: 'line', to })
      else if (command === 'C') steps.push({ kind: 'curve', by: [point(index), point(index + 2)], to })
      else if (command === 'Q') steps.push({ kind: 'curve', by: raised(here, point(index), to), to })
      else steps.push(...arc(here, n.slice(index, index + 5), to))
      here = to
    }
  }
  return steps
}

/** A quadratic curve as a cubic one. */
const raised = (from: Point, by: Point, to: Point): readonly [Point, Point] => [
  { x: from.x + (2 / 3) * (by.x - from.x), y: from.y + (2 / 3) * (by.y - from.y) },
  { x: to.x + (2 / 3) * (by.x - to.x), y: to.y + (2 / 3) * (by.y - to.y) },
]

/** An arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6). */
function arc(from: Point, [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[], to: Point): Step[] {
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [{ kind: 'line', to }]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  const x1 = cos * half.x + sin * half.y
  const y1 = -sin * half.x + cos * half.y
  const grow = Math.max(1, Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
  const [a, b] = [rx * grow, ry * grow]
  const under = Math.max(0, (a * b) ** 2 - (a * y1) ** 2 - (b * x1) ** 2) / ((a * y1) ** 2 + (b * x1) ** 2)
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(under)
  const [cx1, cy1] = [(factor * a * y1) / b, (-factor * b * x1) / a]
  const centre = { x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2, y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2 }
  const start = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a)
  let span = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - start
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  const parts = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9))
  const step = span / parts
  const reach = (4 / 3) * Math.tan(step / 4)
  const at = (angle: number, out: number): Point => {
    const [x, y] = [a * (Math.cos(angle) - out * Math.sin(angle)), b * (Math.sin(angle) + out * Math.cos(angle))]
    return { x: centre.x + cos * x - sin * y, y: centre.y + sin * x + cos * y }
  }
  return Array.from({ length: parts }, (_, index) => {
    const [begin, end] = [start + index * step, start + (index + 1) * step]
    return { kind: 'curve', by: [at(begin, reach), at(end, -reach)], to: index === parts - 1 ? to : at(end, 0) }
  })
}
