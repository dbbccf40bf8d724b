// What is wrong with a layout, as a number: crossings, long lines, crowding, lines through marks, and groups that hold strangers.
// Written for speed: an ordinary layout asks for some hundred thousand of these sums.
import type { Point } from '../domain/document'
import { convexHull } from '../domain/plane'
import type { LayoutGraph } from './layoutGraph'

const cost = {
  crossing: 48,
  length: 4.4,
  crowding: 150,
  through: 24,
  stranger: 110,
  inside: 60,
  lap: 130,
  girth: 0.08,
  spread: 0.9,
} as const
/** Labels are wider than high: two actors side by side need more room than one above the other. */
const squeeze = 0.68
const room = 92
/** From a line to a mark that it passes, px. */
const berth = 38
/** From the middles of a group's outer marks to a stranger's: both need a margin. */
const margin = 118

export class LayoutCost {
  readonly #graph: LayoutGraph
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #a: Int32Array
  readonly #b: Int32Array
  readonly #linksOf: readonly (readonly number[])[]
  /** Outlines of the groups: x and y by turns. */
  readonly #hulls: Float64Array[]
  readonly #isTouched: Uint8Array
  readonly #hasMoved: Uint8Array

  /** Reads the places from `x` and `y` each time it is asked. */
  constructor(graph: LayoutGraph, x: Float64Array, y: Float64Array) {
    this.#graph = graph
    this.#x = x
    this.#y = y
    this.#a = Int32Array.from(graph.links, ([a]) => a)
    this.#b = Int32Array.from(graph.links, ([, b]) => b)
    const linksOf: number[][] = Array.from({ length: graph.count }, () => [])
    for (const [link, ends] of graph.links.entries()) for (const end of ends) linksOf[end]?.push(link)
    this.#linksOf = linksOf
    this.#hulls = graph.groups.map((members) => this.#outline(members))
    this.#isTouched = new Uint8Array(graph.links.length)
    this.#hasMoved = new Uint8Array(graph.count)
  }

  /** Call it for the groups of actors that moved. */
  refresh(groups: readonly number[]) {
    for (const group of groups) this.#hulls[group] = this.#outline(this.#graph.groups[group] ?? [])
  }

  #outline(members: readonly number[]): Float64Array {
    const corners = members.map((member): Point => ({ x: this.#x[member] as number, y: this.#y[member] as number }))
    const hull = corners.length > 2 ? convexHull(corners) : corners
    return Float64Array.from(hull.flatMap(({ x, y }) => [x, y]))
  }

  /** Everything that the places of some actors have a part in, so that a difference of two sums says what a move is worth. */
  of(actors: readonly number[], groups: readonly number[]): number {
    for (const actor of actors) this.#hasMoved[actor] = 1
    const sum = this.#linkCost(actors) + this.#crowdCost(actors) + this.#groupCost(actors, groups)
    for (const actor of actors) this.#hasMoved[actor] = 0
    return sum
  }

  #linkCost(actors: readonly number[]): number {
    const xs = this.#x
    const ys = this.#y
    const as = this.#a
    const bs = this.#b
    const isTouched = this.#isTouched
    const touched: number[] = []
    for (const actor of actors) {
      for (const link of this.#linksOf[actor] ?? []) {
        if (isTouched[link]) continue
        isTouched[link] = 1
        touched.push(link)
      }
    }
    let sum = 0
    for (const link of touched) {
      const a = as[link] as number
      const b = bs[link] as number
      const ax = xs[a] as number
      const ay = ys[a] as number
      const bx = xs[b] as number
      const by = ys[b] as number
      const length = Math.hypot(bx - ax, by - ay)
      sum += cost.length * (length / 100 + (length / 420) ** 2)
      for (let other = 0; other < as.length; other += 1) {
        if (isTouched[other] && other <= link) continue
        const c = as[other] as number
        const d = bs[other] as number
        if (a === c || a === d || b === c || b === d) continue
        if (cross(ax, ay, bx, by, xs[c] as number, ys[c] as number, xs[d] as number, ys[d] as number)) sum += cost.crossing
      }
      for (let actor = 0; actor < xs.length; actor += 1) {
        if (actor !== a && actor !== b) sum += through(xs[actor] as number, ys[actor] as number, ax, ay, bx, by)
      }
    }
    for (let link = 0; link < as.length; link += 1) {
      if (isTouched[link]) continue
      const a = as[link] as number
      const b = bs[link] as number
      for (const actor of actors) {
        sum += through(xs[actor] as number, ys[actor] as number, xs[a] as number, ys[a] as number, xs[b] as number, ys[b] as number)
      }
    }
    for (const link of touched) isTouched[link] = 0
    return sum
  }

  #crowdCost(actors: readonly number[]): number {
    const xs = this.#x
    const ys = this.#y
    let sum = 0
    for (const actor of actors) {
      const x = xs[actor] as number
      const y = ys[actor] as number
      sum += cost.spread * ((x / 140) ** 2 + (y / 108) ** 2)
      for (let other = 0; other < xs.length; other += 1) {
        if (this.#hasMoved[other] && other <= actor) continue
        const dx = ((xs[other] as number) - x) * squeeze
        const dy = (ys[other] as number) - y
        const apart = dx * dx + dy * dy
        if (apart < room * room) sum += cost.crowding * (1 - Math.sqrt(apart) / room) ** 2
      }
    }
    return sum
  }

  #groupCost(actors: readonly number[], moved: readonly number[]): number {
    const { groups, groupOf, count } = this.#graph
    let sum = 0
    for (let group = 0; group < groups.length; group += 1) {
      const hull = this.#hulls[group] as Float64Array
      if (moved.includes(group)) {
        sum += cost.girth * girth(hull)
        for (let other = 0; other < groups.length; other += 1) {
          if (other !== group && !(other < group && moved.includes(other))) sum += cost.lap * laps(hull, this.#hulls[other] as Float64Array)
        }
        for (let actor = 0; actor < count; actor += 1) if (groupOf[actor] !== group) sum += this.#strange(actor, hull)
      } else for (const actor of actors) sum += this.#strange(actor, hull)
    }
    return sum
  }

  #strange(actor: number, hull: Float64Array): number {
    const apart = distanceToOutline(this.#x[actor] as number, this.#y[actor] as number, hull)
    return apart >= margin ? 0 : cost.stranger * (1 - apart / margin) ** 2 + (apart <= 0 ? cost.inside : 0)
  }
}

function cross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (c * d >= 0) return false
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return a * b < 0
}

