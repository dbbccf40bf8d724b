import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { listOrders } from '../../state/sessionStore'
import { Icon } from '../../ui/Icon'
import { laterPart } from '../../ui/lazyPart'
import { Menu } from '../../ui/Menu'
import { ListRow } from './ListRow'
import { listRows } from './listRows'
import { useListHands } from './useListHands'
import { useWindow } from './useWindow'

const ListFilter = laterPart(() => import('./ListFilter'))

/** All actors with the sign of their group. One tab stop; arrows move, Enter opens the details, Delete removes. */
export function ActorList() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const selected = useSession((session) => session.selection.actors)
  const order = useSession((session) => session.listOrder)
  const picking = useSession((session) => session.tool.kind === 'pick')
  const [filtering, setFiltering] = useState(false)
  const lens = useSession((session) => session.lens)
  const seen = useSeen().doc
  const words = lens?.settings.words ?? ''
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(() => listRows(doc, order, (actor) => lens?.holdsWords(doc, actor, t) ?? true), [doc, order, lens, t])
  const count = Object.keys(doc.actors).length
  const shown = seen === doc ? count : Object.keys(seen.actors).length
  const unplaced = rows.filter((row) => !row.placed).length
  const { first, last, rowHeight, height, show } = useWindow(list, rows)
  const chosen = useMemo(() => new Set(selected), [selected])

  // What was selected on the map comes into view here; a list that only changed keeps its place.
  const latest = useRef({ rows, show })
  latest.current = { rows, show }
  useEffect(() => {
    const { rows, show } = latest.current
    const index = selected.length === 1 ? rows.findIndex((row) => row.actor.id === selected[0]) : -1
    if (index >= 0) show(index)
  }, [selected])

  const { active, handlers } = useListHands(list, rows, show)
  return (
    <section className="actorlist" aria-labelledby="actorlist">
      <div className="listhead">
        <h2 id="actorlist" className="strong">
          {t('gather.list')}
        </h2>
        <span className="muted num">{shown < count ? t('gather.filter.shown', { shown, count }) : count}</span>
        {unplaced > 0 && (
          <span className="xs muted row" title={t('gather.unplaced.count', { count: unplaced })}>
            <span className="unplaced" aria-hidden="true" />
            <span aria-hidden="true">{unplaced}</span>
            <span className="vh">{t('gather.unplaced.count', { count: unplaced })}</span>
          </span>
        )}
        <span className="sp" />
        <button
          type="button"
          className="btn ghost sm icon"
          aria-label={t('shell.missing')}
          title={t('shell.missing')}
          onClick={() => app.session.setState({ dialog: 'missing' })}
        >
          <Icon name="checklist" />
        </button>
        <button
          type="button"
          className="btn ghost sm icon"
          aria-label={t('gather.pick')}
          title={t('gather.pick')}
          aria-pressed={picking}
          onClick={() => app.session.setState({ tool: { kind: picking ? 'select' : 'pick' } })}
        >
          <Icon name="pick" />
        </button>
        <Menu
          label={t('gather.sort', { order: t(`gather.order.${order}`) })}
          className="btn ghost sm icon"
          align="end"
          items={listOrders.map((id) => ({
            name: t(`gather.order.${id}`),
            checked: order === id,
            run: () => app.session.setState({ listOrder: id }),
          }))}
        >
          <Icon name="sort" />
        </Menu>
        <button
          type="button"
          className="btn ghost sm icon"
          aria-label={t('gather.filter')}
          title={t('gather.filter')}
          aria-pressed={filtering || words !== ''}
          onClick={() => setFiltering(!filtering)}
        >
          <Icon name="filter" />
        </button>
      </div>
      {(filtering || words !== '') && (
        <Suspense>
          <ListFilter onClose={() => setFiltering(false)} />
        </Suspense>
      )}
      {count === 0 && <p className="emptylist soft">{t('gather.empty')}</p>}
      {words && rows.length === 0 && count > 0 && <p className="emptylist soft">{t('gather.filter.none', { text: words })}</p>}
      <ul ref={list} className="alist" aria-label={t('gather.list.by', { order: t(`gather.order.${order}`) })} {...handlers}>
        <li className="height" aria-hidden="true" style={{ height }} />
        {rows.slice(first, last).map(({ actor, placed, top }, index) => (
          <li
            key={actor.id}
            data-id={actor.id}
            className={`${chosen.has(actor.id) ? 'sel' : ''} ${seen.actors[actor.id] ? '' : 'away'}`}
            aria-setsize={rows.length}
            aria-posinset={first + index + 1}
            style={{ top: top * rowHeight, height: rowHeight }}
          >
            <ListRow
              doc={doc}
              actor={actor}
              placed={placed}
              hidden={!seen.actors[actor.id]}
              chosen={chosen.has(actor.id)}
              first={actor.id === active}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
