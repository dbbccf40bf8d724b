// Listens to the pointer on a map and feeds the gesture machine. Presses that belong to the viewport or to a control are left alone.
import type { MapTool } from './acts'
import { type Drags, idle, type Outcome, step, type Under } from './gesture'
import type { MapView } from './mapView'
import type { Point } from './viewport'

export interface PointerSettings {
  readonly tool: () => MapTool
  readonly onOutcome: (outcome: Outcome, client: Point) => void
  readonly onDouble: (under: Under, at: Point) => void
  readonly onHover: (under: Under) => void
  /** The menu is asked for: by the other button, or by a finger that rests. `at`: px of the canvas. */
  readonly onMenu: (under: Under, at: Point, client: Point) => void
  /** The canvas was pressed: it takes the keyboard. */
  readonly onPress: (under: Under) => void
}

/** ms that a finger rests on an actor to lift it. */
const holdFor = 380

export function listenToPointer(root: HTMLElement, view: MapView, settings: PointerSettings): () => void {
  let pointer: number | null = null
  let holding = 0
  let space = false
  let wanted: PointerEvent | null = null
  let hovering = 0

  const atOf = (event: MouseEvent): Point => {
    const box = root.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const isOurs = (target: EventTarget | null): target is Element =>
    target instanceof Element && root.contains(target) && !target.closest('.nopan, .nokeys, button, input')

  /** What lies on the map and is held by itself, where no actor is above it. */
  const isItsOwn = (target: EventTarget | null, under: Under) =>
    settings.tool() === 'select' && under.kind !== 'actor' && target instanceof Element && target.closest('[data-note]') !== null

  function end() {
    clearTimeout(holding)
    if (pointer !== null && root.hasPointerCapture(pointer)) root.releasePointerCapture(pointer)
    pointer = null
  }
  function cancel() {
    if (pointer === null && view.gesture().kind === 'none') return
    end()
    view.setGesture(idle)
  }

  function onDown(event: PointerEvent) {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-connect]') : null
    if (pointer !== null) return event.pointerType === 'touch' ? cancel() : undefined
    if (event.button !== 0 || (!handle && !isOurs(event.target))) return
    const at = atOf(event)
    const touch = event.pointerType === 'touch'
    const under: Under = handle ? { kind: 'handle', id: handle.dataset.connect ?? '' } : view.under(at, touch ? 'touch' : 'mouse')
    const tool = settings.tool()
    if (isItsOwn(event.target, under)) return
    settings.onPress(under)
    const copy = event.altKey && under.kind === 'actor'
    // With Shift the hand frames: React Flow lets go of the view for it.
    const drags: Drags = touch || space || (tool === 'pan' && !event.shiftKey) ? 'yield' : tool === 'connect' ? 'connect' : 'move'
    pointer = event.pointerId
    const add = event.shiftKey || event.ctrlKey || event.metaKey || tool === 'pick'
    view.setGesture(step(view.gesture(), { kind: 'down', under, at, add, drags, copy })[0])
    if (drags !== 'yield' || handle) root.setPointerCapture(event.pointerId)
    const client = { x: event.clientX, y: event.clientY }
    if (touch)
      holding = window.setTimeout(() => {
        navigator.vibrate?.(8)
        if (under.kind === 'actor') return view.setGesture(step(view.gesture(), { kind: 'hold' })[0])
        cancel()
        settings.onMenu(under, at, client)
      }, holdFor)
  }

  function onMove(event: PointerEvent) {
    if (pointer === null) return hoverSoon(event)
    if (event.pointerId !== pointer) return
    const before = view.gesture()
    const after = step(before, { kind: 'move', at: atOf(event), free: event.altKey })[0]
    if (after === before) return
    if (before.kind === 'pressed') clearTimeout(holding)
    if (after.kind === 'none') end()
    view.setGesture(after)
  }

  function hoverSoon(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    wanted = event
    hovering ||= requestAnimationFrame(() => {
      hovering = 0
      if (!wanted || pointer !== null) return
      const onHandle = wanted.target instanceof Element && wanted.target.closest('[data-connect]')
      // The handle of an actor is part of it: the pointer must be able to get there.
      if (!onHandle) settings.onHover(isOurs(wanted.target) ? view.under(atOf(wanted), 'mouse') : { kind: 'nothing' })
    })
  }

  function onUp(event: PointerEvent) {
    if (event.pointerId !== pointer) return
    const at = atOf(event)
    const last = step(view.gesture(), { kind: 'move', at, free: event.altKey })[0]
    const [next, outcome] = step(last, { kind: 'up', at })
    end()
    // The outcome first: what it changes is drawn together with the end of the gesture, so nothing jumps back for a frame.
    if (outcome) settings.onOutcome(outcome, { x: event.clientX, y: event.clientY })
    view.setGesture(next)
  }

  function onDouble(event: MouseEvent) {
    const under = view.under(atOf(event), 'mouse')
    if (isOurs(event.target) && !isItsOwn(event.target, under)) settings.onDouble(under, atOf(event))
  }
  // The press must not take the keyboard away from the canvas, nor start selecting text.
  const onMouseDown = (event: MouseEvent) => {
    if (isOurs(event.target)) event.preventDefault()
  }
  // A lifted actor follows the finger; the viewport must not.
  const onTouchMove = (event: TouchEvent) => {
    const { kind } = view.gesture()
    if (kind !== 'moving' && kind !== 'connecting') return
    event.stopPropagation()
    event.preventDefault()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === ' ') space = event.type === 'keydown'
    if (event.key === 'Escape' && event.type === 'keydown' && !['none', 'pressed'].includes(view.gesture().kind)) {
      event.stopPropagation()
      cancel()
    }
  }
  // By keys it is a command, and a finger that rests is heard here already.
  function onMenu(event: MouseEvent) {
    if (!isOurs(event.target)) return
    event.preventDefault()
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    if (byFinger || event.target.closest('.map-mirror')) return
    cancel()
    settings.onMenu(view.under(atOf(event), 'mouse'), atOf(event), { x: event.clientX, y: event.clientY })
  }
  const onLeave = () => settings.onHover({ kind: 'nothing' })

  const listening = new AbortController()
  const { signal } = listening
  const first = { capture: true, signal }
  root.addEventListener('pointerdown', onDown, first)
  root.addEventListener('pointermove', onMove, first)
  root.addEventListener('pointerup', onUp, first)
  root.addEventListener('pointercancel', cancel, first)
  root.addEventListener('pointerleave', onLeave, { signal })
  root.addEventListener('dblclick', onDouble, { signal })
  root.addEventListener('contextmenu', onMenu, { signal })
  root.addEventListener('mousedown', onMouseDown, first)
  root.addEventListener('touchmove', onTouchMove, { ...first, passive: false })
  window.addEventListener('keydown', onKey, first)
  window.addEventListener('keyup', onKey, first)
  window.addEventListener('blur', cancel, { signal })
  return () => {
    cancelAnimationFrame(hovering)
    clearTimeout(holding)
    listening.abort()
  }
}
