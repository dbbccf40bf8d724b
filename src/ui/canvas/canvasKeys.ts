// The keyboard on a map. Arrows walk from actor to actor and never move one; an actor that was lifted is moved until Enter or Escape.
// Why: docs/decisions/keyboard.md. Comes after the first picture.
import { act, chooseEnd, type Intent, type MapActs, type Way } from './acts'
import { type Arrow, inReadingOrder, nextActor } from './find'
import { idle } from './gesture'
import type { MapView } from './mapView'
import { type Point, toScreen } from './viewport'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  /** ms of the page's clock. */
  readonly timeStamp: number
}
export interface Hands {
  /** Brings an actor, or a place of the picture, into view. */
  readonly reveal: (what: string | Point) => void
  readonly panBy: (by: Point) => void
  /** The middle of what is shown. */
  readonly middle: () => Point
}
export interface KeyIntent extends Intent {
  /** The actor that waits for its place. */
  readonly placing: string | null
  /** Letters find actors by name, since they are no shortcuts. */
  readonly typeAhead: boolean
}

const arrows: Readonly<Record<string, Arrow>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }
const towards: Readonly<Record<Arrow, Point>> = { up: { x: 0, y: 1 }, down: { x: 0, y: -1 }, left: { x: 1, y: 0 }, right: { x: -1, y: 0 } }
/** px that an arrow pans with the hand. */
const panStep = 80
/** ms between two letters of one name. */
const typingTime = 1000

/** An actor whose relations are walked, and which of them was walked last. */
interface Stop {
  readonly hub: string
  readonly at: number
}

/** Does what a key means on the map; the answer false: the key is not for the map. Remembers the walk and what was typed. */
export function createCanvasKeys() {
  let trail: readonly Stop[] = []
  let typed = { text: '', at: 0 }

  return function pressKey(press: KeyPress, view: MapView, acts: MapActs, hands: Hands, intent: KeyIntent): boolean {
    if (press.altKey) return false
    const { selected } = view.input()
    const focused = view.focused()
    const jump = press.ctrlKey || press.metaKey
    const arrow = arrows[press.key]
    if (intent.placing !== null && !jump) return carryKey(press, arrow, intent.placing, view, acts, hands, intent)
    if (intent.tool === 'pan' && arrow && !jump) {
      const by = press.shiftKey ? 3 * panStep : panStep
      hands.panBy({ x: towards[arrow].x * by, y: towards[arrow].y * by })
      return true
    }

    const order = () => inReadingOrder(view.input().picture.actors, view.input().dividing).map(({ id }) => id)
    const focus = (id: string) => {
      view.focus(id)
      hands.reveal(id)
    }
    /** Goes to an actor. One that is selected alone hands that on; several stay selected, and Shift adds to them. */
    const go = (id: string | undefined) => {
      if (id === undefined) return
      focus(id)
      // What is being chosen stays chosen.
      if (intent.tool === 'connect' || intent.tool === 'pick') return
      if (press.shiftKey && focused) acts.select([...new Set([...selected, focused, id])], false)
      else if (selected.size < 2) acts.select([id], false)
    }
    const waysOf = (id: string): readonly Way[] => acts.ways(id).filter(({ to }) => view.itemOf(to) !== null)
    const walk = (stops: readonly Stop[]) => {
      const last = stops.at(-1)
      const ways = last ? waysOf(last.hub) : []
      const way = last && ways[last.at]
      if (!way) return
      trail = stops
      go(way.to)
      acts.walked(way, last.at + 1, ways.length)
    }

    if (arrow && jump && !press.shiftKey) {
      if (!focused) go(order()[0])
      else alongRelations(arrow, focused)
      return true
    }
    if (jump) return false
    if (arrow) {
      const from = focused ? view.itemOf(focused)?.at : undefined
      go(from ? nextActor(view.input().picture.actors, from, arrow)?.id : order()[0])
      return true
    }
    switch (press.key) {
      case 'Home':
        go(order()[0])
        return true
      case 'End':
        go(order().at(-1))
        return true
      case 'PageDown':
      case 'PageUp': {
        const all = order()
        const step = press.key === 'PageDown' ? 1 : -1
        const at = focused ? all.indexOf(focused) : -1
        go(at < 0 ? all.at(step > 0 ? 0 : -1) : all[(at + step + all.length) % all.length])
        return true
      }
      case 'Enter':
      case ' ': {
        if (!focused || press.shiftKey) return false
        const at = view.itemOf(focused)?.at
        if (intent.tool === 'connect' && at) chooseEnd(focused, intent.source, toClient(view, at), acts)
        else if (press.key === 'Enter') acts.open(focused)
        else acts.select([focused], true)
        return true
      }
    }
    if (!intent.typeAhead || press.key.length !== 1) return false
    typed = { text: press.timeStamp - typed.at < typingTime ? typed.text + press.key : press.key, at: press.timeStamp }
    go(found(order(), focused, typed.text, view.input().shortName, view.input().nameOf))
    return true

    /** Down and up: round the relations of the actor one came from; right: on from where one stands; left: back. */
    function alongRelations(towards: Arrow, here: string) {
      const last = trail.at(-1)
      const standing = last && waysOf(last.hub)[last.at]?.to === here ? last : null
      if (towards === 'left') {
        if (!standing) return
        trail = trail.slice(0, -1)
        go(standing.hub)
        return
      }
      const hub = towards === 'right' || !standing ? here : standing.hub
      const ways = waysOf(hub)
      if (ways.length === 0) return acts.walked(null, 0, 0)
      const before = standing ? trail : []
      if (towards === 'right' || !standing) {
        const onward = ways.findIndex(({ to }) => to !== standing?.hub)
        walk([...before, { hub: here, at: towards === 'up' ? ways.length - 1 : Math.max(0, onward) }])
      } else {
        const step = towards === 'down' ? 1 : -1
        walk([...before.slice(0, -1), { hub, at: (standing.at + step + ways.length) % ways.length }])
      }
    }
  }
}

