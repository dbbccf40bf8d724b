// Influence and interest as places: dragging a mark is rating its actor.
import './grid.css'
import type { Node, NodeProps } from '@xyflow/react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { endRenaming, intentOf } from '../../commands/mapActs'
import type { Actor, ActorId } from '../../domain/document'
import { updateInfo } from '../../domain/edits/info'
import { isPlaced, type Rated } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'

import { actorText } from '../../scene/actorText'

import { dividingSpot, type Frame, ratingAt, spotOf } from '../../scene/frame'
import { frameOf } from '../../scene/gridPicture'
import { axisName, heldText } from '../../scene/gridWords'
import { useApp, useCanvasHabits, useDocument, useLookAt, useRenaming, useSeen, useSession, useT } from '../../state/hooks'
import type { ViewProps } from '../../state/view'
import { NoteNode, noNotes, useAnyNotes, withNotes } from '../../ui/canvas/lateNotes'
import { NameNode, noNodes, RenameOnMap } from '../../ui/canvas/lateRename'
import { MapCanvas, type MapHandle } from '../../ui/canvas/MapCanvas'
import type { NameData } from '../../ui/canvas/NameNode'
import { Toolbar } from '../../ui/canvas/Toolbar'
import type { Point, Size } from '../../ui/canvas/viewport'
import { laterPart } from '../../ui/lazyPart'
import { placedAt, whole } from './dragRatings'
import { GridHeader } from './GridHeader'
import { addActorAt, gridActs, placeAt } from './gridActs'
import { plotLayout } from './layout'
import type { ThresholdData } from './ThresholdNode'
import { gridDrag, gridLinks, useGridPicture, withChosen } from './useGridPicture'

const GridNotes = lazy(() => import('./GridNotes'))
const Tray = laterPart(() => import('./Tray'))
const Threshold = laterPart(() => import('./ThresholdNode'))
/** Comes after the viewport, which must not vanish meanwhile. */
const ThresholdNode = (props: NodeProps) => (
  <Suspense>
    <Threshold {...props} />
  </Suspense>
)
const nodeTypes = { threshold: ThresholdNode, name: NameNode, note: NoteNode }

