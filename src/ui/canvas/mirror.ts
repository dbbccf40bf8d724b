// The picture for those who hear it: one named element per actor in view, at its place, with nothing to paint.
// Made by hand and not by React: at 1,000 actors only what changed is touched, and one transform moves them all.
import type { ActorItem } from '../../scene/picture'
import type { Viewport } from './viewport'

export interface Mirror {
  /** The list that takes the keyboard. */
  readonly list: HTMLElement
  /** `places`: which of all an actor is, counted from 1: those out of view are not in the list. */
  readonly update: (
    actors: readonly ActorItem[],
    nameOf: (id: string) => string,
    selected: ReadonlySet<string>,
    places: ReadonlyMap<string, number>,
  ) => void
  readonly place: (viewport: Viewport) => void
  /** The element of an actor; null when it is not in view. */
  readonly elementOf: (id: string) => HTMLElement | null
  readonly destroy: () => void
}

/** Side of an element in picture px: the smallest target (WCAG 2.5.8). */
const side = 24

export function createMirror(list: HTMLElement, prefix: string): Mirror {
  const holder = document.createElement('div')
  holder.className = 'mirror-holder'
  holder.setAttribute('role', 'presentation')
  list.append(holder)
  let placed: Viewport | null = null
  const known = new Map<
    string,
    { readonly element: HTMLElement; name: string; left: number; top: number; selected: boolean; place: string }
  >()

  function make(id: string) {
    const element = document.createElement('div')
    element.id = `${prefix}-${id}`
    element.dataset.actor = id
    element.setAttribute('role', 'option')
    element.setAttribute('aria-selected', 'false')
    const entry = { element, name: '', left: Number.NaN, top: Number.NaN, selected: false, place: '' }
    known.set(id, entry)
    return entry
  }

  return {
    list,
    update: (actors, nameOf, selected, places) => {
      const gone = new Set(known.keys())
      let before: Element | null = null
      for (const { id, at } of actors) {
        gone.delete(id)
        const entry = known.get(id) ?? make(id)
        const { element } = entry
        const name = nameOf(id)
        if (entry.name !== name) element.setAttribute('aria-label', name)
        entry.name = name
        const [left, top] = [Math.round(at.x - side / 2), Math.round(at.y - side / 2)]
        if (entry.left !== left) element.style.marginLeft = `${left}px`
        if (entry.top !== top) element.style.marginTop = `${top}px`
        Object.assign(entry, { left, top })
        if (entry.selected !== selected.has(id)) element.setAttribute('aria-selected', String(selected.has(id)))
        entry.selected = selected.has(id)
        const place = `${places.get(id)} ${places.size}`
        if (entry.place !== place) {
          element.setAttribute('aria-posinset', String(places.get(id)))
          element.setAttribute('aria-setsize', String(places.size))
        }
        entry.place = place
        const after: Element | null = before ? before.nextElementSibling : holder.firstElementChild
        if (after !== element) holder.insertBefore(element, after)
        before = element
      }
      for (const id of gone) {
        known.get(id)?.element.remove()
        known.delete(id)
      }
    },
    place: (viewport) => {
      if (viewport === placed) return
      placed = viewport
      const { x, y, zoom } = viewport
      holder.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    },
    elementOf: (id) => known.get(id)?.element ?? null,
    destroy: () => holder.remove(),
  }
}
