// Does what a plan says, as one edit, and tells what it came to.

import { emptyStrategy } from '../domain/create'
import type { Actor, ActorId, GroupId, Relation, StakeholderDocument } from '../domain/document'
import { addActors } from '../domain/edits/actors'
import { addGroup } from '../domain/edits/info'
import { addRelations, usualDirection } from '../domain/edits/relations'
import { infoOf, putRows, rowsOf } from '../domain/rows'
import { nameKey } from '../i18n/locale'
import type { Target } from './people'
import type { Plan, PlannedActor, PlannedRelation } from './plan'
import type { Own, RowFields } from './readRow'

/** What to do with actors and relations that the map has already: leave them, fill in what is empty, or take what the rows say. */
export const existings = ['skip', 'fill', 'update'] as const
export type Existing = (typeof existings)[number]

const says = ({ fields, own }: Pick<PlannedActor, 'fields' | 'own'>): boolean =>
  Object.keys(fields).length > 0 || Object.keys(own).length > 0

export const actorsToRead = (plan: Plan, existing: Existing): readonly PlannedActor[] =>
  plan.actors.filter((planned) => planned.actor === null || (existing !== 'skip' && says(planned)))
export const relationsToRead = (plan: Plan, existing: Existing): readonly PlannedRelation[] =>
  plan.relations.filter(({ relation }) => relation === null || existing !== 'skip')

/** With new groups for names the map does not have. What the map already says stays unless `existing` is 'update'. */
export function applyPlan(doc: StakeholderDocument, plan: Plan, existing: Existing, newId: () => string): StakeholderDocument {
  const read = actorsToRead(plan, existing)
  const [grouped, groupOf] = withGroups(doc, read, newId)
  const ids = new Map<Target, ActorId>()
  for (const { key, actor } of plan.actors) ids.set(key, actor ?? newId())
  const plain = (name: string) => nameKey(name, infoOf(doc).language)
  const byName = new Map([
    ...rowsOf(doc, 'actors').map(({ name, id }) => [plain(name), id] as const),
    ...plan.actors.map(({ name, key }) => [plain(name), ids.get(key) as ActorId] as const),
  ])
  const fieldsOf = (fields: RowFields, own: Own, before: Actor | null) =>
    actorFields(fields, own, before, groupOf, (name) => byName.get(plain(name)) ?? null)
  const added = read.flatMap(({ key, name, actor, fields, own }) =>
    actor === null ? [{ id: ids.get(key) as ActorId, name, ...fieldsOf(fields, own, null) }] : [],
  )
  const changed = read.flatMap(({ actor: id, fields, own }) => {
    const actor = id === null ? undefined : doc.actors[id]
    if (!actor) return []
    const said = fieldsOf(fields, own, actor)
    return [{ ...actor, ...(existing === 'fill' ? whereEmpty(actor, said) : said) }]
  })
  return withRelations(addActors(putRows(grouped, 'actors', changed), added), plan, existing, ids, newId)
}

function withGroups(
  doc: StakeholderDocument,
  read: readonly PlannedActor[],
  newId: () => string,
): readonly [StakeholderDocument, (name: string) => GroupId | null] {
  const keyOf = (name: string) => nameKey(name, infoOf(doc).language)
  const byKey = new Map(rowsOf(doc, 'groups').map((group) => [keyOf(group.name), group.id]))
  let next = doc
  for (const { fields } of read) {
    if (!fields.group || byKey.has(keyOf(fields.group))) continue
    const id = newId()
    next = addGroup(next, { id, name: fields.group })
    byKey.set(keyOf(fields.group), id)
  }
  return [next, (name) => byKey.get(keyOf(name)) ?? null]
}

