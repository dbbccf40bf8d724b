// What is said of moving about the map by keys. Comes when the first key needs it.
import type { ActorId } from '../domain/document'
import type { Rated } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import type { Message } from '../i18n/translate'
import { placeText } from '../scene/gridWords'
import { relationText } from '../scene/relationText'
import type { App } from '../state/app'
import type { Way } from '../ui/canvas/acts'

const announce = (app: App, announcement: Message) => app.session.setState({ announcement })

/** The relation that was walked, the nth of those of an actor; null: it has none to walk. */
export async function sayWalked(app: App, way: Way | null, nth: number, of: number): Promise<void> {
  const { t } = app.languages.getState()
  await t.whole()
  const doc = app.documents.doc()
  const relation = way && doc.relations[way.relation]
  if (relation) announce(app, { key: 'keys.walked', values: { relation: relationText(doc, relation, t), nth, of } })
  else announce(app, { key: 'keys.noRelations' })
}

/** Where an actor on its way would stand: "Inflytande 58, intresse 66. Samarbeta nära." */
export function sayPlace(app: App, rated: Rated): void {
  announce(app, { key: 'keys.said', values: { text: placeText(infoOf(app.documents.doc()), rated, app.languages.getState().t) } })
}

/** In the network a place is told by who stands nearest; said once for each of them. */
export function sayNear(app: App, id: ActorId): void {
  const values = { name: app.documents.doc().actors[id]?.name ?? '' }
  const { announcement } = app.session.getState()
  if (announcement?.key !== 'keys.near' || announcement.values?.name !== values.name) announce(app, { key: 'keys.near', values })
}

/** An actor that is locked was to be dragged: why it stays. */
export async function sayLocked(app: App, id: ActorId): Promise<void> {
  await app.languages.getState().t.whole()
  const name = app.documents.doc().actors[id]?.name ?? ''
  app.session.setState({ toast: { message: { key: 'editing.isLocked', values: { name } } } })
}