/** What a line costs that passes a mark closely. */
function through(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  if ((x < ax - berth && x < bx - berth) || (x > ax + berth && x > bx + berth)) return 0
  if ((y < ay - berth && y < by - berth) || (y > ay + berth && y > by + berth)) return 0
  const apart = toLine(x, y, ax, ay, bx, by)
  return apart < berth * berth ? cost.through * (1 - Math.sqrt(apart) / berth) : 0
}

/** Squared distance to a stretch of line. */
function toLine(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length
  const share = along < 0 ? 0 : along > 1 ? 1 : along
  const ox = x - ax - share * dx
  const oy = y - ay - share * dy
  return ox * ox + oy * oy
}

function girth(outline: Float64Array): number {
  let sum = 0
  for (let index = 0; index < outline.length; index += 2) {
    const next = (index + 2) % outline.length
    sum += Math.hypot(
      (outline[next] as number) - (outline[index] as number),
      (outline[next + 1] as number) - (outline[index + 1] as number),
    )
  }
  return sum
}

/** How many times two outlines cross. */
function laps(one: Float64Array, other: Float64Array): number {
  let count = 0
  for (let i = 0; i < one.length; i += 2) {
    const next = (i + 2) % one.length
    const ax = one[i] as number
    const ay = one[i + 1] as number
    const bx = one[next] as number
    const by = one[next + 1] as number
    for (let j = 0; j < other.length; j += 2) {
      const after = (j + 2) % other.length
      if (cross(ax, ay, bx, by, other[j] as number, other[j + 1] as number, other[after] as number, other[after + 1] as number)) count += 1
    }
  }
  return count
}

/** 0 inside. */
function distanceToOutline(x: number, y: number, outline: Float64Array): number {
  let inside = outline.length > 4
  let nearest = Infinity
  for (let index = 0; index < outline.length; index += 2) {
    const next = (index + 2) % outline.length
    const ax = outline[index] as number
    const ay = outline[index + 1] as number
    const bx = outline[next] as number
    const by = outline[next + 1] as number
    if (inside && (bx - ax) * (y - ay) - (by - ay) * (x - ax) < 0) inside = false
    nearest = Math.min(nearest, toLine(x, y, ax, ay, bx, by))
  }
  return inside ? 0 : Math.sqrt(nearest)
}
