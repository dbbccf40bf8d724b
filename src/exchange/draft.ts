// A workbook as it is understood so far: what each sheet holds, where its headings are, what each column is. A person may correct all of it.
import { typedNumber } from '../i18n/locale'
import type { Message } from '../i18n/translate'
import { type Field, fieldsOfHeadings, headingRow, headsRelations, isScore } from './columns'
import { footnotesOf } from './footnotes'
import { guessScale, isBlank, lettersIn, levelOf, plainWord, type Scale, type ScaleGuess } from './scales'
import type { SheetRow } from './sheet'
import { isWordField, type Meaning, meaningOf, salienceOf, strengthsOf, unknown, type WordField, type Words } from './words'
import type { Workbook, WorkbookSheet } from './workbook'

/** 'matrix': names in the first row and column, ties in between. 'nothing': the sheet is not read. */
export const holdings = ['actors', 'relations', 'matrix', 'nothing'] as const
export type Holds = (typeof holdings)[number]

export interface Column {
  readonly index: number
  /** Empty: the sheet has no headings, or this column has none. */
  readonly heading: string
  /** Null: not read. */
  readonly field: Field | null
  /** How the scores of this column are meant; null: no scores. */
  readonly scale: ScaleGuess | null
  /** What the person said that words mean. */
  readonly words: Words
  /** The first cell with something in it. */
  readonly sample: string
}

export interface DraftSheet {
  readonly name: string
  readonly hidden: boolean
  readonly holds: Holds
  /** Where the headings are, as an index into `all`; null: there are none. */
  readonly top: number | null
  readonly all: readonly SheetRow[]
  /** Below the headings. */
  readonly rows: readonly SheetRow[]
  /** Without those of a matrix, which are names. */
  readonly columns: readonly Column[]
  /** Numbers of rows that are not read: notes under the table, sums, and what the person chose. */
  readonly left: ReadonlySet<number>
}

export interface Draft {
  readonly file: string
  readonly sheets: readonly DraftSheet[]
  /** What the reader of the file could not take. */
  readonly issues: readonly Message[]
}

/** What is remembered of a sheet with the same headings; null: nothing. */
export type Recall = (headings: readonly string[]) => readonly Pick<Column, 'field' | 'scale' | 'words'>[] | null

/** Null: there is nothing to read. */
export function draftOf(book: Workbook, recall: Recall = () => null): Draft | null {
  const filled = book.sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return null
  const sheets = filled.map((sheet) => draftSheet(sheet, recall))
  const shown = sheets.some(({ hidden }) => !hidden)
  const headed = sheets.some(({ hidden, holds, top }) => !(shown && hidden) && (holds !== 'actors' || top !== null))
  return {
    file: book.file,
    issues: book.issues,
    // A hidden sheet is read when there is no other; one without known headings, when none has any.
    sheets: sheets.map((sheet) => {
      const aside = (sheet.hidden && shown) || (headed && sheet.holds === 'actors' && sheet.top === null)
      return aside ? { ...sheet, holds: 'nothing' } : sheet
    }),
  }
}

function draftSheet({ name, hidden, rows: all, holds: said }: WorkbookSheet, recall: Recall): DraftSheet {
  const cells = all.map((row) => row.cells)
  const remembered = said === 'matrix' ? -1 : cells.slice(0, 20).findIndex((row) => recall(row) !== null)
  const top = said !== null ? 0 : remembered >= 0 ? remembered : headingRow(cells)
  const headings = cells[top ?? -1] ?? []
  const endsIn = (recall(headings) ?? []).some(({ field }) => field === 'source') || headsRelations(headings)
  const holds = said ?? (endsIn || (top === null && tiesNames(cells)) ? 'relations' : 'actors')
  return withTop({ name, hidden, holds, all, top, rows: all, columns: [], left: new Set() }, top, recall)
}

/** Two columns of names, many of which come again: a list of ties. */
function tiesNames(rows: readonly (readonly string[])[]): boolean {
  const ends = [0, 1].map((index) => rows.map((cells) => cells[index] ?? ''))
  const [from, to] = ends.map((names) => new Set(names)) as [Set<string>, Set<string>]
  if (rows.length < 3 || from.has('') || to.has('') || rows.some((cells) => cells.length > 3)) return false
  const shared = [...from].filter((name) => to.has(name)).length
  const named = [...from, ...to].every((name) => typedNumber(name) === null && !isBlank(name) && levelOf(name) === undefined)
  return named && shared > 0 && from.size + to.size - shared <= rows.length * 1.5
}

