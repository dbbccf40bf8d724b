// Typed, pasted, filled and emptied cells as one change of the document.
import type { Row, StakeholderDocument, TableName, Tables } from '../../domain/document'
import { updateRow } from '../../domain/rows'
import type { Message } from '../../i18n/translate'
import type { Column, Lookup } from './column'

export interface CellText {
  readonly row: string
  readonly column: string
  readonly text: string
}
export interface Rewritten<R extends Row> {
  /** Only what changed. */
  readonly fields: ReadonlyMap<string, Partial<R>>
  /** Cells whose text means nothing: they keep their value. */
  readonly problems: readonly { readonly cell: CellText; readonly problem: Message }[]
}

export function rewrite<R extends Row>(
  cells: readonly CellText[],
  rows: Readonly<Record<string, R>>,
  columns: readonly Column<R>[],
  lookup: Lookup,
): Rewritten<R> {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const fields = new Map<string, Partial<R>>()
  const problems: { cell: CellText; problem: Message }[] = []
  for (const cell of cells) {
    const row = rows[cell.row]
    const column = byId.get(cell.column)
    if (!row || !column) continue
    const before = fields.get(cell.row) ?? {}
    const written = column.write(cell.text, { ...row, ...before }, lookup)
    if ('problem' in written) problems.push({ cell, problem: written.problem })
    else if (Object.keys(written.fields).length > 0) fields.set(cell.row, { ...before, ...written.fields })
  }
  return { fields, problems }
}

export function putFields<T extends TableName>(
  doc: StakeholderDocument,
  table: T,
  fields: ReadonlyMap<string, Partial<Tables[T]>>,
): StakeholderDocument {
  return [...fields].reduce((next, [id, row]) => (next[table][id] ? updateRow(next, table, id, row) : next), doc)
}

/** The texts of the source rows repeated over the rows below them, column by column. */
export function filled<R extends Row>(
  sources: readonly R[],
  into: readonly string[],
  columnIds: readonly string[],
  columns: readonly Column<R>[],
  lookup: Lookup,
): readonly CellText[] {
  const used = columnIds.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  return into.flatMap((row, index) => {
    const source = sources[index % sources.length]
    return source ? used.map((column) => ({ row, column: column.id, text: column.text(source, lookup) })) : []
  })
}
