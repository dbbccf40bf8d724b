// A native table whose cells are reached by one tab stop and edited by keyboard (ARIA grid pattern). Knows columns, not actors.
import { type CSSProperties, useDeferredValue, useLayoutEffect, useRef } from 'react'
import type { Point, Row } from '../../domain/document'
import type { Message } from '../../i18n/translate'
import { Icon } from '../../ui/Icon'
import type { Section } from './arrange'
import type { Direction } from './cells'
import { type Column, headerOf } from './column'
import type { Editing } from './editing'
import { GridRow } from './GridRow'
import type { GridProps } from './gridProps'
import { headLine, menuColumn, sectionLine, selectColumn } from './layout'
import { roles } from './roles'
import { useGridClipboard } from './useGridClipboard'
import { useGridKeys } from './useGridKeys'
import { useGridPointer } from './useGridPointer'

export function TableGrid<R extends Row>(props: GridProps<R>) {
  const { caption, columns, sections, folded, rows, lookup, inUse, nameOf, sort, onSort, onFold, selected, onSelect } = props
  const { t } = lookup
  const { cells, range, send, focusWanted } = inUse
  const { active } = cells
  const table = useRef<HTMLTableElement>(null)
  // The first rows come at once; the rest follow without holding up keys and pointer.
  const drawn = useDeferredValue(sections, firstRows(sections, 40))

  const openMenu = (line: string, at?: Point) => {
    const button = table.current?.querySelector(`[data-line="${CSS.escape(line)}"] .tb-more button`)
    const box = button?.getBoundingClientRect()
    const client = at ?? (box && { x: box.left, y: box.bottom })
    if (rows[line] && client) props.onMenu(line, client)
  }
  const onKeyDown = useGridKeys(props, table, openMenu)
  const clipboard = useGridClipboard(props)
  const pointer = useGridPointer(props, openMenu)

  // Follows the active cell once it is drawn, when a key or the pointer in the table asked for it.
  useLayoutEffect(() => {
    if (!focusWanted.current || cells.edit) return
    const line = table.current?.querySelector(`[data-line="${CSS.escape(active.line)}"]`)
    const stop = line?.querySelector<HTMLElement>('[tabindex="0"]')
    if (!stop) return
    stop.focus()
    focusWanted.current = false
  })

  const end = (to: Direction) => {
    focusWanted.current = true
    send({ kind: 'leave', to })
  }
  const write = (text: string): Message | null => {
    const [row, column] = [rows[active.line], columns.find(({ id }) => id === active.column)]
    if (!row || !column || column.text(row, lookup) === text) return null
    return props.onWrite([{ row: row.id, column: column.id, text }], 'edit')
  }
  const editing: Editing | null = cells.edit && {
    typed: cells.edit.typed,
    commit: (text, to) => {
      const problem = write(text)
      if (!problem) end(to)
      return problem
    },
    abandon: (text) => {
      const problem = write(text)
      if (problem) props.onProblem(problem)
      send({ kind: 'leave', to: 'stay' })
    },
    cancel: () => end('stay'),
  }

  const rangeLines = new Set(range.lines)
  const spans = range.lines.length * range.columns.length > 1
  const firstColumn = columns.findIndex(({ id }) => id === range.columns[0])
  const rangeAt = (id: string): string | null => {
    if (!spans || !rangeLines.has(id)) return null
    const sides = `${id === range.lines[0] ? 't' : ''}${id === range.lines.at(-1) ? 'b' : ''}`
    return `${firstColumn} ${firstColumn + range.columns.length - 1} ${sides}`
  }
  const headStop = (column: string) => (active.line === headLine && active.column === column ? 0 : -1)
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0)
  const marked = sections.reduce((sum, section) => sum + section.rows.filter((id) => selected.has(id)).length, 0)
  let index = 1
  return (
    <table
      ref={table}
      {...roles.grid}
      className="tb"
      aria-rowcount={total + sections.length + 1}
      aria-colcount={columns.length + 2}
      style={tracks(columns)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Element) || event.currentTarget.contains(to) || to.closest('.menu')) return
        focusWanted.current = false
        props.onLeave()
      }}
      {...clipboard}
      {...pointer}
    >
      <caption className="vh">{caption}</caption>
      <thead {...roles.lines}>
        <tr {...roles.row} data-line={headLine} aria-rowindex={1}>
          <th {...roles.columnHeader} className="tb-check" data-column={selectColumn}>
            <label className="tb-all">
              <input
                type="checkbox"
                tabIndex={headStop(selectColumn)}
                aria-label={t('table.selectAll')}
                checked={total > 0 && marked === total}
                ref={(box) => {
                  if (box) box.indeterminate = marked > 0 && marked < total
                }}
                onChange={(event) => onSelect(event.target.checked ? sections.flatMap((section) => section.rows) : [])}
              />
            </label>
          </th>
          {columns.map((column, at) => {
            const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
            return (
              <th
                key={column.id}
                {...roles.columnHeader}
                aria-sort={sorted}
                data-column={column.id}
                className={`${at === 0 ? 'tb-name' : ''} tb-head tb-${column.look}`}
              >
                <button type="button" tabIndex={headStop(column.id)} onClick={() => onSort(column.id)} title={headerOf(column, lookup)}>
                  <span className="clip">{headerOf(column, lookup)}</span>
                  {sorted && <Icon name="chevronDown" size={13} />}
                </button>
              </th>
            )
          })}
          <th {...roles.columnHeader} className="tb-more" data-column={menuColumn} tabIndex={headStop(menuColumn)}>
            <span className="vh">{t('table.menuColumn')}</span>
          </th>
        </tr>
      </thead>
      {drawn.map((section) => {
        const line = sectionLine(section)
        const open = !folded.has(section.id)
        return (
          <tbody key={section.id} {...roles.lines} aria-label={section.label ?? undefined}>
            {section.label !== null && (
              <tr {...roles.row} className="tb-group" data-line={line} aria-rowindex={++index}>
                <th {...roles.groupHeader} colSpan={columns.length + 2} aria-colspan={columns.length + 2} data-column={columns[0]?.id}>
                  <button type="button" aria-expanded={open} tabIndex={active.line === line ? 0 : -1} onClick={() => onFold(section.id)}>
                    <Icon name={open ? 'chevronDown' : 'chevronRight'} size={14} />
                    {section.label} <span className="num muted">{section.rows.length}</span>
                  </button>
                </th>
              </tr>
            )}
            {open &&
              section.rows.map((id) => {
                const row = rows[id]
                index += 1
                if (!row) return null
                const here = active.line === id
                return (
                  <GridRow
                    key={id}
                    row={row}
                    name={nameOf(row)}
                    index={index}
                    columns={columns}
                    lookup={lookup}
                    selected={selected.has(id)}
                    active={here ? active.column : null}
                    range={rangeAt(id)}
                    editing={here ? editing : null}
                  />
                )
              })}
          </tbody>
        )
      })}
    </table>
  )
}

function firstRows(sections: readonly Section[], count: number): readonly Section[] {
  let room = count
  return sections.map((section) => {
    const rows = section.rows.slice(0, Math.max(0, room))
    room -= rows.length
    return { ...section, rows }
  })
}

/** Widths of the columns as grid tracks: the name and the long texts share what is left over. A narrow window has a narrow name. */
function tracks<R extends Row>(columns: readonly Column<R>[]): CSSProperties {
  const [name, ...others] = columns
  const track = ({ width, editor }: Column<R>) => (editor === 'lines' ? `minmax(${width}rem, 1fr)` : `${width}rem`)
  const nameWidth = `var(--tb-name, ${name?.width ?? 0}rem)`
  const sum = others.reduce((width, column) => width + column.width, 0)
  return {
    '--tb-columns': `var(--tb-check) minmax(${nameWidth}, 2fr) ${others.map(track).join(' ')} var(--tb-more)`,
    '--tb-width': `calc(${sum}rem + ${nameWidth} + var(--tb-check) + var(--tb-more))`,
  } as CSSProperties
}
