// Drafts of imports for tests, from text as people paste it.
import { type Draft, draftOf } from '../../src/exchange/draft'
import { delimited } from '../../src/exchange/readers/delimited'
import type { Workbook, WorkbookSheet } from '../../src/exchange/workbook'

/** One sheet from a text. Throws UserError as the reader does. */
export const bookOf = (text: string, name = ''): Workbook => delimited.read({ name, bytes: new TextEncoder().encode(text) })

/** Several sheets by name; rows as texts with cells between bars. */
export function sheetsOf(sheets: Readonly<Record<string, readonly string[]>>, fields: Partial<WorkbookSheet> = {}): Workbook {
  const rowsOf = (rows: readonly string[]) =>
    rows
      .map((row, index) => ({ number: index + 1, cells: row.split('|').map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return {
    file: 'test.xlsx',
    issues: [],
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, hidden: false, holds: null, ...fields, rows: rowsOf(rows) })),
  }
}

export function draftFrom(book: Workbook): Draft {
  const draft = draftOf(book)
  if (!draft) throw new Error('there was nothing to read')
  return draft
}
