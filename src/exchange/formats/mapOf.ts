// A workbook of ours as the map it holds, also after people have changed, added, moved and sorted things in it.
import { type Json, schemaVersion, type TableName, tableNames } from '../../domain/document'
import { migrate, NewerSchemaError } from '../../domain/migrate'
import { type Repaired, repair } from '../../domain/repair'
import { isSafeKey } from '../../domain/schema'
import { typedNumber } from '../../i18n/locale'
import { UserError } from '../../i18n/translate'
import { engagementOf, stanceOf } from '../attitudes'
import { isBlank } from '../scales'
import type { SheetRow } from '../sheet'
import type { Workbook, WorkbookSheet } from '../workbook'
import { type Kind, kinds } from './mapFields'
import { type Draft, plain, resolved } from './mapReferences'
import { signature } from './mapSheets'
import { setAt, valueAt } from './paths'

/** What the explaining sheet says of a column. */
interface Known {
  readonly sheet: string
  readonly heading: string
  readonly table: TableName
  readonly path: string
  readonly kind: Kind
  readonly words: { readonly word: string; readonly value: string }[]
}

const exactly = (row: SheetRow): readonly string[] => row.exact ?? row.cells

/** Null: no workbook of ours, or one without its explaining sheet. Throws UserError import.newerFile. */
export function mapOf(workbook: Workbook, newId: () => string): Repaired | null {
  const about = workbook.sheets.find(({ rows }) => rows.slice(0, 5).some(({ cells }) => cells[0] === signature))
  if (!about) return null
  const schema = Number(about.rows.find(({ cells }) => cells[0] === signature)?.cells[1])
  if (!Number.isInteger(schema) || schema < 1) return null
  const known = knownColumns(about)
  const tables: Record<string, Draft[]> = {}
  for (const table of tableNames) {
    const columns = known.filter((column) => column.table === table)
    const sheet = columns.length > 0 ? sheetOf(workbook, about, columns) : null
    tables[table] = sheet ? draftsOf(table === 'info' ? laidDown(sheet) : sheet, columns) : []
  }
  try {
    return repair(migrate(documentOf(tables, known, newId), schema), newId)
  } catch (error) {
    if (error instanceof NewerSchemaError && schema > schemaVersion) throw new UserError('import.newerFile')
    throw error
  }
}

function knownColumns(about: WorkbookSheet): readonly Known[] {
  const known = new Map<string, Known>()
  for (const row of about.rows) {
    const [sheet = '', heading = '', field = '', kind = '', word = '', value = ''] = exactly(row)
    const dot = field.indexOf('.')
    const table = tableNames.find((name) => name === field.slice(0, dot))
    if (!table || !(kinds as readonly string[]).includes(kind)) continue
    const key = JSON.stringify([sheet, heading])
    const column = known.get(key) ?? { sheet, heading, table, path: field.slice(dot + 1), kind: kind as Kind, words: [] }
    if (value !== '') column.words.push({ word: plain(word), value })
    known.set(key, column)
  }
  return [...known.values()]
}

/** By its name; a sheet that was renamed is known by its headings. */
function sheetOf({ sheets }: Workbook, about: WorkbookSheet, columns: readonly Known[]): WorkbookSheet | null {
  const name = plain(columns[0]?.sheet ?? '')
  const byName = sheets.find((sheet) => plain(sheet.name) === name)
  if (byName) return byName
  const headings = new Set(columns.map(({ heading }) => plain(heading)))
  const fits = (sheet: WorkbookSheet) =>
    (sheet.rows[headRow(sheet, headings)]?.cells ?? []).filter((cell) => headings.has(plain(cell))).length
  const best = sheets.filter((sheet) => sheet !== about).sort((a, b) => fits(b) - fits(a))[0]
  return best && fits(best) > headings.size / 2 ? best : null
}

/** The row with most known headings among the first twenty: people write titles above. */
function headRow({ rows }: WorkbookSheet, headings: ReadonlySet<string>): number {
  const counts = rows.slice(0, 20).map(({ cells }) => cells.filter((cell) => headings.has(plain(cell))).length)
  return counts.indexOf(Math.max(0, ...counts))
}

/** Lines of name and value as one row under its headings. */
function laidDown(sheet: WorkbookSheet): WorkbookSheet {
  const lines = sheet.rows.map(exactly)
  const row = (at: number): SheetRow => ({ number: at + 1, cells: lines.map((cells) => cells[at] ?? '') })
  return { ...sheet, rows: [row(0), row(1)] }
}

