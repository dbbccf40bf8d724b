// What is seen of the map at the moment, for commands that care.
import type { ActorId, StakeholderDocument } from '../domain/document'
import type { App } from '../state/app'

/** The map without what is hidden. */
export function seenBy(app: App): StakeholderDocument {
  const doc = app.documents.doc()
  return app.session.getState().lens?.through(doc, app.languages.getState().t).doc ?? doc
}

/** An actor that somebody asks for is shown, whatever hides it. */
export function reveal(app: App, id: ActorId): void {
  const { lens } = app.session.getState()
  const name = app.documents.doc().actors[id]?.name
  if (!lens || name === undefined || seenBy(app).actors[id]) return
  app.session.setState({ lens: lens.keeping(id), announcement: { key: 'lens.shownAgain', values: { name } } })
}
