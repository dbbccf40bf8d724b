// What a table is, when its values say it.
import type { SheetRow } from '../sheet'
import type { WorkbookSheet } from '../workbook'

const key = (cell: string) => cell.trim().toLowerCase()

const ends = [
  ['from', 'to'],
  ['source', 'target'],
]

/**
 * What a sheet says by its own: the first row of Kumu, Gephi and their like names the ends of relations, and Kumu calls its sheets Elements
 * and Connections. Null: somebody has to look at the headings.
 */
export function holdsOf(name: string, rows: readonly SheetRow[]): WorkbookSheet['holds'] {
  const headings = new Set(rows[0]?.cells.map((cell) => cell.trim().toLowerCase()))
  if (ends.some((pair) => pair.every((end) => headings.has(end)))) return 'relations'
  if (/^(?:elements|nodes)$/i.test(name.trim()) && headings.has('label')) return 'actors'
  return matrixIn(rows) ? 'matrix' : null
}

/** The names of the first row are those of the first column, in any order, and nearly all cells between them are short: ties. */
function matrixIn(rows: readonly SheetRow[]): boolean {
  const [head, ...body] = rows
  const across = (head?.cells ?? []).slice(1).filter((cell) => cell !== '')
  if (!head || across.length < 2 || body.length < 2 || head.cells.length > 1001) return false
  const down = new Set(body.map(({ cells }) => key(cells[0] ?? '')))
  const shared = across.filter((cell) => down.has(key(cell))).length
  if (shared < Math.max(across.length, body.length) * 0.8) return false
  return body.every(({ cells }) => cells.slice(1).every((cell) => cell.length <= 12))
}
