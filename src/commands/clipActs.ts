// Copying, cutting, pasting and duplicating actors with the relations among them. One step of undo each.
import type { Actor, ActorId, Point, StakeholderDocument } from '../domain/document'
import { removeActors } from '../domain/edits/actors'
import { type Insertion, insertPortion, portionOf } from '../domain/edits/copy'
import { infoOf, rowsOf } from '../domain/rows'
import { type ClipTexts, clipOf, clipType, readClip } from '../exchange/actorClip'
import { nameKey } from '../i18n/locale'
import type { Message } from '../i18n/translate'
import { UserError } from '../i18n/translate'
import type { App } from '../state/app'
import { noSelection } from '../state/sessionStore'
import { onlyName } from './names'
import { undoToast } from './remove'
import { reveal } from './seen'

/** What goes to the clipboard, by media type; null: no actor is selected. The tab keeps it too, for pasting by a click. */
export function copyChosen(app: App): ClipTexts | null {
  const doc = app.documents.doc()
  const ids = app.session.getState().selection.actors.filter((id) => doc.actors[id])
  if (ids.length === 0) return null
  const clip = clipOf(portionOf(doc, ids), app.languages.getState().t, app.now())
  app.session.setState({ clip: { map: clip[clipType], table: clip['text/plain'] }, announcement: said('copied', doc, ids) })
  return clip
}

/** The same, and they leave the map. */
export function cutChosen(app: App): ClipTexts | null {
  const doc = app.documents.doc()
  const clip = copyChosen(app)
  if (!clip) return null
  const ids = app.session.getState().selection.actors.filter((id) => doc.actors[id])
  app.documents.edit({ key: 'edit.cut', values: { count: ids.length } }, (before) => removeActors(before, ids))
  app.session.setState({ selection: noSelection, details: false, toast: undoToast(app, said('wasCut', doc, ids)) })
  return clip
}

/** Puts what was copied into the open map. `at`: around this place, points 0–100 on the grid and px in the network; null: where it was. */
export function pasteClip(app: App, text: string, at: Point | null = null): void {
  try {
    const portion = readClip(text, app.newId)
    const ids = insert(app, portion, { key: 'edit.paste', values: { count: rowsOf(portion, 'actors').length } }, placing(app, portion, at))
    if (ids.length > 0) app.session.setState({ toast: undoToast(app, said('pasted', app.documents.doc(), ids)) })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    app.session.setState({ toast: { message: error.text, stays: true } })
  }
}

/** Copies beside the originals, with all that is said of them: marks at the same place are drawn apart. */
export function duplicate(app: App, ids: readonly ActorId[], change?: Insertion['change']): readonly ActorId[] {
  const doc = app.documents.doc()
  const known = ids.filter((id) => doc.actors[id])
  if (known.length === 0) return []
  const name = onlyName(doc, known)
  const label: Message =
    name === null ? { key: 'edit.duplicate', values: { count: known.length } } : { key: 'edit.duplicateOne', values: { name } }
  const made = insert(app, portionOf(doc, known), label, change)
  app.session.setState({ announcement: said('duplicated', app.documents.doc(), made) })
  return made
}

function insert(app: App, portion: StakeholderDocument, label: Message, change?: Insertion['change']): readonly ActorId[] {
  const { t } = app.languages.getState()
  const { language } = infoOf(app.documents.doc())
  const how: Insertion = {
    newId: app.newId,
    keyOf: (name) => nameKey(name, language),
    copyName: (title) => t('home.copyTitle', { title }),
    ...(change && { change }),
  }
  let ids: readonly ActorId[] = []
  app.documents.edit(label, (doc) => {
    const inserted = insertPortion(doc, portion, how)
    ids = inserted.ids
    return inserted.doc
  })
  for (const id of ids) reveal(app, id)
  if (ids.length > 0) app.session.setState({ selection: { actors: ids, relations: [] } })
  return ids
}

/** Moves a portion as a whole, so that its middle comes to a place. Who has no place yet comes to it as well. */
function placing(app: App, portion: StakeholderDocument, at: Point | null): Insertion['change'] | undefined {
  const { route } = app.session.getState()
  if (at === null || route.page !== 'map' || route.view === 'table') return undefined
  const isGrid = route.view === 'grid'
  const placeOf = ({ influence, interest, spot }: Actor): Point | null => {
    if (!isGrid) return spot
    return influence === null || interest === null ? null : { x: interest, y: influence }
  }
  const places = rowsOf(portion, 'actors').flatMap((actor) => placeOf(actor) ?? [])
  const middle = (way: 'x' | 'y') => (Math.min(...places.map((place) => place[way])) + Math.max(...places.map((place) => place[way]))) / 2
  const by = places.length > 0 ? { x: at.x - middle('x'), y: at.y - middle('y') } : at
  return (actor) => {
    const place = placeOf(actor)
    const to = place ? { x: Math.round(place.x + by.x), y: Math.round(place.y + by.y) } : { x: Math.round(at.x), y: Math.round(at.y) }
    return isGrid ? { interest: held(to.x), influence: held(to.y) } : { spot: to, pinned: true }
  }
}

const held = (value: number): number => Math.min(100, Math.max(0, value))

function said(what: 'copied' | 'wasCut' | 'pasted' | 'duplicated', doc: StakeholderDocument, ids: readonly ActorId[]): Message {
  const name = onlyName(doc, ids)
  return name === null ? { key: `editing.${what}.many`, values: { count: ids.length } } : { key: `editing.${what}.one`, values: { name } }
}
