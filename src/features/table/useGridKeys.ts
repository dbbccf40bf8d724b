// The keys of a table at rest. An editor handles its own keys and lets none of them through.
import type { KeyboardEvent, RefObject } from 'react'
import type { Row } from '../../domain/document'
import { holdsValue } from './cells'
import type { GridProps } from './gridProps'
import { orderOf } from './keys'
import { headLine } from './layout'
import { type CellText, filled } from './writeCells'

export function useGridKeys<R extends Row>(props: GridProps<R>, table: RefObject<HTMLElement | null>, openMenu: (line: string) => void) {
  const { columns, rows, lookup, inUse, selected, onSelect, onWrite } = props
  const { cells, range, layout, send, focusWanted } = inUse
  const { active } = cells
  const column = columns.find(({ id }) => id === active.column)
  const onValue = holdsValue(active, layout)

  /** The same text for every cell of the range. */
  const everywhere = (text: string, columnIds = range.columns): CellText[] =>
    range.lines.flatMap((row) => columnIds.map((id) => ({ row, column: id, text })))

  /** Fills the range from its first row; a single cell takes the value above it. */
  const fill = () => {
    const [first] = range.lines
    const held = layout.lines.filter((line) => line.holds).map((line) => line.id)
    const from = range.lines.length > 1 ? first : held[held.indexOf(first ?? '') - 1]
    const source = from === undefined ? undefined : rows[from]
    if (!source) return
    const into = range.lines.filter((id) => id !== from)
    onWrite(filled([source], into, range.columns, columns, lookup), 'fill')
  }
  const toggleRow = () => {
    if (!rows[active.line]) return
    const marked = new Set(selected)
    if (!marked.delete(active.line)) marked.add(active.line)
    onSelect([...marked])
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (event.defaultPrevented || target.closest('.menu')) return
    const order = orderOf(event, pageOf(table.current))
    if (!order) return
    // Buttons and check boxes in the table answer Enter and Space themselves.
    const native = target.closest('button, input') !== null
    const taken = () => {
      event.preventDefault()
      event.stopPropagation()
      focusWanted.current = true
    }
    switch (order.kind) {
      case 'tab': {
        const before = cells.active
        if (!cells.entering || atEnd(order.back, before, props)) return
        taken()
        return send(order)
      }
      case 'open':
        if (native) return
        taken()
        if (column?.editor === 'check' && onValue) return void onWrite(everywhere(toggled(props)), 'edit')
        return send({ kind: 'edit', typed: null })
      case 'press':
        if (native) return
        taken()
        if (column?.editor === 'check' && onValue) return void onWrite(everywhere(toggled(props)), 'edit')
        return send({ kind: 'edit', typed: null })
      case 'type': {
        if (!onValue || !column) return
        taken()
        const direct = column.choices?.(lookup).find((choice) => choice.key === order.letter)
        if (direct) return void onWrite(everywhere(direct.label, [column.id]), 'edit')
        if (column.editor !== 'check') send({ kind: 'edit', typed: order.letter })
        return
      }
      case 'clear':
        if (!onValue) return
        taken()
        return void onWrite(everywhere(''), 'clear')
      case 'fill':
        taken()
        return onValue ? fill() : undefined
      case 'markRow':
        taken()
        return toggleRow()
      case 'menu':
        if (!rows[active.line]) return
        taken()
        return openMenu(active.line)
      case 'escape':
        if (cells.anchor) {
          taken()
          return send({ kind: 'single' })
        }
        if (selected.size > 0) {
          taken()
          return onSelect([])
        }
        return send({ kind: 'single' })
      default:
        taken()
        send(order)
    }
  }
}

function toggled<R extends Row>({ rows, columns, lookup, inUse }: GridProps<R>): string {
  const { line, column } = inUse.cells.active
  const row = rows[line]
  return row && columns.find(({ id }) => id === column)?.text(row, lookup) ? '' : lookup.t('table.yes')
}

/** True where Tab should leave the table: past its last cell, or from a heading. */
function atEnd<R extends Row>(
  back: boolean,
  { line, column }: { line: string; column: string },
  { inUse, columns }: GridProps<R>,
): boolean {
  const held = inUse.layout.lines.filter((one) => one.holds)
  const edge = back ? held[0] : held.at(-1)
  const end = back ? columns[0] : columns.at(-1)
  return line === headLine || (line === edge?.id && column === end?.id)
}

/** How many rows fit in view. */
function pageOf(table: HTMLElement | null): number {
  const view = table?.parentElement?.clientHeight ?? 0
  const row = table?.querySelector('tbody tr')?.clientHeight ?? 0
  return row > 0 ? Math.max(1, Math.floor(view / row) - 2) : 10
}
