// Who is tied to whom. A relation ties both its actors whatever its direction: one can be reached through somebody one only hears from.
import type { ActorId, Relation, RelationId, StakeholderDocument } from '../domain/document'
import { rowsOf } from '../domain/rows'

export interface Part {
  readonly actors: ReadonlySet<ActorId>
  readonly relations: ReadonlySet<RelationId>
}

const tiesOf = new WeakMap<StakeholderDocument['relations'], ReadonlyMap<ActorId, readonly Relation[]>>()

/** The relations of each actor; one without any is missing. */
export function ties(doc: StakeholderDocument): ReadonlyMap<ActorId, readonly Relation[]> {
  const known = tiesOf.get(doc.relations)
  if (known) return known
  const made = new Map<ActorId, Relation[]>()
  for (const relation of rowsOf(doc, 'relations'))
    for (const end of new Set([relation.source, relation.target])) made.get(end)?.push(relation) ?? made.set(end, [relation])
  tiesOf.set(doc.relations, made)
  return made
}

const anyTie = (): boolean => true
/** What leads from one actor to another today: not what is only wished for, and not a conflict, over which nothing is passed on. */
const leads = ({ desired, type }: Relation): boolean => !desired && type !== 'conflict'

const otherEnd = ({ source, target }: Relation, id: ActorId): ActorId => (source === id ? target : source)

/** How many relations away each actor is that can be reached from `from`, which itself is 0 away. */
function distances(
  doc: StakeholderDocument,
  from: Iterable<ActorId>,
  isTie: (relation: Relation) => boolean,
  farthest = Infinity,
): Map<ActorId, number> {
  const all = ties(doc)
  const away = new Map([...from].map((id): [ActorId, number] => [id, 0]))
  // A map keeps the order in which its keys came: the nearest are always walked first.
  for (const [id, distance] of away) {
    if (distance >= farthest) break
    for (const relation of all.get(id) ?? []) {
      const next = otherEnd(relation, id)
      if (isTie(relation) && !away.has(next)) away.set(next, distance + 1)
    }
  }
  return away
}

/**
 * Those who can be reached in so many steps, and the relations that lead there. Relations among those that are reached last are
 * left out: with one step, only the relations of the actors themselves are in it.
 */
export function surroundings(doc: StakeholderDocument, actors: readonly ActorId[], steps: number): Part {
  const here = actors.filter((id) => doc.actors[id])
  const away = distances(doc, here, anyTie, steps)
  const relations = new Set<RelationId>()
  for (const [id, distance] of away) if (distance < steps) for (const relation of ties(doc).get(id) ?? []) relations.add(relation.id)
  return { actors: new Set(away.keys()), relations }
}

/** Every shortest way between two actors, all in one, over the relations that lead on. Null: there is no way. */
export function shortestPaths(doc: StakeholderDocument, from: ActorId, to: ActorId): (Part & { readonly length: number }) | null {
  if (!doc.actors[from] || !doc.actors[to]) return null
  const [start, end] = [distances(doc, [from], leads), distances(doc, [to], leads)]
  const length = start.get(to)
  if (length === undefined) return null
  const onWay = (id: ActorId) => (start.get(id) ?? Infinity) + (end.get(id) ?? Infinity) === length
  const actors = new Set([...start.keys()].filter(onWay))
  const relations = new Set<RelationId>()
  for (const id of actors)
    for (const relation of ties(doc).get(id) ?? []) {
      const next = otherEnd(relation, id)
      if (leads(relation) && actors.has(next) && start.get(next) === (start.get(id) ?? 0) + 1) relations.add(relation.id)
    }
  return { actors, relations, length }
}
