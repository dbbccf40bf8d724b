// Marks at the same or nearly the same place, moved apart until each can be seen.
import type { Point } from '../domain/document'
import { distance } from '../domain/plane'

export interface Disc {
  readonly truth: Point
  readonly reach: number
}

/** Room between two marks, px. */
const gap = 5
/** On a crowded map a mark moves this far at most; there the places matter more than the gaps. */
const crowd = 120
const farthestInCrowd = 36

/**
 * The place of each mark: its true one where there is room, otherwise moved as little as it takes. The same input gives the same places.
 * @param width of the area that places are held to, from (0, 0).
 */
export function easeApart(discs: readonly Disc[], width: number, height: number): readonly Point[] {
  const crowded = discs.length > crowd
  const spots = discs.map(({ truth }) => ({ x: truth.x, y: truth.y }))
  const rounds = crowded ? 14 : 160
  const widest = discs.reduce((most, { reach }) => Math.max(most, reach), 0)
  const side = 2 * widest + gap
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    for (const [a, b] of closePairs(spots, side)) {
      const one = spots[a] as { x: number; y: number }
      const other = spots[b] as { x: number; y: number }
      const needed = (discs[a]?.reach ?? 0) + (discs[b]?.reach ?? 0) + gap
      const apart = distance(one, other)
      if (apart >= needed - 0.01) continue
      moved = true
      // Marks at one and the same place leave it in directions of their own, evenly around.
      const angle = apart > 1e-6 ? Math.atan2(other.y - one.y, other.x - one.x) : (a + b) * 2.399963
      const push = (needed - apart) / 2 + 0.01
      one.x = held(one.x - Math.cos(angle) * push, width)
      one.y = held(one.y - Math.sin(angle) * push, height)
      other.x = held(other.x + Math.cos(angle) * push, width)
      other.y = held(other.y + Math.sin(angle) * push, height)
    }
    if (!moved) break
  }
  return crowded ? spots.map((spot, index) => within(spot, (discs[index] as Disc).truth, farthestInCrowd)) : spots
}

const held = (value: number, most: number): number => Math.min(most, Math.max(0, value))

function within(spot: Point, truth: Point, most: number): Point {
  const share = Math.min(1, most / (distance(spot, truth) || 1))
  return { x: truth.x + (spot.x - truth.x) * share, y: truth.y + (spot.y - truth.y) * share }
}

/** Pairs of places nearer than `side` in both directions, each once, in a fixed order. */
function closePairs(spots: readonly Point[], side: number): [number, number][] {
  const byX = spots.map((_, index) => index).sort((a, b) => (spots[a] as Point).x - (spots[b] as Point).x || a - b)
  const pairs: [number, number][] = []
  for (let i = 0; i < byX.length; i += 1) {
    const a = byX[i] as number
    const from = spots[a] as Point
    for (let j = i + 1; j < byX.length; j += 1) {
      const b = byX[j] as number
      const to = spots[b] as Point
      if (to.x - from.x >= side) break
      if (Math.abs(to.y - from.y) < side) pairs.push([a, b])
    }
  }
  return pairs
}
