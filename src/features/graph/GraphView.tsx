// The same actors as a network: relations between them, in groups.
import './graph.css'
import type { Node } from '@xyflow/react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { addActor } from '../../commands/actorActs'
import { endRenaming, intentOf } from '../../commands/mapActs'
import type { ActorId } from '../../domain/document'

import { actorText } from '../../scene/actorText'
import type { Box } from '../../scene/picture'
import { useApp, useCanvasHabits, useDocument, useLookAt, useRenaming, useSeen, useSession, useT } from '../../state/hooks'
import type { ViewProps } from '../../state/view'
import { fittedAround } from '../../ui/canvas/fit'
import { NoteNode, noNotes, useAnyNotes, withNotes } from '../../ui/canvas/lateNotes'
import { NameNode, noNodes, RenameOnMap } from '../../ui/canvas/lateRename'
import { MapCanvas, type MapHandle } from '../../ui/canvas/MapCanvas'
import type { NameData } from '../../ui/canvas/NameNode'
import { Toolbar } from '../../ui/canvas/Toolbar'
import type { Point, Size } from '../../ui/canvas/viewport'
import { GraphHeader } from './GraphHeader'
import { graphActs } from './graphActs'
import { RelationLegend } from './RelationLegend'
import { useLayout } from './useLayout'
import { networkDrag, networkLinks, useNetworkPicture } from './useNetworkPicture'

const GraphNotes = lazy(() => import('./GraphNotes'))
const nodeTypes = { name: NameNode, note: NoteNode }
const noNote = () => null
/** A small network is shown a little larger than drawn, where there is room. */
const largest = 1.25

export default function GraphView({ bar }: ViewProps) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const { selection, tool, showGroups, route, focusWish, hereWish } = useSession((session) => session)
  const [naming, setNaming] = useState<Point | null>(null)
  const map = useRef<MapHandle>(null)
  const habits = useCanvasHabits()
  const mapId = route.page === 'map' ? route.id : ''
  const layout = useLayout(app, mapId)
  const seen = useSeen()
  const network = useNetworkPicture(seen, doc, showGroups, t)
  const [notes, setNotes] = useState(noNotes)
  const anyNotes = useAnyNotes(focusWish === 'note' || hereWish?.kind === 'note' || Object.keys(doc.notes).length > 0)
  const picture = useMemo(() => withNotes(network, notes), [network, notes])

  const shown = useRef(picture)
  shown.current = picture
  const latest = useRef(notes)
  latest.current = notes
  const acts = useMemo(
    () =>
      graphActs(app, {
        places: () => new Map(shown.current.actors.map(({ id, at }) => [id, at])),
        name: setNaming,
        placeNote: (id, at) => latest.current.place(id, at),
      }),
    [app],
  )
  const selected = useMemo(() => new Set(selection.actors), [selection.actors])
  const chosenRelations = useMemo(() => new Set(selection.relations), [selection.relations])
  const linked = useMemo(() => networkLinks(seen.doc, picture), [seen.doc, picture])
  const drag = useMemo(() => networkDrag(picture), [picture])
  const nameOf = useCallback((id: ActorId) => actorText(doc, id, t), [doc, t])
  const shortName = useCallback((id: ActorId) => doc.actors[id]?.shortName || doc.actors[id]?.name || '', [doc])
  const root = useRef<HTMLDivElement>(null)
  const home = useCallback((size: Size) => fittedAround(shown.current, size, floatsIn(root.current), largest), [])

  useLookAt(map)
  const isLocked = useCallback((id: ActorId) => doc.actors[id]?.locked === true, [doc])
  const [renamed, setRenamed] = useState(noNodes)
  const renaming = useRenaming()
  // A name at the place where the menu was opened.
  useEffect(() => {
    if (hereWish?.kind !== 'actor') return
    setNaming(hereWish.at)
    app.session.setState({ hereWish: null })
  }, [app, hereWish])

  const nodes = useMemo<Node[]>(() => {
    if (!naming) return [...notes.nodes, ...renamed]
    const data: NameData = {
      label: t('grid.newName'),
      onDone: (name) => {
        setNaming(null)
        // One step of undo: the actor and the place it was given.
        if (name) addActor(app, { name, spot: { x: Math.round(naming.x), y: Math.round(naming.y) }, pinned: true })
        map.current?.takeFocus()
      },
    }
    return [...notes.nodes, { id: 'name', type: 'name', position: naming, width: 1, height: 1, draggable: false, selectable: false, data }]
  }, [app, t, naming, notes.nodes, renamed])

  const relations = Object.keys(doc.relations).length
  return (
    <div ref={root} className="graph-view">
      <MapCanvas
        id="network"
        handle={map}
        label={t('network.label', { count: picture.actors.length })}
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
        dividing={null}
        noteAt={noNote}
        acts={acts}
        home={home}
        homeKey={`${mapId} ${layout.count}`}
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
          canConnect={picture.actors.length > 1}
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
          <GraphNotes doc={doc} picture={network} map={map} onView={setNotes} />
        </Suspense>
      )}
      <GraphHeader layout={layout} bar={bar} />
      <RelationLegend />
      {relations === 0 && picture.actors.length > 0 && (
        <div className="graph-empty">
          <h2>{t('network.empty.title')}</h2>
          <p className="soft">{t(picture.actors.length > 1 ? 'network.empty.text' : 'network.empty.one')}</p>
          {picture.actors.length > 1 && (
            <button type="button" className="link" onClick={() => app.session.setState({ dialog: 'connect' })}>
              {t('network.empty.connect')}
            </button>
          )}
        </div>
      )}
      {tool.kind === 'place' && <p className="map-hint">{t('grid.place', { name: shortName(tool.actor) })}</p>}
      {tool.kind === 'note' && <p className="map-hint">{t('note.moveHere')}</p>}
      {tool.kind === 'connect' && <p className="map-hint">{t(tool.from ? 'map.connectFrom' : 'map.connectFirst')}</p>}
    </div>
  )
}

/** What floats over the canvas, in px from its corner. */
function floatsIn(root: HTMLElement | null): readonly Box[] {
  const corner = root?.getBoundingClientRect()
  if (!root || !corner) return []
  // The legends of colour and size stand beside this view, in the same canvas.
  return [...(root.parentElement ?? root).querySelectorAll('.toolbar, .legend, .map-head > *')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left - corner.left, y: top - corner.top, width, height }
  })
}
