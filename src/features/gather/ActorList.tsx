import { type KeyboardEvent, type MouseEvent, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { removeActors } from '../../commands/remove'
import { reveal } from '../../commands/seen'
import { signOf } from '../../scene/marks'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { laterPart } from '../../ui/lazyPart'
import { type Anchor, Menu, type MenuItem, MenuList } from '../../ui/Menu'
import { useLayout } from '../../ui/useLayout'
import { Written } from '../../ui/Written'
import { type ListOrder, listOrders, listRows } from './listRows'
import { useWindow } from './useWindow'

const ListFilter = laterPart(() => import('./ListFilter'))

/** All actors with the sign of their group. One tab stop; arrows move, Enter opens the details, Delete removes. */
export function ActorList() {
  const app = useApp()
  const t = useT()
  const phone = useLayout() === 'phone'
  const doc = useDocument((whole) => whole)
  const selected = useSession((session) => session.selection.actors)
  const [order, setOrder] = useState<ListOrder>('group')
  const [filtering, setFiltering] = useState(false)
  const lens = useSession((session) => session.lens)
  const seen = useSeen().doc
  const words = lens?.settings.words ?? ''
  const [menu, setMenu] = useState<{ readonly at: Anchor; readonly items: readonly MenuItem[] } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(() => listRows(doc, order, (actor) => lens?.holdsWords(doc, actor, t) ?? true), [doc, order, lens, t])
  const count = Object.keys(doc.actors).length
  const shown = seen === doc ? count : Object.keys(seen.actors).length
  const unplaced = rows.filter((row) => !row.placed).length
  const { first, last, rowHeight, height, show } = useWindow(list, rows)
  const chosen = useMemo(() => new Set(selected), [selected])
  const active = selected.at(-1) ?? rows[0]?.actor.id

  // What was selected on the map comes into view here; a list that only changed keeps its place.
  const latest = useRef({ rows, show })
  latest.current = { rows, show }
  useEffect(() => {
    const { rows, show } = latest.current
    const index = selected.length === 1 ? rows.findIndex((row) => row.actor.id === selected[0]) : -1
    if (index >= 0) show(index)
  }, [selected])

  const idAt = (event: { target: EventTarget }) => (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id
  const select = (id: string, more: boolean) => {
    const before = app.session.getState().selection.actors
    const actors = !more ? [id] : before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
    app.session.setState({ selection: { actors, relations: [] } })
  }
  const openMenu = (id: string, place: Anchor) => {
    if (!chosen.has(id)) select(id, false)
    // Comes with the list of all commands, after the first picture.
    void import('../../commands/menuItem').then(({ actorMenu }) => setMenu({ at: place, items: actorMenu(app, t) }))
  }
  const click = (event: MouseEvent) => {
    const id = idAt(event)
    if (!id) return
    if ((event.target as Element).closest('.eye')) reveal(app, id)
    else if ((event.target as Element).closest('.dots')) openMenu(id, (event.target as Element).getBoundingClientRect())
    else {
      const more = event.shiftKey || event.ctrlKey || event.metaKey
      select(id, more)
      // On a phone the list has covered the map that shows the choice.
      if (phone && !more) app.session.setState({ gathering: false })
    }
  }
  const keys = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.actor.id === active)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const id = idAt(event)
    if (next !== undefined) {
      event.preventDefault()
      const row = rows[next]
      if (!row) return
      select(row.actor.id, event.shiftKey)
      show(next)
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(row.actor.id)}"] button`)?.focus())
    } else if (id && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      event.preventDefault()
      openMenu(id, (event.target as Element).getBoundingClientRect())
    } else if (id && event.key === 'F2') {
      event.preventDefault()
      select(id, false)
      app.session.setState({ renaming: id, details: true })
    } else if (event.key === 'Delete') {
      event.preventDefault()
      removeActors(app, selected)
    }
  }
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
        <Menu
          label={t('gather.sort', { order: t(`gather.order.${order}`) })}
          className="btn ghost sm icon"
          align="end"
          items={listOrders.map((id) => ({ name: t(`gather.order.${id}`), checked: order === id, run: () => setOrder(id) }))}
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
      <ul
        ref={list}
        className="alist"
        aria-label={t('gather.list.by', { order: t(`gather.order.${order}`) })}
        onClick={click}
        onDoubleClick={() => app.session.setState({ details: true, focusWish: 'details' })}
        onKeyDown={keys}
        onContextMenu={(event) => {
          const id = idAt(event)
          if (!id) return
          event.preventDefault()
          openMenu(id, { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY })
        }}
      >
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
            <button type="button" aria-pressed={chosen.has(actor.id)} tabIndex={actor.id === active ? 0 : -1} title={actor.name}>
              <GroupToken slot={signOf(doc, actor).slot} />
              <Written className="n">{actor.shortName || actor.name}</Written>
              {!placed && (
                <>
                  <span className="unplaced" aria-hidden="true" title={t('gather.unplaced')} />
                  <span className="vh">{t('gather.unplaced')}</span>
                </>
              )}
              {!seen.actors[actor.id] && <span className="vh">{t('lens.hidden')}</span>}
            </button>
            {!seen.actors[actor.id] && (
              <button
                type="button"
                tabIndex={-1}
                className="eye"
                aria-label={t('lens.showOne', { name: actor.name })}
                title={t('lens.hidden')}
              >
                <Icon name="eyeOff" />
              </button>
            )}
            <button type="button" tabIndex={-1} className="dots" aria-label={t('gather.menu', { name: actor.name })}>
              <Icon name="more" />
            </button>
          </li>
        ))}
      </ul>
      {menu && <MenuList label={t('shell.more')} items={menu.items} anchor={menu.at} onClose={() => setMenu(null)} />}
    </section>
  )
}