/** Takes another row for the headings; null: the sheet has none. */
export function withTop(sheet: DraftSheet, top: number | null, recall: Recall = () => null): DraftSheet {
  const { all, holds } = sheet
  const rows = top === null ? all : all.slice(top + 1)
  const headings = top === null ? [] : (all[top]?.cells ?? [])
  const left = new Set(footnotesOf(rows).map(({ number }) => number))
  if (holds === 'matrix') return { ...sheet, top, rows, columns: [], left }
  const width = Math.max(headings.length, ...rows.slice(0, 1000).map((row) => row.cells.length))
  const known =
    top === null && holds === 'relations'
      ? (['source', 'target'] as const)
      : fieldsOfHeadings(headings, holds === 'relations' ? holds : 'actors')
  const columns = Array.from({ length: width }, (_, index): Column => {
    const sample = rows.find((row) => row.cells[index])?.cells[index] ?? ''
    return { index, heading: headings[index] ?? '', field: known[index] ?? null, scale: null, words: new Map(), sample }
  }).filter((column) => column.heading !== '' || column.sample !== '')
  const recalled = top === null ? null : recall(columns.map(({ heading }) => heading))
  if (recalled)
    return guessScales({ ...sheet, top, rows, left, columns: columns.map((column, index) => ({ ...column, ...recalled[index] })) })
  const next = { ...sheet, top, rows, left, columns: columns.map((column) => settled(column, rows, holds)) }
  const names = next.columns.some(({ field }) => field === 'name') ? undefined : next.columns.find((column) => isNameColumn(next, column))
  return guessScales(names && holds === 'actors' ? withField(next, names.index, 'name') : next)
}

/** A heading says one thing and the words below it another: then the column is kept as it is. Network programs write the direction under 'Type'. */
function settled(column: Column, rows: readonly SheetRow[], holds: Holds): Column {
  const { field, index } = column
  if (
    field === 'type' ||
    (field !== null && ['role', 'capacity', 'salience', 'assumption', 'dueWeeks', 'direction', 'desired'].includes(field))
  ) {
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => !isBlank(cell))
    const share = (reads: (cell: string) => boolean) => (cells.length === 0 ? 1 : cells.filter(reads).length / cells.length)
    if (field === 'type')
      return share((cell) => /^(?:un|bi)?directed$|^mutual$/i.test(cell)) === 1 && cells.length > 0
        ? { ...column, field: 'direction' }
        : column
    const reads =
      field === 'dueWeeks'
        ? share((cell) => typedNumber(cell) !== null)
        : field === 'salience'
          ? share((cell) => salienceOf(cell) !== undefined)
          : share((cell) => meaningOf(field as WordField, cell) !== undefined)
    if (reads < 0.5) return { ...column, field: 'own' }
  }
  return holds === 'nothing' ? { ...column, field: null } : column
}

export const cellsOf = ({ rows, left }: Pick<DraftSheet, 'rows' | 'left'>, { index }: Pick<Column, 'index'>): readonly string[] =>
  rows.flatMap((row) => (left.has(row.number) ? [] : [row.cells[index] ?? '']))

/** Without a heading that says so, the first unread column of words holds the names. */
function isNameColumn(sheet: DraftSheet, column: Column): boolean {
  const filled = cellsOf(sheet, column).filter((cell) => cell !== '')
  return (column.field === null || column.field === 'own') && filled.filter((cell) => typedNumber(cell) === null).length > filled.length / 2
}

/** Reads the sheet as something else. */
export function readAs(sheet: DraftSheet, holds: Holds): DraftSheet {
  if (holds === sheet.holds) return sheet
  if (holds === 'nothing') return { ...sheet, holds }
  return withTop({ ...sheet, holds }, holds === 'matrix' ? 0 : (sheet.top ?? headingRow(sheet.all.map((row) => row.cells))))
}

/** Reads a column as something else; another column that was read so is no longer read. */
export function withField(sheet: DraftSheet, index: number, field: Field | null): DraftSheet {
  const columns = sheet.columns.map((column) => {
    if (column.index === index) return column.field === field ? column : { ...column, field, scale: null, words: new Map() }
    return field !== null && field !== 'own' && column.field === field ? { ...column, field: null } : column
  })
  return guessScales({ ...sheet, columns })
}