/** The next actor whose name begins with what was typed; the same letter again goes to the next one. */
function found(
  order: readonly string[],
  focused: string | null,
  text: string,
  ...names: readonly ((id: string) => string)[]
): string | undefined {
  const same = [...text].every((letter) => letter === text[0])
  const wanted = (same ? (text[0] ?? '') : text).toLocaleLowerCase()
  const at = focused ? order.indexOf(focused) : -1
  const first = same ? at + 1 : Math.max(0, at)
  const round = [...order.slice(first), ...order.slice(0, first)]
  return round.find((id) => names.some((name) => name(id).toLocaleLowerCase().startsWith(wanted)))
}

/** An actor on its way to a place: arrows move it, Enter puts it down. Escape is heard by the page, which takes the tool away. */
function carryKey(press: KeyPress, arrow: Arrow | undefined, id: string, view: MapView, acts: MapActs, hands: Hands, intent: Intent) {
  const item = view.itemOf(id)
  const here = item ? (view.dragged()?.spots.get(id) ?? item.truth) : view.cursor()
  const to = (at: Point) => {
    if (item) {
      const { zoom } = view.viewport()
      const by = { x: (at.x - item.truth.x) * zoom, y: (at.y - item.truth.y) * zoom }
      view.setGesture({ kind: 'moving', actor: id, from: { x: 0, y: 0 }, to: by, free: true })
    } else view.setCursor(at)
    hands.reveal(at)
    acts.carried(id, at)
  }
  if (arrow) {
    to(acts.stepFrom(here ?? hands.middle(), arrow, press.shiftKey ? 10 : 1))
    return true
  }
  if (press.key !== 'Enter' && press.key !== ' ') return false
  if (!here) to(acts.stepFrom(hands.middle(), 'up', 0))
  else {
    const gesture = view.gesture()
    // Put down where it was lifted, nothing has happened.
    if (!item || (gesture.kind === 'moving' && view.heldIds(id).length < 2)) acts.place(here)
    else if (gesture.kind === 'moving') act({ ...gesture, kind: 'drop' }, toClient(view, here), view, acts, intent)
    acts.putDown()
    view.setGesture(idle)
  }
  return true
}

function toClient(view: MapView, at: Point): Point {
  const corner = view.corner()
  const point = toScreen(view.viewport(), at)
  return { x: point.x + corner.x, y: point.y + corner.y }
}
