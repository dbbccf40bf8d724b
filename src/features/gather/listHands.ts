// Pointer and keys on the list of actors: one is chosen, several are, or a run of them; a menu; a new name; another place in the list.
// Comes after the first picture.
import './listHands.css'
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { openMenuOf } from '../../commands/menuActs'
import { command } from '../../commands/menuItem'
import { removeActors } from '../../commands/remove'
import { reveal } from '../../commands/seen'
import type { ActorId, Point } from '../../domain/document'
import type { App } from '../../state/app'
import { dragRow } from './dragRow'
import type { ListRow } from './listRows'

/** What the list shows at the moment of an act. */
export interface ListNow {
  readonly list: HTMLUListElement
  readonly rows: readonly ListRow[]
  /** Where the keyboard is; undefined: the list is empty. */
  readonly active: ActorId | undefined
  /** Where a run starts. */
  readonly from: ActorId | undefined
  readonly phone: boolean
  /** Selects; the keyboard goes to `id`. */
  readonly set: (actors: readonly ActorId[], id: ActorId, from: ActorId) => void
  /** Scrolls a row into view. */
  readonly show: (index: number) => void
}

const idAt = ({ target }: { target: EventTarget }) => (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id
const cornerOf = (target: EventTarget): Point => {
  const { left, bottom } = (target as Element).getBoundingClientRect()
  return { x: left, y: bottom }
}
const isPart = ({ target }: { target: EventTarget }) => (target as Element).closest('.dots, .eye, input') !== null

export function listHands(app: App) {
  const chosen = () => app.session.getState().selection.actors
  const picking = () => app.session.getState().tool.kind === 'pick'
  const only = (now: ListNow, id: ActorId) => now.set([id], id, id)
  const toggle = (now: ListNow, id: ActorId) =>
    now.set(chosen().includes(id) ? chosen().filter((other) => other !== id) : [...chosen(), id], id, id)
  const run = (now: ListNow, id: ActorId) => {
    const from = now.from ?? id
    const [a = -1, b = -1] = [from, id].map((end) => now.rows.findIndex(({ actor }) => actor.id === end))
    if (a < 0) return only(now, id)
    const between = now.rows.slice(Math.min(a, b), Math.max(a, b) + 1)
    now.set(
      between.map(({ actor }) => actor.id),
      id,
      from,
    )
  }
  const rename = (now: ListNow, actor: ActorId) => {
    only(now, actor)
    app.session.setState({ renaming: { actor, at: 'list' } })
  }
  const focus = ({ list }: ListNow, id: ActorId) =>
    requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] button`)?.focus())
  const move = (now: ListNow, key: string) => {
    const { active } = now
    if (active === undefined) return
    if (!chosen().includes(active)) only(now, active)
    const id = { ArrowUp: 'order.up', ArrowDown: 'order.down', Home: 'order.first', End: 'order.last' }[key]
    const one = id ? command(id) : null
    if (one?.isEnabled(app)) one.run(app)
    focus(now, active)
  }

  return {
    onClick: (event: MouseEvent, now: ListNow) => {
      const id = idAt(event)
      const target = event.target as Element
      if (!id || target.closest('input')) return
      if (target.closest('.eye')) reveal(app, id)
      else if (target.closest('.dots')) openMenuOf(app, id, cornerOf(target), 'list')
      else if (event.shiftKey) run(now, id)
      else if (picking() || event.ctrlKey || event.metaKey) toggle(now, id)
      else {
        only(now, id)
        // On a phone the list has covered the map that shows the choice.
        if (now.phone) app.session.setState({ gathering: false })
      }
    },
    onKeyDown: (event: KeyboardEvent, now: ListNow) => {
      const id = idAt(event)
      const at = now.rows.findIndex(({ actor }) => actor.id === now.active)
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: now.rows.length - 1 }[event.key]
      const more = event.ctrlKey || event.metaKey
      if ((event.target as Element).closest('input')) return
      if (next !== undefined) {
        event.preventDefault()
        const row = now.rows[next]?.actor.id
        if (event.altKey) return move(now, event.key)
        if (row === undefined) return
        if (event.shiftKey) run(now, row)
        else if (more || picking()) now.set(chosen(), row, row)
        else only(now, row)
        now.show(next)
        focus(now, row)
        return
      }
      if (id && event.key === ' ' && more) toggle(now, id)
      else if (id && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)))
        openMenuOf(app, id, cornerOf(event.target), 'list')
      else if (id && event.key === 'F2') rename(now, id)
      else if (event.key === 'Delete') removeActors(app, chosen())
      else return
      event.preventDefault()
    },
    onDoubleClick: (event: MouseEvent, now: ListNow) => {
      const id = idAt(event)
      if (id && !picking() && !isPart(event)) rename(now, id)
    },
    onContextMenu: (event: MouseEvent) => {
      const id = idAt(event)
      if (!id || (event.target as Element).closest('input')) return
      event.preventDefault()
      openMenuOf(app, id, { x: event.clientX, y: event.clientY }, 'list')
    },
    onPointerDown: (event: PointerEvent, now: ListNow) => {
      const id = idAt(event)
      const { listOrder } = app.session.getState()
      if (!id || isPart(event) || event.button !== 0 || event.pointerType === 'touch') return
      if (listOrder === 'group' || listOrder === 'added')
        dragRow(app, now.list, now.rows, chosen().includes(id) ? chosen() : [id], { x: event.clientX, y: event.clientY })
    },
  }
}
