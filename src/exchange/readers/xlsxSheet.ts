// The rows of one sheet of an Excel workbook.
import { UserError } from '../../i18n/translate'
import type { SheetRow } from '../sheet'
import type { Gathered } from './gather'
import { fillMerged, type Merged } from './merged'
import { type Shown, shownNumber } from './numberFormats'
import { holdsOf } from './shapes'
import { unescaped } from './xlsxBook'
import { type Attributes, readPart } from './xml'
import type { Zip } from './zip'

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}
export interface BookParts {
  readonly formats: readonly Shown[]
  readonly strings: readonly string[]
  readonly from1904: boolean
}
interface Cell {
  readonly column: number
  readonly row: number
  readonly type: string
  readonly style: number
  formula: boolean
}

/** Past them no spreadsheet has cells. */
const last = { row: 1_048_576, column: 16_384 } as const

export function readXlsxSheet(zip: Zip, gathered: Gathered, part: SheetPart, book: BookParts, report: (share: number) => void): void {
  const { file } = gathered
  const rows = new Map<number, { cells: string[]; exact: string[] }>()
  const merged: Merged[] = []
  let [row, column, hiddenRows] = [0, 0, 0]
  let cell: Cell | null = null
  let text: string | null = null
  let beside = 0
  let written = 0
  const put = (value: string, exact: string) => {
    if (!cell || value === '') return
    const kept = rows.get(cell.row) ?? { cells: [], exact: [] }
    if (kept.cells.length === 0) rows.set(cell.row, kept)
    written += Math.max(1, cell.column + 1 - kept.cells.length)
    gathered.checkCell(rows.size, cell.column + 1, written)
    while (kept.cells.length < cell.column) {
      kept.cells.push('')
      kept.exact.push('')
    }
    kept.cells[cell.column] = value
    kept.exact[cell.column] = exact
  }
  const handlers = {
    open(name: string, attributes: Attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        if (attributes.hidden === '1' || attributes.hidden === 'true') hiddenRows += 1
      } else if (name === 'c') {
        const place = attributes.r === undefined ? null : placeOf(attributes.r)
        cell = {
          row: place?.row ?? row,
          column: place?.column ?? column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          formula: false,
        }
        column = cell.column + 1
        if (!(cell.row >= 1 && cell.row <= last.row && cell.column < last.column)) throw broken()
        text = null
      } else if (name === 'f' && cell) cell.formula = true
      else if (name === 'rPh') beside += 1
      else if ((name === 'v' || name === 't') && cell && beside === 0) text ??= ''
      else if (name === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '').split(':').map(placeOf)
        if (from && to) merged.push({ top: from.row, left: from.column, bottom: to.row })
      }
    },
    text(piece: string) {
      if (text !== null && beside === 0) text += piece
    },
    close(name: string) {
      if (name === 'rPh') beside -= 1
      if (name !== 'c' || !cell) return
      if (text === null && cell.formula) gathered.note('read.issue.formula', { sheet: part.name, cell: placeName(cell) })
      if (text !== null) put(...shownOf(cell, text))
      cell = text = null
    },
  }
  const shownOf = ({ type, style, ...at }: Cell, raw: string): [value: string, exact: string] => {
    if (type === 's') return twice(book.strings[Number(raw)] ?? '')
    if (type === 'inlineStr' || type === 'str') return twice(unescaped(raw))
    if (type === 'b') return twice(raw.trim() === '1' ? 'TRUE' : 'FALSE')
    if (type === 'd') return twice(raw.replace(/T00:00:00(?:\.0+)?Z?$/, ''))
    if (type === 'e') {
      if (raw !== '#N/A') gathered.note('read.issue.cell', { sheet: part.name, cell: placeName(at), value: raw.slice(0, 20) })
      return twice('')
    }
    const number = raw.trim() === '' ? Number.NaN : Number(raw)
    return Number.isFinite(number) ? [shownNumber(number, book.formats[style] ?? 'number', book.from1904), raw] : twice(raw)
  }
  const broken = () => new UserError('read.brokenSheet', { file, sheet: part.name, row: Math.max(row, 1), column: column + 1 })
  readPart(zip, file, part.path, handlers, { broken, report })
  const all = [...rows].sort(([a], [b]) => a - b).map(([number, { cells, exact }]) => ({ number, cells, exact }))
  const filled = fillMerged(all, merged, file)
  if (filled > 0) gathered.note('read.issue.merged', { sheet: part.name, count: filled })
  if (hiddenRows > 0) gathered.note('read.issue.hiddenRows', { sheet: part.name, count: hiddenRows })
  gathered.sheet({ name: part.name, hidden: part.hidden, rows: all, holds: holdsOf(part.name, all satisfies readonly SheetRow[]) })
}

const twice = (value: string): [string, string] => [value, value]

/** 'B12' is row 12, column 1 (counted from 0). Null: no name of a cell. */
export function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name)
  if (!parts) return null
  const column = [...(parts[1] as string).toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(parts[2]), column }
}

/** What spreadsheets call a cell: 'B12'. */
export function placeName({ row, column }: { readonly row: number; readonly column: number }): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return `${letters}${row}`
}