function withRelations(
  doc: StakeholderDocument,
  plan: Plan,
  existing: Existing,
  ids: ReadonlyMap<Target, ActorId>,
  newId: () => string,
): StakeholderDocument {
  const read = relationsToRead(plan, existing)
  const added = read.flatMap(({ relation, source: from, target: to, fields, own }) => {
    const [source, target] = [ids.get(from), ids.get(to)]
    if (relation !== null || source === undefined || target === undefined) return []
    return [{ id: newId(), source, target, direction: usualDirection(fields.type), ...fields, ...extraOf(own, null) }]
  })
  const changed = read.flatMap(({ relation: id, fields, own }): readonly Relation[] => {
    const relation = id === null ? undefined : doc.relations[id]
    if (!relation) return []
    // An undirected row may name the ends the other way round, so the direction of the map stands.
    const { direction: _, ...said } = fields
    const next = { ...said, ...extraOf(own, relation) }
    return [{ ...relation, ...(existing === 'fill' ? whereEmpty(relation, next) : next) }]
  })
  return addRelations(putRows(doc, 'relations', changed), added)
}

function actorFields(
  { group, engagement, strategy, approachedBy, ...rest }: RowFields,
  own: Own,
  before: Actor | null,
  groupOf: (name: string) => GroupId | null,
  actorOf: (name: string) => ActorId | null,
): Partial<Actor> {
  const by = approachedBy ? actorOf(approachedBy.name) : null
  const kept = approachedBy && by === null ? { ...own, [approachedBy.heading]: approachedBy.name } : own
  return {
    ...rest,
    ...(group ? { group: groupOf(group) } : {}),
    ...(engagement ? { engagement: { ...(before?.engagement ?? noEngagement), ...engagement } } : {}),
    ...(strategy || by !== null
      ? { strategy: { ...(before?.strategy ?? emptyStrategy), ...strategy, ...(by === null ? {} : { approachedBy: by }) } }
      : {}),
    ...extraOf(kept, before),
  }
}

const noEngagement: Actor['engagement'] = { current: null, desired: null }

const extraOf = (own: Own, before: { readonly extra?: Actor['extra'] } | null) =>
  Object.keys(own).length > 0 ? { extra: { ...before?.extra, ...own } } : {}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of what is said, only what goes where nothing is yet; inside groups of fields as well. */
function whereEmpty<T extends object>(row: T, said: Partial<T>): Partial<T> {
  const kept = Object.entries(said).flatMap(([name, value]) => {
    const there: unknown = row[name as keyof T]
    if (isFields(there) && isFields(value)) return [[name, { ...there, ...whereEmpty(there, value) }]]
    return isEmpty(there) ? [[name, value]] : []
  })
  return Object.fromEntries(kept) as Partial<T>
}

export interface ImportReport {
  readonly added: number
  /** Of those added, named only as an end of a relation. */
  readonly implied: number
  readonly updated: number
  /** In the map before, and left as they were. */
  readonly kept: number
  readonly relations: number
  readonly relationsUpdated: number
  readonly relationsKept: number
  readonly groups: readonly string[]
  /** Headings of columns that are kept as own fields. */
  readonly own: readonly string[]
}

export function reportOf(plan: Plan, existing: Existing, doc: StakeholderDocument): ImportReport {
  const actors = actorsToRead(plan, existing)
  const relations = relationsToRead(plan, existing)
  const fresh = actors.filter(({ actor }) => actor === null)
  const plain = (name: string) => nameKey(name, infoOf(doc).language)
  const known = new Set(rowsOf(doc, 'groups').map(({ name }) => plain(name)))
  const groups = new Map(
    actors.flatMap(({ fields: { group } }) => (group && !known.has(plain(group)) ? [[plain(group), group] as const] : [])),
  )
  const freshTies = relations.filter(({ relation }) => relation === null).length
  return {
    added: fresh.length,
    implied: fresh.filter(({ rows }) => rows.length === 0).length,
    updated: actors.length - fresh.length,
    kept: plan.actors.filter(({ actor, rows }) => actor !== null && rows.length > 0).length - (actors.length - fresh.length),
    relations: freshTies,
    relationsUpdated: relations.length - freshTies,
    relationsKept: plan.relations.length - relations.length,
    groups: [...groups.values()],
    own: [...new Set([...actors, ...relations].flatMap(({ own }) => Object.keys(own)))],
  }
}
