// Cells into the document: one edit, with a name that says what was done.
import { useCallback } from 'react'
import type { Row, TableName, Tables } from '../../domain/document'
import { type Message, say } from '../../i18n/translate'
import type { App } from '../../state/app'
import { useApp } from '../../state/hooks'
import type { Column, Lookup } from './column'
import type { Why } from './gridProps'
import { type CellText, putFields, rewrite } from './writeCells'

const manyLabels = { edit: 'table.edit.cells', fill: 'table.edit.fill', paste: 'table.edit.paste', clear: 'table.edit.clear' } as const

/** `stepOf`: the name and group of the undo step when one row is edited. */
export function useWrite<T extends 'actors' | 'relations'>(
  table: T,
  columns: readonly Column<Tables[T]>[],
  lookup: Lookup,
  stepOf: (column: Column<Tables[T]>, row: Tables[T], fields: Partial<Tables[T]>) => { label: Message; group?: string },
) {
  const app = useApp()
  return useCallback(
    (cells: readonly CellText[], why: Why): Message | null => {
      const rows = app.documents.doc()[table as TableName] as Readonly<Record<string, Tables[T]>>
      const { fields, problems } = rewrite(cells, rows, columns as readonly Column<Row & Tables[T]>[], lookup)
      const [cell] = cells
      const first = cell && { row: rows[cell.row], column: columns.find(({ id }) => id === cell.column) }
      const one = cells.length === 1 && first?.row && first.column ? stepOf(first.column, first.row, fields.get(first.row.id) ?? {}) : null
      const label = one?.label ?? { key: manyLabels[why], values: { count: cells.length - problems.length } }
      app.documents.edit(label, (doc) => putFields(doc, table, fields), one?.group)
      if (cells.length > 1) tell(app, why, cells.length, problems, lookup)
      return cells.length === 1 ? (problems[0]?.problem ?? null) : null
    },
    [app, table, columns, lookup, stepOf],
  )
}

function tell(app: App, why: Why, count: number, problems: readonly { problem: Message }[], { t }: Lookup) {
  const [first] = problems
  if (first) {
    const message: Message = { key: 'table.kept', values: { count: problems.length, problem: say(t, first.problem) } }
    app.session.setState({ toast: { message, stays: true } })
  } else if (why === 'paste') app.session.setState({ announcement: { key: 'table.pasted', values: { count } } })
}
