// Giving an actor the name that was written in place: on the map or in the list.
import type { ActorId } from '../domain/document'
import { updateActor } from '../domain/edits/actors'
import type { App } from '../state/app'

/** Null, nothing and the same name change nothing. */
export function writeName(app: App, id: ActorId, written: string | null): void {
  const actor = app.documents.doc().actors[id]
  if (!actor || !written || written === actor.name) return
  app.documents.edit({ key: 'edit.rename', values: { name: actor.name } }, (doc) => updateActor(doc, id, { name: written }))
  app.session.setState({ announcement: { key: 'gather.renamed', values: { name: actor.name, next: written } } })
}
