// Brings a map view to life in its elements and tells it what changes around it: size, theme, fonts, pointer, viewport.
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { around, boxAround } from '../../scene/geometry'
import { act } from './acts'
import type { Hands } from './canvasKeys'
import type { CanvasWish, MapCanvasProps, MapHandle } from './MapCanvas'
import { createMapView, type MapView } from './mapView'
import { createMirror } from './mirror'
import { listenToPointer } from './pointer'
import { createRestLayer } from './restLayer'
import { clampZoom, filledWith, type Point, type Size, toPicture, toScreen, type Viewport, zoomedAround } from './viewport'

type Navigate = Omit<MapHandle, 'takeFocus'> & Hands & { readonly wish: (what: CanvasWish) => void }
const start: Viewport = { x: 0, y: 0, zoom: 1 }
/** One press of a zoom key. */
const zoomStep = 1.25
/** A few selected actors are shown no larger than this, with px around their marks. */
const largestOfChosen = 1.5
const roomForLabel = 60

interface Living {
  readonly view: RefObject<MapView | null>
  readonly navigate: Navigate
  /** The actor under the pointer. */
  readonly active: string | null
  /** The view as it is now. */
  readonly where: () => Viewport
  readonly follow: (viewport: Viewport) => void
  readonly onTaken: () => void
  readonly onReady: (move: ((viewport: Viewport) => void) | null) => void
}

export function useMapView(
  root: RefObject<HTMLDivElement | null>,
  props: MapCanvasProps,
  zoom: StoreApi<{ readonly zoom: number }>,
): Living {
  const view = useRef<MapView | null>(null)
  const latest = useRef(props)
  latest.current = props
  const atHome = useRef(true)
  /** The part of the plot that was in the middle when the canvas changed its size, as shares of the plot. */
  const kept = useRef<Point | null>(null)
  const mover = useRef<((viewport: Viewport) => void) | null>(null)
  const [active, setActive] = useState<string | null>(null)

  const tellZoom = useMemo(() => throttled((now: number) => zoom.setState({ zoom: now })), [zoom])
  const follow = useCallback(
    (viewport: Viewport) => {
      view.current?.move(viewport)
      tellZoom(viewport.zoom)
    },
    [tellZoom],
  )
  const show = useCallback((viewport: Viewport) => (mover.current ?? follow)(viewport), [follow])
  const navigate = useMemo(() => navigation(view, latest, show, atHome), [show])

  useLayoutEffect(() => {
    const element = root.current
    const [rest, moving] = element?.querySelectorAll('canvas') ?? []
    const list = element?.querySelector<HTMLElement>('[role=listbox]')
    const bubble = element?.querySelector<HTMLElement>('.map-bubble')
    if (!element || !rest || !moving || !list || !bubble) return
    const mirror = createMirror(list, latest.current.id)
    const made = createMapView({ root: element, moving, bubble, rest: createRestLayer(rest), mirror }, latest.current)
    view.current = made
    const stopPointer = listenToPointer(element, made, {
      tool: () => latest.current.tool,
      onOutcome: (outcome, client) => {
        const { width, height } = made.size()
        // With the hand a click brings a place to the middle: panning without dragging.
        if (latest.current.tool === 'pan' && outcome.kind === 'click' && outcome.under.kind === 'nothing')
          navigate.panBy({ x: width / 2 - outcome.at.x, y: height / 2 - outcome.at.y })
        else act(outcome, client, made, latest.current.acts, latest.current)
      },
      onDouble: (under, at) => {
        if (under.kind === 'actor') latest.current.acts.rename(under.id)
        else if (under.kind === 'nothing') {
          const place = toPicture(made.viewport(), at)
          const named = made.labelAt(place)
          if (named) latest.current.acts.rename(named)
          else latest.current.acts.addAt(place)
        }
      },
      onMenu: (under, at, client) => latest.current.acts.menu(under, toPicture(made.viewport(), at), client),
      onHover: (under) => {
        const actor = under.kind === 'actor' ? under.id : null
        made.hover(actor)
        if (element.dataset.under !== under.kind) element.dataset.under = under.kind
        setActive(actor)
      },
      onPress: () => {
        made.setKeyboard(false)
        list.focus({ preventScroll: true })
      },
    })
    const resize = (size: Size) => {
      const before = made.size()
      if (size.width === 0 || (size.width === before.width && size.height === before.height)) return
      made.resize(size)
      latest.current.onSize?.(size)
      if (atHome.current || before.width === 0) return show(latest.current.home(size))
      // What was in the middle stays there. A plot is drawn anew for its new size, and is then moved to the same part of it.
      const { x, y, zoom: now } = made.viewport()
      if (latest.current.dividing) {
        const { bounds } = made.input().picture
        const middle = toPicture(made.viewport(), { x: before.width / 2, y: before.height / 2 })
        kept.current = { x: (middle.x - bounds.x) / bounds.width, y: (middle.y - bounds.y) / bounds.height }
      }
      show({ x: x + (size.width - before.width) / 2, y: y + (size.height - before.height) / 2, zoom: now })
    }
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) resize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) })
    })
    sizes.observe(element)
    const stopColours = onColours(() => made.recolour())
    return () => {
      view.current = null
      stopPointer()
      sizes.disconnect()
      stopColours()
      made.destroy()
      mirror.destroy()
    }
  }, [root, show, navigate])

  const { bounds } = props.picture
  useLayoutEffect(() => {
    const made = view.current
    const share = kept.current
    kept.current = null
    if (!made || !share || atHome.current) return
    const { zoom: now } = made.viewport()
    const { width, height } = made.size()
    const middle = { x: bounds.x + share.x * bounds.width, y: bounds.y + share.y * bounds.height }
    show({ x: width / 2 - middle.x * now, y: height / 2 - middle.y * now, zoom: now })
  }, [bounds, show])

  const onTaken = useCallback(() => {
    atHome.current = false
  }, [])
  const onReady = useCallback((move: ((viewport: Viewport) => void) | null) => {
    mover.current = move
    // Whatever happened while React Flow was on its way.
    if (move && view.current) move(view.current.viewport())
  }, [])
  const where = useCallback(() => view.current?.viewport() ?? start, [])
  return { view, navigate, active, where, follow, onTaken, onReady }
}

