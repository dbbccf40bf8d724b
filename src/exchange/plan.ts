// From a pasted text to what would happen to the map. Nothing changes before `applyPlan`.
import type { Actor, ActorId, GroupId, StakeholderDocument } from '../domain/document'
import { addActors } from '../domain/edits/actors'
import { addGroup } from '../domain/edits/info'
import { infoOf, putRows, rowsOf } from '../domain/rows'
import { nameKey, typedNumber } from '../i18n/locale'
import type { Message } from '../i18n/translate'
import { engagementOf, stanceOf } from './attitudes'
import { type ColumnField, fieldOfHeading, fieldsOfHeadings, headingRow, isScore } from './columns'
import { guessScale, isBlank, isScoreCell, ratingOf, type Scale, type ScaleGuess } from './scales'
import { readSheet, type SheetRow } from './sheet'

export interface Column {
  readonly index: number
  /** Empty: the sheet has no headings, or this column has none. */
  readonly heading: string
  /** Null: not read. */
  readonly field: ColumnField | null
  /** How the scores of this column are meant; null: no scores. */
  readonly scale: ScaleGuess | null
  /** The first cell with something in it. */
  readonly sample: string
}

/** A sheet as it is understood so far; a person may correct the columns. */
export interface Draft {
  readonly columns: readonly Column[]
  /** Below the headings. */
  readonly rows: readonly SheetRow[]
}

export type Engagement = Actor['engagement']
/** What a row says about an actor. A field that is not there is left as it is; blank cells say nothing. */
export type RowFields = Partial<Pick<Actor, 'shortName' | 'influence' | 'interest' | 'stance' | 'mission' | 'gain' | 'note'>> & {
  readonly group?: string
  readonly engagement?: Partial<Engagement>
}
export interface PlannedRow {
  readonly row: number
  readonly name: string
  readonly fields: RowFields
  /** The actor of the map with this name; null: a new one. */
  readonly actor: ActorId | null
}
export interface Unclear {
  readonly row: number
  readonly column: string
  readonly message: Message
}
export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly unclear: readonly Unclear[]
}

/** Null: there is nothing to read in the text. */
export function draftOf(text: string): Draft | null {
  const sheet = readSheet(text, (cell) => fieldOfHeading(cell) !== null, isScoreCell)
  if (sheet.rows.length === 0) return null
  const top = headingRow(sheet.rows.map((row) => row.cells))
  const rows = top === null ? sheet.rows : sheet.rows.slice(top + 1)
  const headings = top === null ? [] : (sheet.rows[top]?.cells ?? [])
  const width = Math.max(headings.length, ...rows.slice(0, 1000).map((row) => row.cells.length))
  const known = fieldsOfHeadings(headings)
  const columns = Array.from({ length: width }, (_, index): Column => {
    const sample = rows.find((row) => row.cells[index])?.cells[index] ?? ''
    return { index, heading: headings[index] ?? '', field: known[index] ?? null, scale: null, sample }
  }).filter((column) => column.heading !== '' || column.sample !== '')
  const draft = { rows, columns }
  const names = columns.some((column) => column.field === 'name') ? undefined : columns.find((column) => isNameColumn(draft, column))
  return guessScales(names ? withField(draft, names.index, 'name') : draft)
}

const cellsOf = ({ rows }: Pick<Draft, 'rows'>, { index }: Column): readonly string[] => rows.map((row) => row.cells[index] ?? '')

/** Without a heading that says so, the first unread column of words holds the names. */
function isNameColumn(draft: Draft, column: Column): boolean {
  const filled = cellsOf(draft, column).filter((cell) => cell !== '')
  return column.field === null && filled.filter((cell) => typedNumber(cell) === null).length > filled.length / 2
}

/** Reads a column as something else; another column that was read so is no longer read. */
export function withField(draft: Draft, index: number, field: ColumnField | null): Draft {
  const columns = draft.columns.map((column) => {
    if (column.index === index) return { ...column, field }
    return field !== null && column.field === field ? { ...column, field: null } : column
  })
  return guessScales({ ...draft, columns })
}

export function withScale(draft: Draft, index: number, scale: Scale): Draft {
  return {
    ...draft,
    columns: draft.columns.map((column) => (column.index === index ? { ...column, scale: { scale, sure: true } } : column)),
  }
}

/** Influence and interest usually share one scale: figures that fit several are weighed together. */
function guessScales(draft: Draft): Draft {
  const scored = draft.columns.filter((column) => isScore(column.field))
  const guesses = new Map(scored.map((column) => [column.index, column.scale ?? guessScale(cellsOf(draft, column), column.heading)]))
  const found = scored.flatMap((column) => guesses.get(column.index) ?? [])
  const unsure = found.some((guess) => !guess.sure)
  const together = unsure && found.length > 1 ? guessScale(scored.flatMap((column) => cellsOf(draft, column))) : null
  const columns = draft.columns.map((column) => {
    if (!isScore(column.field)) return { ...column, scale: null }
    const guess = guesses.get(column.index) ?? null
    const scale = guess && !guess.sure && together?.sure ? together : guess
    return { ...column, scale }
  })
  return { ...draft, columns }
}

