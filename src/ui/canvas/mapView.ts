// Draws a map: what rests on one canvas, what moves on another, once per animation frame from the latest state.
import type { Palette } from '../../scene/palette'
import type { ActorItem, Box, MapPicture, RelationItem } from '../../scene/picture'
import { readPalette } from '../readPalette'
import { actorAt, actorsTouching, inReadingOrder, relationAt } from './find'
import { type Gesture, idle, type Under } from './gesture'
import { namesAt, shownLabelBox } from './labels'
import { type Hot, type Lit, type Moving, movingBox, paintMoving } from './layers'
import type { Mirror } from './mirror'
import type { RestLayer } from './restLayer'
import { boxOf, inkScale, meet, type Point, type Size, shownBox, toPicture, toScreen, type Viewport } from './viewport'

/** Where a drag has taken its actors, and what to say about it at the pointer. */
export interface Dragged {
  readonly spots: ReadonlyMap<string, Point>
  readonly note: string | null
  /** Lines the drag has snapped to, in picture px. */
  readonly guides: readonly (readonly [from: Point, to: Point])[]
}

/** What the view shows: everything comes from outside and is replaced, never changed. */
export interface MapInput {
  readonly picture: MapPicture
  readonly selected: ReadonlySet<string>
  readonly chosenRelations: ReadonlySet<string>
  /** Relations of these actors, with those of `spots` standing there. */
  readonly linked: (ids: ReadonlySet<string>, spots: ReadonlyMap<string, Point>) => readonly RelationItem[]
  /** What is in focus: all else is dimmed. Null: everything alike. */
  readonly lit: Lit | null
  readonly shortName: (id: string) => string
  readonly nameOf: (id: string) => string
  /** Not moved by hand. */
  readonly isLocked: (id: string) => boolean
  /** Where the quadrants meet, in picture px: the actors are read quadrant by quadrant. Null: there are none. */
  readonly dividing: Point | null
  /** What standing at a place would mean, for an actor that has none; null: nothing to say. */
  readonly noteAt: (at: Point) => string | null
  /** What dragging `ids` by a distance (picture px) would do; `held` is the one under the pointer. Null: they cannot be dragged. */
  readonly drag: ((ids: readonly string[], held: string, by: Point, free: boolean) => Dragged) | null
}

export interface MapElements {
  readonly root: HTMLElement
  readonly moving: HTMLCanvasElement
  readonly bubble: HTMLElement
  readonly rest: RestLayer
  readonly mirror: Mirror
}

/** A paint of fewer pieces than this costs less than half a frame: it is done anew on each frame of a zoom. */
const light = 260
/** Pieces selected at once beyond which their relations are not drawn apart. */
const crowd = 60
/** ms without a move until the view is at rest; longer where painting takes long, for a stutter of the hand must not start it. */
const restAfter = 120
const restAfterAtMost = 400
/** px by which the upper canvas grows. */
const stepOfSize = 128
/** Radius of the circle that takes a press, in screen px. */
const reach = { mouse: 20, touch: 24, line: 8 }
const noSpots: ReadonlyMap<string, Point> = new Map()
const nobody: ReadonlySet<string> = new Set()

export type MapView = ReturnType<typeof createMapView>

