// The layout of an ordinary map: from a first layout by forces, actors and whole groups try other places (simulated annealing, Davidson and Harel 1996).
import type { Point } from '../domain/document'
import { randomFrom } from '../domain/random'
import { LayoutCost } from './layoutCost'
import type { LayoutGraph } from './layoutGraph'
import { middleOf, startSpots } from './layoutStart'

/** Temperatures and longest steps (px) at the start and the end. */
const heat = [30, 0.8] as const
const stride = [220, 5] as const

export function anneal(graph: LayoutGraph, seed: number, report: (done: number) => void): readonly Point[] {
  const random = randomFrom(seed)
  const start = startSpots(graph, random)
  const free = graph.pinnedAt.flatMap((pinned, index) => (pinned ? [] : [index]))
  if (free.length === 0) return start
  // Costs of distance count from the middle, which pinned actors hold where it is.
  const middle = middleOf(free.length === graph.count ? start : graph.pinnedAt.filter((spot) => spot !== null))
  const places = new Places(start, middle)
  const costs = new LayoutCost(graph, places.x, places.y)
  const moves = Math.round(Math.min(12_000, 60 + 900 * free.length, 2_500_000 / (graph.count + graph.links.length)))
  for (let move = 0; move < moves; move += 1) {
    const done = move / moves
    if (move % 400 === 0) report(done)
    const temperature = heat[0] * (heat[1] / heat[0]) ** done
    const { actors, apply } = chooseMove(graph, free, stride[0] * (stride[1] / stride[0]) ** done, random)
    const groups = [...new Set(actors.map((actor) => graph.groupOf[actor] as number))].filter((group) => group >= 0)
    const worth = costs.of(actors, groups)
    places.remember(actors)
    apply(places)
    costs.refresh(groups)
    const worse = costs.of(actors, groups) - worth
    if (worse <= 0 || random() < Math.exp(-worse / temperature)) continue
    places.restore(actors)
    costs.refresh(groups)
  }
  const end = free.length === graph.count ? places.middle() : { x: -middle.x, y: -middle.y }
  return start.map((_, index) => ({ x: (places.x[index] as number) - end.x, y: (places.y[index] as number) - end.y }))
}

/** Places by number, around (0, 0), that can be taken back. */
class Places {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly #wasX: Float64Array
  readonly #wasY: Float64Array

  constructor(spots: readonly Point[], middle: Point) {
    this.x = Float64Array.from(spots, ({ x }) => x - middle.x)
    this.y = Float64Array.from(spots, ({ y }) => y - middle.y)
    this.#wasX = this.x.slice()
    this.#wasY = this.y.slice()
  }
  remember(actors: readonly number[]) {
    for (const actor of actors) this.#wasX[actor] = this.x[actor] as number
    for (const actor of actors) this.#wasY[actor] = this.y[actor] as number
  }
  restore(actors: readonly number[]) {
    for (const actor of actors) this.put(actor, this.#wasX[actor] as number, this.#wasY[actor] as number)
  }
  put(actor: number, x: number, y: number) {
    this.x[actor] = x
    this.y[actor] = y
  }
  shift(actors: readonly number[], dx: number, dy: number) {
    for (const actor of actors) this.put(actor, (this.x[actor] as number) + dx, (this.y[actor] as number) + dy)
  }
  /** Of the given actors, or of all. */
  middle(actors: readonly number[] = [...this.x.keys()]): Point {
    return middleOf(actors.map((actor) => ({ x: this.x[actor] as number, y: this.y[actor] as number })))
  }
}

interface Move {
  readonly actors: readonly number[]
  readonly apply: (places: Places) => void
}

function chooseMove(graph: LayoutGraph, free: readonly number[], step: number, random: () => number): Move {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const withOwn = (actor: number) => (graph.groups[graph.groupOf[actor] as number] ?? [actor]).filter((own) => graph.pinnedAt[own] === null)
  const kind = random()
  const one = pick(free)
  const [dx, dy] = [(random() + random() - 1) * step, (random() + random() - 1) * step]
  if (kind < 0.66) return { actors: [one], apply: (places) => places.shift([one], dx, dy) }
  const own = withOwn(one)
  if (kind < 0.78) {
    const other = pick(own.length > 1 && random() < 0.8 ? own : free)
    return other === one
      ? { actors: [one], apply: (places) => places.shift([one], dx, dy) }
      : { actors: [one, other], apply: swap(one, other) }
  }
  if (kind < 0.9 || own.length === 1) return { actors: own, apply: (places) => places.shift(own, dx * 1.3, dy * 1.3) }
  if (kind < 0.96) return { actors: own, apply: turn(own, random() * 2 * Math.PI, random() < 0.5 ? -1 : 1) }
  const others = withOwn(pick(free))
  return own.includes(others[0] as number)
    ? { actors: own, apply: turn(own, Math.PI, 1) }
    : { actors: [...own, ...others], apply: swapGroups(own, others) }
}

const swap = (one: number, other: number) => (places: Places) => {
  const [x, y] = [places.x[one] as number, places.y[one] as number]
  places.put(one, places.x[other] as number, places.y[other] as number)
  places.put(other, x, y)
}

/** Turns a group about its middle; `mirror` −1 mirrors it first. */
const turn = (group: readonly number[], angle: number, mirror: 1 | -1) => (places: Places) => {
  const { x, y } = places.middle(group)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (const member of group) {
    const [dx, dy] = [((places.x[member] as number) - x) * mirror, (places.y[member] as number) - y]
    places.put(member, x + dx * cos - dy * sin, y + dx * sin + dy * cos)
  }
}

const swapGroups = (some: readonly number[], others: readonly number[]) => (places: Places) => {
  const [from, to] = [places.middle(some), places.middle(others)]
  places.shift(some, to.x - from.x, to.y - from.y)
  places.shift(others, from.x - to.x, from.y - to.y)
}
