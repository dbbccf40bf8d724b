import { memo } from 'react'
import type { Row } from '../../domain/document'
import { Icon } from '../../ui/Icon'
import { CellContent } from './CellContent'
import { CellEditor } from './CellEditor'
import { type Column, headerOf, type Lookup } from './column'
import type { Editing } from './editing'
import { menuColumn, selectColumn } from './layout'
import { roles } from './roles'

interface Props<R extends Row> {
  readonly row: R
  readonly name: string
  readonly index: number
  readonly columns: readonly Column<R>[]
  readonly lookup: Lookup
  readonly selected: boolean
  /** Column of the active cell, if it is in this row. */
  readonly active: string | null
  /** Columns of the range in this row, and whether its edge is here: 'first last' indexes with t and b, as '3 5 tb'. */
  readonly range: string | null
  /** For the active cell. */
  readonly editing: Editing | null
}

/** One row of cells. Drawn again only when its own row, or where the person is in it, changes. */
export const GridRow = memo(function GridRow<R extends Row>({
  row,
  name,
  index,
  columns,
  lookup,
  selected,
  active,
  range,
  editing,
}: Props<R>) {
  const { t } = lookup
  const [first = -1, last = -1] = range?.split(' ').map(Number) ?? []
  const stop = (column: string) => (active === column ? 0 : -1)
  return (
    <tr
      {...roles.row}
      data-line={row.id}
      aria-rowindex={index}
      aria-selected={selected}
      className={`tb-row ${editing ? 'is-edit' : ''} ${range?.includes('b') || active !== null ? 'has-corner' : ''}`}
    >
      <td {...roles.cell} className="tb-check" data-column={selectColumn}>
        <input type="checkbox" checked={selected} readOnly tabIndex={stop(selectColumn)} aria-label={t('table.selectRow', { name })} />
      </td>
      {columns.map((column, at) => {
        const inRange = at >= first && at <= last && range !== null
        const isEdited = editing !== null && active === column.id
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            {...(at === 0 ? roles.rowHeader : roles.cell)}
            data-column={column.id}
            tabIndex={stop(column.id)}
            aria-selected={inRange || active === column.id}
            className={[
              at === 0 ? 'tb-name' : '',
              `tb-${column.look}`,
              inRange ? `in-range ${edges(at, first, last, range)}` : '',
              isEdited ? 'is-edited' : '',
            ].join(' ')}
          >
            {isEdited ? (
              <CellEditor
                column={column}
                row={row}
                lookup={lookup}
                label={t('table.editing', { column: headerOf(column, lookup), name })}
                editing={editing}
              />
            ) : (
              <CellContent column={column} row={row} lookup={lookup} />
            )}
            {!isEdited && (range === null ? active === column.id : at === last && range.includes('b')) && (
              <span className="tb-fill" aria-hidden="true" />
            )}
          </Cell>
        )
      })}
      <td {...roles.cell} className="tb-more" data-column={menuColumn}>
        <button
          type="button"
          className="btn ghost icon sm"
          aria-haspopup="menu"
          tabIndex={stop(menuColumn)}
          aria-label={t('table.rowMenu', { name })}
        >
          <Icon name="more" />
        </button>
      </td>
    </tr>
  )
}) as <R extends Row>(props: Props<R>) => React.ReactNode

const edges = (at: number, first: number, last: number, range: string): string =>
  [
    at === first ? 'edge-left' : '',
    at === last ? 'edge-right' : '',
    range.includes('t') ? 'edge-top' : '',
    range.includes('b') ? 'edge-bottom' : '',
  ].join(' ')
