// A map on the screen: painted, with a list of its actors for those who hear it, and React Flow as the hand that moves the view.
// Why it is built like this: docs/decisions/rendering.md.
import './canvas.css'
import type { Node, NodeTypes } from '@xyflow/react'
import {
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { MapActs, MapTool } from './acts'
import { alongLine } from './find'
import { idle } from './gesture'
import type { MapInput } from './mapView'
import { useCanvasKeys } from './useCanvasKeys'
import { useMapView } from './useMapView'
import type { Point, Size, Viewport } from './viewport'
import { createZoomStore, ZoomContext } from './zoomStore'

export type CanvasWish = 'in' | 'out' | 'full' | 'fit' | 'selection'

const FlowViewport = lazy(() => import('./FlowViewport'))

export interface MapHandle {
  /** A place of the window (client px) as a place of the picture. */
  readonly toPicture: (client: Point) => Point
  readonly toClient: (point: Point) => Point
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Zooms to a factor around the middle: 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void
  /** Brings an actor into view. */
  readonly reveal: (id: string) => void
  /** The middle of what is shown. */
  readonly middle: () => Point
  readonly takeFocus: () => void
}
export interface CanvasHabits {
  readonly wheel: 'pan' | 'zoom'
  /** Letters find actors by name. */
  readonly typeAhead: boolean
  /** What the view is asked to show; null: nothing. */
  readonly wish: CanvasWish | null
  /** It is shown, at a zoom of 1 for 100 %. */
  readonly onWished: (zoom: number) => void
}
export interface MapCanvasProps extends MapInput {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly tool: MapTool
  /** The actor a relation is being drawn from by clicking. */
  readonly source: string | null
  /** The actor that waits for its place, with the tool 'place'. */
  readonly placing: string | null
  readonly acts: MapActs
  /** How this person wants the wheel, and letters that are no shortcuts. */
  readonly habits: CanvasHabits
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
const still = { width: 1, height: 1, draggable: false, selectable: false } as const

/** From the end of a line to where it is taken hold of, in picture px: the mark itself stays free for the hand. */
const endGap = 22

/** The two ends of the one relation that is chosen, to be taken hold of. */
function endsOf(chosen: ReadonlySet<string>, { relations }: MapInput['picture'], onGrab: MapActs['grabEnd']): readonly Node[] {
  const [id] = chosen
  const relation = chosen.size === 1 ? relations.find((one) => one.id === id) : undefined
  if (!relation) return noNodes
  const { line } = relation
  const end = (kind: 'source' | 'target', position: Point, fixed: string): Node => {
    const data = { actor: fixed, onGrab: () => onGrab(relation.id, kind) }
    return { ...still, id: `end-${kind}`, type: 'handle', position, data }
  }
  return [end('source', alongLine(line, endGap), relation.target), end('target', alongLine([...line].reverse(), endGap), relation.source)]
}

export function MapCanvas(props: MapCanvasProps) {
  const {
    id,
    label,
    picture,
    selected,
    chosenRelations,
    linked,
    lit,
    shortName,
    nameOf,
    isLocked,
    drag,
    tool,
    homeKey,
    nodes = noNodes,
  } = props
  const { dividing, noteAt, placing, habits } = props
  const root = useRef<HTMLDivElement>(null)
  const [zoom] = useState(createZoomStore)
  const { view, navigate, active, where, follow, onTaken, onReady } = useMapView(root, props, zoom)
  const input = useMemo<MapInput>(
    () => ({ picture, selected, chosenRelations, linked, lit, shortName, nameOf, isLocked, drag, dividing, noteAt }),
    [picture, selected, chosenRelations, linked, lit, shortName, nameOf, isLocked, drag, dividing, noteAt],
  )
  useLayoutEffect(() => view.current?.update(input), [view, input])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the view goes home
  useEffect(() => navigate.fit(), [homeKey, navigate])
  const takeFocus = useCallback(() => root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true }), [])
  useImperativeHandle(props.handle, () => ({ ...navigate, takeFocus }))
  useEffect(() => {
    if (!habits.wish) return
    navigate.wish(habits.wish)
    habits.onWished(view.current?.viewport().zoom ?? 1)
  }, [view, navigate, habits.wish, habits.onWished])
  // The keyboard goes along with what was selected elsewhere, as by pasting or undoing.
  useEffect(() => {
    const made = view.current
    const [only] = selected
    const isHere = root.current?.contains(document.activeElement)
    if (made && isHere && selected.size === 1 && only !== undefined && made.focused() !== only && made.itemOf(only)) made.focus(only)
  }, [view, selected])
  // An actor that waits for its place is put there by click or by keys; without it nothing is on its way.
  useEffect(() => {
    if (placing === null) return
    takeFocus()
    const shown = view.current
    return () => {
      shown?.setCursor(null)
      shown?.setGesture(idle)
    }
  }, [view, takeFocus, placing])
  const keys = useCanvasKeys(view, navigate, props)
  // After a change of view by keys nothing has the keyboard: the map does.
  useEffect(() => {
    if (document.activeElement === document.body) takeFocus()
  }, [takeFocus])

  const handleOn = active ?? (selected.size === 1 ? [...selected][0] : undefined)
  const placed = useMemo(() => {
    const item = tool !== 'pan' && handleOn !== undefined && picture.actors.find((actor) => actor.id === handleOn)
    const ends = endsOf(chosenRelations, picture, props.acts.grabEnd)
    if (!item) return ends.length > 0 ? [...nodes, ...ends] : nodes
    const data = { actor: item.id, radius: item.radius, label: props.handleLabel }
    return [...nodes, ...ends, { ...still, id: 'handle', type: 'handle', position: item.at, data }]
  }, [nodes, handleOn, picture, props.handleLabel, props.acts, chosenRelations, tool])

  return (
    <div ref={root} className="map-canvas" data-tool={tool} data-under="nothing" onPointerDownCapture={keys.onPointer}>
      <canvas className="map-rest" />
      <canvas className="map-moving" />
      <div
        className="map-mirror"
        role="listbox"
        aria-multiselectable="true"
        aria-label={label}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onFocus={() => {
          const made = view.current
          const [only] = selected
          if (made && only !== undefined && !selected.has(made.focused() ?? '')) made.focus(only)
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
          wheel={habits.wheel}
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
