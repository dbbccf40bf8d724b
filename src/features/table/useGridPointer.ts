// Clicking, marking by dragging, check boxes and the row menu. One listener for the whole table.
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Point, Row } from '../../domain/document'
import { holdsValue, type Place } from './cells'
import type { GridProps } from './gridProps'
import { menuColumn, selectColumn } from './layout'
import { filled } from './writeCells'

function placeOf(target: EventTarget): Place | null {
  const cell = (target as Element).closest('[data-column]')
  const [line, column] = [cell?.closest('[data-line]')?.getAttribute('data-line'), cell?.getAttribute('data-column')]
  return line && column ? { line, column } : null
}
const same = (a: Place, b: Place) => a.line === b.line && a.column === b.column
const inEditor = (target: EventTarget) => (target as Element).closest('.tb-edit, .menu') !== null

export function useGridPointer<R extends Row>(props: GridProps<R>, openMenu: (line: string, at?: Point) => void) {
  const { columns, rows, lookup, inUse, selected, onSelect, onWrite, sections } = props
  const { cells, range, layout, send, focusWanted } = inUse
  const dragging = useRef(false)
  /** The range whose corner is being dragged: its rows are repeated over the rows it is drawn across. */
  const filling = useRef<typeof range | null>(null)
  /** The cell was active before the press, so that the click edits it. */
  const pressedActive = useRef(false)
  /** Where a run of rows marked with Shift starts. */
  const markedFrom = useRef<string | null>(null)

  const go = (to: Place, extend: boolean) => {
    if (cells.edit) (document.activeElement as HTMLElement | null)?.blur()
    focusWanted.current = true
    send({ kind: 'go', to, extend, entering: true })
  }
  const markRow = (line: string, run: boolean) => {
    const all = sections.flatMap((section) => section.rows)
    const marked = new Set(selected)
    const from = all.indexOf(markedFrom.current ?? line)
    const to = all.indexOf(line)
    const on = !selected.has(line)
    const ids = run && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [line]
    for (const id of ids) on ? marked.add(id) : marked.delete(id)
    markedFrom.current = line
    onSelect([...marked])
  }
  /** Downwards only: from the first row of the range to the row under the pointer. */
  const drawFill = (from: typeof range, to: Place | null) => {
    const [first, left, right] = [from.lines[0], from.columns[0], from.columns.at(-1)]
    if (!to || !rows[to.line] || !first || !left || !right) return
    const held = layout.lines.filter((line) => line.holds).map((line) => line.id)
    const last = held[Math.max(held.indexOf(from.lines.at(-1) ?? ''), held.indexOf(to.line))] ?? first
    focusWanted.current = true
    send({ kind: 'go', to: { line: first, column: left }, extend: false, entering: true })
    send({ kind: 'go', to: { line: last, column: right }, extend: true, entering: true })
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const to = placeOf(event.target)
      if (!to || inEditor(event.target) || event.button !== 0) return
      if ((event.target as Element).closest('.tb-fill')) {
        filling.current = range
        event.preventDefault()
        return
      }
      pressedActive.current =
        same(to, cells.active) && !cells.anchor && document.activeElement === (event.target as Element).closest('[data-column]')
      dragging.current = event.pointerType === 'mouse' && holdsValue(to, layout)
      go(to, event.shiftKey && holdsValue(to, layout))
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.buttons !== 1) {
        dragging.current = false
        filling.current = null
      }
      const to = placeOf(event.target)
      if (filling.current) return drawFill(filling.current, to)
      if (!dragging.current) return
      if (to && holdsValue(to, layout) && !same(to, cells.active)) go(to, true)
    },
    onPointerUp: () => {
      dragging.current = false
      const from = filling.current
      filling.current = null
      if (!from) return
      const into = range.lines.filter((id) => !from.lines.includes(id))
      const sources = from.lines.flatMap((id) => rows[id] ?? [])
      if (into.length > 0) onWrite(filled(sources, into, range.columns, columns, lookup), 'fill')
    },
    onClick: (event: MouseEvent) => {
      const to = placeOf(event.target)
      const row = to && rows[to.line]
      if (!to || !row || inEditor(event.target)) return
      const column = columns.find(({ id }) => id === to.column)
      if (to.column === selectColumn) return markRow(to.line, event.shiftKey)
      if (to.column === menuColumn) return openMenu(to.line)
      const ticked = column?.editor === 'check' && (event.target as Element).closest('input')
      if (ticked)
        return void onWrite([{ row: row.id, column: to.column, text: column.text(row, lookup) ? '' : lookup.t('table.yes') }], 'edit')
      if (pressedActive.current && column?.editor !== 'check' && !cells.anchor) send({ kind: 'edit', typed: null })
    },
    onDoubleClick: (event: MouseEvent) => {
      const to = placeOf(event.target)
      const column = to && columns.find(({ id }) => id === to.column)
      if (to && rows[to.line] && column && column.editor !== 'check' && !inEditor(event.target)) send({ kind: 'edit', typed: null })
    },
    onContextMenu: (event: MouseEvent) => {
      const to = placeOf(event.target)
      if (!to || !rows[to.line] || inEditor(event.target)) return
      event.preventDefault()
      go(to, false)
      openMenu(to.line, { x: event.clientX, y: event.clientY })
    },
    // The focus may come to a cell in other ways, as by a screen reader: the keys go on from there.
    onFocus: (event: { target: EventTarget }) => {
      const to = placeOf(event.target)
      if (to && !cells.edit && !same(to, cells.active) && !focusWanted.current) send({ kind: 'go', to, extend: false, entering: false })
    },
  }
}
