// One row of a sheet to what it says about an actor or a relation. A cell that cannot be read becomes null and is said; never 0 or 50.
import type { Actor, Relation, RelationType, Stance, Strategy, Strength } from '../domain/document'
import { extraLimits, isSafeKey } from '../domain/schema'
import { typedNumber } from '../i18n/locale'
import type { Message, MessageKey } from '../i18n/translate'
import { type Field, isScore } from './columns'
import { type Column, type DraftSheet, levelIn, meaningIn } from './draft'
import { isBlank, plainWord, ratingOf } from './scales'
import type { SheetRow } from './sheet'
import { isWordField, type Meaning, salienceOf, unknown, type WordField } from './words'

export type Engagement = Actor['engagement']
/** Columns without a place in the document, by heading. */
export type Own = Readonly<Record<string, string>>
type Texts = 'shortName' | 'mission' | 'gain' | 'note'
type Judged = 'influence' | 'interest' | 'stance' | 'role' | 'capacity' | 'salience' | 'assumption'
/** What a row says about an actor. A field that is not there is left as it is; blank cells say nothing. */
export type RowFields = Partial<Pick<Actor, Texts | Judged>> & {
  readonly group?: string
  readonly engagement?: Partial<Engagement>
  readonly strategy?: Partial<Omit<Strategy, 'approachedBy'>>
  /** By name; who is nobody is kept as an own field under the heading. */
  readonly approachedBy?: { readonly name: string; readonly heading: string }
}
export interface ActorRow {
  readonly name: string
  readonly id: string
  readonly fields: RowFields
  readonly own: Own
}
export type RelationFields = Partial<Pick<Relation, 'type' | 'direction' | 'strength' | 'desired' | 'note'>>
export interface RelationRow {
  readonly source: string
  readonly target: string
  readonly fields: RelationFields
  readonly own: Own
}
/** A row of a sheet of the draft. */
export interface Where {
  readonly sheet: number
  readonly row: number
}
export interface Unclear extends Where {
  /** Empty: the row as a whole. */
  readonly column: string
  readonly message: Message
}
export interface ReadRelation extends RelationRow, Where {}
export type Say = (column: string, message: Message) => void

