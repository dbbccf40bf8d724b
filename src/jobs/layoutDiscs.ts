// The layout of a large map: each group gets a disc of its own, and relations pull its members about inside it.
import type { Point } from '../domain/document'
import { randomFrom } from '../domain/random'
import type { LayoutGraph } from './layoutGraph'

/** Room for one actor, px. */
const pitch = 74
const rounds = 140
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

interface Disc {
  x: number
  y: number
  readonly radius: number
}
type Spot = { x: number; y: number }

export function layDiscs(graph: LayoutGraph, seed: number, report: (done: number) => void): readonly Point[] {
  const random = randomFrom(seed)
  const without = graph.groupOf.flatMap((group, index) => (group === -1 ? [index] : []))
  const clusters = without.length > 0 ? [...graph.groups, without] : graph.groups
  const clusterOf = graph.groupOf.map((group) => (group === -1 ? clusters.length - 1 : group))
  const discs = placeDiscs(clusters, clusterOf, graph.links, random)
  const spots: Spot[] = Array.from({ length: graph.count }, () => ({ x: 0, y: 0 }))
  for (const [number, members] of clusters.entries()) {
    const disc = discs[number] as Disc
    for (const [index, member] of members.entries()) {
      const away = pitch * 0.55 * Math.sqrt(index)
      spots[member] = { x: disc.x + Math.cos(index * goldenAngle) * away, y: disc.y + Math.sin(index * goldenAngle) * away }
    }
  }
  const isFree = graph.pinnedAt.map((pinned) => pinned === null)
  for (const [index, pinned] of graph.pinnedAt.entries()) if (pinned) spots[index] = { ...pinned }
  for (let round = 0; round < rounds; round += 1) {
    // The last third only makes room, so that nothing overlaps at the end.
    const pull = Math.max(0, 0.09 * (1 - round / (rounds * 0.66)))
    if (pull > 0) pullTogether(graph.links, spots, isFree, pull)
    hold(spots, clusterOf, discs, isFree)
    for (let pass = 0; pass < (pull > 0 ? 1 : 3); pass += 1) pushApart(spots, isFree, pitch)
    if (round % 7 === 0) report(round / rounds)
  }
  return spots
}

/** Discs near those they have most relations with, none over another. */
function placeDiscs(
  clusters: readonly (readonly number[])[],
  clusterOf: readonly number[],
  links: LayoutGraph['links'],
  random: () => number,
): Disc[] {
  const discs = clusters.map((members, number): Disc => {
    const radius = pitch * 0.6 * Math.sqrt(members.length) + pitch
    const angle = (number / clusters.length) * 2 * Math.PI
    const away = clusters.length > 1 ? radius * 3 + random() : 0
    return { x: Math.cos(angle) * away * 1.3, y: Math.sin(angle) * away, radius }
  })
  const weights = new Map<string, number>()
  for (const [a, b] of links) {
    const one = clusterOf[a] as number
    const other = clusterOf[b] as number
    if (one !== other)
      weights.set(
        `${Math.min(one, other)} ${Math.max(one, other)}`,
        (weights.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? 0) + 1,
      )
  }
  const heaviest = Math.max(1, ...weights.values())
  for (let round = 0; round < 400; round += 1) {
    const pull = 0.06 * (1 - round / 400)
    for (const [key, weight] of weights) {
      const [one, other] = key.split(' ').map((number) => discs[Number(number)]) as [Disc, Disc]
      nudge(one, other, pull * (weight / heaviest))
    }
    for (const disc of discs) {
      disc.x *= 1 - 0.01
      disc.y *= 1 - 0.013
    }
    for (const [index, one] of discs.entries())
      for (const other of discs.slice(index + 1)) separate(one, other, one.radius + other.radius + 40)
  }
  return discs
}

function nudge(one: Spot, other: Spot, share: number) {
  const dx = (other.x - one.x) * share
  const dy = (other.y - one.y) * share
  one.x += dx
  one.y += dy
  other.x -= dx
  other.y -= dy
}

function separate(one: Spot, other: Spot, needed: number) {
  const dx = other.x - one.x
  const dy = other.y - one.y
  const apart = Math.hypot(dx, dy) || 0.01
  if (apart < needed) nudge(one, other, (apart - needed) / apart / 2)
}

function pullTogether(links: LayoutGraph['links'], spots: readonly Spot[], isFree: readonly boolean[], strength: number) {
  for (const [a, b] of links) {
    const one = spots[a] as Spot
    const other = spots[b] as Spot
    const dx = other.x - one.x
    const dy = other.y - one.y
    // A far relation says a direction, not a distance: it pulls no harder than one across a group.
    const share = strength * Math.min(1, (4 * pitch) / (Math.hypot(dx, dy) || 1))
    if (isFree[a]) {
      one.x += dx * share
      one.y += dy * share
    }
    if (isFree[b]) {
      other.x -= dx * share
      other.y -= dy * share
    }
  }
}

function hold(spots: readonly Spot[], clusterOf: readonly number[], discs: readonly Disc[], isFree: readonly boolean[]) {
  for (const [index, spot] of spots.entries()) {
    const disc = discs[clusterOf[index] as number] as Disc
    const dx = spot.x - disc.x
    const dy = spot.y - disc.y
    const away = Math.hypot(dx, dy)
    const most = disc.radius - pitch * 0.6
    if (!isFree[index] || away <= most) continue
    spot.x = disc.x + (dx / away) * most
    spot.y = disc.y + (dy / away) * most
  }
}

function pushApart(spots: readonly Spot[], isFree: readonly boolean[], needed: number) {
  const cells = new Map<number, number[]>()
  const keyOf = (x: number, y: number) => Math.floor(x / needed) * 65_536 + Math.floor(y / needed)
  for (const [index, { x, y }] of spots.entries()) {
    const key = keyOf(x, y)
    const cell = cells.get(key)
    if (cell) cell.push(index)
    else cells.set(key, [index])
  }
  for (const [index, spot] of spots.entries()) {
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const near of cells.get(keyOf(spot.x + across * needed, spot.y + down * needed)) ?? []) {
          if (near <= index) continue
          const other = spots[near] as Spot
          const dx = other.x - spot.x
          const dy = other.y - spot.y
          const apart = Math.hypot(dx, dy)
          if (apart >= needed) continue
          const share = (needed - apart) / Math.max(apart, 1) / (isFree[index] && isFree[near] ? 2 : 1)
          if (isFree[index]) [spot.x, spot.y] = [spot.x - dx * share, spot.y - dy * share]
          if (isFree[near]) [other.x, other.y] = [other.x + dx * share, other.y + dy * share]
        }
      }
    }
  }
}
