// Rating actors: what a drag, the arrow keys, a number field and the tray all end in.
import type { ActorId, StakeholderDocument } from '../domain/document'
import { rateActor } from '../domain/edits/actors'
import { isPlaced, type Rated } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import type { Message } from '../i18n/translate'
import { placeText } from '../scene/gridWords'
import type { App } from '../state/app'

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
  return { key: 'grid.movedTo', values: { name: actor.name, place: placeText(infoOf(doc), actor, app.languages.getState().t) } }
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
  app.session.setState({
    announcement:
      names.length === 1 ? { key: 'tray.dropped', values: { name } } : { key: 'editing.unplaced', values: { count: names.length } },
  })
}

export const ratingsOf = (doc: StakeholderDocument, ids: readonly ActorId[]): ReadonlyMap<ActorId, Rated> =>
  new Map(
    ids.flatMap((id): [ActorId, Rated][] => {
      const actor = doc.actors[id]
      return actor && isPlaced(actor) ? [[id, { influence: actor.influence, interest: actor.interest }]] : []
    }),
  )
