// Turns anything into a valid document and says what it had to do. Every object is built anew: nothing of the input is kept by reference.
import * as v from 'valibot'
import { newActor, newInfo, newNote, newRelation } from './create'
import { type Json, type Point, type Row, type StakeholderDocument, type TableName, tableNames } from './document'
import { extraLimits, isOnGrid, isPlainJson, isSafeKey, longestText, schemas } from './schema'

/**
 * clamped: a number outside its scale was moved to the nearest end. unreadable: a value of the wrong kind was left out. tooLong: a text
 * was cut. dangling: a reference to a row that is not there. self: a relation from an actor to itself. duplicateId: a second row with the
 * same id got a new one. notARow: something that is no row was left out. unsafe: a field that may not be kept was left out.
 */
export type IssueKind = 'clamped' | 'unreadable' | 'tooLong' | 'dangling' | 'self' | 'duplicateId' | 'notARow' | 'unsafe'
export interface Issue {
  readonly kind: IssueKind
  readonly table: TableName
  /** Name of the row, or its id, or its number in the file from 1. */
  readonly row: string
  /** Empty: the whole row is meant. */
  readonly field: string
  /** What stood there, shortened. */
  readonly value: string
}
export interface Repaired {
  readonly doc: StakeholderDocument
  readonly issues: readonly Issue[]
}

type Fields = Readonly<Record<string, unknown>>
type Report = (kind: IssueKind, field: string, value: unknown) => void
type Schema = v.GenericSchema & { readonly entries?: Readonly<Record<string, Schema>> }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

export function repair(input: unknown, newId: () => string): Repaired {
  const issues: Issue[] = []
  const tables = isFields(input) ? input : {}
  const doc: Record<string, Readonly<Record<string, Row>>> = {}
  for (const table of tableNames) doc[table] = repairTable(table, own(tables, table), newId, issues)
  if (!doc.info?.info) doc.info = { info: newInfo() }
  return { doc: notesOnGrid(withoutDangling(doc as unknown as StakeholderDocument, issues), issues), issues }
}

function repairTable(table: TableName, input: unknown, newId: () => string, issues: Issue[]): Readonly<Record<string, Row>> {
  const rows = new Map<string, Row>()
  const keyed = isFields(input) ? Object.entries(input).map(([id, row]) => (isFields(row) ? { id, ...row } : row)) : []
  const found: readonly unknown[] = Array.isArray(input) ? input : keyed
  for (const [index, value] of found.entries()) {
    const row = repairRow(table, value, index, newId, issues)
    if (!row) continue
    if (!rows.has(row.id)) rows.set(row.id, row)
    else if (table !== 'info') {
      issues.push({ kind: 'duplicateId', table, row: nameOf(row, index), field: 'id', value: row.id })
      const id = newId()
      rows.set(id, { ...row, id })
    }
  }
  return Object.fromEntries(rows)
}

function repairRow(table: TableName, input: unknown, index: number, newId: () => string, issues: Issue[]): Row | null {
  const clean = v.safeParse(schemas[table], input)
  if (clean.success) return clean.output
  const report: Report = (kind, field, value) => issues.push({ kind, table, row: nameOf(input, index), field, value: brief(value) })
  if (!isFields(input)) {
    report('notARow', '', input)
    return null
  }
  const fallback = emptyRow(table, table === 'info' ? 'info' : newId(), index)
  const extra = new Map<string, Json>()
  const row = repairFields(schemas[table] as Schema, table === 'info' ? { ...input, id: 'info' } : input, fallback, '', extra, report)
  const kept = { ...(row.extra as object | undefined), ...Object.fromEntries(extra) }
  delete row.extra
  if (Object.keys(kept).length > 0) row.extra = kept
  return row as unknown as Row
}

/** Field by field: a good value is taken, a missing one gets the default silently, an unreadable one is mended and reported. */
function repairFields(schema: Schema, input: Fields, fallback: Fields, path: string, extra: Map<string, Json>, report: Report) {
  const row: Record<string, unknown> = {}
  const entries = schema.entries ?? {}
  for (const [name, entry] of Object.entries(entries)) {
    const value = own(input, name)
    const field = path + name
    if (value === undefined) {
      if (name !== 'extra') row[name] = fallback[name]
    } else if (name === 'extra') row.extra = repairExtra(value, report)
    else if (entry.entries && isFields(value)) {
      row[name] = repairFields(entry, value, (fallback[name] ?? {}) as Fields, `${field}.`, extra, report)
      // A group of fields that has no default, such as a place, stands or falls as a whole.
      if (fallback[name] === null && !v.is(entry, row[name])) row[name] = null
    } else row[name] = repairValue(entry, value, fallback[name], field, report)
  }
  for (const [name, value] of Object.entries(input)) {
    if (Object.hasOwn(entries, name)) continue
    const field = path + name
    if (isSafeKey(name) && isPlainJson(value) && JSON.stringify(value).length <= extraLimits.characters) extra.set(field, copy(value))
    else report('unsafe', field, value)
  }
  return row
}

