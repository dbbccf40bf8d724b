// Tables of Markdown: lines of cells with bars between, the second one dashes.
import { decode } from '../decode'
import type { SheetRow } from '../sheet'
import { Gathered } from './gather'
import type { Reader } from './reader'
import { holdsOf } from './shapes'
import { headOf } from './xml'

const isRule = (line: string): boolean => line.includes('|') && /^\|?:?-+:?(?:\|:?-+:?)*\|?$/.test(line.replace(/[ \t]/g, ''))

export const markdown = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  // A table may stand below a long text, which is then in a file that says what it is.
  claims: ({ name, bytes }) =>
    /\.(?:md|markdown)$/i.test(name) ||
    headOf(bytes)
      .split(/\r\n|\r|\n/)
      .some((line, index) => index > 0 && isRule(line)),
  read({ name: file, bytes }) {
    const gathered = new Gathered(file)
    const lines = decode(bytes).split(/\r\n|\r|\n/)
    let title = ''
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as string
      title = /^#{1,6}\s+(.*?)\s*#*$/.exec(line.slice(0, 300))?.[1] ?? title
      if (!line.includes('|') || !isRule(lines[index + 1] ?? '')) continue
      const rows: SheetRow[] = [{ number: index + 1, cells: cellsOf(line) }]
      for (index += 2; index < lines.length && lines[index]?.includes('|'); index += 1)
        rows.push({ number: index + 1, cells: cellsOf(lines[index] as string) })
      gathered.sheet({ name: title, rows, holds: holdsOf(title, rows) })
      index -= 1
    }
    return gathered.workbook()
  },
} as const satisfies Reader

/** A bar after a backslash belongs to the text. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = ['']
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] as string
    if (sign === '\\' && line[at + 1] === '|') {
      cells[cells.length - 1] += '|'
      at += 1
    } else if (sign === '|') cells.push('')
    else cells[cells.length - 1] += sign
  }
  const plain = cells.map((cell) => withoutMarks(cell.trim()))
  return plain.slice(
    line.trimStart().startsWith('|') ? 1 : 0,
    line.trimEnd().endsWith('|') && !line.trimEnd().endsWith('\\|') ? -1 : undefined,
  )
}

/** Bold, italic, code and links are marks around the text; a line break inside a cell is written as a tag. */
const withoutMarks = (cell: string): string =>
  cell
    .slice(0, 32_767)
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/^(\*\*|__|[*_`])([^*_`]+)\1$/, '$2')
    .replace(/^\[([^[\]]+)\]\([^()]*\)$/, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1')