export function planOf(draft: Draft, doc: StakeholderDocument): Plan {
  const actors = new Map<string, ActorId>()
  const keyOf = (name: string) => nameKey(name, infoOf(doc).language)
  for (const actor of rowsOf(doc, 'actors')) if (actor.shortName) actors.set(keyOf(actor.shortName), actor.id)
  for (const actor of rowsOf(doc, 'actors')) actors.set(keyOf(actor.name), actor.id)
  const seen = new Map<string, number>()
  const rows: PlannedRow[] = []
  const unclear: Unclear[] = []
  const nameColumn = draft.columns.find((column) => column.field === 'name')
  for (const row of draft.rows) {
    const say = (column: string, message: Message) => unclear.push({ row: row.number, column, message })
    const name = (row.cells[nameColumn?.index ?? -1] ?? '').replace(/\s+/g, ' ')
    const actor = actors.get(keyOf(name)) ?? null
    const key = actor ?? keyOf(name)
    const first = seen.get(key)
    if (name === '') say('', { key: 'import.unclear.noName' })
    else if (first !== undefined) say('', { key: 'import.unclear.double', values: { name, first: String(first) } })
    else {
      seen.set(key, row.number)
      rows.push({ row: row.number, name, fields: fieldsOf(row, draft.columns, say), actor })
    }
  }
  return { rows, unclear }
}

function fieldsOf(row: SheetRow, columns: readonly Column[], say: (column: string, message: Message) => void): RowFields {
  const fields: { -readonly [F in keyof RowFields]: RowFields[F] } = {}
  const engagement: { -readonly [F in keyof Engagement]?: Engagement[F] } = {}
  for (const { index, field, heading, scale } of columns) {
    const cell = row.cells[index] ?? ''
    if (field === null || field === 'name' || cell === '') continue
    const unclear = (key: 'import.unclear.score' | 'import.unclear.stance' | 'import.unclear.engagement') =>
      say(heading, { key, values: { value: brief(cell) } })
    if (isScore(field)) {
      const rating = scale ? ratingOf(cell, scale.scale) : isBlank(cell) ? null : undefined
      if (rating === undefined) unclear('import.unclear.score')
      else if (rating !== null) fields[field] = rating
    } else if (field === 'stance') {
      const stance = stanceOf(cell)
      if (stance === undefined) unclear('import.unclear.stance')
      else if (stance !== null) fields.stance = stance
    } else if (field === 'engagement' || field === 'engagementDesired') {
      const level = engagementOf(cell)
      if (level === undefined) unclear('import.unclear.engagement')
      else if (level !== null) engagement[field === 'engagement' ? 'current' : 'desired'] = level
    } else fields[field] = cell
  }
  return Object.keys(engagement).length > 0 ? { ...fields, engagement } : fields
}

const brief = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell)

/** What to do with rows whose actor is in the map already. */
export type Existing = 'skip' | 'update'

export const rowsToRead = (plan: Plan, existing: Existing): readonly PlannedRow[] =>
  plan.rows.filter((row) => row.actor === null || (existing === 'update' && Object.keys(row.fields).length > 0))

/** Does what the plan says, with new groups for names the map does not have. */
export function applyPlan(doc: StakeholderDocument, plan: Plan, existing: Existing, newId: () => string): StakeholderDocument {
  const read = rowsToRead(plan, existing)
  const keyOf = (name: string) => nameKey(name, infoOf(doc).language)
  const byKey = new Map(rowsOf(doc, 'groups').map((group) => [keyOf(group.name), group.id]))
  const groupOf = (name: string): GroupId | null => byKey.get(keyOf(name)) ?? null
  let next = doc
  for (const { fields } of read) {
    if (!fields.group || groupOf(fields.group) !== null) continue
    const id = newId()
    next = addGroup(next, { id, name: fields.group })
    byKey.set(keyOf(fields.group), id)
  }
  const fresh = read.filter((row) => row.actor === null)
  const added = fresh.map(({ name, fields }) => ({ id: newId(), name, ...actorFields(fields, noEngagement, groupOf) }))
  const changed = read.flatMap(({ actor: id, fields }) => {
    const actor = id === null ? undefined : doc.actors[id]
    return actor ? [{ ...actor, ...actorFields(fields, actor.engagement, groupOf) }] : []
  })
  return addActors(putRows(next, 'actors', changed), added)
}

const noEngagement: Engagement = { current: null, desired: null }

function actorFields(fields: RowFields, before: Engagement, groupOf: (name: string) => GroupId | null): Partial<Actor> {
  const { group, engagement, ...rest } = fields
  return {
    ...rest,
    ...(group ? { group: groupOf(group) } : {}),
    ...(engagement ? { engagement: { ...before, ...engagement } } : {}),
  }
}
