// The same for several actors at once, as one step of undo.
import type { Actor, ActorId } from '../domain/document'
import { updateActor } from '../domain/edits/actors'
import type { App } from '../state/app'

export function setForAll(app: App, ids: readonly ActorId[], fields: Partial<Actor>): void {
  change(app, ids, () => fields)
}

/** Today, wanted, or both; what is not named stays. */
export function setEngagement(app: App, ids: readonly ActorId[], levels: Partial<Actor['engagement']>): void {
  change(app, ids, ({ engagement }) => ({ engagement: { ...engagement, ...levels } }))
}

export function setPlan(app: App, ids: readonly ActorId[], fields: Partial<Actor['strategy']>): void {
  change(app, ids, ({ strategy }) => ({ strategy: { ...strategy, ...fields } }))
}

function change(app: App, ids: readonly ActorId[], fieldsOf: (actor: Actor) => Partial<Actor>) {
  const known = ids.filter((id) => app.documents.doc().actors[id])
  const count = known.length
  app.documents.edit({ key: 'actor.several.edit', values: { count } }, (doc) =>
    known.reduce((next, id) => {
      const actor = next.actors[id]
      return actor ? updateActor(next, id, fieldsOf(actor)) : next
    }, doc),
  )
  app.session.setState({ announcement: { key: 'editing.changed', values: { count } } })
}
