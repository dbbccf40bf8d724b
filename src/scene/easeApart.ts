// Marks at the same or nearly the same place, moved apart until each can be seen.
import type { Point } from '../domain/document'
import { distance } from '../domain/plane'
import type { Box } from './picture'

export interface Disc {
  readonly truth: Point
  readonly reach: number
  /** What the middle of the mark may not leave: a mark never seems to stand in another quadrant than its own. */
  readonly home: Box
}
interface Spot {
  x: number
  y: number
}

/** Room between two marks, px. */
const gap = 5
/** On a crowded map a mark moves this far at most; there the places matter more than the gaps. */
const crowd = 120
const farthestInCrowd = 36

/**
 * The place of each mark: its true one where there is room, otherwise moved as little as it takes. The same input gives the same places.
 */
export function easeApart(discs: readonly Disc[]): readonly Point[] {
  const crowded = discs.length > crowd
  const spots = fannedOut(discs)
  const rounds = crowded ? 8 : 160
  const widest = discs.reduce((most, { reach }) => Math.max(most, reach), 0)
  const side = 2 * widest + gap
  const order = spots.map((_, index) => index)
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    eachClosePair(spots, order, side, (a, b) => {
      const [one, other] = [spots[a] as Spot, spots[b] as Spot]
      const [disc, next] = [discs[a] as Disc, discs[b] as Disc]
      const needed = disc.reach + next.reach + gap
      const apart = distance(one, other)
      if (apart >= needed - 0.01) return
      moved = true
      const angle = apart > 1e-6 ? Math.atan2(other.y - one.y, other.x - one.x) : (a + b) * goldenAngle
      const push = (needed - apart) / 2 + 0.01
      const [dx, dy] = [Math.cos(angle) * push, Math.sin(angle) * push]
      hold(one, one.x - dx, one.y - dy, disc.home)
      hold(other, other.x + dx, other.y + dy, next.home)
    })
    if (!moved) break
  }
  return crowded ? spots.map((spot, index) => within(spot, (discs[index] as Disc).truth, farthestInCrowd)) : spots
}

const goldenAngle = 2.399963

/** Marks at one and the same place start as a round bunch about it, so that they never end as a string. */
function fannedOut(discs: readonly Disc[]): Spot[] {
  const placeOf = ({ truth }: Disc) => `${Math.round(truth.x)} ${Math.round(truth.y)}`
  const sharing = new Map<string, number>()
  for (const disc of discs) sharing.set(placeOf(disc), (sharing.get(placeOf(disc)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return discs.map((disc) => {
    const place = placeOf(disc)
    const nth = seen.get(place) ?? 0
    seen.set(place, nth + 1)
    const spot = { ...disc.truth }
    if (sharing.get(place) === 1) return spot
    const far = (disc.reach + gap / 2) * Math.sqrt(nth + 0.5)
    hold(spot, spot.x + Math.cos(nth * goldenAngle) * far, spot.y + Math.sin(nth * goldenAngle) * far, disc.home)
    return spot
  })
}

function hold(spot: Spot, x: number, y: number, home: Box): void {
  spot.x = Math.min(home.x + home.width, Math.max(home.x, x))
  spot.y = Math.min(home.y + home.height, Math.max(home.y, y))
}

function within(spot: Point, truth: Point, most: number): Point {
  const share = Math.min(1, most / (distance(spot, truth) || 1))
  return { x: truth.x + (spot.x - truth.x) * share, y: truth.y + (spot.y - truth.y) * share }
}

/** Pairs of places nearer than `side` in both directions, each once. `order` is kept from round to round: it is nearly sorted already. */
function eachClosePair(spots: readonly Spot[], order: number[], side: number, visit: (a: number, b: number) => void): void {
  order.sort((a, b) => (spots[a] as Spot).x - (spots[b] as Spot).x || a - b)
  for (let i = 0; i < order.length; i += 1) {
    const a = order[i] as number
    const from = spots[a] as Spot
    for (let j = i + 1; j < order.length; j += 1) {
      const b = order[j] as number
      const to = spots[b] as Spot
      if (to.x - from.x >= side) break
      if (Math.abs(to.y - from.y) < side) visit(a, b)
    }
  }
}
