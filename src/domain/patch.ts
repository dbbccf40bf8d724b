// What changed between two documents, field by field. One patch feeds undo, saving and other tabs.
import type { Row, StakeholderDocument, TableName } from './document'
import { tableNames } from './document'

type Fields = Readonly<Record<string, unknown>>
/** Rows before and after. Null: the row is not there. Two rows: only the fields that differ are meant. */
export type Change = readonly [before: Row | null, after: Row | null]
export type Patch = { readonly [T in TableName]?: Readonly<Record<string, Change>> }

type Draft = { [T in TableName]?: Record<string, Change> }

/** Finds changes by identity, so the cost follows the size of the tables that were touched. */
export function diff(before: StakeholderDocument, after: StakeholderDocument): Patch {
  const patch: Draft = {}
  for (const table of tableNames) {
    const from = before[table] as Readonly<Record<string, Row>>
    const to = after[table] as Readonly<Record<string, Row>>
    if (from === to) continue
    const changes: Record<string, Change> = {}
    for (const id in to) if (from[id] !== to[id]) changes[id] = [from[id] ?? null, to[id] ?? null]
    for (const id in from) if (!(id in to)) changes[id] = [from[id] ?? null, null]
    if (Object.keys(changes).length > 0) patch[table] = changes
  }
  return patch
}

export const isEmpty = (patch: Patch): boolean => tableNames.every((table) => patch[table] === undefined)

export function invert(patch: Patch): Patch {
  return mapChanges(patch, ([before, after]) => [after, before])
}

/** One patch that does what both do, the first one first. */
export function squash(first: Patch, second: Patch): Patch {
  const patch: Draft = {}
  for (const table of tableNames) {
    const changes: Record<string, Change> = { ...first[table] }
    for (const [id, [before, after]] of Object.entries(second[table] ?? {})) {
      const start = changes[id] ? changes[id][0] : before
      if (start === null && after === null) delete changes[id]
      else changes[id] = [start, after]
    }
    if (Object.keys(changes).length > 0) patch[table] = changes
  }
  return patch
}

/**
 * Applies a patch to a document that may have moved on since: only fields that the patch changed are set, and removal wins over an edit.
 * A relation or score whose actor is gone is left out, and an actor whose group is gone has none, so work from two tabs leaves nothing dangling.
 */
export function apply(doc: StakeholderDocument, patch: Patch): StakeholderDocument {
  let next = doc
  for (const table of tableNames) {
    const changes = patch[table]
    if (!changes) continue
    const rows: Record<string, Row> = { ...(next[table] as Readonly<Record<string, Row>>) }
    for (const [id, [before, after]] of Object.entries(changes)) {
      if (after === null) delete rows[id]
      else if (before === null) rows[id] = after
      else if (rows[id]) rows[id] = { ...rows[id], ...changedFields(before, after) } as Row
    }
    next = { ...next, [table]: rows }
  }
  return mayDangle(patch) ? dropDangling(next) : next
}

/** Whether rows can have lost what they refer to. Most edits cannot, and are spared the look at every row. */
function mayDangle({ actors = {}, groups = {}, relations = {}, participants = {}, scores = {} }: Patch): boolean {
  const removes = [actors, groups, participants].some((changes) => Object.values(changes).some(([, after]) => after === null))
  const points = (changes: Readonly<Record<string, Change>>, fields: readonly string[]) =>
    Object.values(changes).some(([before, after]) => {
      const [from, to] = [before ?? {}, after ?? {}] as [Fields, Fields]
      return after !== null && fields.some((field) => to[field] !== from[field])
    })
  return removes || points(actors, ['group']) || points(relations, ['source', 'target']) || points(scores, ['actor', 'participant'])
}

/** Fields of `after` that differ from `before`; a field that is gone comes as undefined. */
function changedFields(before: Row, after: Row): Fields {
  const [from, to] = [before as unknown as Fields, after as unknown as Fields]
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return Object.fromEntries([...names].filter((name) => !Object.is(from[name], to[name])).map((name) => [name, to[name]]))
}

export function dropDangling(doc: StakeholderDocument): StakeholderDocument {
  const relations = Object.entries(doc.relations).filter(([, relation]) => doc.actors[relation.source] && doc.actors[relation.target])
  const scores = Object.entries(doc.scores).filter(([, score]) => doc.actors[score.actor] && doc.participants[score.participant])
  const lost = Object.values(doc.actors).filter(({ group }) => group && !doc.groups[group])
  const next = { ...doc }
  if (lost.length > 0) next.actors = { ...doc.actors, ...Object.fromEntries(lost.map((actor) => [actor.id, { ...actor, group: null }])) }
  if (relations.length < Object.keys(doc.relations).length) next.relations = Object.fromEntries(relations)
  if (scores.length < Object.keys(doc.scores).length) next.scores = Object.fromEntries(scores)
  return tableNames.every((table) => next[table] === doc[table]) ? doc : next
}

/** The same patch with only the fields that differ in each row that stays, and without rows in which nothing differs. */
export function slim(patch: Patch): Patch {
  const slimmer: Draft = {}
  for (const table of tableNames) {
    const changes: Record<string, Change> = {}
    for (const [id, [before, after]] of Object.entries(patch[table] ?? {})) {
      if (before === null || after === null) changes[id] = [before, after]
      else {
        const [to, from] = [changedFields(before, after), changedFields(after, before)]
        if (Object.keys(to).length > 0) changes[id] = [{ ...from, id } as Row, { ...to, id } as Row]
      }
    }
    if (Object.keys(changes).length > 0) slimmer[table] = changes
  }
  return slimmer
}

function mapChanges(patch: Patch, change: (change: Change) => Change): Patch {
  const entries = Object.entries(patch).map(([table, changes]) => [
    table,
    Object.fromEntries(Object.entries(changes).map(([id, one]) => [id, change(one)])),
  ])
  return Object.fromEntries(entries) as Patch
}

/** True when the document no longer holds what the patch starts from, so that applying it would overwrite somebody else's later work. */
export function conflicts(doc: StakeholderDocument, patch: Patch): boolean {
  return tableNames.some((table) =>
    Object.entries(patch[table] ?? {}).some(([id, [before, after]]) => {
      const row = doc[table][id] as Row | undefined
      if (before === null) return row !== undefined
      if (row === undefined) return true
      const fields = row as unknown as Fields
      return Object.entries(changedFields(after ?? ({} as Row), before)).some(([name, value]) => !sameValue(fields[name], value))
    }),
  )
}

const sameValue = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)