export function createMapView({ root, moving, bubble, rest, mirror }: MapElements, first: MapInput) {
  let input = first
  let size: Size = { width: 0, height: 0 }
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 }
  let palette: Palette | null = null
  let gesture: Gesture = idle
  let hovered: string | null = null
  let focused: string | null = null
  /** Where an actor without a place would be put by the keyboard. */
  let cursor: Point | null = null
  let byKeyboard = false
  let restIsStale = true
  let scheduled = 0
  let settling = 0
  let mirroring = 0
  /** ms from the call that paints what rests until the page goes on. */
  let paintCost = 0
  let items = new Map<string, ActorItem>()
  let reading: { readonly key: unknown; readonly order: readonly ActorItem[]; readonly places: ReadonlyMap<string, number> } = {
    key: null,
    order: [],
    places: new Map(),
  }
  let linkedFor: { readonly key: unknown; readonly relations: readonly RelationItem[] } = { key: null, relations: [] }
  const context = moving.getContext('2d')

  const schedule = () => {
    scheduled ||= requestAnimationFrame(draw)
  }
  const heldIds = (held: string): readonly string[] =>
    (input.selected.has(held) ? [...input.selected].filter((id) => items.has(id)) : [held]).filter((id) => !input.isLocked(id))

  function dragged(): Dragged | null {
    if (gesture.kind !== 'moving' || !input.drag) return null
    const by = { x: (gesture.to.x - gesture.from.x) / viewport.zoom, y: (gesture.to.y - gesture.from.y) / viewport.zoom }
    return input.drag(heldIds(gesture.actor), gesture.actor, by, gesture.free)
  }

  function paintRest() {
    palette ??= readPalette(root)
    const begun = performance.now()
    // The pixels are made when the frame ends.
    setTimeout(() => {
      paintCost = performance.now() - begun
    })
    const lifted = gesture.kind === 'moving' && !gesture.copy ? new Set(heldIds(gesture.actor)) : nobody
    const few = input.selected.size > 0 && input.selected.size <= crowd
    const linked = few ? relationsOf(input.selected, noSpots) : null
    rest.paint({ picture: input.picture, viewport, lifted, linked, lit: input.lit, unnamed: few ? input.selected : nobody }, size, palette)
    restIsStale = false
  }

  function draw() {
    scheduled = 0
    if (size.width === 0) return
    const { bounds, actors, relations } = input.picture
    const sharp = rest.paintedZoom() === viewport.zoom
    const covered = rest.covers(viewport, size, bounds, 0)
    const isLight = actors.length + relations.length < light
    if (restIsStale || !covered || (isLight && !sharp)) paintRest()
    else rest.place(viewport)
    mirror.place(viewport)
    paintHot()
  }

  function settle() {
    settling = 0
    if (rest.paintedZoom() !== viewport.zoom || !rest.covers(viewport, size, input.picture.bounds, size.width * 0.12)) {
      restIsStale = true
      schedule()
    }
    mirrorSoon()
  }

  function read() {
    if (reading.key === input.picture) return reading
    const order = inReadingOrder(input.picture.actors, input.dividing)
    reading = { key: input.picture, order, places: new Map(order.map(({ id }, index) => [id, index + 1])) }
    return reading
  }

  function mirrorSoon() {
    clearTimeout(mirroring)
    mirroring = window.setTimeout(() => {
      const shown = shownBox(viewport, size, 40)
      const inView = new Set(actorsTouching(input.picture.actors, shown))
      const { order, places } = read()
      const listed = order.filter((item) => inView.has(item) || item.id === focused)
      mirror.update(listed, input.nameOf, input.selected, places)
      tellFocus()
    }, 50)
  }

  function tellFocus() {
    const list = mirror.list
    const element = focused && mirror.elementOf(focused)
    if (element) list.setAttribute('aria-activedescendant', element.id)
    else list.removeAttribute('aria-activedescendant')
  }

  function relationsOf(ids: ReadonlySet<string>, spots: ReadonlyMap<string, Point>): readonly RelationItem[] {
    if (ids.size === 0 || ids.size > crowd) return []
    if (spots.size > 0) return input.linked(ids, spots)
    if (linkedFor.key !== input) linkedFor = { key: input, relations: input.linked(ids, spots) }
    return linkedFor.relations
  }

  /** All that are drawn: those of the picture, and those that only the selection shows. */
  function shownRelations(): readonly RelationItem[] {
    const { relations } = input.picture
    return relations.length > 0 ? relations : relationsOf(input.selected, noSpots)
  }

  function paintHot() {
    if (!context) return
    palette ??= readPalette(root)
    const drag = dragged()
    const spots = drag?.spots ?? noSpots
    const ids = new Set([...input.selected, ...spots.keys()])
    if (hovered && gesture.kind !== 'moving') ids.add(hovered)
    const showsFocus = focused !== null && byKeyboard && document.activeElement === mirror.list
    if (showsFocus && focused) ids.add(focused)
    const over = gesture.kind === 'connecting' ? under(gesture.to, 'mouse') : null
    const target = over?.kind === 'actor' ? over.id : null
    if (target) ids.add(target)
    const hot: Hot[] = []
    const names = namesAt(input.picture.actors, viewport.zoom)
    for (const id of ids) {
      const item = items.get(id)
      if (!item) continue
      hot.push({
        item,
        at: spots.get(id) ?? item.at,
        selected: input.selected.has(id),
        isEnd: target === id || (gesture.kind === 'connecting' && gesture.actor === id),
        focused: showsFocus && focused === id,
        nameBox: names.get(item) ?? shownLabelBox(item, viewport.zoom),
      })
    }
    const linked = spots.size > 0 ? relationsOf(new Set(spots.keys()), spots) : []
    const chosen = input.chosenRelations.size > 0 ? shownRelations().filter(({ id }) => input.chosenRelations.has(id)) : []
    const from = gesture.kind === 'connecting' ? items.get(gesture.actor)?.at : undefined
    const to = gesture.kind === 'connecting' ? toPicture(viewport, gesture.to) : undefined
    const scene: Moving = {
      viewport,
      relations: linked,
      chosenRelations: chosen,
      actors: hot,
      frame: gesture.kind === 'framing' ? boxOf(toPicture(viewport, gesture.from), toPicture(viewport, gesture.to)) : null,
      thread: from && to ? [from, to] : null,
      guides: drag?.guides ?? crossAt(cursor),
    }
    const box = movingBox(scene)
    moving.style.visibility = box ? 'visible' : 'hidden'
    if (box) {
      clear(context, box)
      paintMoving(context, scene, palette)
    }
    say(drag)
  }

  /** Lines through the place that the keyboard has chosen. */
  function crossAt(at: Point | null): Moving['guides'] {
    if (!at) return []
    const { x, y, width, height } = input.picture.bounds
    return [
      [
        { x: at.x, y },
        { x: at.x, y: y + height },
      ],
      [
        { x, y: at.y },
        { x: x + width, y: at.y },
      ],
    ]
  }

  /** Makes the upper canvas as large as what is on it, in steps, so that a small thing costs little and the size seldom changes. */
  function clear(target: CanvasRenderingContext2D, box: Box) {
    const density = window.devicePixelRatio || 1
    const seen = meet(box, shownBox(viewport, size)) ?? { ...box, width: 0, height: 0 }
    const corner = toScreen(viewport, seen)
    const steps = (length: number) => Math.ceil((length * viewport.zoom + 2) / stepOfSize) * stepOfSize
    const wanted = { width: steps(seen.width), height: steps(seen.height) }
    const fits = moving.width >= wanted.width * density && moving.height >= wanted.height * density
    const roomy = moving.width * moving.height > 4 * wanted.width * wanted.height * density ** 2
    target.setTransform(1, 0, 0, 1, 0, 0)
    if (!fits || (roomy && gesture.kind === 'none')) {
      Object.assign(moving, { width: Math.round(wanted.width * density), height: Math.round(wanted.height * density) })
      moving.style.width = `${wanted.width}px`
      moving.style.height = `${wanted.height}px`
    } else target.clearRect(0, 0, moving.width, moving.height)
    const [left, top] = [Math.floor(corner.x), Math.floor(corner.y)]
    moving.style.transform = `translate(${left}px, ${top}px)`
    const { x, y, zoom } = viewport
    target.setTransform(zoom * density, 0, 0, zoom * density, (Math.round(x) - left) * density, (Math.round(y) - top) * density)
  }

  function say(drag: Dragged | null) {
    const at = gesture.kind === 'moving' ? (drag?.spots.get(gesture.actor) ?? null) : cursor
    const note = gesture.kind === 'moving' ? drag?.note : at && input.noteAt(at)
    bubble.hidden = !at || !note
    if (!at || !note) return
    const { x, y } = toScreen(viewport, at)
    bubble.textContent = note
    // Above the mark, or below it near the upper edge.
    const above = y > 90
    // It stays on the canvas; letters are about 6.5 px wide.
    const half = Math.min(size.width / 2, 14 + note.length * 3.4)
    const middle = Math.min(size.width - half, Math.max(half, x))
    bubble.style.transform = `translate(${Math.round(middle)}px, ${Math.round(above ? y - 34 : y + 34)}px) translate(-50%, ${above ? '-100%' : '0'})`
  }

  function under(at: Point, pointer: 'mouse' | 'touch'): Under {
    const point = toPicture(viewport, at)
    const scale = inkScale(viewport.zoom)
    const actor = actorAt(input.picture.actors, point, Math.max(reach[pointer] / viewport.zoom, 13 * scale))
    if (actor) return { kind: 'actor', id: actor.id }
    const relation = relationAt(shownRelations(), point, reach.line / viewport.zoom)
    return relation ? { kind: 'relation', id: relation.id } : { kind: 'nothing' }
  }

  items = new Map(first.picture.actors.map((item) => [item.id, item]))
  return {
    under,
    dragged,
    heldIds,
    schedule,
    itemOf: (id: string): ActorItem | null => items.get(id) ?? null,
    viewport: () => viewport,
    size: () => size,
    /** The top left corner in px of the window. */
    corner: (): Point => {
      const { left, top } = root.getBoundingClientRect()
      return { x: left, y: top }
    },
    input: () => input,
    gesture: () => gesture,
    focused: () => focused,
    cursor: () => cursor,
    hovered: () => hovered,
    /** The actor whose name stands at a place of the picture; null: none does. */
    labelAt: ({ x, y }: Point): string | null => {
      const { actors } = input.picture
      const found = [...namesAt(actors, viewport.zoom)].find(
        ([, box]) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      )
      return found?.[0].id ?? null
    },
    actorsIn: (box: Box) => actorsTouching(input.picture.actors, box),
    update(next: MapInput) {
      const restChanged =
        next.picture !== input.picture ||
        next.lit !== input.lit ||
        next.selected !== input.selected ||
        (next.linked !== input.linked && next.selected.size > 0)
      if (next.picture !== input.picture) items = new Map(next.picture.actors.map((item) => [item.id, item]))
      input = next
      restIsStale ||= restChanged
      if (focused && !items.has(focused)) focused = null
      mirrorSoon()
      schedule()
    },
    resize(next: Size) {
      size = next
      restIsStale = true
      mirrorSoon()
      schedule()
    },
    move(next: Viewport) {
      viewport = next
      clearTimeout(settling)
      settling = window.setTimeout(settle, Math.min(restAfterAtMost, Math.max(restAfter, 3 * paintCost)))
      schedule()
    },
    setGesture(next: Gesture) {
      if ((next.kind === 'moving') !== (gesture.kind === 'moving')) restIsStale = true
      if (next.kind !== gesture.kind) root.dataset.gesture = next.kind
      gesture = next
      schedule()
    },
    setCursor(at: Point | null) {
      cursor = at
      schedule()
    },
    hover(id: string | null) {
      if (hovered === id) return
      hovered = id
      schedule()
    },
    focus(id: string | null) {
      focused = id
      tellFocus()
      // Out of view it is not in the list yet.
      if (id !== null && !mirror.elementOf(id)) mirrorSoon()
      schedule()
    },
    /** Whether the keyboard or the pointer was used last: the ring of the focus is for the keyboard. */
    setKeyboard(used: boolean) {
      if (byKeyboard === used) return
      byKeyboard = used
      schedule()
    },
    /** The theme or the fonts have changed. */
    recolour() {
      palette = null
      restIsStale = true
      schedule()
    },
    destroy() {
      cancelAnimationFrame(scheduled)
      clearTimeout(settling)
      clearTimeout(mirroring)
    },
  }
}