function repairValue(schema: Schema, value: unknown, fallback: unknown, field: string, report: Report): unknown {
  const clean = v.safeParse(schema, value)
  if (clean.success) return clean.output
  if (value === null || (typeof value === 'string' && value.trim() === '')) return fallback
  if (typeof value === 'number') {
    const text = v.safeParse(schema, String(value))
    if (text.success) return text.output
    // Only a scale from 0 to 100 takes both its ends and a fraction between them.
    if (Number.isFinite(value) && v.is(schema, 0) && v.is(schema, 100) && v.is(schema, 12.5)) {
      report('clamped', field, value)
      return value < 0 ? 0 : 100
    }
  }
  if (typeof value === 'string') {
    const number = Number(value.trim().replace(',', '.'))
    if (Number.isFinite(number)) return repairValue(schema, number, fallback, field, report)
    const cut = v.safeParse(schema, value.slice(0, longestText))
    if (value.length > longestText && cut.success) {
      report('tooLong', field, value)
      return cut.output
    }
  }
  if (Array.isArray(value) && Array.isArray(fallback)) {
    const good = value.filter((item) => v.is(schema, [item]))
    for (const item of value) if (!good.includes(item)) report('unreadable', field, item)
    return good
  }
  report('unreadable', field, value)
  return fallback
}

function repairExtra(value: unknown, report: Report): { readonly [key: string]: Json } | undefined {
  if (!isFields(value)) {
    report('unreadable', 'extra', value)
    return undefined
  }
  const kept = Object.entries(value).filter(([key, item]) => {
    const safe = isSafeKey(key) && isPlainJson(item) && JSON.stringify(item).length <= extraLimits.characters
    if (!safe) report('unsafe', key, item)
    return safe
  })
  return Object.fromEntries(kept.map(([key, item]) => [key, copy(item as Json)]))
}

function withoutDangling(doc: StakeholderDocument, issues: Issue[]): StakeholderDocument {
  const missing = (table: TableName, id: string | null) => id !== null && !Object.hasOwn(doc[table], id)
  const report = (kind: IssueKind, table: TableName, row: Row, field: string, value: string | null) =>
    issues.push({ kind, table, row: nameOf(row, 0), field, value: value ?? '' })
  const actors = mapRows(doc.actors, (actor) => {
    const group = missing('groups', actor.group)
    const approachedBy = missing('actors', actor.strategy.approachedBy)
    if (group) report('dangling', 'actors', actor, 'group', actor.group)
    if (approachedBy) report('dangling', 'actors', actor, 'strategy.approachedBy', actor.strategy.approachedBy)
    const strategy = approachedBy ? { ...actor.strategy, approachedBy: null } : actor.strategy
    return group || approachedBy ? { ...actor, group: group ? null : actor.group, strategy } : actor
  })
  const relations = mapRows(doc.relations, (relation) => {
    if (relation.source === relation.target) {
      report('self', 'relations', relation, 'target', relation.target)
      return null
    }
    const field = (['source', 'target'] as const).find((end) => missing('actors', relation[end]))
    if (field) report('dangling', 'relations', relation, field, relation[field])
    return field ? null : relation
  })
  const scores = mapRows(doc.scores, (score) => {
    const field = missing('participants', score.participant) ? 'participant' : missing('actors', score.actor) ? 'actor' : null
    if (field) report('dangling', 'scores', score, field, score[field])
    return field ? null : score
  })
  return { ...doc, actors, relations, scores }
}

/** A note beyond the grid comes to its edge. */
function notesOnGrid(doc: StakeholderDocument, issues: Issue[]): StakeholderDocument {
  const within = (value: number) => Math.min(100, Math.max(0, value))
  const notes = mapRows(doc.notes, (note) => {
    if (note.on !== 'grid' || isOnGrid(note.at)) return note
    issues.push({ kind: 'clamped', table: 'notes', row: nameOf(note, 0), field: 'at', value: brief(note.at) })
    const at: Point = { x: within(note.at.x), y: within(note.at.y) }
    return { ...note, at }
  })
  return { ...doc, notes }
}

function mapRows<T extends Row>(rows: Readonly<Record<string, T>>, change: (row: T) => T | null): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(rows).flatMap(([id, row]) => ((changed) => (changed ? [[id, changed]] : []))(change(row))))
}

function emptyRow(table: TableName, id: string, index: number): Fields {
  const rows: Record<TableName, object> = {
    info: newInfo(),
    groups: { id, name: '', slot: (index % 10) + 1, order: index },
    actors: newActor({ id, name: '', order: index + 1 }),
    relations: newRelation({ id, source: '', target: '' }),
    participants: { id, name: '' },
    scores: { id, participant: '', actor: '', influence: null, interest: null },
    notes: newNote({ id, order: index + 1 }),
  }
  return rows[table] as Fields
}

function nameOf(row: unknown, index: number): string {
  const fields = isFields(row) ? row : {}
  const name = [own(fields, 'name'), own(fields, 'id')].find((value) => typeof value === 'string' && value !== '')
  return typeof name === 'string' ? name.slice(0, 80) : String(index + 1)
}

/** Only what the object holds itself: a name such as "constructor" is never read from its prototype. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
