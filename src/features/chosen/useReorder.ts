// Reordering the rows of a short list: drag by the grip, or Alt with the arrows.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

export function useReorder(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null)
  const rowAt = (clientY: number): number => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])]
    const found = rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom)
    return found < 0 ? rows.length - 1 : found
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0) return
    event.preventDefault()
    const grip = event.currentTarget
    const row = grip.closest('li')
    let to = ids.indexOf(id)
    const mark = (at: number | null) => {
      for (const [index, element] of [...(list.current?.children ?? [])].entries())
        (element as HTMLElement).dataset.drop = at === index && index !== ids.indexOf(id) ? (at < ids.indexOf(id) ? 'before' : 'after') : ''
    }
    const move = (next: globalThis.PointerEvent) => {
      to = rowAt(next.clientY)
      mark(to)
    }
    const end = (last: Event) => {
      grip.removeEventListener('pointermove', move)
      grip.removeEventListener('pointerup', end)
      grip.removeEventListener('pointercancel', end)
      row?.removeAttribute('data-held')
      mark(null)
      if (last.type === 'pointerup' && to !== ids.indexOf(id)) onMove(id, to)
    }
    row?.setAttribute('data-held', 'true')
    grip.setPointerCapture(event.pointerId)
    grip.addEventListener('pointermove', move)
    grip.addEventListener('pointerup', end)
    grip.addEventListener('pointercancel', end)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, id: string) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined || !event.altKey) return
    event.preventDefault()
    const to = ids.indexOf(id) + step
    if (to >= 0 && to < ids.length) onMove(id, to)
  }
  return { list, onPointerDown, onKeyDown }
}
