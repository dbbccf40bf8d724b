import { useCallback, useMemo, useState } from 'react'
import type { Relation } from '../../domain/document'
import type { Message } from '../../i18n/translate'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import type { ViewProps } from '../../state/view'
import { Icon } from '../../ui/Icon'
import { AddRelation } from './AddRelation'
import { matches, sorted } from './arrange'
import { type Column, headerOf } from './column'
import { layoutOf } from './layout'
import { relationColumns } from './relationColumns'
import { StatusBar } from './StatusBar'
import { TableBar } from './TableBar'
import { TableGrid } from './TableGrid'
import { useArrangement } from './useArrangement'
import { useCells } from './useCells'
import { useLookup } from './useLookup'
import { useRowMenu } from './useRowMenu'
import { nextSort, shownColumns, useSettings } from './useSettings'
import { useWrite } from './useWrite'

const nothingFolded: ReadonlySet<string> = new Set()
const stepOf = (column: Column<Relation>): { label: Message } => ({ label: { key: column.step } })

export function RelationsTable({ bar }: ViewProps) {
  const t = useT()
  const app = useApp()
  const lookup = useLookup()
  const { relations } = useSeen().doc
  const selection = useSession((session) => session.selection)
  const { settings, sheet, change, changeSheet } = useSettings()
  const { relationWords: words } = settings
  const [adding, setAdding] = useState(false)
  const columns = useMemo(() => shownColumns(relationColumns, sheet), [sheet])
  const all = useMemo(() => Object.values<Relation>(relations), [relations])
  const any = useDocument((doc) => Object.keys(doc.relations).length > 0)
  const live = useMemo(() => {
    const found = all.filter((relation) => matches(relation, words, relationColumns, lookup))
    return [{ id: 'all', label: null, rows: sorted(found, sheet.sort, relationColumns, lookup).map(({ id }) => id) }]
  }, [all, words, sheet.sort, lookup])
  const order = useMemo(() => [sheet.sort, words, lookup.t] as const, [sheet.sort, words, lookup.t])
  const { sections, outdated, renew } = useArrangement(live, order)
  const inUse = useCells(useMemo(() => layoutOf(sections, nothingFolded, columns), [sections, columns]))
  const onWrite = useWrite('relations', relationColumns, lookup, useCallback(stepOf, []))
  const selected = useMemo(() => new Set(selection.relations), [selection.relations])

  const nameOf = (relation: Relation) =>
    t('table.relationName', { source: lookup.names.get(relation.source) ?? '', target: lookup.names.get(relation.target) ?? '' })
  const onMenu = useRowMenu('relations', inUse)
  const shown = sections[0]?.rows.length ?? 0
  const matrix = () => [
    columns.map((column) => headerOf(column, lookup)),
    ...sections
      .flatMap(({ rows }) => rows)
      .flatMap((id) => {
        const relation = relations[id]
        return relation ? [columns.map((column) => column.text(relation, lookup))] : []
      }),
  ]
  return (
    <>
      <TableBar
        all={relationColumns}
        lookup={lookup}
        words={words}
        onWords={(relationWords) => change({ relationWords })}
        found={{ shown, all: all.length }}
        bar={bar}
        matrix={matrix}
        outdated={outdated}
        onRenew={renew}
      >
        <button type="button" className="btn line" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <Icon name="add" />
          {t('table.addRelation')}
        </button>
      </TableBar>
      {adding && <AddRelation lookup={lookup} onClose={() => setAdding(false)} />}
      <div className="tb-scroll">
        {shown > 0 ? (
          <TableGrid
            caption={t('table.caption.relations')}
            columns={columns}
            sections={sections}
            folded={nothingFolded}
            rows={relations}
            lookup={lookup}
            inUse={inUse}
            nameOf={nameOf}
            sort={sheet.sort}
            onSort={(column) => changeSheet({ sort: nextSort(sheet.sort, column) })}
            onFold={() => {}}
            selected={selected}
            onSelect={(ids) => app.session.setState({ selection: { actors: [], relations: ids } })}
            onWrite={onWrite}
            onPasteRows={() => app.session.setState({ toast: { message: { key: 'table.noRoom' }, stays: true } })}
            onLeave={renew}
            onProblem={(message) => app.session.setState({ toast: { message, stays: true } })}
            onMenu={onMenu}
          />
        ) : (
          <div className="tb-none-yet">
            {any ? (
              <>
                <p>{t('table.nothingFound', { filter: words })}</p>
                <button type="button" className="btn line" onClick={() => change({ relationWords: '' })}>
                  {t('table.clearFilter')}
                </button>
              </>
            ) : (
              <>
                <p className="voice">{t('table.noRelations')}</p>
                <p className="muted">{t('table.noRelationsHint')}</p>
              </>
            )}
          </div>
        )}
      </div>
      <StatusBar inUse={inUse} columns={columns} lookup={lookup} selected={selection.relations.length}>
        <span>{t('relations.count', { count: all.length })}</span>
      </StatusBar>
    </>
  )
}
