// Actors taken out of a map as a map of their own, and put into a map: what copying, cutting, pasting and duplicating are made of.
import { emptyDocument, newInfo } from '../create'
import type { Actor, ActorId, Group, GroupId, Point, StakeholderDocument } from '../document'
import { infoOf, putRows, rowsOf } from '../rows'
import { addActors } from './actors'
import { addGroup } from './info'
import { inOrder } from './order'
import { addRelations } from './relations'

/** Some actors with the relations among them and the groups they belong to, in the order of the list. Scores stay with those who gave them. */
export function portionOf(doc: StakeholderDocument, ids: readonly ActorId[]): StakeholderDocument {
  const wanted = new Set(ids)
  const actors = inOrder(doc, 'actors').filter(({ id }) => wanted.has(id))
  const used = new Set(actors.map(({ group }) => group))
  const groups = rowsOf(doc, 'groups').filter(({ id }) => used.has(id))
  const relations = rowsOf(doc, 'relations').filter(({ source, target }) => wanted.has(source) && wanted.has(target))
  const outside = actors.map((actor) => {
    const { approachedBy } = actor.strategy
    return approachedBy === null || wanted.has(approachedBy) ? actor : { ...actor, strategy: { ...actor.strategy, approachedBy: null } }
  })
  // Of the case only the language goes along: the question and the title were not copied.
  const start = { ...emptyDocument, info: { info: newInfo({ language: infoOf(doc).language }) } }
  return putRows(putRows(putRows(start, 'groups', groups), 'actors', outside), 'relations', relations)
}

export interface Insertion {
  readonly newId: () => string
  /** Two names with the same key are the same name. */
  readonly keyOf: (name: string) => string
  /** The name of a copy of one whose name is taken. */
  readonly copyName: (name: string) => string
  /** Fields that the copies get in place of those they come with. */
  readonly change?: (actor: Actor) => Partial<Actor>
}
export interface Inserted {
  readonly doc: StakeholderDocument
  /** The new actors, in the order of those they were copied from. */
  readonly ids: readonly ActorId[]
}

/** Adds a portion. Groups are found by name and made where they are missing; nobody is "us" twice, and nothing is locked on arrival. */
export function insertPortion(doc: StakeholderDocument, portion: StakeholderDocument, how: Insertion): Inserted {
  const { newId, keyOf, copyName, change = () => ({}) } = how
  const { doc: grouped, groups } = withGroups(doc, portion, how)
  const rows = inOrder(portion, 'actors')
  const newIds = new Map(rows.map(({ id }) => [id, newId()]))
  const taken = new Set(rowsOf(doc, 'actors').map(({ name }) => keyOf(name)))
  const hasSelf = rowsOf(doc, 'actors').some(({ isSelf }) => isSelf)
  const shift = shiftBy(rowsOf(doc, 'actors'), rows)
  const copies = rows.map((actor) => {
    const name = freeName(actor.name, taken, keyOf, copyName)
    taken.add(keyOf(name))
    const { approachedBy } = actor.strategy
    // Whom a copy is approached by is a copy too, or somebody of this very map.
    const carrier = approachedBy === null ? null : (newIds.get(approachedBy) ?? (doc.actors[approachedBy] ? approachedBy : null))
    return {
      ...actor,
      name,
      group: actor.group === null ? null : (groups.get(actor.group) ?? null),
      strategy: { ...actor.strategy, approachedBy: carrier },
      isSelf: actor.isSelf && !hasSelf,
      locked: false,
      spot: actor.spot && { x: actor.spot.x + shift, y: actor.spot.y + shift },
      ...change(actor),
      id: newIds.get(actor.id) as string,
    }
  })
  const relations = rowsOf(portion, 'relations').flatMap((relation) => {
    const [source, target] = [newIds.get(relation.source), newIds.get(relation.target)]
    return source && target ? [{ ...relation, id: newId(), source, target }] : []
  })
  return { doc: addRelations(addActors(grouped, copies), relations), ids: copies.map(({ id }) => id) }
}

/** The groups of a portion as groups of the map: the same row, one of the same name, or a new one with the look it had where that is free. */
function withGroups(doc: StakeholderDocument, portion: StakeholderDocument, { newId, keyOf }: Insertion) {
  const groups = new Map<GroupId, GroupId>()
  let next = doc
  for (const group of rowsOf(portion, 'groups')) {
    const known = rowsOf(next, 'groups').find(({ id, name }) => id === group.id && keyOf(name) === keyOf(group.name))
    const same = known ?? rowsOf(next, 'groups').find(({ name }) => keyOf(name) === keyOf(group.name))
    if (same) groups.set(group.id, same.id)
    else {
      const id = newId()
      const slotIsFree = !rowsOf(next, 'groups').some(({ slot }) => slot === group.slot)
      next = addGroup(next, { id, name: group.name })
      if (slotIsFree) next = putRows(next, 'groups', [{ ...(next.groups[id] as Group), slot: group.slot }])
      groups.set(group.id, id)
    }
  }
  return { doc: next, groups }
}

function freeName(name: string, taken: ReadonlySet<string>, keyOf: Insertion['keyOf'], copyName: Insertion['copyName']): string {
  if (!taken.has(keyOf(name))) return name
  const copy = copyName(name)
  let number = 1
  const numbered = () => (number === 1 ? copy : `${copy} ${number}`)
  while (taken.has(keyOf(numbered()))) number += 1
  return numbered()
}

/** px from one copy to the next in the network. */
const step = 44

/** How far copies are moved in the network, so that none lies on an actor that is there. 0 where there is room. */
function shiftBy(there: readonly Actor[], copies: readonly Actor[]): number {
  const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < step
  const spots = there.flatMap(({ spot }) => spot ?? [])
  const meets = (shift: number) =>
    copies.some(({ spot }) => spot && spots.some((other) => near(other, { x: spot.x + shift, y: spot.y + shift })))
  let shift = 0
  while (shift < 12 * step && meets(shift)) shift += step
  return shift
}