export default function GridView({ bar }: ViewProps) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const { selection, tool, gridRelations, route, focusWish, hereWish } = useSession((session) => session)
  const [size, setSize] = useState<Size | null>(null)
  const [naming, setNaming] = useState<Point | null>(null)
  const map = useRef<MapHandle>(null)
  const habits = useCanvasHabits()
  const tray = useRef<HTMLDivElement>(null)
  const info = infoOf(doc)
  const seen = useSeen()
  const unplaced = useMemo(() => rowsOf(seen.doc, 'actors').filter((actor) => !isPlaced(actor)), [seen.doc])
  const withTray = unplaced.length > 0
  const layout = useMemo(() => (size ? plotLayout(size, withTray) : null), [size, withTray])
  const { threshold, axesSwapped } = info
  const frame = useMemo(
    () => (layout ? frameOf({ threshold, axesSwapped }, layout.width, layout.height) : null),
    [layout, threshold, axesSwapped],
  )
  const grid = useGridPicture(seen, frame, t)
  const [notes, setNotes] = useState(noNotes)
  const anyNotes = useAnyNotes(focusWish === 'note' || hereWish?.kind === 'note' || Object.keys(doc.notes).length > 0)
  const noted = useMemo(() => withNotes(grid, notes), [grid, notes])

  // Read by acts at the moment they happen; a new object for each change would only rebuild the listeners.
  const now = useRef<{ frame: Frame | null; held: ReadonlyMap<ActorId, Rated> }>({ frame, held: new Map() })
  now.current.frame = frame
  const isTray = useCallback((client: Point) => {
    const zones = tray.current?.querySelectorAll('[data-tray]') ?? []
    return [...zones].some((zone) => {
      const { left, right, top, bottom } = zone.getBoundingClientRect()
      return client.x >= left && client.x <= right && client.y >= top && client.y <= bottom
    })
  }, [])
  const latest = useRef(notes)
  latest.current = notes
  const acts = useMemo(
    () =>
      gridActs(app, {
        frame: () => now.current.frame,
        held: () => now.current.held,
        isTray,
        name: setNaming,
        placeNote: (id, at) => latest.current.place(id, at),
      }),
    [app, isTray],
  )

  const selected = useMemo(() => new Set(selection.actors), [selection.actors])
  const chosenRelations = useMemo(() => new Set(selection.relations), [selection.relations])
  const linked = useMemo(() => (frame && gridRelations ? gridLinks(seen.doc, noted) : () => []), [seen.doc, frame, noted, gridRelations])
  const picture = useMemo(() => withChosen(noted, doc, selection.relations), [noted, doc, selection.relations])
  const isLocked = useCallback((id: ActorId) => doc.actors[id]?.locked === true, [doc])
  const drag = useMemo(
    () =>
      frame &&
      gridDrag(doc, frame, t, (held) => {
        now.current.held = held
      }),
    [doc, frame, t],
  )
  useLookAt(map)
  const [renamed, setRenamed] = useState(noNodes)
  const renaming = useRenaming()
  // A name at the place where the menu was opened.
  useEffect(() => {
    if (hereWish?.kind !== 'actor' || !frame) return
    setNaming(spotOf({ influence: hereWish.at.y, interest: hereWish.at.x }, frame))
    app.session.setState({ hereWish: null })
  }, [app, hereWish, frame])
  const nameOf = useCallback((id: ActorId) => actorText(doc, id, t), [doc, t])
  const shortName = useCallback((id: ActorId) => doc.actors[id]?.shortName || doc.actors[id]?.name || '', [doc])

  const nodes = useMemo<Node[]>(() => {
    if (!frame) return []
    const dividing = spotOf(threshold, frame)
    const rated = (client: Point) => whole(ratingAt(map.current?.toPicture(client) ?? { x: 0, y: 0 }, frame))
    const line = (axis: 'influence' | 'interest'): Node<ThresholdData> => {
      const upright = (axis === 'interest') !== axesSwapped
      return {
        ...still,
        id: `threshold-${axis}`,
        type: 'threshold',
        position: upright ? { x: dividing.x, y: 0 } : { x: frame.width, y: dividing.y },
        data: {
          axis,
          upright,
          value: threshold[axis],
          label: t('grid.thresholdOf', { axis: axisName(info, axis, t) }),
          length: upright ? frame.height : frame.width,
          valueAt: (client) => rated(client)[axis],
          offsetOf: (value) => (upright ? (value / 100) * frame.width : (1 - value / 100) * frame.height),
          onChange: (value, gesture) =>
            app.documents.edit(
              { key: 'edit.threshold' },
              (before) => updateInfo(before, { threshold: { ...infoOf(before).threshold, [axis]: value } }),
              gesture,
            ),
        },
      }
    }
    const name: Node<NameData>[] = naming
      ? [
          {
            ...still,
            id: 'name',
            type: 'name',
            position: naming,
            data: {
              label: t('grid.newName'),
              onDone: (written) => {
                setNaming(null)
                if (written) addActorAt(app, written, naming, frame)
                map.current?.takeFocus()
              },
            },
          },
        ]
      : []
    return [line('influence'), line('interest'), ...notes.nodes, ...name, ...renamed]
  }, [app, t, frame, info, threshold, axesSwapped, naming, notes.nodes, renamed])

  const dividing = useMemo(() => frame && dividingSpot(frame), [frame])
  const noteAt = useCallback((at: Point) => frame && heldText(info, placedAt(at, frame, info.scale), t), [frame, info, t])
  const valueAt = (client: Point) => (isPlot(client) && map.current ? noteAt(map.current.toPicture(client)) : null)
  const isPlot = (client: Point) => {
    const at = map.current?.toPicture(client)
    return frame !== null && at !== undefined && at.x > -20 && at.y > -20 && at.x < frame.width + 20 && at.y < frame.height + 20
  }
  const dropFromTray = (actor: Actor, client: Point) => {
    if (frame && map.current && isPlot(client) && !isTray(client)) placeAt(app, actor.id, map.current.toPicture(client), frame)
  }
  const waiting = tool.kind === 'place' ? doc.actors[tool.actor] : undefined

  return (
    <div className="grid-view" ref={tray}>
      <MapCanvas
        id="grid"
        handle={map}
        label={t('grid.label', { count: picture.actors.length })}
        picture={picture}
        selected={selected}
        chosenRelations={chosenRelations}
        linked={linked}
        shortName={shortName}
        nameOf={nameOf}
        isLocked={isLocked}
        drag={drag}
        lit={seen.lit}
        {...intentOf(app, tool)}
        placing={tool.kind === 'place' ? tool.actor : null}
        habits={habits}
        dividing={dividing}
        noteAt={noteAt}
        acts={acts}
        home={(at) => plotLayout(at, withTray).home}
        homeKey={route.page === 'map' ? route.id : ''}
        onSize={setSize}
        handleLabel={t('map.drawRelation')}
        nodes={nodes}
        nodeTypes={nodeTypes}
      >
        <Toolbar
          t={t}
          tool={intentOf(app, tool).tool}
          onTool={(kind) => app.session.setState({ tool: kind === 'connect' ? { kind, from: selection.actors[0] ?? null } : { kind } })}
          onAdd={() => app.session.setState({ focusWish: 'quickAdd' })}
          onNote={() => app.session.setState({ focusWish: 'note' })}
          onFit={() => map.current?.fit()}
          onZoomBy={(factor) => map.current?.zoomBy(factor)}
          onZoomTo={(zoom) => map.current?.zoomTo(zoom)}
          canConnect={Object.keys(doc.actors).length > 1}
        />
      </MapCanvas>
      {renaming && (
        <Suspense>
          <RenameOnMap
            key={renaming.actor}
            {...renaming}
            picture={picture}
            map={map}
            onDone={(written) => endRenaming(app, renaming.actor, written)}
            onNodes={setRenamed}
          />
        </Suspense>
      )}
      {anyNotes && (
        <Suspense>
          <GridNotes doc={doc} frame={frame} picture={grid} map={map} onView={setNotes} />
        </Suspense>
      )}
      <GridHeader bar={bar} />
      {withTray ? (
        <Suspense>
          <Tray actors={unplaced} onDrop={dropFromTray} valueAt={valueAt} />
        </Suspense>
      ) : (
        <p className="tray drop" data-tray>
          {t('tray.drop')}
        </p>
      )}
      {waiting && <p className="map-hint">{t('grid.place', { name: shortName(waiting.id) })}</p>}
      {tool.kind === 'note' && <p className="map-hint">{t('note.moveHere')}</p>}
      {tool.kind === 'connect' && <p className="map-hint">{t(tool.from ? 'map.connectFrom' : 'map.connectFirst')}</p>}
    </div>
  )
}

/** Things on the map that React Flow must not move: 1 px, so that their place is exact. */
const still = { width: 1, height: 1, draggable: false, selectable: false } as const
