// A map as the sheets of a workbook: what people read first, what the program needs last, and a sheet that says what each column is.
import { type Row, type StakeholderDocument, schemaVersion, type TableName } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { isSafeKey } from '../../domain/schema'
import { collatorOf } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import { cellOf, type Field, mapFields, type Value } from './mapFields'

export interface MapColumn {
  readonly heading: string
  readonly width: number
  readonly technical: boolean
  /** The words to choose from; empty: anything. */
  readonly words: readonly string[]
}
export interface MapSheet {
  readonly name: string
  readonly columns: readonly MapColumn[]
  readonly rows: readonly (readonly Value[])[]
}

/** Stands first in the sheet that explains the others, before the schema: this is how a workbook of ours is known. */
export const signature = 'samspel.workbook'
/** What a cell of Excel holds, in UTF-16 units. */
export const longestCell = 32_767
/** More fields of its own than this lie in one column as JSON; a name longer than that as well. */
const mostExtra = { columns: 100, letters: 200 } as const

const order: readonly TableName[] = ['actors', 'relations', 'info', 'groups', 'participants', 'scores', 'notes']
const sheetNames = {
  actors: 'actors',
  relations: 'relations',
  info: 'formats.sheet.info',
  groups: 'formats.sheet.groups',
  participants: 'formats.sheet.participants',
  scores: 'formats.sheet.scores',
  notes: 'formats.sheet.notes',
} as const

/** A field with its cells, cut where Excel would not take more. */
interface Filled {
  readonly field: Field
  readonly heading: string
  readonly cells: readonly Value[]
}

/** @param t in the language of the map. */
export function mapSheets(doc: StakeholderDocument, t: Translate): readonly MapSheet[] {
  const fields = mapFields(t)
  const sheets: MapSheet[] = []
  const about: Value[][] = []
  for (const table of order) {
    const rows = sorted(doc, table)
    if (rows.length === 0 && table !== 'actors' && table !== 'relations') continue
    const name = t(sheetNames[table])
    const known = fields[table].map((field) => withGroups(field, doc))
    const columns = [...known.filter(({ technical }) => !technical), ...extraFields(rows, t), ...known.filter(({ technical }) => technical)]
    const filled = named(columns.flatMap((field) => fill(field, rows, doc, t)))
    about.push(...filled.flatMap(({ field, heading }) => explained(name, heading, table, field)))
    sheets.push(table === 'info' ? upright(name, filled, t) : { name, columns: filled.map(columnOf), rows: across(filled, rows.length) })
  }
  return [...sheets, explanation(about, t)]
}

const columnOf = ({ field, heading }: Filled): MapColumn => ({
  heading,
  width: Math.max(field.width, Math.min(heading.length + 2, 40)),
  technical: field.technical,
  words: field.words.map(([, word]) => word),
})

const across = (filled: readonly Filled[], count: number): Value[][] =>
  Array.from({ length: count }, (_, index) => filled.map(({ cells }) => cells[index] ?? null))

/** The one row of the map itself stands on end: one line for each of its fields. */
function upright(name: string, filled: readonly Filled[], t: Translate): MapSheet {
  const plain = { technical: false, words: [] }
  return {
    name,
    columns: [
      { heading: t('formats.item'), width: 34, ...plain },
      { heading: t('formats.value'), width: 60, ...plain },
    ],
    rows: filled.map(({ heading, cells }) => [heading, cells[0] ?? null]),
  }
}

function sorted(doc: StakeholderDocument, table: TableName): readonly Row[] {
  const { compare } = collatorOf(infoOf(doc).language)
  const called = (id: string) => doc.actors[id]?.name ?? doc.participants[id]?.name ?? ''
  if (table === 'relations')
    return [...rowsOf(doc, 'relations')].sort(
      (a, b) => compare(called(a.source), called(b.source)) || compare(called(a.target), called(b.target)),
    )
  if (table === 'scores')
    return [...rowsOf(doc, 'scores')].sort(
      (a, b) => compare(called(a.participant), called(b.participant)) || compare(called(a.actor), called(b.actor)),
    )
  return [...rowsOf(doc, table)].sort((a, b) => ('order' in a && 'order' in b ? a.order - b.order : 0))
}

/** Groups are offered as choices, and what they were called tells a new name of a group from another group. */
const withGroups = (field: Field, doc: StakeholderDocument): Field =>
  field.of === 'groups' && field.kind === 'name'
    ? { ...field, words: rowsOf(doc, 'groups').map(({ id, name }) => [id, name] as const) }
    : field