const strategyTexts = ['argument', 'channel', 'ownership', 'risk'] as const
const isOneOf = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value)
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Reads the rows of one sheet: what is the same for all of them is worked out once. */
export function rowReader(sheet: DraftSheet) {
  const columns = sheet.columns.filter(({ field }) => field !== null)
  const keys = ownKeys(columns)
  const meanings = new Map(
    columns.flatMap((column) => (isWordField(column.field) ? [[column.index, meaningIn(sheet, column, column.field)] as const] : [])),
  )
  const meaning = (column: Column, cell: string) => meanings.get(column.index)?.(cell)

  function each(row: SheetRow, say: Say, take: (field: Field, cell: string, meant: Meaning | null, column: Column) => void): Own {
    const own: [string, string][] = []
    let letters = 0
    for (const column of columns) {
      const { field, index, heading } = column
      const cell = row.cells[index] ?? ''
      if (cell === '' || field === null) continue
      const key = keys.get(index)
      const keep = () => {
        if (key === undefined) return
        letters += JSON.stringify([key, cell]).length
        if (letters > extraLimits.characters) say(heading, { key: 'import.unclear.tooMuch' })
        else own.push([key, cell])
      }
      if (field === 'own') keep()
      else if (!isWordField(field) || isScore(field)) take(field, cell, null, column)
      else {
        const meant = meaning(column, cell)
        if (meant === undefined) {
          say(heading, { key: unclearOf(field), values: { value: brief(cell) } })
          if (field === 'type') keep()
        } else if (meant !== unknown) take(field, cell, meant, column)
      }
    }
    return Object.fromEntries(own)
  }

  return {
    actor(row: SheetRow, say: Say): ActorRow {
      const fields: Writable<RowFields> = {}
      const engagement: Writable<Partial<Engagement>> = {}
      const strategy: Writable<Partial<Strategy>> = {}
      let [name, id] = ['', '']
      const own = each(row, say, (field, cell, meant, column) => {
        if (field === 'name') name = cell.replace(/\s+/g, ' ')
        else if (field === 'id') id = cell
        else if (isScore(field)) {
          const rating = scoreOf(column, cell)
          if (rating === undefined) say(column.heading, { key: 'import.unclear.score', values: { value: brief(cell) } })
          else if (rating !== null) fields[field] = rating
        } else if (field === 'stance') fields.stance = Number(meant) as Stance
        else if (field === 'engagement') engagement.current = meant as Engagement['current']
        else if (field === 'engagementDesired') engagement.desired = meant as Engagement['desired']
        else if (field === 'assumption') fields.assumption = meant === 'yes'
        else if (field === 'role' || field === 'capacity') Object.assign(fields, { [field]: meant })
        else if (field === 'approachedBy') fields.approachedBy = { name: cell, heading: keys.get(column.index) ?? cell }
        else if (field === 'salience') {
          const found = salienceOf(cell)
          if (found === undefined) say(column.heading, { key: 'import.unclear.word', values: { value: brief(cell) } })
          else if (found.length > 0) fields.salience = found
        } else if (field === 'dueWeeks') {
          const weeks = typedNumber(cell)
          if (weeks !== null) strategy.dueWeeks = weeks
          else if (!isBlank(cell)) say(column.heading, { key: 'import.unclear.number', values: { value: brief(cell) } })
        } else if (isOneOf(strategyTexts, field)) strategy[field] = cell
        else if (isOneOf(['shortName', 'group', 'mission', 'gain', 'note'] as const, field)) fields[field] = cell
      })
      if (Object.keys(engagement).length > 0) fields.engagement = engagement
      if (Object.keys(strategy).length > 0) fields.strategy = strategy
      return { name, id, fields, own }
    },

    relation(row: SheetRow, say: Say): RelationRow {
      const fields: Writable<RelationFields> = {}
      let [source, target] = ['', '']
      const own = each(row, say, (field, cell, meant) => {
        if (field === 'source') source = cell.replace(/\s+/g, ' ')
        else if (field === 'target') target = cell.replace(/\s+/g, ' ')
        else if (field === 'note') fields.note = cell
        else if (field === 'type') fields.type = meant as RelationType
        else if (field === 'direction') fields.direction = meant as Relation['direction']
        else if (field === 'strength') fields.strength = Number(meant) as Strength
        else if (field === 'desired') fields.desired = meant === 'yes'
      })
      return { source, target, fields, own }
    },
  }
}

/** Undefined: it is not on the scale. */
export function scoreOf(column: Column, cell: string): number | null | undefined {
  const said = column.words.get(plainWord(cell))
  if (isBlank(cell) || said === unknown) return null
  return column.scale ? ratingOf(cell, column.scale.scale, levelIn(column)) : undefined
}

function unclearOf(field: WordField): MessageKey {
  if (field === 'stance') return 'import.unclear.stance'
  if (field === 'engagement' || field === 'engagementDesired') return 'import.unclear.engagement'
  return field === 'type' ? 'import.unclear.type' : 'import.unclear.word'
}

/** Names of own fields: the headings, each once, and none that an object has by birth. Types and people may turn out to be none, and are kept then. */
function ownKeys(columns: readonly Column[]): ReadonlyMap<number, string> {
  const taken = new Set<string>()
  const kept = columns.filter(({ field, heading }) => field === 'own' || ((field === 'type' || field === 'approachedBy') && heading !== ''))
  return new Map(
    kept.map(({ index, heading }) => {
      const plain = (heading || `${index + 1}`).slice(0, 200)
      let key = plain
      for (let copy = 2; taken.has(key) || !isSafeKey(key); copy += 1) key = `${plain} ${copy}`
      taken.add(key)
      return [index, key]
    }),
  )
}

export const brief = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell)
