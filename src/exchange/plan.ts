// From a draft to what would happen to the map. Nothing changes before `applyPlan`.
import type { ActorId, RelationId, RelationType, StakeholderDocument } from '../domain/document'
import { usualDirection } from '../domain/edits/relations'
import { rowsOf } from '../domain/rows'
import type { Message } from '../i18n/translate'
import type { Draft, DraftSheet } from './draft'
import { type Answer, People, type Question, type Resolved, type Target } from './people'
import { type Own, type ReadRelation, type RelationFields, type RowFields, rowReader, type Unclear, type Where } from './readRow'
import { tiesOf } from './ties'

export interface PlannedActor {
  readonly key: Target
  readonly name: string
  /** Empty: only named as an end of a relation. */
  readonly rows: readonly Where[]
  readonly fields: RowFields
  readonly own: Own
  /** The actor of the map that is meant; null: a new one. */
  readonly actor: ActorId | null
}
export interface PlannedRelation extends Where {
  readonly source: Target
  readonly target: Target
  readonly fields: RelationFields & { readonly type: RelationType }
  readonly own: Own
  /** The relation of the map that says the same; null: a new one. */
  readonly relation: RelationId | null
}
export interface Plan {
  readonly actors: readonly PlannedActor[]
  readonly relations: readonly PlannedRelation[]
  /** Names that may mean somebody who is known. */
  readonly questions: readonly Question[]
  readonly unclear: readonly Unclear[]
}

export interface Asked {
  readonly answers: ReadonlyMap<string, Answer>
  /** Sets of names that mean the same actor. */
  readonly aliases: readonly (readonly string[])[]
}
const nothingAsked: Asked = { answers: new Map(), aliases: [] }

interface ReadActor extends Where {
  readonly key: string
  readonly fields: RowFields
  readonly own: Own
}
export function planOf(draft: Draft, doc: StakeholderDocument, { answers, aliases }: Asked = nothingAsked): Plan {
  const people = new People(doc)
  const unclear: Unclear[] = []
  const sheets = draft.sheets.map((sheet, index) => ({ sheet, index }))
  // Everybody with a row first, so that the ends of relations find them.
  const rows = sheets.flatMap(({ sheet, index }) => (sheet.holds === 'actors' ? actorRows(sheet, index, people, unclear) : []))
  const ties = sheets.flatMap(({ sheet, index }) =>
    sheet.holds === 'relations'
      ? relationRows(sheet, index, people, unclear)
      : sheet.holds === 'matrix'
        ? tiesOf(sheet, index, (name) => people.end(name), unclear)
        : [],
  )
  const resolved = people.resolve(answers, aliases)
  const actors = plannedActors(rows, people, resolved)
  const relations = plannedRelations(ties, doc, resolved, unclear)
  unclear.sort((a, b) => a.sheet - b.sheet || a.row - b.row)
  return { actors, relations, questions: resolved.questions, unclear }
}

function actorRows(sheet: DraftSheet, index: number, people: People, unclear: Unclear[]): readonly ReadActor[] {
  const reader = rowReader(sheet)
  const seen = new Map<string, number>()
  return sheet.rows.flatMap((row): readonly ReadActor[] => {
    if (sheet.left.has(row.number)) return []
    const where = { sheet: index, row: row.number }
    const say = (column: string, message: Message) => unclear.push({ ...where, column, message })
    const already = unclear.length
    const { name, id, fields, own } = reader.actor(row, say)
    const leave = (message: Message) => {
      // What is wrong inside a row that is left out does not matter.
      unclear.length = already
      say('', message)
      return []
    }
    if (name === '') return leave({ key: 'import.unclear.noName' })
    const { key } = people.row(name, id, fields.shortName ?? '')
    const first = seen.get(key)
    if (first !== undefined) return leave({ key: 'import.unclear.double', values: { name, first: String(first) } })
    seen.set(key, row.number)
    return [{ ...where, key, fields, own }]
  })
}

function relationRows(sheet: DraftSheet, index: number, people: People, unclear: Unclear[]): readonly ReadRelation[] {
  const reader = rowReader(sheet)
  return sheet.rows.flatMap((row): readonly ReadRelation[] => {
    if (sheet.left.has(row.number)) return []
    const where = { sheet: index, row: row.number }
    const say = (column: string, message: Message) => unclear.push({ ...where, column, message })
    const { source, target, fields, own } = reader.relation(row, say)
    if (source === '' || target === '') {
      say('', { key: 'import.unclear.oneEnd' })
      return []
    }
    return [{ ...where, source: people.end(source), target: people.end(target), fields, own }]
  })
}

/** Rows that mean the same actor become one; what an earlier row says goes before what a later one does. */
function plannedActors(rows: readonly ReadActor[], people: People, { targets }: Resolved): readonly PlannedActor[] {
  const planned = new Map<Target, PlannedActor>()
  const take = (key: string, where: readonly Where[], fields: RowFields, own: Own) => {
    const target = targets.get(key) ?? (`name ${key}` as const)
    const before = planned.get(target)
    planned.set(target, {
      key: target,
      name: before?.name ?? people.nameOf(key),
      rows: [...(before?.rows ?? []), ...where],
      fields: before ? together(fields, before.fields) : fields,
      own: { ...own, ...before?.own },
      actor: target.startsWith('actor ') ? target.slice(6) : null,
    })
  }
  for (const { key, sheet, row, fields, own } of rows) take(key, [{ sheet, row }], fields, own)
  for (const key of targets.keys()) if (!planned.has(targets.get(key) as Target)) take(key, [], {}, {})
  return [...planned.values()]
}

const together = (later: RowFields, before: RowFields): RowFields => ({
  ...later,
  ...before,
  ...(later.engagement || before.engagement ? { engagement: { ...later.engagement, ...before.engagement } } : {}),
  ...(later.strategy || before.strategy ? { strategy: { ...later.strategy, ...before.strategy } } : {}),
})

function plannedRelations(ties: readonly ReadRelation[], doc: StakeholderDocument, { targets }: Resolved, unclear: Unclear[]) {
  const known = new Map(
    rowsOf(doc, 'relations').flatMap(({ id, source, target, type, direction }) => {
      const [from, to]: Target[] = [`actor ${source}`, `actor ${target}`]
      const there = [keyOf(from as Target, to as Target, type), id] as const
      return direction === 'forward' ? [there] : [there, [keyOf(to as Target, from as Target, type), id] as const]
    }),
  )
  const seen = new Map<string, number>()
  return ties.flatMap(({ source: from, target: to, fields, own, sheet, row }): readonly PlannedRelation[] => {
    const [source, target] = [targets.get(from) ?? (`name ${from}` as const), targets.get(to) ?? (`name ${to}` as const)]
    const leave = (message: Message) => {
      unclear.push({ sheet, row, column: '', message })
      return []
    }
    if (source === target) return leave({ key: 'import.unclear.self' })
    const said = { ...fields, type: fields.type ?? 'cooperation' }
    const same = JSON.stringify([source, target, said, own])
    const first = seen.get(same)
    if (first !== undefined) return leave({ key: 'import.unclear.doubleTie', values: { first: String(first) } })
    seen.set(same, row)
    const forward = (fields.direction ?? usualDirection(said.type)) === 'forward'
    const relation = known.get(keyOf(source, target, said.type)) ?? (forward ? undefined : known.get(keyOf(target, source, said.type)))
    return [{ sheet, row, source, target, fields: said, own, relation: relation ?? null }]
  })
}

const keyOf = (source: Target, target: Target, type: RelationType): string => JSON.stringify([source, target, type])
