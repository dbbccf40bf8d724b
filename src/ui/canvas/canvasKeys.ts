// The keyboard on a map: arrows go from actor to actor, or move the one that is selected.
import { chooseEnd, type Intent, type MapActs } from './acts'
import { type Arrow, inReadingOrder, nextActor } from './find'
import type { MapView } from './mapView'
import { toScreen } from './viewport'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}
export interface Zoomer {
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
  /** Brings an actor into view. */
  readonly reveal: (id: string) => void
}

const arrows: Readonly<Record<string, Arrow>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** Does what a key means on the map; false: the key is not for the map. */
export function pressKey(press: KeyPress, view: MapView, acts: MapActs, zoomer: Zoomer, { tool, source }: Intent): boolean {
  const { picture, selected } = view.input()
  const focused = view.focused()
  const jump = press.ctrlKey || press.metaKey
  const go = (id: string | undefined) => {
    if (id === undefined) return
    view.focus(id)
    zoomer.reveal(id)
  }
  const arrow = arrows[press.key]
  if (arrow && !press.altKey) {
    const from = focused ? view.itemOf(focused)?.at : undefined
    if (!jump && selected.size > 0 && (focused === null || selected.has(focused))) acts.nudge(arrow, press.shiftKey ? 10 : 1)
    else if (from) go(nextActor(picture.actors, from, arrow)?.id)
    else go(inReadingOrder(picture.actors)[0]?.id)
    return true
  }
  if (jump || press.altKey) return false
  switch (press.key) {
    case 'Home':
      go(inReadingOrder(picture.actors)[0]?.id)
      return true
    case 'End':
      go(inReadingOrder(picture.actors).at(-1)?.id)
      return true
    case 'PageDown':
    case 'PageUp': {
      const order = inReadingOrder(picture.actors).map(({ id }) => id)
      const at = focused ? order.indexOf(focused) : -1
      go(order[(at + (press.key === 'PageDown' ? 1 : -1) + order.length) % Math.max(1, order.length)])
      return true
    }
    case 'Enter':
    case ' ': {
      if (!focused) return false
      const at = view.itemOf(focused)?.at
      if (tool === 'connect' && at) chooseEnd(focused, source, toClient(view, at), acts)
      else if (press.key === 'Enter') acts.open(focused)
      else acts.select([focused], true)
      return true
    }
    case '+':
    case '=':
      zoomer.zoomBy(1.25)
      return true
    case '-':
      zoomer.zoomBy(1 / 1.25)
      return true
    case '0':
      zoomer.fit()
      return true
    default:
      return false
  }
}

function toClient(view: MapView, at: { readonly x: number; readonly y: number }) {
  const corner = view.corner()
  const point = toScreen(view.viewport(), at)
  return { x: point.x + corner.x, y: point.y + corner.y }
}
