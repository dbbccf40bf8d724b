// Dragging actors to another place of the list. In a list by group they join the group they are dropped in. Comes with the first press.
import { dropActors } from '../../commands/order'
import type { ActorId, Point } from '../../domain/document'
import type { App } from '../../state/app'
import type { ListRow } from './listRows'

/** px that a press may wander and still be a click. */
const threshold = 5

/** Follows the pointer from a press at `start` until it is let go. Escape gives it up. */
export function dragRow(app: App, list: HTMLElement, rows: readonly ListRow[], ids: readonly ActorId[], start: Point): void {
  const line = document.createElement('li')
  line.className = 'dropline'
  line.setAttribute('aria-hidden', 'true')
  const rowHeight = list.querySelector<HTMLElement>('[data-id]')?.offsetHeight ?? 27
  let target: { readonly row: ListRow; readonly side: 'before' | 'after' } | null = null

  function nearest(clientY: number) {
    const y = clientY - list.getBoundingClientRect().top + list.scrollTop
    const rest = rows.filter(({ actor }) => !ids.includes(actor.id))
    const away = (row: ListRow) => Math.abs((row.top + 0.5) * rowHeight - y)
    const row = rest.reduce<ListRow | null>((best, one) => (best && away(best) <= away(one) ? best : one), null)
    return row && { row, side: y < (row.top + 0.5) * rowHeight ? ('before' as const) : ('after' as const) }
  }
  const move = (event: PointerEvent) => {
    // Let go before this code was there: a click and no drag.
    if (event.buttons === 0) return end(event)
    if (!line.isConnected && Math.abs(event.clientY - start.y) < threshold) return
    target = nearest(event.clientY)
    if (!target) return
    if (!line.isConnected) list.append(line)
    list.dataset.dragging = 'true'
    line.style.top = `${(target.row.top + (target.side === 'after' ? 1 : 0)) * rowHeight - 1}px`
    const { top, bottom } = list.getBoundingClientRect()
    if (event.clientY < top + 20) list.scrollTop -= 12
    else if (event.clientY > bottom - 20) list.scrollTop += 12
  }
  const end = (event: Event) => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    window.removeEventListener('keydown', giveUp, true)
    delete list.dataset.dragging
    if (!line.isConnected) return
    line.remove()
    // What follows is the click of the same hand, which would choose a row.
    const silence = (click: Event) => click.stopPropagation()
    window.addEventListener('click', silence, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', silence, { capture: true }))
    if (event.type !== 'pointerup' || !target) return
    const { actor } = target.row
    dropActors(app, ids, { beside: actor.id, side: target.side }, app.session.getState().listOrder === 'group' ? actor.group : undefined)
  }
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !line.isConnected) return
    event.stopPropagation()
    target = null
    end(event)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
  window.addEventListener('keydown', giveUp, true)
}
