// The outlines of the marks at radius 1, one per slot, and how far each reaches in a direction.
import { num } from './geometry'

type Corner = readonly [x: number, y: number]
interface Outline {
  /** Commands with numbers at radius 1; arcs name their radius first. */
  readonly commands: readonly (readonly [command: string, ...numbers: number[]])[]
  /** The same outline as corners, near enough to end lines at it. */
  readonly corners: readonly Corner[]
  /** How far below the centre the glyph sits. */
  readonly glyphDown: number
}

const polygon = (corners: readonly Corner[], glyphDown = 0): Outline => ({
  commands: [...corners.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const), ['Z'] as const],
  corners,
  glyphDown,
})
const round = (radius: number): Corner[] =>
  Array.from({ length: 24 }, (_, index) => [radius * Math.cos((index * Math.PI) / 12), radius * Math.sin((index * Math.PI) / 12)])

const plus: readonly Corner[] = [
  [-0.48, -0.98],
  [0.48, -0.98],
  [0.48, -0.48],
  [0.98, -0.48],
  [0.98, 0.48],
  [0.48, 0.48],
  [0.48, 0.98],
  [-0.48, 0.98],
  [-0.48, 0.48],
  [-0.98, 0.48],
  [-0.98, -0.48],
  [-0.48, -0.48],
]
const side = 0.866
/** Index 0: no group; 1–10: the slots. */
const outlines: readonly Outline[] = [
  {
    commands: [
      ['M', -0.4, -0.86],
      ['L', 0.4, -0.86],
      ['A', 0.46, 0.86, -0.4],
      ['L', 0.86, 0.4],
      ['A', 0.46, 0.4, 0.86],
      ['L', -0.4, 0.86],
      ['A', 0.46, -0.86, 0.4],
      ['L', -0.86, -0.4],
      ['A', 0.46, -0.4, -0.86],
      ['Z'],
    ],
    corners: [
      [-0.4, -0.86],
      [0.4, -0.86],
      [0.725, -0.725],
      [0.86, -0.4],
      [0.86, 0.4],
      [0.725, 0.725],
      [0.4, 0.86],
      [-0.4, 0.86],
      [-0.725, 0.725],
      [-0.86, 0.4],
      [-0.86, -0.4],
      [-0.725, -0.725],
    ],
    glyphDown: 0,
  },
  polygon([
    [0, -1],
    [side, -0.5],
    [side, 0.5],
    [0, 1],
    [-side, 0.5],
    [-side, -0.5],
  ]),
  polygon([
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ]),
  polygon(
    [
      [-0.88, -0.22],
      [0, -1.02],
      [0.88, -0.22],
      [0.88, 0.86],
      [-0.88, 0.86],
    ],
    0.0925,
  ),
  polygon(plus),
  {
    commands: [
      ['M', -0.88, -0.88],
      ['L', 0.88, -0.88],
      ['L', 0.88, 0.05],
      ['C', 0.88, 0.62, 0.4, 0.9, 0, 1.06],
      ['C', -0.4, 0.9, -0.88, 0.62, -0.88, 0.05],
      ['Z'],
    ],
    corners: [
      [-0.88, -0.88],
      [0.88, -0.88],
      [0.88, 0.05],
      [0.72, 0.59],
      [0, 1.06],
      [-0.72, 0.59],
      [-0.88, 0.05],
    ],
    glyphDown: -0.046,
  },
  {
    commands: [
      ['M', -0.51, -0.51],
      ['A', 0.51, 0.51, -0.51],
      ['A', 0.51, 0.51, 0.51],
      ['A', 0.51, -0.51, 0.51],
      ['A', 0.51, -0.51, -0.51],
      ['Z'],
    ],
    corners: round(1).map(([x, y]) => {
      const lobe = 0.51 * (Math.abs(x) + Math.abs(y)) + 0.51 * Math.abs(Math.abs(x) - Math.abs(y))
      return [x * lobe, y * lobe]
    }),
    glyphDown: 0,
  },
  polygon([
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ]),
  polygon(
    [
      [0, -1.08],
      [1.08, 0.82],
      [-1.08, 0.82],
    ],
    0.2,
  ),
  { commands: [['M', -0.96, 0], ['A', 0.96, 0.96, 0], ['A', 0.96, -0.96, 0], ['Z']], corners: round(0.96), glyphDown: 0 },
  {
    commands: [['M', -0.5, -0.66], ['L', 0.5, -0.66], ['A', 0.66, 0.5, 0.66], ['L', -0.5, 0.66], ['A', 0.66, -0.5, -0.66], ['Z']],
    corners: [
      [-0.5, -0.66],
      [0.5, -0.66],
      [0.97, -0.47],
      [1.16, 0],
      [0.97, 0.47],
      [0.5, 0.66],
      [-0.5, 0.66],
      [-0.97, 0.47],
      [-1.16, 0],
      [-0.97, -0.47],
    ],
    glyphDown: 0,
  },
]

const outlineOf = (slot: number): Outline => outlines[slot] ?? (outlines[0] as Outline)

/** The outline of a slot's mark around (0, 0). Slot 0, or one that does not exist: the mark of an actor without a group. */
export function markPath(slot: number, radius: number): string {
  return outlineOf(slot)
    .commands.map(([command, ...numbers]) => {
      const lengths = numbers.map((number) => num(number * radius))
      return command === 'A' ? `A${lengths[0]} ${lengths[0]} 0 0 1 ${lengths[1]} ${lengths[2]}` : command + lengths.join(' ')
    })
    .join('')
}

export const glyphDown = (slot: number, radius: number): number => outlineOf(slot).glyphDown * radius

const steps = 72
const reaches = outlines.map(({ corners }) => Array.from({ length: steps }, (_, step) => reach(corners, (step * 2 * Math.PI) / steps)))

/** Distance from the centre to the rim of a slot's mark in the direction (dx, dy), px. */
export function rimAt(slot: number, radius: number, dx: number, dy: number): number {
  const step = Math.round((Math.atan2(dy, dx) / (2 * Math.PI)) * steps + steps) % steps
  return (reaches[slot]?.[step] ?? 1) * radius
}

/** The farthest crossing of the ray at `angle` with the outline. */
function reach(corners: readonly Corner[], angle: number): number {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  let farthest = 0
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] as Corner
    const [ex, ey] = [bx - ax, by - ay]
    const cross = ux * ey - uy * ex
    if (Math.abs(cross) < 1e-9) return
    const along = (ax * ey - ay * ex) / cross
    const share = (ax * uy - ay * ux) / cross
    if (share >= -1e-9 && share <= 1 + 1e-9) farthest = Math.max(farthest, along)
  })
  return farthest
}
