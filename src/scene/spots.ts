// Where actors stand in the network: where they were put, or, until it is laid out, by group around a ring.
import type { Actor, ActorId, Point, StakeholderDocument } from '../domain/document'
import { actorsInOrder } from './standing'

/** Between neighbours, px. */
const pitch = 62
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const byActors = new WeakMap<StakeholderDocument['actors'], ReadonlyMap<ActorId, Point>>()

/** A place for every actor. Computed at once, without relations: good enough to show before the network is laid out. */
export function spotsOf(doc: StakeholderDocument): ReadonlyMap<ActorId, Point> {
  const known = byActors.get(doc.actors)
  if (known) return known
  const spots = new Map<ActorId, Point>()
  const actors = actorsInOrder(doc)
  for (const actor of actors) if (actor.spot) spots.set(actor.id, actor.spot)
  const waiting = groupsOf(actors.filter((actor) => !actor.spot))
  if (spots.size === 0) layRing(waiting, spots)
  else for (const members of waiting) joinOthers(doc, members, spots)
  byActors.set(doc.actors, spots)
  return spots
}

/** Actors by group, each in the order given. */
function groupsOf(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const groups = new Map<string | null, Actor[]>()
  for (const actor of actors) {
    const members = groups.get(actor.group)
    if (members) members.push(actor)
    else groups.set(actor.group, [actor])
  }
  return [...groups.values()]
}

/** The place of number `index` in a round cluster that grows outwards evenly, around (0, 0). */
const inCluster = (index: number): Point => ({
  x: Math.cos(index * goldenAngle) * Math.sqrt(index) * pitch,
  y: Math.sin(index * goldenAngle) * Math.sqrt(index) * pitch,
})

function layRing(groups: readonly (readonly Actor[])[], spots: Map<ActorId, Point>) {
  const widths = groups.map((members) => 2 * pitch * Math.sqrt(members.length) + 70)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const radius = groups.length > 1 ? Math.max(total / (2 * Math.PI), Math.max(...widths) * 0.6) : 0
  let walked = 0
  for (const [number, members] of groups.entries()) {
    const width = widths[number] ?? 0
    const angle = ((walked + width / 2) / total) * 2 * Math.PI - Math.PI / 2
    walked += width
    for (const [index, actor] of members.entries()) {
      const { x, y } = inCluster(index)
      // A little wider than high, like a screen.
      spots.set(actor.id, { x: Math.round(Math.cos(angle) * radius * 1.25 + x), y: Math.round(Math.sin(angle) * radius * 0.9 + y) })
    }
  }
}

/** New actors come as near to the middle of their group, or else of everybody, as there is room. */
function joinOthers(doc: StakeholderDocument, members: readonly Actor[], spots: Map<ActorId, Point>) {
  const placed = [...spots.entries()]
  const group = members[0]?.group ?? null
  const own = placed.filter(([id]) => doc.actors[id]?.group === group)
  const center = middleOf((own.length > 0 ? own : placed).map(([, spot]) => spot))
  const taken = placed.map(([, spot]) => spot)
  let index = 0
  for (const actor of members) {
    const spot = () => ({ x: Math.round(center.x + inCluster(index).x), y: Math.round(center.y + inCluster(index).y) })
    while (taken.some((other) => Math.hypot(other.x - spot().x, other.y - spot().y) < pitch)) index += 1
    taken.push(spot())
    spots.set(actor.id, spot())
    index += 1
  }
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
