// Which groups of a list of typical actors have somebody on the map, and who of the list is there already.
import type { Actor, ActorId, StakeholderDocument } from '../domain/document'
import { rowsOf } from '../domain/rows'

export interface ListedGroup {
  readonly id: string
  /** Names that a group of the map may have when it is this one. */
  readonly names: readonly string[]
  /** Those in it live with the outcome, or speak for those who do. */
  readonly affected: boolean
}
export interface ListedActor {
  readonly id: string
  readonly group: string
  readonly names: readonly string[]
}
export type SameName = (a: string, b: string) => boolean

export interface GroupCoverage {
  readonly id: string
  readonly affected: boolean
  /** Actors of the map that are in the group there, or that bear a name of the list; in the order of adding. */
  readonly actors: readonly ActorId[]
  /** Those of the list who are not on the map. */
  readonly missing: readonly string[]
}

const namesOf = ({ name, shortName }: Actor) => {
  // 'Folkhälsostrategen (vi själva)' is the strategist.
  const bare = name.replace(/\s*\([^)]*\)/g, '')
  return [...new Set([name, bare, shortName].filter(Boolean))]
}

/** Who of the list is on the map, by name, other name or close spelling: the actor of the map by the id of the list. */
export function onMap(doc: StakeholderDocument, listed: readonly ListedActor[], isSame: SameName): ReadonlyMap<string, ActorId> {
  const actors = inOrder(doc).map((actor) => ({ id: actor.id, names: namesOf(actor) }))
  return new Map(
    listed.flatMap(({ id, names }): [string, ActorId][] => {
      const found = actors.find((actor) => actor.names.some((own) => names.some((name) => isSame(own, name))))
      return found ? [[id, found.id]] : []
    }),
  )
}

/** The groups of a list, each with who is there and who is not: those of the affected first, then in the order given. */
export function coverageOf(
  doc: StakeholderDocument,
  groups: readonly ListedGroup[],
  listed: readonly ListedActor[],
  isSame: SameName,
): readonly GroupCoverage[] {
  const there = onMap(doc, listed, isSame)
  const actors = inOrder(doc)
  const covered = groups.map((group): GroupCoverage => {
    const own = listed.filter((one) => one.group === group.id)
    const byName = new Set(own.map(({ id }) => there.get(id)))
    const isIn = (actor: Actor) => {
      const row = actor.group === null ? undefined : doc.groups[actor.group]
      return byName.has(actor.id) || (row !== undefined && isGroup(row, group, isSame))
    }
    return {
      id: group.id,
      affected: group.affected,
      actors: actors.filter(isIn).map(({ id }) => id),
      missing: own.filter(({ id }) => !there.has(id)).map(({ id }) => id),
    }
  })
  return [...covered.filter(({ affected }) => affected), ...covered.filter(({ affected }) => !affected)]
}

/** Whether a group of the map is this one: by id as a new map gives it, or by name. */
export const isGroup = (row: { readonly id: string; readonly name: string }, { id, names }: ListedGroup, isSame: SameName): boolean =>
  row.id === id || names.some((name) => isSame(row.name, name))

const inOrder = (doc: StakeholderDocument) => [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order)
