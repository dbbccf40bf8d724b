// Selecting and adding actors, for the screens that do it without a command.
import type { Actor, ActorId } from '../domain/document'
import { addActors } from '../domain/edits/actors'
import type { App } from '../state/app'
import { reveal } from './seen'

/** The one selected actor; null when there is none or several. */
export function selectedActor(app: App): Actor | null {
  const { actors } = app.session.getState().selection
  const [id] = actors
  return (id !== undefined && actors.length === 1 && app.documents.doc().actors[id]) || null
}

/** Selects an actor, and shows it again where it was hidden. */
export function selectActor(app: App, id: ActorId): void {
  reveal(app, id)
  app.session.setState({ selection: { actors: [id], relations: [] } })
}

/** Adds one actor without ratings, selects it and tells its id. */
export function addActor(app: App, fields: Partial<Actor> & Pick<Actor, 'name'>): ActorId {
  const id = app.newId()
  app.documents.edit({ key: 'edit.addActor', values: { name: fields.name } }, (doc) => addActors(doc, [{ ...fields, id }]))
  selectActor(app, id)
  app.session.setState({ announcement: { key: 'gather.added', values: { name: fields.name } } })
  return id
}
