// A map on the screen. React Flow owns the viewport (pan, wheel, pinch, limits) and holds the few things at places of the map that are
// real elements: handles, fields, sliders. Everything else is painted; see docs/decisions/rendering.md.
import '@xyflow/react/dist/base.css'
import './canvas.css'
import { type Node, type NodeTypes, ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi } from '@xyflow/react'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { act, type Intent, type MapActs, type MapTool } from './acts'
import { pressKey } from './canvasKeys'
import type { Under } from './gesture'
import { HandleNode } from './HandleNode'
import { createMapView, type MapInput, type MapView } from './mapView'
import { createMirror } from './mirror'
import { listenToPointer } from './pointer'
import { createRestLayer } from './restLayer'
import { clampZoom, inkScale, maxZoom, minZoom, type Point, type Size, toPicture, toScreen, type Viewport, zoomedAround } from './viewport'

export interface MapHandle {
  /** A place of the window (client px) as a place of the picture. */
  readonly toPicture: (client: Point) => Point
  readonly toClient: (point: Point) => Point
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Zooms to a factor around the middle: 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void
  /** The middle of what is shown. */
  readonly middle: () => Point
  readonly takeFocus: () => void
}
export interface MapCanvasProps extends MapInput {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly tool: MapTool
  /** The actor a relation is being drawn from by clicking. */
  readonly source: string | null
  readonly acts: MapActs
  /** The view that shows everything. */
  readonly home: (size: Size) => Viewport
  /** When it changes, the view goes home. */
  readonly homeKey: string
  readonly onSize?: (size: Size) => void
  /** What the handle for drawing relations is called; null: there is none. */
  readonly handleLabel: string | null
  readonly nodes?: readonly Node[]
  readonly nodeTypes?: NodeTypes
  readonly handle?: Ref<MapHandle>
  readonly children?: ReactNode
}

export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

const noNodes: readonly Node[] = []

