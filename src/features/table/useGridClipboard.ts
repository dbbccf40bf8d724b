// Copying cells to Excel and LibreOffice, and pasting from them.
import type { ClipboardEvent } from 'react'
import type { Row } from '../../domain/document'
import { fromTsv, type Matrix, toHtml, toTsv } from '../../exchange/cells'
import { holdsValue } from './cells'
import type { GridProps } from './gridProps'
import type { CellText } from './writeCells'

export function useGridClipboard<R extends Row>({ columns, rows, lookup, inUse, onWrite, onPasteRows }: GridProps<R>) {
  const { cells, range, layout } = inUse
  const matrix = (): Matrix =>
    range.lines.map((line) => {
      const row = rows[line]
      return range.columns.map((id) => (row ? (columns.find((column) => column.id === id)?.text(row, lookup) ?? '') : ''))
    })
  const copy = (event: ClipboardEvent): boolean => {
    if (cells.edit || range.lines.length === 0 || range.columns.length === 0) return false
    event.preventDefault()
    event.clipboardData.setData('text/plain', toTsv(matrix()))
    event.clipboardData.setData('text/html', toHtml(matrix(), false))
    return true
  }
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (!copy(event)) return
      onWrite(
        range.lines.flatMap((row) => range.columns.map((column) => ({ row, column, text: '' }))),
        'clear',
      )
    },
    onPaste: (event: ClipboardEvent) => {
      if (cells.edit) return
      const text = event.clipboardData.getData('text/plain')
      if (text === '') return
      event.preventDefault()
      event.stopPropagation()
      const pasted = fromTsv(text)
      const lines = layout.lines.filter((line) => line.holds).map((line) => line.id)
      const columnIds = columns.map((column) => column.id)
      const [startLine, startColumn] = [range.lines[0] ?? '', range.columns[0] ?? '']
      const place = { line: lines.indexOf(startLine), column: columnIds.indexOf(startColumn) }
      const fits = holdsValue(cells.active, layout) && place.line + pasted.length <= lines.length
      // A list of names is not meant to rename the rows below: the preview tells new from known.
      if (!fits || (place.column === 0 && pasted.length > 1)) return onPasteRows(text)
      onWrite(cellsToPaste(pasted, range, lines, columnIds, place), 'paste')
    },
  }
}

/** One pasted cell goes to every cell of the range; a block goes where it was put, cut off at the last column. */
function cellsToPaste(
  pasted: Matrix,
  range: { readonly lines: readonly string[]; readonly columns: readonly string[] },
  lines: readonly string[],
  columns: readonly string[],
  place: { readonly line: number; readonly column: number },
): CellText[] {
  const [single] = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0] : []
  if (single !== undefined) return range.lines.flatMap((row) => range.columns.map((column) => ({ row, column, text: single })))
  return pasted.flatMap((line, down) =>
    line.flatMap((text, right) => {
      const [row, column] = [lines[place.line + down], columns[place.column + right]]
      return row !== undefined && column !== undefined ? [{ row, column, text }] : []
    }),
  )
}
