// A map on the screen: painted, with a list of its actors for those who hear it, and React Flow as the hand that moves the view.
// Why it is built like this: docs/decisions/rendering.md.
import './canvas.css'
import type { Node, NodeTypes } from '@xyflow/react'
import { lazy, type ReactNode, type Ref, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MapActs, MapTool } from './acts'
import { pressKey } from './canvasKeys'
import type { MapInput } from './mapView'
import { useMapView } from './useMapView'
import type { Point, Size, Viewport } from './viewport'
import { createZoomStore, ZoomContext } from './zoomStore'

const FlowViewport = lazy(() => import('./FlowViewport'))

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
  /** What the handle for drawing relations is called. */
  readonly handleLabel: string
  readonly nodes?: readonly Node[]
  readonly nodeTypes: NodeTypes
  readonly handle?: Ref<MapHandle>
  readonly children?: ReactNode
}

const noNodes: readonly Node[] = []

export function MapCanvas(props: MapCanvasProps) {
  const { id, label, picture, selected, chosenRelations, linked, shortName, nameOf, drag, tool, homeKey, nodes = noNodes } = props
  const root = useRef<HTMLDivElement>(null)
  const [zoom] = useState(createZoomStore)
  const { view, navigate, active, where, follow, onTaken, onReady } = useMapView(root, props, zoom)
  const input = useMemo<MapInput>(
    () => ({ picture, selected, chosenRelations, linked, shortName, nameOf, drag }),
    [picture, selected, chosenRelations, linked, shortName, nameOf, drag],
  )
  useLayoutEffect(() => view.current?.update(input), [view, input])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the view goes home
  useEffect(() => navigate.fit(), [homeKey, navigate])
  useImperativeHandle(props.handle, () => ({
    ...navigate,
    takeFocus: () => root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true }),
  }))

  const handleOn = active ?? (selected.size === 1 ? [...selected][0] : undefined)
  const placed = useMemo(() => {
    const item = tool !== 'pan' && handleOn !== undefined && picture.actors.find((actor) => actor.id === handleOn)
    if (!item) return nodes
    const data = { actor: item.id, radius: item.radius, label: props.handleLabel }
    const handle: Node = { id: 'handle', type: 'handle', position: item.at, width: 1, height: 1, draggable: false, selectable: false, data }
    return [...nodes, handle]
  }, [nodes, handleOn, picture, props.handleLabel, tool])

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
      <Suspense>
        <FlowViewport
          id={id}
          label={label}
          tool={tool}
          nodes={placed}
          nodeTypes={props.nodeTypes}
          start={where}
          onMove={follow}
          onTaken={onTaken}
          onReady={onReady}
        />
      </Suspense>
      <div className="map-bubble" hidden />
      <ZoomContext value={zoom}>{props.children}</ZoomContext>
    </div>
  )
}
