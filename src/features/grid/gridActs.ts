// What a person does on the grid, as edits of the document.
import { addActor, selectActor } from '../../commands/actors'
import { sharedActs } from '../../commands/mapActs'
import type { ActorId, Point, StakeholderDocument } from '../../domain/document'
import { rateActor } from '../../domain/edits/actors'
import { isPlaced, quadrantOf, type Rated } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import type { Message } from '../../i18n/translate'
import { type Frame, ratingAt } from '../../scene/frame'
import type { App } from '../../state/app'
import type { MapActs } from '../../ui/canvas/acts'
import { whole } from './dragRatings'

/** Keys pressed within this many ms are one step of undo. */
const burst = 1200

/** Rates actors in one step of undo and says where they are now. */
export function rateAll(app: App, ratings: ReadonlyMap<ActorId, Rated>, group?: string): void {
  const entries = [...ratings].filter(([id]) => app.documents.doc().actors[id])
  const [first] = entries
  if (!first) return
  const name = app.documents.doc().actors[first[0]]?.name ?? ''
  const label: Message =
    entries.length === 1 ? { key: 'edit.rate', values: { name } } : { key: 'edit.rateMany', values: { count: entries.length } }
  app.documents.edit(label, (doc) => entries.reduce((next, [id, rated]) => rateActor(next, id, rated), doc), group)
  app.session.setState({
    announcement: entries.length === 1 ? whereabouts(app, first[0]) : { key: 'grid.movedMany', values: { count: entries.length } },
  })
}

/** "Första linjen. Inflytande 58, intresse 66. Samarbeta nära." Null: not on the grid. */
function whereabouts(app: App, id: ActorId): Message | null {
  const doc = app.documents.doc()
  const actor = doc.actors[id]
  if (!actor || !isPlaced(actor)) return null
  const { t } = app.languages.getState()
  const quadrant = quadrantOf(actor, infoOf(doc).threshold) ?? 'crowd'
  return {
    key: 'grid.moved',
    values: { name: actor.name, influence: actor.influence, interest: actor.interest, quadrant: t(`quadrant.${quadrant}`) },
  }
}

/** Takes actors off the grid: back to the tray. */
export function unplace(app: App, ids: readonly ActorId[]): void {
  const names = ids.flatMap((id) => app.documents.doc().actors[id]?.name ?? [])
  const [name] = names
  if (name === undefined) return
  const label: Message =
    names.length === 1 ? { key: 'edit.unplace', values: { name } } : { key: 'edit.rateMany', values: { count: names.length } }
  const nowhere = { influence: null, interest: null }
  app.documents.edit(label, (doc) => ids.reduce((next, id) => rateActor(next, id, nowhere), doc))
  app.session.setState({ announcement: { key: 'tray.dropped', values: { name } } })
}

export const ratingsOf = (doc: StakeholderDocument, ids: readonly ActorId[]): ReadonlyMap<ActorId, Rated> =>
  new Map(
    ids.flatMap((id): [ActorId, Rated][] => {
      const actor = doc.actors[id]
      return actor && isPlaced(actor) ? [[id, { influence: actor.influence, interest: actor.interest }]] : []
    }),
  )

/** Puts an actor at a place of the plot, and goes back to selecting. */
export function placeAt(app: App, id: ActorId, at: Point, frame: Frame): void {
  rateAll(app, new Map([[id, whole(ratingAt(at, frame))]]))
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
}

export function gridActs(app: App, { frame, held, isTray, name }: GridSurroundings): MapActs {
  let last = { at: 0, key: '' }
  return {
    ...sharedActs(app),
    drop: (dragged, client) => {
      const ids = [...dragged.spots.keys()]
      if (isTray(client)) unplace(app, ids)
      else rateAll(app, held())
    },
    place: (at) => {
      const { tool } = app.session.getState()
      const plot = frame()
      if (tool.kind === 'place' && plot) placeAt(app, tool.actor, at, plot)
    },
    addAt: name,
    nudge: (arrow, steps) => {
      const { actors } = app.session.getState().selection
      const swapped = infoOf(app.documents.doc()).axesSwapped
      const upright = arrow === 'up' || arrow === 'down'
      const by = arrow === 'up' || arrow === 'right' ? steps : -steps
      const axis = upright !== swapped ? 'influence' : 'interest'
      const ratings = new Map(
        [...ratingsOf(app.documents.doc(), actors)].map(([id, rated]) => [id, { ...rated, [axis]: held100(rated[axis] + by) }]),
      )
      const now = app.now().getTime()
      const who = actors.join(' ')
      const goesOn = last.key.endsWith(who) && now - last.at < burst
      last = { at: now, key: goesOn ? last.key : `nudge ${now} ${who}` }
      rateAll(app, ratings, last.key)
    },
  }
}

const held100 = (value: number): number => Math.min(100, Math.max(0, value))

/** A new actor whose name was written at a place of the plot. */
export function addActorAt(app: App, name: string, at: Point, frame: Frame): void {
  addActor(app, { name, ...whole(ratingAt(at, frame)) })
}