function Canvas(props: MapCanvasProps) {
  const { id, label, picture, selected, chosenRelations, linked, shortName, nameOf, drag, tool, homeKey, nodes = noNodes } = props
  const root = useRef<HTMLDivElement>(null)
  const view = useRef<MapView | null>(null)
  const latest = useRef(props)
  latest.current = props
  const store = useStoreApi()
  const flow = useReactFlow()
  const atHome = useRef(true)
  const [active, setActive] = useState<string | null>(null)

  const input = useMemo<MapInput>(
    () => ({ picture, selected, chosenRelations, linked, shortName, nameOf, drag }),
    [picture, selected, chosenRelations, linked, shortName, nameOf, drag],
  )
  const navigate = useMemo(() => {
    const show = (viewport: Viewport, isHome: boolean) => {
      atHome.current = isHome
      void flow.setViewport(viewport)
    }
    const middleOf = (size: Size) => ({ x: size.width / 2, y: size.height / 2 })
    const goHome = () => {
      const size = view.current?.size()
      if (size && size.width > 0) show(latest.current.home(size), true)
    }
    const zoomTo = (zoom: number) => {
      if (view.current) show(zoomedAround(view.current.viewport(), zoom, middleOf(view.current.size())), false)
    }
    return {
      fit: goHome,
      zoomTo,
      zoomBy: (factor: number) => zoomTo(clampZoom((view.current?.viewport().zoom ?? 1) * factor)),
      reveal: (actor: string) => {
        const at = view.current?.itemOf(actor)?.at
        if (!view.current || !at) return
        const { width, height } = view.current.size()
        const viewport = view.current.viewport()
        const { x, y } = toScreen(viewport, at)
        if (x > 30 && y > 60 && x < width - 30 && y < height - 80) return
        show({ ...viewport, x: viewport.x + width / 2 - x, y: viewport.y + height / 2 - y }, false)
      },
      middle: () => (view.current ? toPicture(view.current.viewport(), middleOf(view.current.size())) : { x: 0, y: 0 }),
    }
  }, [flow])

  useLayoutEffect(() => {
    const element = root.current
    const [rest, moving] = element?.querySelectorAll('canvas') ?? []
    const list = element?.querySelector<HTMLElement>('[role=listbox]')
    const bubble = element?.querySelector<HTMLElement>('.map-bubble')
    if (!element || !rest || !moving || !list || !bubble) return
    const mirror = createMirror(list, latest.current.id)
    const made = createMapView({ root: element, moving, bubble, rest: createRestLayer(rest), mirror }, latest.current)
    view.current = made
    const intent = (): Intent => latest.current
    const point = (under: Under) => {
      const actor = under.kind === 'actor' ? under.id : null
      made.hover(actor)
      element.dataset.under = under.kind
      setActive(actor)
    }
    const stopPointer = listenToPointer(element, made, {
      tool: () => latest.current.tool,
      onOutcome: (outcome, client) => act(outcome, client, made, latest.current.acts, intent()),
      onDouble: (under, at) => {
        if (under.kind === 'actor') latest.current.acts.rename(under.id)
        else if (under.kind === 'nothing') latest.current.acts.addAt(toPicture(made.viewport(), at))
      },
      onHover: point,
      onPress: () => {
        made.setKeyboard(false)
        list.focus({ preventScroll: true })
      },
    })

    const follow = ({ transform: [x, y, zoom] }: { transform: [number, number, number] }) => {
      made.move({ x, y, zoom })
      element.querySelector<HTMLElement>('.react-flow__viewport')?.style.setProperty('--ink-scale', String(inkScale(zoom)))
    }
    const stopFlow = store.subscribe((state, before) => {
      if (state.transform !== before.transform) follow(state)
    })
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return
      const before = made.size()
      const size = { width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) }
      if (size.width === 0 || (size.width === before.width && size.height === before.height)) return
      made.resize(size)
      latest.current.onSize?.(size)
      if (atHome.current || before.width === 0) void flow.setViewport(latest.current.home(size))
      else {
        // What was in the middle stays there.
        const { x, y, zoom } = made.viewport()
        void flow.setViewport({ x: x + (size.width - before.width) / 2, y: y + (size.height - before.height) / 2, zoom })
      }
    })
    sizes.observe(element)

    const recolour = () => made.recolour()
    const themes = new MutationObserver(recolour)
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] })
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    for (const query of queries) query.addEventListener('change', recolour)
    document.fonts.addEventListener('loadingdone', recolour)
    return () => {
      view.current = null
      stopPointer()
      stopFlow()
      sizes.disconnect()
      themes.disconnect()
      for (const query of queries) query.removeEventListener('change', recolour)
      document.fonts.removeEventListener('loadingdone', recolour)
      made.destroy()
      mirror.destroy()
    }
  }, [store, flow])

  useLayoutEffect(() => view.current?.update(input), [input])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the view goes home
  useEffect(() => navigate.fit(), [homeKey, navigate])

  useImperativeHandle(props.handle, () => ({
    toPicture: ({ x, y }) => {
      const corner = view.current?.corner() ?? { x: 0, y: 0 }
      return toPicture(view.current?.viewport() ?? { x: 0, y: 0, zoom: 1 }, { x: x - corner.x, y: y - corner.y })
    },
    toClient: (point) => {
      const corner = view.current?.corner() ?? { x: 0, y: 0 }
      const { x, y } = toScreen(view.current?.viewport() ?? { x: 0, y: 0, zoom: 1 }, point)
      return { x: x + corner.x, y: y + corner.y }
    },
    ...navigate,
    takeFocus: () => root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true }),
  }))

  const handleOn = active ?? (selected.size === 1 ? [...selected][0] : undefined)
  const placed = useMemo(() => {
    const item =
      props.handleLabel !== null && tool !== 'pan' && handleOn !== undefined && picture.actors.find((actor) => actor.id === handleOn)
    if (!item) return [...nodes]
    const handle: Node = {
      id: 'handle',
      type: 'handle',
      position: item.at,
      width: 1,
      height: 1,
      draggable: false,
      selectable: false,
      data: { actor: item.id, radius: item.radius, label: props.handleLabel },
    }
    return [...nodes, handle]
  }, [nodes, handleOn, picture, props.handleLabel, tool])
  const nodeTypes = useMemo(() => ({ ...props.nodeTypes, handle: HandleNode }), [props.nodeTypes])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside takes the keyboard
    <div
      ref={root}
      className="map-canvas"
      data-tool={tool}
      data-under="nothing"
      onKeyDown={(event) => {
        const list = event.target instanceof Element && event.target.matches('[role=listbox]')
        if (!list || !view.current || !pressKey(event, view.current, props.acts, navigate, props)) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <canvas className="map-rest" />
      <canvas className="map-moving" />
      <div
        className="map-mirror"
        role="listbox"
        aria-multiselectable="true"
        aria-label={label}
        tabIndex={0}
        data-canvas
        onKeyUp={() => view.current?.setKeyboard(true)}
        onFocus={() => {
          const made = view.current
          if (made && !made.focused()) made.focus([...selected][0] ?? null)
          made?.schedule()
        }}
        onBlur={() => view.current?.schedule()}
        onClick={(event) => {
          // Assistive technology clicks the element itself; a pointer never reaches it.
          const actor = event.target instanceof HTMLElement ? event.target.dataset.actor : undefined
          if (actor) props.acts.select([actor], false)
        }}
      />
      <ReactFlow
        id={id}
        nodes={placed}
        nodeTypes={nodeTypes}
        edges={[]}
        minZoom={minZoom}
        maxZoom={maxZoom}
        panOnDrag={tool === 'pan' ? [0, 1] : [1]}
        zoomOnDoubleClick={false}
        panActivationKeyCode="Space"
        zoomActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        autoPanOnNodeDrag={false}
        proOptions={{ hideAttribution: true }}
        aria-label={label}
        onMoveStart={(event) => {
          if (event) atHome.current = false
        }}
      />
      <div className="map-bubble" hidden />
      {props.children}
    </div>
  )
}