function draftsOf(sheet: WorkbookSheet, columns: readonly Known[]): Draft[] {
  const head = headRow(sheet, new Set(columns.map(({ heading }) => plain(heading))))
  const places = new Map<string, number>()
  for (const [index, cell] of (sheet.rows[head]?.cells ?? []).entries()) if (!places.has(plain(cell))) places.set(plain(cell), index)
  return sheet.rows.slice(head + 1).map((row) => {
    const cells = exactly(row)
    const draft: Draft = { fields: {}, extra: null, names: {} }
    // Parts of a long text follow each other in the explaining sheet, whatever their order here.
    const texts = new Map<Known, string>()
    const first = new Map<string, Known>()
    for (const column of columns) {
      const place = places.get(plain(column.heading))
      if (place === undefined) continue
      const whole = first.get(column.path) ?? column
      first.set(column.path, whole)
      texts.set(whole, (texts.get(whole) ?? '') + (cells[place] ?? ''))
    }
    for (const [column, cell] of texts) put(draft, column, cell)
    return draft
  })
}

function put(draft: Draft, column: Known, cell: string): void {
  const { path, kind, words } = column
  if (kind === 'name') draft.names[path.slice(0, -'.name'.length)] = cell
  else if (kind === 'has') {
    const dot = path.lastIndexOf('.')
    const list = valueAt(draft.fields, path.slice(0, dot))
    const before: readonly unknown[] = Array.isArray(list) ? list : []
    setAt(draft.fields, path.slice(0, dot), isYes(cell, words) === true ? [...before, path.slice(dot + 1)] : before)
  } else if (cell === '') return
  else if (path === 'extra' || path.startsWith('extra/')) putExtra(draft, path.slice('extra/'.length), kind, cell)
  else {
    const value = valueOfCell(column, cell)
    if (value !== null) setAt(draft.fields, path, value)
  }
}

/** Null: not assessed. A cell that cannot be understood stays as it is, for `repair` to tell of. */
function valueOfCell({ path, kind, words }: Known, cell: string): unknown {
  if (kind === 'text' || kind === 'id') return cell
  if (kind === 'tick') return isYes(cell, words) ?? cell
  const word = words.find((known) => known.word === plain(cell))
  if (word) return word.value
  if (isBlank(cell)) return null
  if (kind === 'number') return numberOf(cell) ?? cell
  const usual = path === 'stance' ? stanceOf(cell) : path.startsWith('engagement') ? engagementOf(cell) : undefined
  return usual === undefined ? cell : usual
}

function putExtra(draft: Draft, key: string, kind: Kind, cell: string): void {
  draft.extra ??= {}
  const value = kind === 'text' ? cell : kind === 'number' ? (numberOf(cell) ?? cell) : parsed(cell)
  if (key !== '') {
    if (isSafeKey(key)) draft.extra[key] = value
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, item] of Object.entries(value)) if (isSafeKey(name)) draft.extra[name] = item as Json
}

/** With every decimal, where a person has not written it: then as people write numbers. */
function numberOf(cell: string): number | null {
  const number = Number(cell)
  return Number.isFinite(number) ? number : typedNumber(cell)
}

/** A cell that somebody wrote by hand is a text. */
function parsed(cell: string): Json {
  try {
    return JSON.parse(cell) as Json
  } catch {
    return cell
  }
}

const yes = new Set(['x', 'ja', 'yes', 'true', 'sant', 'sand', '1', '✓', 'j', 'y'])
const no = new Set(['', 'nej', 'nei', 'no', 'false', 'falskt', 'falsk', 'usann', '0', '-', '–', 'n'])

/** Undefined: neither yes nor no. */
function isYes(cell: string, words: Known['words']): boolean | undefined {
  const word = plain(cell)
  if (words[0]?.word === word || yes.has(word)) return true
  return no.has(word) ? false : undefined
}

function documentOf(tables: Readonly<Record<string, Draft[]>>, known: readonly Known[], newId: () => string): unknown {
  const group = known.find(({ table, path }) => table === 'actors' && path === 'group.name')
  const drafts = resolved(tables, new Map(group?.words.map(({ word, value }) => [value, word])), newId)
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      (drafts[table] ?? []).map(({ fields, extra }) => ({ ...fields, ...(extra && { extra }), ...(table === 'info' && { id: 'info' }) })),
    ]),
  )
}
