import { useCallback, useEffect, useMemo, useRef } from 'react'
import { filterWords, showAll } from '../../commands/lensActs'
import { reveal } from '../../commands/seen'
import type { Actor } from '../../domain/document'
import { addActors } from '../../domain/edits/actors'
import { infoOf } from '../../domain/rows'
import type { Message } from '../../i18n/translate'
import { axisName, ratingText } from '../../scene/gridWords'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import type { ViewProps } from '../../state/view'
import { Icon } from '../../ui/Icon'
import { actorColumns } from './actorColumns'
import { actorSections, sorted } from './arrange'
import { type Column, headerOf } from './column'
import { layoutOf } from './layout'
import { StatusBar } from './StatusBar'
import { GroupingMenu, TableBar } from './TableBar'
import { TableGrid } from './TableGrid'
import { useArrangement } from './useArrangement'
import { useCells } from './useCells'
import { useLookup } from './useLookup'
import { useRowMenu } from './useRowMenu'
import { nextSort, shownColumns, useSettings } from './useSettings'
import { useWrite } from './useWrite'

export function ActorsTable({ bar }: ViewProps) {
  const t = useT()
  const app = useApp()
  const lookup = useLookup()
  const { actors } = useSeen().doc
  const any = useDocument((doc) => Object.keys(doc.actors).length > 0)
  const words = useSession((session) => session.lens?.settings.words ?? '')
  const info = useDocument(infoOf)
  const selection = useSession((session) => session.selection)
  const { settings, sheet, change, changeSheet } = useSettings()
  const { grouping, folded } = settings
  const columns = useMemo(() => shownColumns(actorColumns, sheet), [sheet])

  const all = useMemo(() => Object.values<Actor>(actors).sort((a, b) => a.order - b.order), [actors])
  const live = useMemo(() => {
    return actorSections(sorted(all, sheet.sort, actorColumns, lookup), grouping, info, lookup)
  }, [all, sheet.sort, grouping, info, lookup])
  const order = useMemo(() => [sheet.sort, words, grouping, lookup.t] as const, [sheet.sort, words, grouping, lookup.t])
  const { sections, outdated, renew } = useArrangement(live, order)
  const inUse = useCells(useMemo(() => layoutOf(sections, folded, columns), [sections, folded, columns]))

  // An actor added here and named at once is one step.
  const added = useRef<string | null>(null)
  const requested = useRef<string | null>(null)
  const stepOf = useCallback((column: Column<Actor>, actor: Actor, fields: Partial<Actor>): { label: Message; group?: string } => {
    const name = fields.name ?? actor.name
    if (added.current === actor.id && column.id === 'name')
      return { label: { key: 'edit.addActor', values: { name } }, group: `add ${actor.id}` }
    const isUnplaced = column.look === 'rating' && Object.values(fields).includes(null)
    return { label: { key: isUnplaced ? 'edit.unplace' : column.step, values: { name } } }
  }, [])
  const onWrite = useWrite('actors', actorColumns, lookup, stepOf)

  const selected = useMemo(() => new Set(selection.actors), [selection.actors])
  const select = (ids: readonly string[]) => app.session.setState({ selection: { actors: ids, relations: [] } })
  const edit = (id: string) => {
    inUse.focusWanted.current = true
    inUse.send({ kind: 'go', to: { line: id, column: 'name' }, extend: false, entering: true })
    inUse.send({ kind: 'edit', typed: null })
  }
  const addActor = () => {
    const id = app.newId()
    const name = t('table.newActor')
    added.current = id
    app.documents.edit({ key: 'edit.addActor', values: { name } }, (doc) => addActors(doc, [{ id, name }]), `add ${id}`)
    reveal(app, id)
    change({ folded: new Set() })
    requested.current = id
  }
  // The cell of a new actor exists only after its row does.
  useEffect(() => {
    const id = requested.current
    if (id === null || !inUse.layout.lines.some((line) => line.id === id)) return
    requested.current = null
    edit(id)
  })
  // The actor that was looked for, once its row is drawn.
  const wish = useSession((session) => session.lookAt)
  useEffect(() => {
    const row = wish && document.querySelector(`.tb [data-line="${CSS.escape(wish.actor)}"]`)
    if (!row) return
    row.scrollIntoView({ block: 'center' })
    inUse.send({ kind: 'go', to: { line: wish.actor, column: 'name' }, extend: false, entering: true })
    app.session.setState({ lookAt: null })
  })
  const onMenu = useRowMenu('actors', inUse)
  // The name is written where names are written in a table: in its cell.
  const renaming = useSession((session) => (session.renaming?.at === 'table' ? session.renaming.actor : null))
  useEffect(() => {
    if (renaming === null) return
    app.session.setState({ renaming: null })
    edit(renaming)
  })
  const shown = sections.reduce((sum, section) => sum + section.rows.length, 0)
  const matrix = () => [
    columns.map((column) => headerOf(column, lookup)),
    ...sections
      .flatMap(({ rows }) => rows)
      .flatMap((id) => (actors[id] ? [columns.map((column) => column.text(actors[id] as Actor, lookup))] : [])),
  ]
  return (
    <>
      <TableBar
        all={actorColumns}
        lookup={lookup}
        words={words}
        onWords={(next) => filterWords(app, next)}
        found={null}
        bar={bar}
        matrix={matrix}
        outdated={outdated}
        onRenew={renew}
        before={<GroupingMenu />}
      >
        <button type="button" className="btn line" onClick={addActor}>
          <Icon name="add" />
          {t('table.addActor')}
        </button>
      </TableBar>
      <div className="tb-scroll">
        {shown > 0 ? (
          <TableGrid
            caption={t('table.caption.actors')}
            columns={columns}
            sections={sections}
            folded={folded}
            rows={actors}
            lookup={lookup}
            inUse={inUse}
            nameOf={(actor) => actor.name}
            sort={sheet.sort}
            onSort={(column) => changeSheet({ sort: nextSort(sheet.sort, column) })}
            onFold={(id) => change({ folded: toggled(folded, id) })}
            selected={selected}
            onSelect={select}
            onWrite={onWrite}
            onPasteRows={(pasted) => app.session.setState({ pasted, dialog: 'import' })}
            onLeave={renew}
            onProblem={(message) => app.session.setState({ toast: { message, stays: true } })}
            onMenu={onMenu}
          />
        ) : (
          any && (
            <div className="tb-none-yet">
              <p>{words.trim() === '' ? t('table.allHidden') : t('table.nothingFound', { filter: words })}</p>
              <button type="button" className="btn line" onClick={() => showAll(app)}>
                {t('lens.showAll')}
              </button>
            </div>
          )
        )}
      </div>
      <StatusBar inUse={inUse} columns={columns} lookup={lookup} selected={selection.actors.length}>
        <span>{t('actors.count', { count: all.length })}</span>
        {(['influence', 'interest'] as const).map((field) => {
          const mean = meanOf(all.map((actor) => actor[field]))
          return (
            mean !== null && (
              <span key={field}>{t('table.mean', { axis: axisName(info, field, t), mean: ratingText(info, field, mean, t) })}</span>
            )
          )
        })}
      </StatusBar>
    </>
  )
}

/** Of those assessed, rounded; null when there are none. */
function meanOf(ratings: readonly (number | null)[]): number | null {
  const known = ratings.filter((rating) => rating !== null)
  return known.length === 0 ? null : Math.round(known.reduce((sum, rating) => sum + rating, 0) / known.length)
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