/** Fields that only a file knew, each a column of its own; too many of them share one. */
function extraFields(rows: readonly Row[], t: Translate): readonly Field[] {
  const keys = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra ?? {})))].filter(isSafeKey)
  const field = (path: string, kind: Field['kind'], heading: string): Field => ({
    path,
    kind,
    heading,
    width: 20,
    words: [],
    of: null,
    technical: false,
  })
  const isMany = keys.length > mostExtra.columns || keys.some((key) => key.length > mostExtra.letters || key.trim() === '')
  const isEmpty = rows.some(({ extra }) => extra && Object.keys(extra).length === 0)
  if (isMany || isEmpty) return [field('extra', 'json', t('formats.extra'))]
  return keys.map((key) => {
    const values = rows.flatMap(({ extra }) => (extra && Object.hasOwn(extra, key) ? [extra[key]] : []))
    const isText = values.every((value) => typeof value === 'string' && value !== '')
    const kind = isText ? 'text' : values.every((value) => typeof value === 'number') ? 'number' : 'json'
    return field(`extra/${key}`, kind, key)
  })
}

/** Nothing for a field without a single value; several columns where a text is longer than a cell may be. */
function fill(field: Field, rows: readonly Row[], doc: StakeholderDocument, t: Translate): readonly Filled[] {
  const [, key] = /^extra\/(.*)$/s.exec(field.path) ?? []
  const cells = rows.map((row): Value => {
    if (field.path === 'extra') return row.extra ? JSON.stringify(row.extra) : null
    if (key === undefined) return cellOf(field, row, doc)
    const value = row.extra && Object.hasOwn(row.extra, key) ? row.extra[key] : undefined
    return value === undefined ? null : field.kind === 'json' ? JSON.stringify(value) : (value as string | number)
  })
  const says = field.path === 'order' ? !isAsListed(rows) : cells.some((cell) => cell !== null)
  if (!says && !alwaysThere.has(field.path)) return []
  const parts = Math.max(1, ...cells.map((cell) => (typeof cell === 'string' ? cutAt(cell).length : 1)))
  return Array.from({ length: parts }, (_, part) => ({
    field,
    heading: part === 0 ? field.heading : t('formats.part', { field: field.heading, part: part + 1 }),
    cells: parts === 1 ? cells : cells.map((cell) => (typeof cell === 'string' ? (cutAt(cell)[part] ?? null) : part === 0 ? cell : null)),
  }))
}

const alwaysThere = new Set(['name', 'source.name', 'target.name'])

/** The order that rows without one get when they are read: groups count from 0, the others from 1. */
const isAsListed = (rows: readonly Row[]): boolean =>
  rows.every((row, index) => 'order' in row && row.order === index + ('slot' in row ? 0 : 1))

/** Pieces that a cell holds, never through the middle of a sign. */
function cutAt(text: string): readonly string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + longestCell
    const next = /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
    pieces.push(text.slice(start, next))
    start = next
  }
  return pieces
}

/** Headings tell columns apart: a second one of the same name gets a number. */
function named(filled: readonly Filled[]): readonly Filled[] {
  const taken = new Set<string>()
  return filled.map((one) => {
    // A heading is found again by what can be seen of it; the last sheet has the whole name.
    const plain = one.heading.replace(/[\s\p{Cc}]+/gu, ' ').trim() || '–'
    let heading = plain
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${plain} ${number}`
    taken.add(heading.toLowerCase())
    return { ...one, heading }
  })
}

/** What a column is, and a line for each of its words. */
function explained(sheet: string, heading: string, table: TableName, { path, kind, words }: Field): Value[][] {
  const line = [sheet, heading, `${table}.${path}`, kind] as const
  return words.length === 0 ? [[...line, null, null]] : words.map(([value, word]) => [...line, word, String(value)])
}

function explanation(about: readonly Value[][], t: Translate): MapSheet {
  const column = (heading: string, width: number): MapColumn => ({ heading, width, technical: false, words: [] })
  return {
    name: t('formats.sheet.about'),
    columns: [
      column(t('formats.about.sheet'), 20),
      column(t('formats.about.column'), 34),
      column(t('formats.about.field'), 30),
      column(t('formats.about.kind'), 12),
      column(t('formats.about.word'), 30),
      column(t('formats.about.value'), 16),
    ],
    rows: [[signature, schemaVersion, t('formats.about')], ...about],
  }
}
