// The row above a table: which table, how it is grouped, found, shown and copied.
import { type ReactNode, useId, useRef, useState } from 'react'
import type { Row } from '../../domain/document'
import { copyMatrix, type Matrix } from '../../exchange/cells'
import { useApp, useT } from '../../state/hooks'
import type { SheetSettings } from '../../state/tableSettings'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { type Column, headerOf, type Lookup } from './column'
import { shownColumns, useSettings } from './useSettings'

interface Props<R extends Row> {
  readonly all: readonly Column<R>[]
  readonly lookup: Lookup
  /** Words that a row must hold, and what to do with others. */
  readonly words: string
  readonly onWords: (words: string) => void
  /** How many rows are left of how many; null: the bar says it. */
  readonly found: { readonly shown: number; readonly all: number } | null
  /** What hides a part of the map. */
  readonly bar: ReactNode
  /** Headers and rows as they stand, for copying. */
  readonly matrix: () => Matrix
  readonly outdated: boolean
  readonly onRenew: () => void
  /** Controls of this table only, after the choice of table. */
  readonly before?: ReactNode
  /** What adds a row. */
  readonly children: ReactNode
}

export function TableBar<R extends Row>({
  all,
  lookup,
  words,
  onWords,
  found,
  bar,
  matrix,
  outdated,
  onRenew,
  before,
  children,
}: Props<R>) {
  const t = useT()
  const app = useApp()
  const { settings, sheet, change, changeSheet } = useSettings()
  const copy = async () => {
    const rows = matrix()
    try {
      await copyMatrix(rows)
      app.session.setState({ toast: { message: { key: 'table.copied', values: { count: rows.length - 1 } } } })
    } catch {
      app.session.setState({ toast: { message: { key: 'table.copyRefused' }, stays: true } })
    }
  }
  return (
    <div className="tb-bar">
      <fieldset className="seg" aria-label={t('table.sheets')}>
        {(['actors', 'relations'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={settings.sheet === id} onClick={() => change({ sheet: id })}>
            {t(id)}
          </button>
        ))}
      </fieldset>
      {before}
      <label className="pillbtn tb-find">
        <Icon name="filter" />
        <span className="vh">{t('table.filter')}</span>
        <input
          type="search"
          placeholder={t('table.filter')}
          value={words}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || words === '') return
            event.stopPropagation()
            onWords('')
          }}
        />
      </label>
      <ColumnsMenu all={all} lookup={lookup} sheet={sheet} onChange={(columns) => changeSheet({ columns })} />
      <span className="xs muted num tb-found" role="status">
        {found && words.trim() !== '' && t('table.shown', found)}
      </span>
      {bar}
      {outdated && (
        <button type="button" className="btn ghost sm" onClick={onRenew}>
          <Icon name="sort" />
          {t('table.sortAgain')}
        </button>
      )}
      <span className="sp" />
      {settings.sheet === 'actors' && (
        <span className="xs muted tb-hint">
          {t('table.pasteHint')} <span className="kbd">Ctrl V</span>
        </span>
      )}
      <button type="button" className="btn ghost tb-copy" title={t('table.copy')} onClick={() => void copy()}>
        <Icon name="copy" />
        <span>{t('table.copy')}</span>
      </button>
      {children}
    </div>
  )
}

function ColumnsMenu<R extends Row>({
  all,
  lookup,
  sheet,
  onChange,
}: {
  all: readonly Column<R>[]
  lookup: Lookup
  sheet: SheetSettings
  onChange: (columns: readonly string[] | null) => void
}) {
  const t = useT()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const shown = shownColumns(all, sheet).map((column) => column.id)
  return (
    <>
      <button ref={button} type="button" className="pillbtn" popoverTarget={id}>
        <Icon name="eye" />
        {t('table.columns')}
        <span className="muted num">{t('table.columnsShown', { shown: shown.length, all: all.length })}</span>
      </button>
      <fieldset
        id={id}
        popover="auto"
        className="menu tb-columns"
        aria-label={t('table.columns')}
        style={place}
        onBeforeToggle={() => {
          const box = button.current?.getBoundingClientRect()
          if (box) setPlace({ left: Math.max(8, Math.min(box.left, window.innerWidth - 270)), top: box.bottom + 6 })
        }}
      >
        {all.slice(1).map((column) => (
          <label key={column.id} className="check">
            <input
              type="checkbox"
              checked={shown.includes(column.id)}
              onChange={(event) => onChange(event.target.checked ? [...shown, column.id] : shown.filter((one) => one !== column.id))}
            />
            {headerOf(column, lookup)}
          </label>
        ))}
        <button type="button" className="link" disabled={sheet.columns === null} onClick={() => onChange(null)}>
          {t('table.usualColumns')}
        </button>
      </fieldset>
    </>
  )
}

export function GroupingMenu() {
  const t = useT()
  const { settings, change } = useSettings()
  return (
    <Menu
      label={`${t('table.groupBy')} ${t(`table.groupBy.${settings.grouping}`)}`}
      className="pillbtn"
      items={(['quadrant', 'group', 'none'] as const).map((grouping) => ({
        name: t(`table.groupBy.${grouping}`),
        checked: settings.grouping === grouping,
        run: () => change({ grouping, folded: new Set() }),
      }))}
    >
      <span>{t('table.groupBy')}</span>
      <b>{t(`table.groupBy.${settings.grouping}`)}</b>
      <Icon name="chevronDown" size={14} />
    </Menu>
  )
}
