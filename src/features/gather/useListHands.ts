// Pointer and keys on the list of actors: one is chosen, several are, or a run of them; a menu; a new name; another place in the list.
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { removeActors } from '../../commands/remove'
import { reveal } from '../../commands/seen'
import type { ActorId, Point } from '../../domain/document'
import { useApp, useSession } from '../../state/hooks'
import type { Selection } from '../../state/sessionStore'
import { useLayout } from '../../ui/useLayout'
import type { ListRow } from './listRows'

const idAt = ({ target }: { target: EventTarget }) => (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id
const cornerOf = (target: EventTarget): Point => {
  const { left, bottom } = (target as Element).getBoundingClientRect()
  return { x: left, y: bottom }
}

export function useListHands(list: RefObject<HTMLUListElement | null>, rows: readonly ListRow[], show: (index: number) => void) {
  const app = useApp()
  const phone = useLayout() === 'phone'
  const selection = useSession((session) => session.selection)
  const picking = useSession((session) => session.tool.kind === 'pick')
  /** Where a run starts, and where the keyboard is; both hold until something else is selected. */
  const cursor = useRef<{ readonly id: ActorId; readonly from: ActorId; readonly of: Selection } | null>(null)
  const held = cursor.current?.of === selection ? cursor.current : null
  const active = held?.id ?? selection.actors.at(-1) ?? rows[0]?.actor.id

  const set = (actors: readonly ActorId[], id: ActorId, from: ActorId) => {
    const of = { actors, relations: [] }
    cursor.current = { id, from, of }
    app.session.setState({ selection: of })
  }
  const only = (id: ActorId) => set([id], id, id)
  const toggle = (id: ActorId) => {
    const { actors } = selection
    set(actors.includes(id) ? actors.filter((other) => other !== id) : [...actors, id], id, id)
  }
  const run = (id: ActorId) => {
    const from = held?.from ?? selection.actors.at(-1) ?? id
    const [a, b] = [from, id].map((end) => rows.findIndex(({ actor }) => actor.id === end)) as [number, number]
    if (a < 0) return only(id)
    set(
      rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ actor }) => actor.id),
      id,
      from,
    )
  }
  const openMenu = (id: ActorId, client: Point) => {
    if (!selection.actors.includes(id)) only(id)
    app.session.setState({ menu: { client, from: 'list', at: null } })
  }
  const rename = (actor: ActorId) => {
    only(actor)
    app.session.setState({ renaming: { actor, at: 'list' } })
  }
  const focus = (id: ActorId) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] button`)?.focus())

  const onClick = (event: MouseEvent) => {
    const id = idAt(event)
    const target = event.target as Element
    if (!id || target.closest('input')) return
    if (target.closest('.eye')) reveal(app, id)
    else if (target.closest('.dots')) openMenu(id, cornerOf(target))
    else if (event.shiftKey) run(id)
    else if (picking || event.ctrlKey || event.metaKey) toggle(id)
    else {
      only(id)
      // On a phone the list has covered the map that shows the choice.
      if (phone) app.session.setState({ gathering: false })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idAt(event)
    const at = rows.findIndex(({ actor }) => actor.id === active)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const more = event.ctrlKey || event.metaKey
    if (next !== undefined) {
      event.preventDefault()
      if (event.altKey) return move(event.key)
      const row = rows[next]?.actor.id
      if (row === undefined) return
      if (event.shiftKey) run(row)
      else if (more || picking) set(selection.actors, row, row)
      else only(row)
      show(next)
      focus(row)
    } else if (id && event.key === ' ' && more) toggle(id)
    else if (id && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) openMenu(id, cornerOf(event.target))
    else if (id && event.key === 'F2') rename(id)
    else if (event.key === 'Delete') removeActors(app, selection.actors)
    else return
    event.preventDefault()
  }
  const move = (key: string) => {
    const id = { ArrowUp: 'order.up', ArrowDown: 'order.down', Home: 'order.first', End: 'order.last' }[key]
    if (active !== undefined && !selection.actors.includes(active)) only(active)
    void import('../../commands/menuItem').then(({ command }) => {
      const one = id ? command(id) : null
      if (one?.isEnabled(app)) one.run(app)
      if (active !== undefined) focus(active)
    })
  }
  return {
    active,
    onClick,
    onKeyDown,
    onDoubleClick: (event: MouseEvent) => {
      const id = idAt(event)
      if (id && !picking && !(event.target as Element).closest('.eye, .dots, input')) rename(id)
    },
    onContextMenu: (event: MouseEvent) => {
      const id = idAt(event)
      if (!id || (event.target as Element).closest('input')) return
      event.preventDefault()
      openMenu(id, { x: event.clientX, y: event.clientY })
    },
    onPointerDown: (event: PointerEvent) => {
      const id = idAt(event)
      const { listOrder } = app.session.getState()
      const isOrder = listOrder === 'group' || listOrder === 'added'
      if (!id || !isOrder || event.button !== 0 || event.pointerType === 'touch' || (event.target as Element).closest('.dots, .eye, input'))
        return
      const ids = selection.actors.includes(id) ? selection.actors : [id]
      const start = { x: event.clientX, y: event.clientY }
      void import('./dragRow').then(({ dragRow }) => list.current && dragRow(app, list.current, rows, ids, start))
    },
  }
}
