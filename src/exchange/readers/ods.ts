// Spreadsheets of LibreOffice and OpenOffice (ODS): cells as they are shown, dates and numbers as they are meant.
import { Gathered } from './gather'
import { fillMerged, type Merged } from './merged'
import { endingOf, type Reader } from './reader'
import { holdsOf } from './shapes'
import { type Attributes, headOf, readPart } from './xml'
import { isZip, Zip } from './zip'

interface Table {
  readonly name: string
  readonly hidden: boolean
  readonly rows: { number: number; cells: string[] }[]
  readonly merged: Merged[]
  hiddenRows: number
  /** The number of the row that is read, from 1. */
  row: number
}
interface Cell {
  readonly attributes: Attributes
  readonly lines: string[]
}

const most = 1_048_576
const count = (said: string | undefined): number => Math.min(Math.max(Math.trunc(Number(said ?? 1)) || 1, 1), most)

export const ods = {
  id: 'ods',
  extensions: ['ods', 'ots'],
  claims: (file) =>
    isZip(file) && (endingOf(file.name) === 'ods' || headOf(file.bytes).includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
  read(source, { report }) {
    const { name: file } = source
    const zip = new Zip(source)
    const gathered = new Gathered(file)
    const hiddenStyles = new Set<string>()
    let style = ''
    let table: Table | null = null
    let cells: string[] = []
    let [repeated, beyond] = [1, 0]
    let cell: Cell | null = null
    let beside = 0
    let [written, lines] = [0, 0]
    const endCell = ({ attributes, lines }: Cell) => {
      if (!table) return
      const times = count(attributes['number-columns-repeated'])
      const text = shown(attributes, lines)
      const tall = count(attributes['number-rows-spanned'])
      if (tall > 1 && text !== '') table.merged.push({ top: table.row, left: cells.length, bottom: table.row + tall - 1 })
      // Rows end in thousands of empty cells: they are counted, not kept.
      if (text === '' && cells.length + beyond + times > 1000) {
        beyond += times
        return
      }
      written += times
      gathered.checkCell(0, cells.length + beyond + times, written)
      for (let left = times; left > 0; left -= 1) cells.push(text)
    }
    const endRow = () => {
      if (!table) return
      const filled = cells.some((text) => text !== '')
      for (let left = filled ? repeated : 0; left > 0; left -= 1) {
        lines += 1
        written += cells.length
        gathered.checkCell(lines, 0, written)
        table.rows.push({ number: table.row + repeated - left, cells: [...cells] })
      }
      table.row += repeated
    }
    const endTable = ({ name, hidden, rows, merged, hiddenRows }: Table) => {
      const filled = fillMerged(rows, merged, file)
      if (filled > 0) gathered.note('read.issue.merged', { sheet: name, count: filled })
      if (hiddenRows > 0) gathered.note('read.issue.hiddenRows', { sheet: name, count: hiddenRows })
      gathered.sheet({ name, hidden, rows, holds: holdsOf(name, rows) })
    }
    readPart(
      zip,
      file,
      'content.xml',
      {
        open(name, attributes) {
          if (name === 'style') style = attributes.name ?? ''
          else if (name === 'table-properties' && attributes.display === 'false') hiddenStyles.add(style)
          else if (name === 'table') {
            const hidden = hiddenStyles.has(attributes['style-name'] ?? '')
            table = { name: attributes.name ?? '', hidden, rows: [], merged: [], hiddenRows: 0, row: 1 }
          } else if (name === 'table-row' && table) {
            cells = []
            beyond = 0
            repeated = count(attributes['number-rows-repeated'])
            if (attributes.visibility === 'collapse' || attributes.visibility === 'filter') table.hiddenRows += repeated
          } else if (name === 'table-cell' || name === 'covered-table-cell') cell = { attributes, lines: [] }
          else if (name === 'annotation') beside += 1
          else if (cell && beside === 0) writeSpace(cell.lines, name, attributes)
        },
        text(text) {
          const last = cell && beside === 0 ? cell.lines.length - 1 : -1
          if (last >= 0) (cell as Cell).lines[last] += text
        },
        close(name) {
          if (name === 'annotation') beside -= 1
          else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
            endCell(cell)
            cell = null
          } else if (name === 'table-row') endRow()
          else if (name === 'table' && table) {
            endTable(table)
            table = null
          }
        },
      },
      { report },
    )
    return gathered.workbook()
  },
} as const satisfies Reader

/** Paragraphs are lines; more than one space, tabs and breaks are elements. */
function writeSpace(lines: string[], name: string, { c }: Attributes) {
  if (name === 'p') lines.push('')
  else if (lines.length === 0) return
  else if (name === 's') lines[lines.length - 1] += ' '.repeat(Math.min(count(c), 100))
  else if (name === 'tab') lines[lines.length - 1] += '\t'
  else if (name === 'line-break') lines[lines.length - 1] += '\n'
}

function shown({ 'value-type': type, value, 'date-value': date }: Attributes, lines: readonly string[]): string {
  const text = lines.join('\n')
  if (type === 'float' && value !== undefined) return String(Number(Number(value).toPrecision(15)))
  if (type === 'percentage' && value !== undefined) return `${Number((Number(value) * 100).toPrecision(12))} %`
  if (type === 'date' && date !== undefined)
    return date
      .replace('T', ' ')
      .replace(/ 00:00:00.*$/, '')
      .slice(0, 16)
  return /^(?:#[A-ZÅÄÖÆØ/0-9]+[!?]|Err:\d+)$/.test(text) ? '' : text
}
