// What a person does on the grid, as edits of the document.
import { addActor, selectActor } from '../../commands/actorActs'
import { sharedActs } from '../../commands/mapActs'
import { rateAll, unplace } from '../../commands/rate'
import type { ActorId, NoteId, Point } from '../../domain/document'
import type { Rated } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { stepped } from '../../domain/scales'
import { type Frame, ratingAt, spotOf } from '../../scene/frame'
import type { App } from '../../state/app'
import type { MapActs } from '../../ui/canvas/acts'
import { placedAt, whole } from './dragRatings'

/** Puts an actor at a place of the plot, and goes back to selecting. */
export function placeAt(app: App, id: ActorId, at: Point, frame: Frame): void {
  rateAll(app, new Map([[id, placedAt(at, frame, infoOf(app.documents.doc()).scale)]]))
  selectActor(app, id)
  app.session.setState({ tool: { kind: 'select' } })
}

export interface GridSurroundings {
  /** Null until the size of the canvas is known. */
  readonly frame: () => Frame | null
  /** The drag that was let go, as ratings. */
  readonly held: () => ReadonlyMap<ActorId, Rated>
  readonly isTray: (client: Point) => boolean
  readonly name: (at: Point) => void
  readonly placeNote: (id: NoteId, at: Point) => void
}

const nowhere: ReadonlyMap<ActorId, Rated> = new Map()
const unrated = { influence: null, interest: null }

export function gridActs(app: App, { frame, held, isTray, name, placeNote }: GridSurroundings): MapActs {
  return {
    ...sharedActs(app),
    drop: (dragged, client, copy) => {
      const ids = [...dragged.spots.keys()]
      if (copy) {
        const there = isTray(client) ? nowhere : held()
        void import('../../commands/clipActs').then(({ duplicate }) => duplicate(app, ids, ({ id }) => there.get(id) ?? unrated))
        return
      }
      if (isTray(client)) unplace(app, ids)
      else rateAll(app, held())
    },
    place: (at) => {
      const { tool } = app.session.getState()
      if (tool.kind === 'note') {
        placeNote(tool.note, at)
        app.session.setState({ tool: { kind: 'select' } })
      }
      const plot = frame()
      if (tool.kind === 'place' && plot) placeAt(app, tool.actor, at, plot)
    },
    addAt: name,
    menu: (under, at, client) => {
      const plot = frame()
      const rated = plot && whole(ratingAt(at, plot))
      const place = rated && { x: rated.interest, y: rated.influence }
      void import('../../commands/menuActs').then(({ openMenuAt }) => openMenuAt(app, under, client, place))
    },
    stepFrom: (at, arrow, steps) => {
      const plot = frame()
      if (!plot) return at
      const { scale } = infoOf(app.documents.doc())
      const upright = arrow === 'up' || arrow === 'down'
      const by = arrow === 'up' || arrow === 'right' ? steps : -steps
      const axis = upright !== plot.axesSwapped ? 'influence' : 'interest'
      const rated = placedAt(at, plot, scale)
      return spotOf(by === 0 ? rated : { ...rated, [axis]: stepped(rated[axis], by, scale) }, plot)
    },
    carried: (_, at) => {
      const plot = frame()
      if (!plot) return
      const rated = placedAt(at, plot, infoOf(app.documents.doc()).scale)
      void import('../../commands/spoken').then(({ sayPlace }) => sayPlace(app, rated))
    },
  }
}

/** A new actor whose name was written at a place of the plot. */
export function addActorAt(app: App, name: string, at: Point, frame: Frame): void {
  addActor(app, { name, ...placedAt(at, frame, infoOf(app.documents.doc()).scale) })
}
