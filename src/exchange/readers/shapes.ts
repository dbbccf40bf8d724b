// What a table is, when its values say it.
import type { SheetRow } from '../sheet'

const key = (cell: string) => cell.toLowerCase()

/** The names of the first row are those of the first column, in any order, and nearly all cells between them are short: ties. */
export function matrixIn(rows: readonly SheetRow[]): boolean {
  const [head, ...body] = rows
  const across = (head?.cells ?? []).slice(1).filter((cell) => cell !== '')
  if (!head || across.length < 2 || body.length < 2 || head.cells.length > 1001) return false
  const down = new Set(body.map(({ cells }) => key(cells[0] ?? '')))
  const shared = across.filter((cell) => down.has(key(cell))).length
  if (shared < Math.max(across.length, body.length) * 0.8) return false
  return body.every(({ cells }) => cells.slice(1).every((cell) => cell.length <= 12))
}
