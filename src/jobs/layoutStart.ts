// A first layout by forces: relations pull, actors push, and the members of a group stay by each other (after Fruchterman and Reingold 1991).
import type { Point } from '../domain/document'
import type { LayoutGraph } from './layoutGraph'

/** The distance that related actors settle at, px. */
const pitch = 120
const rounds = 160

/** Places that a closer search can start from. Pinned actors are where they are pinned. */
export function startSpots({ count, links, groups, pinnedAt }: LayoutGraph, random: () => number): { x: number; y: number }[] {
  const middle = middleOf(pinnedAt.filter((spot) => spot !== null))
  const wide = pitch * Math.sqrt(count) * 0.6
  const spots = Array.from({ length: count }, () => ({ x: middle.x + (random() - 0.5) * wide, y: middle.y + (random() - 0.5) * wide }))
  for (const [number, members] of groups.entries()) {
    const angle = (number / groups.length) * 2 * Math.PI
    for (const member of members) {
      const spot = spots[member] as { x: number; y: number }
      spot.x += Math.cos(angle) * wide
      spot.y += Math.sin(angle) * wide
    }
  }
  for (const [index, pinned] of pinnedAt.entries()) if (pinned) spots[index] = { ...pinned }
  for (let round = 0; round < rounds; round += 1) {
    const pushes = spots.map((spot) => ({ x: (middle.x - spot.x) * 0.02, y: (middle.y - spot.y) * 0.03 }))
    const push = (index: number, x: number, y: number) => {
      const sum = pushes[index] as { x: number; y: number }
      sum.x += x
      sum.y += y
    }
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        const one = spots[a] as Point
        const other = spots[b] as Point
        const dx = other.x - one.x
        const dy = other.y - one.y
        const force = (pitch * pitch) / (dx * dx + dy * dy + 100)
        push(a, -dx * force, -dy * force)
        push(b, dx * force, dy * force)
      }
    }
    for (const [a, b] of links) {
      const one = spots[a] as Point
      const other = spots[b] as Point
      const dx = other.x - one.x
      const dy = other.y - one.y
      const force = Math.hypot(dx, dy) / pitch / 4
      push(a, dx * force, dy * force)
      push(b, -dx * force, -dy * force)
    }
    for (const members of groups) {
      const center = middleOf(members.map((member) => spots[member] as Point))
      for (const member of members) {
        const spot = spots[member] as Point
        push(member, (center.x - spot.x) * 0.5, (center.y - spot.y) * 0.5)
      }
    }
    const longest = pitch * 0.8 * (1 - round / rounds) + 1
    for (const [index, { x, y }] of pushes.entries()) {
      if (pinnedAt[index]) continue
      const spot = spots[index] as { x: number; y: number }
      const share = Math.min(1, longest / (Math.hypot(x, y) || 1))
      spot.x += x * share
      spot.y += y * share
    }
  }
  return pinnedAt.every((spot) => spot === null) ? lying(within(pitch * Math.sqrt(count), spots)) : spots
}

/** Pulled together about (0, 0), when few relations have let the actors drift far beyond the room they need. */
function within(reach: number, spots: { x: number; y: number }[]): { x: number; y: number }[] {
  const furthest = Math.max(...spots.map(({ x, y }) => Math.hypot(x, y)))
  return furthest > 2 * reach ? spots.map(({ x, y }) => ({ x: (x * reach) / furthest, y: (y * reach) / furthest })) : spots
}

/** Turned, when higher than wide: screens and sheets are wide. */
function lying(spots: { x: number; y: number }[]): { x: number; y: number }[] {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const isHigh = range(spots.map(({ y }) => y)) > range(spots.map(({ x }) => x))
  return isHigh ? spots.map(({ x, y }) => ({ x: y, y: -x })) : spots
}

/** (0, 0) for no points. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return points.length === 0 ? sum : { x: sum.x / points.length, y: sum.y / points.length }
}