const withColumn = (sheet: DraftSheet, index: number, change: (column: Column) => Column): DraftSheet => ({
  ...sheet,
  columns: sheet.columns.map((column) => (column.index === index ? change(column) : column)),
})

export const withScale = (sheet: DraftSheet, index: number, scale: Scale): DraftSheet =>
  withColumn(sheet, index, (column) => ({ ...column, scale: { scale, sure: true } }))

/** Says what a word of a column means; '' for not known. */
export function withWord(sheet: DraftSheet, index: number, word: string, meaning: Meaning | typeof unknown): DraftSheet {
  const next = withColumn(sheet, index, (column) => ({ ...column, words: new Map(column.words).set(plainWord(word), meaning) }))
  return guessScales(
    withColumn(next, index, (column) => ({ ...column, scale: column.scale?.sure ? column.scale : null })),
    index,
  )
}

/** Reads a row, or leaves it. */
export function withRow(sheet: DraftSheet, row: number, read: boolean): DraftSheet {
  const left = new Set(sheet.left)
  if (read) left.delete(row)
  else left.add(row)
  return { ...sheet, left }
}

/** Influence and interest usually share one scale: figures that fit several are weighed together. What a person has said is sure. */
function guessScales(sheet: DraftSheet, said?: number): DraftSheet {
  const scored = sheet.columns.filter((column) => isScore(column.field))
  const guesses = new Map(scored.map((column) => [column.index, guessOf(sheet, column, said === column.index)]))
  const found = [...guesses.values()].flatMap(({ scale }) => scale ?? [])
  const unsure = found.some((guess) => !guess.sure)
  const together = unsure && found.length > 1 ? guessScale(scored.flatMap((column) => cellsOf(sheet, column))) : null
  const columns = sheet.columns.map((column) => {
    if (!isScore(column.field)) return column.scale === null ? column : { ...column, scale: null }
    const { scale = null, words = column.words } = guesses.get(column.index) ?? {}
    return { ...column, words, scale: scale && !scale.sure && together?.sure && words.size === 0 ? together : scale }
  })
  return { ...sheet, columns }
}

function guessOf(sheet: DraftSheet, column: Column, said: boolean): Pick<Column, 'scale' | 'words'> {
  const { scale, words, heading } = column
  if (scale) return { scale, words }
  const cells = cellsOf(sheet, column)
  const classes = words.size === 0 ? lettersIn(cells) : null
  if (classes) return { scale: { scale: 'words3', sure: false }, words: classes }
  const guess = guessScale(cells, heading, levelIn(column))
  // Words that nobody knows yet still have to be steps of something.
  const guessed = guess ?? (cells.some((cell) => !isBlank(cell)) ? ({ scale: 'words3', sure: true } as const) : null)
  return { words, scale: guessed && said ? { ...guessed, sure: true } : guessed }
}

/** The level of a word of scores, as the person or the dictionary says. */
export const levelIn =
  ({ words }: Pick<Column, 'words'>) =>
  (cell: string) => {
    const said = words.get(plainWord(cell))
    return said === undefined ? levelOf(cell) : said === unknown ? undefined : (said as ReturnType<typeof levelOf>)
  }

export interface FoundWord {
  /** As it is written first. */
  readonly text: string
  readonly count: number
  /** '': nothing is known. Undefined: nobody knows yet. */
  readonly meaning: Meaning | typeof unknown | undefined
}

/** The words of a column that is read word by word, in the order they come; figures of scores and weights are no words. */
export function wordsIn(sheet: DraftSheet, column: Column): readonly FoundWord[] {
  const { field, words } = column
  if (!isWordField(field)) return []
  const found = new Map<string, { text: string; count: number }>()
  for (const cell of cellsOf(sheet, column)) {
    const word = plainWord(cell)
    if (word === '' || ((isScore(field) || field === 'strength') && typedNumber(cell) !== null)) continue
    const known = found.get(word)
    if (known) known.count += 1
    else found.set(word, { text: cell, count: 1 })
  }
  return [...found.values()].map(({ text, count }) => ({ text, count, meaning: meaningOf(field, text, words) }))
}

/** What cells of the column mean, strengths by the weights of the whole column. */
export function meaningIn(sheet: DraftSheet, column: Column, field: WordField): (cell: string) => Meaning | typeof unknown | undefined {
  const weighed = field === 'strength' ? strengthsOf(cellsOf(sheet, column)) : () => undefined
  return (cell) => (column.words.has(plainWord(cell)) ? undefined : weighed(cell)) ?? meaningOf(field, cell, column.words)
}