function navigation(
  view: RefObject<MapView | null>,
  latest: RefObject<MapCanvasProps>,
  show: (viewport: Viewport) => void,
  atHome: RefObject<boolean>,
): Navigate {
  const viewport = () => view.current?.viewport() ?? start
  const corner = () => view.current?.corner() ?? { x: 0, y: 0 }
  const middle = () => {
    const size = view.current?.size() ?? { width: 0, height: 0 }
    return { x: size.width / 2, y: size.height / 2 }
  }
  const away = (next: Viewport) => {
    atHome.current = false
    show(next)
  }
  const zoomTo = (zoom: number) => away(zoomedAround(viewport(), zoom, middle()))
  const zoomBy = (factor: number) => zoomTo(clampZoom(viewport().zoom * factor))
  const goHome = () => {
    const size = view.current?.size()
    if (!size || size.width === 0) return
    atHome.current = true
    show(latest.current.home(size))
  }
  const zoomToChosen = () => {
    const chosen = [...(view.current?.input().selected ?? [])].flatMap((id) => view.current?.itemOf(id) ?? [])
    const box = around(chosen.map(({ at, radius }) => boxAround(at, radius + roomForLabel)))
    const size = view.current?.size()
    if (box && size) away(filledWith(box, size, largestOfChosen))
  }
  return {
    fit: goHome,
    zoomTo,
    zoomBy,
    wish: (what) => {
      if (what === 'in') zoomBy(zoomStep)
      else if (what === 'out') zoomBy(1 / zoomStep)
      else if (what === 'full') zoomTo(1)
      else if (what === 'fit') goHome()
      else zoomToChosen()
    },
    panBy: ({ x, y }) => away({ ...viewport(), x: viewport().x + x, y: viewport().y + y }),
    reveal: (what) => {
      const at = typeof what === 'string' ? view.current?.itemOf(what)?.at : what
      if (!view.current || !at) return
      const { width, height } = view.current.size()
      const { x, y } = toScreen(viewport(), at)
      if (x > 30 && y > 60 && x < width - 30 && y < height - 80) return
      away({ ...viewport(), x: viewport().x + width / 2 - x, y: viewport().y + height / 2 - y })
    },
    middle: () => toPicture(viewport(), middle()),
    toPicture: ({ x, y }) => toPicture(viewport(), { x: x - corner().x, y: y - corner().y }),
    toClient: (point) => {
      const { x, y } = toScreen(viewport(), point)
      return { x: x + corner().x, y: y + corner().y }
    },
  }
}

/** Theme, contrast or fonts have changed: what is painted must be painted anew. */
function onColours(recolour: () => void): () => void {
  const themes = new MutationObserver(recolour)
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] })
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', recolour)
  document.fonts.addEventListener('loadingdone', recolour)
  return () => {
    themes.disconnect()
    for (const query of queries) query.removeEventListener('change', recolour)
    document.fonts.removeEventListener('loadingdone', recolour)
  }
}

/** ms between two changes of the zoom as a word: nobody reads faster. */
const readable = 100

/** Calls `tell` at once, then at most every now and then, and always with the last value. */
function throttled<T>(tell: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | null = null
  let timer = 0
  const next = () => {
    timer = 0
    if (!waiting) return
    tell(waiting.value)
    waiting = null
    timer = window.setTimeout(next, readable)
  }
  return (value) => {
    waiting = { value }
    if (timer === 0) next()
  }
}
