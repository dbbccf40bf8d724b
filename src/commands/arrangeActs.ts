// Putting several actors in line, at even distances or apart. On the grid that rates them, in the network it moves the picture.
import type { Edge, Places, Way } from '../domain/arrange'
import { aligned, distributed, spreadOut } from '../domain/arrange'
import type { ActorId, StakeholderDocument } from '../domain/document'
import { placeActors, rateActor } from '../domain/edits/actors'
import { isPlaced } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import { snapped } from '../domain/scales'
import type { Message } from '../i18n/translate'
import { type Frame, ratingAt, spotOf } from '../scene/frame'
import { spotsOf } from '../scene/spots'
import type { App } from '../state/app'
import { seenBy } from './seen'

/** Room for one actor in the network, px. */
const room = 92

const viewOf = (app: App) => {
  const { route } = app.session.getState()
  return route.page === 'map' ? route.view : null
}
const frameOf = (doc: StakeholderDocument): Frame => {
  const { threshold, axesSwapped } = infoOf(doc)
  return { threshold, axesSwapped, width: 100, height: 100 }
}

/** Where actors stand on the picture in view; those without a place are left out. */
function placesOf(app: App, ids: readonly ActorId[]): Places {
  const doc = app.documents.doc()
  if (viewOf(app) !== 'grid') {
    const spots = spotsOf(doc)
    return new Map(ids.flatMap((id) => (spots.has(id) ? [[id, spots.get(id) as { x: number; y: number }] as const] : [])))
  }
  const frame = frameOf(doc)
  return new Map(
    ids.flatMap((id) => {
      const actor = doc.actors[id]
      return actor && isPlaced(actor) ? [[id, spotOf(actor, frame)] as const] : []
    }),
  )
}

export function align(app: App, edge: Edge): void {
  put(app, 'edit.align', 'editing.aligned', (places) => aligned(places, edge))
}
export function distribute(app: App, way: Way): void {
  put(app, 'edit.distribute', 'editing.distributed', (places) => distributed(places, way))
}

function put(
  app: App,
  step: 'edit.align' | 'edit.distribute',
  heard: 'editing.aligned' | 'editing.distributed',
  to: (places: Places) => Places,
) {
  const there = placesOf(app, app.session.getState().selection.actors)
  move(app, to(there), true, { key: step, values: { count: there.size } }, { key: heard, values: { count: there.size } })
}

/** Gives each of several selected actors room, or all that may move when none are. Only in the network: on the grid a place is a judgement. */
export function spread(app: App): void {
  const doc = app.documents.doc()
  const chosen = app.session.getState().selection.actors
  const shown = Object.keys(seenBy(app).actors)
  const free = chosen.length > 1 ? chosen : shown.filter((id) => !doc.actors[id]?.pinned)
  const movable = new Set(free.filter((id) => !doc.actors[id]?.locked))
  const to = spreadOut(placesOf(app, shown), movable, room)
  move(
    app,
    to,
    chosen.length > 1,
    { key: 'edit.spread', values: { count: to.size } },
    { key: 'editing.spread', values: { count: to.size } },
  )
}

/** Those that are locked stay where they are. */
function move(app: App, to: Places, pin: boolean, label: Message, announcement: Message) {
  const doc = app.documents.doc()
  const free = [...to].filter(([id]) => doc.actors[id] && !doc.actors[id]?.locked)
  if (free.length === 0) return
  if (viewOf(app) === 'grid') {
    const frame = frameOf(doc)
    const { scale } = infoOf(doc)
    app.documents.edit(label, (before) =>
      free.reduce((next, [id, place]) => {
        const { influence, interest } = ratingAt(place, frame)
        return rateActor(next, id, { influence: snapped(influence, scale), interest: snapped(interest, scale) })
      }, before),
    )
  } else {
    const spots = Object.fromEntries(free.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]))
    app.documents.edit(label, (before) => placeActors(before, spots, pin))
  }
  app.session.setState({ announcement })
}
