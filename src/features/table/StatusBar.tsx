import type { ReactNode } from 'react'
import type { Row } from '../../domain/document'
import { useT } from '../../state/hooks'
import { type Column, headerOf, type Lookup } from './column'
import type { CellsInUse } from './useCells'

interface Props<R extends Row> {
  readonly inUse: CellsInUse
  readonly columns: readonly Column<R>[]
  readonly lookup: Lookup
  readonly selected: number
  /** Numbers about the whole table. */
  readonly children: ReactNode
}

/** The row under a table: what is marked, what is in the table, and the keys that help. */
export function StatusBar<R extends Row>({ inUse: { range }, columns, lookup, selected, children }: Props<R>) {
  const t = useT()
  const count = range.lines.length * range.columns.length
  const only = range.columns.length === 1 ? columns.find(({ id }) => id === range.columns[0]) : undefined
  return (
    <footer className="tb-status xs soft num">
      <span role="status" className="clip">
        {count > 1 ? (
          <>
            <b className="strong">{t('table.cells', { count })}</b>{' '}
            {only ? t('table.markedIn', { column: headerOf(only, lookup) }) : t('table.marked')}
          </>
        ) : (
          selected > 0 && t('table.rowsMarked', { count: selected })
        )}
      </span>
      <span className="sp" />
      {children}
      <span className="muted tb-keys">
        <span className="kbd">Enter</span> {t('table.hint.edit')} <span className="kbd">Tab</span> {t('table.hint.next')}{' '}
        <span className="kbd">Ctrl D</span> {t('table.hint.fill')}
      </span>
    </footer>
  )
}
