// Tables of a Word document: many lists of stakeholders live in one. The text around them is left.
import { UserError } from '../../i18n/translate'
import type { SheetRow } from '../sheet'
import { Gathered } from './gather'
import { endingOf, type Reader } from './reader'
import { holdsOf } from './shapes'
import { type Attributes, readPart } from './xml'
import { isZip, Zip } from './zip'

const part = 'word/document.xml'

interface Cell {
  text: string
  columns: number
  /** Goes on from the cell above. */
  continues: boolean
}

export const word = {
  id: 'word',
  extensions: ['docx', 'docm'],
  claims: (file) => isZip(file) && ['docx', 'docm'].includes(endingOf(file.name)),
  read(source, { report }) {
    const { name: file } = source
    const zip = new Zip(source)
    if (!zip.has(part)) throw new UserError('read.unknown', { file })
    const gathered = new Gathered(file)
    const tables: { readonly title: string; readonly rows: string[][] }[] = []
    let [depth, written] = [0, 0]
    let paragraph = ''
    let title = ''
    let reads = false
    let row: string[] = []
    let cell: Cell | null = null
    const write = (text: string) => {
      if (cell) cell.text += text
      else if (paragraph.length < 200) paragraph += text
    }
    const endCell = ({ text, columns, continues }: Cell) => {
      const above = continues ? tables.at(-1)?.rows.at(-1)?.[row.length] : undefined
      written += columns
      gathered.checkCell(0, row.length + columns, written)
      row.push(above ?? text, ...new Array<string>(columns - 1).fill(''))
    }
    readPart(
      zip,
      file,
      part,
      {
        open(name, { val }: Attributes) {
          if (name === 'tbl') {
            depth += 1
            if (depth === 1) tables.push({ title, rows: [] })
          } else if (name === 'tr' && depth === 1) row = []
          else if (name === 'tc' && depth === 1) cell = { text: '', columns: 1, continues: false }
          else if (name === 'gridSpan' && cell && depth === 1) cell.columns = Math.min(Math.max(Number(val) || 1, 1), 100)
          else if (name === 'vMerge' && cell && depth === 1) cell.continues = val !== 'restart'
          else if (name === 'p' && !cell) paragraph = ''
          else if (name === 't') reads = true
          else if (name === 'tab') write(' ')
          else if (name === 'br' || name === 'cr') write('\n')
        },
        text(text) {
          if (reads) write(text)
        },
        close(name) {
          if (name === 't') reads = false
          else if (name === 'p' && cell) cell.text += '\n'
          else if (name === 'p') title = paragraph.trim() || title
          else if (name === 'tc' && cell && depth === 1) {
            endCell({ ...cell, text: cell.text.trim() })
            cell = null
          } else if (name === 'tr' && depth === 1) tables.at(-1)?.rows.push(row)
          else if (name === 'tbl') depth -= 1
        },
      },
      { report },
    )
    for (const [index, table] of tables.entries()) {
      const rows = table.rows.map((cells, at): SheetRow => ({ number: at + 1, cells }))
      const name = table.title || (tables.length > 1 ? String(index + 1) : '')
      gathered.sheet({ name, rows, holds: holdsOf(name, rows) })
    }
    if (gathered.isEmpty) throw new UserError('read.noTable', { file })
    return gathered.workbook()
  },
} as const satisfies Reader
