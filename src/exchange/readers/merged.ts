// Cells that were merged over several rows: each of those rows has the value.
import { UserError } from '../../i18n/translate'

/** Rows from 1, both included; the column from 0. Merged columns need nothing: the value stands in the first. */
export interface Merged {
  readonly top: number
  readonly left: number
  readonly bottom: number
}
interface Row {
  readonly number: number
  readonly cells: string[]
  readonly exact?: string[]
}

/** What all merged cells of a file may reach over together: they never overlap in a file that a person made. */
const mostSteps = 2_000_000

/** Fills rows that have something of their own, so that a title over two lines stays one. Returns how many merged cells gave their value on. */
export function fillMerged(rows: readonly Row[], merged: readonly Merged[], file: string): number {
  const tall = merged.filter(({ top, bottom }) => bottom > top)
  if (tall.length === 0) return 0
  const place = new Map(rows.map(({ number }, index) => [number, index]))
  let steps = 0
  let count = 0
  for (const { top, left, bottom } of tall) {
    const start = place.get(top)
    const value = start === undefined ? '' : (rows[start]?.cells[left] ?? '')
    if (start === undefined || value === '') continue
    let given = false
    for (let index = start + 1; index < rows.length && (rows[index]?.number ?? 0) <= bottom; index += 1) {
      steps += 1
      if (steps > mostSteps) throw new UserError('read.tooLarge', { file })
      const row = rows[index] as Row
      if (row.cells[left]) continue
      for (const cells of row.exact ? [row.cells, row.exact] : [row.cells]) {
        while (cells.length < left) cells.push('')
        cells[left] = value
      }
      given = true
    }
    if (given) count += 1
  }
  return count
}
