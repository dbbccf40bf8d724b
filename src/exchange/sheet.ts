// Text to rows of cells: a CSV file, a range pasted from a spreadsheet, or a plain list of names.
import Papa from 'papaparse'
import { UserError } from '../i18n/translate'
import { mostRows } from './limits'

export interface SheetRow {
  /** From 1, as the spreadsheet numbers it. */
  readonly number: number
  /** Trimmed, with the guard of a formula taken off. */
  readonly cells: readonly string[]
  /**
   * The same cells as the file holds them, with every space and every decimal: a workbook of ours comes back identical by them. Missing:
   * `cells` are already that.
   */
  readonly exact?: readonly string[]
}
export interface Sheet {
  /** Rows with something in them. */
  readonly rows: readonly SheetRow[]
  /** Null: one name per line. */
  readonly delimiter: Delimiter | null
}
export type Delimiter = '\t' | ';' | ','

/** Reads any text; never throws on a bad line. `isHeading` and `isValue` know words: they decide whether a comma parts columns or belongs to a name. */
export function readSheet(text: string, isHeading: (cell: string) => boolean, isValue: (cell: string) => boolean): Sheet {
  const { body, said } = withoutSeparatorLine(text.replace(/^\ufeff/, '').replace(/\0/g, ''))
  const delimiter = said ?? guess(body, isHeading, isValue)
  const first = said ? 2 : 1
  const cells = delimiter ? parse(body, delimiter) : parse(body, '\t').map((row) => [row.join(' ')])
  if (cells.length > mostRows) throw new UserError('import.tooManyRows', { rows: cells.length, most: mostRows })
  const rows = cells
    .map((row, index) => ({ number: first + index, cells: row.map(plain) }))
    .filter((row) => row.cells.some((cell) => cell !== ''))
  return { rows: delimiter ? rows : withoutBullets(rows), delimiter }
}

/** Excel writes `sep=;` as the first line of a file that should open in any country. */
function withoutSeparatorLine(text: string): { body: string; said: Delimiter | null } {
  const line = /^"?sep=([;,\t])"?\r?\n/i.exec(text)
  return line ? { body: text.slice(line[0].length), said: line[1] as Delimiter } : { body: text, said: null }
}

const quotedCell = /(^|[\t;,\r\n])"(?:[^"]|"")*"(?=[\t;,\r\n]|$)/g

function guess(text: string, isHeading: (cell: string) => boolean, isValue: (cell: string) => boolean): Delimiter | null {
  const sample = text.slice(0, 50_000)
  // A tab in a quoted cell parts nothing.
  if (sample.replace(quotedCell, '$1').includes('\t')) return '\t'
  return ([';', ','] as const).find((delimiter) => parts(delimiter, parse(sample, delimiter).slice(0, 100), isHeading, isValue)) ?? null
}

/** Do these rows look like columns? "Socialförvaltningen, barn och unga" has a comma and is one name. */
function parts(
  delimiter: Delimiter,
  all: readonly (readonly string[])[],
  isHeading: (cell: string) => boolean,
  isValue: (cell: string) => boolean,
): boolean {
  const filled = all.filter((row) => row.some((cell) => cell.trim() !== ''))
  const headed = filled.slice(0, 20).findIndex((row) => row.filter((cell) => isHeading(cell.trim())).length >= 2)
  // A title above the headings has delimiters of its own, and a row without its last cells is still a row.
  const rows = filled.slice(Math.max(headed, 0))
  const widths = rows.map((row) => row.length)
  if (headed >= 0) {
    const most = widths[0] ?? 0
    return widths.filter((width) => width > 1 && width <= most).length >= rows.length * 0.8
  }
  const usual = [...new Set(widths)].sort((a, b) => count(widths, b) - count(widths, a))[0] ?? 1
  if (usual < 2 || count(widths, usual) < rows.length * 0.8) return false
  if (delimiter === ';' && rows.length > 1) return true
  return Array.from({ length: usual - 1 }, (_, index) => rows.map((row) => (row[index + 1] ?? '').trim())).some(
    (cells) => cells.filter(isValue).length >= cells.length / 2,
  )
}

const count = (list: readonly number[], value: number): number => list.filter((item) => item === value).length

function parse(text: string, delimiter: Delimiter): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const quotesFit = errors.every((error) => error.type !== 'Quotes')
  // A stray quote would swallow the lines after it: then quotes are only signs.
  return quotesFit ? data : Papa.parse<string[]>(text, { delimiter, quoteChar: '\u0000' }).data
}

/** The apostrophe that keeps a spreadsheet from running a text as a formula is not part of the text. */
const plain = (cell: string): string => cell.replace(/^'(?='?[=+\-@\t\r\n\0＝＋－＠])/, '').trim()

const bullet = /^(?:[-–—•·*▪◦‣●○☐☑✓]|\[[ x]?\])\s+/i
const numbering = /^\(?\d{1,3}[.)]\s+/

/** "• Region", "3. Region": taken off only when most lines have one, so that "1. maj-kommittén" keeps its name. */
function withoutBullets(rows: readonly SheetRow[]): readonly SheetRow[] {
  const lines = rows.map((row) => row.cells[0] ?? '')
  const numbered = rows.length > 1 && lines.filter((line) => numbering.test(line)).length > rows.length / 2
  return rows.map((row, index) => {
    const line = (lines[index] ?? '').replace(bullet, '')
    return { ...row, cells: [numbered ? line.replace(numbering, '') : line] }
  })
}
