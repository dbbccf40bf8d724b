// What there is to lay out, by number.
import type { ActorId, GroupId, Point } from '../domain/document'

export interface LayoutInput {
  readonly actors: readonly {
    readonly id: ActorId
    readonly group: GroupId | null
    /** Where the actor stands and stays, px; null: it is to be placed. */
    readonly pinnedAt: Point | null
  }[]
  /** Pairs of actors that have a relation; several between the same two count once. */
  readonly links: readonly (readonly [ActorId, ActorId])[]
  readonly seed: number
}

/** Actors and groups by number, so that sums are quick. */
export interface LayoutGraph {
  readonly count: number
  readonly links: readonly (readonly [number, number])[]
  /** Number of the group of each actor; -1 without one. */
  readonly groupOf: readonly number[]
  readonly groups: readonly (readonly number[])[]
  readonly pinnedAt: readonly (Point | null)[]
}

export function graphOf({ actors, links }: LayoutInput): LayoutGraph {
  const numbers = new Map(actors.map(({ id }, index) => [id, index]))
  const pairs = new Map<string, readonly [number, number]>()
  for (const [from, to] of links) {
    const [a, b] = [numbers.get(from), numbers.get(to)]
    if (a !== undefined && b !== undefined && a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)])
  }
  const names = [...new Set(actors.flatMap(({ group }) => (group === null ? [] : [group])))]
  const groupOf = actors.map(({ group }) => (group === null ? -1 : names.indexOf(group)))
  const groups = names.map((_, number) => groupOf.flatMap((own, index) => (own === number ? [index] : [])))
  return { count: actors.length, links: [...pairs.values()], groupOf, groups, pinnedAt: actors.map(({ pinnedAt }) => pinnedAt) }
}
