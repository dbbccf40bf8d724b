// What the dialog does in the end: one edit of the open map, or a new map.
import { attempt, keepCopy, showNew } from '../../commands/maps'
import { undoToast } from '../../commands/remove'
import { newDocument } from '../../domain/create'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, removeRows, rowsOf } from '../../domain/rows'
import { actorsToRead, applyPlan, type Existing, relationsToRead } from '../../exchange/applyPlan'
import type { Plan } from '../../exchange/plan'
import { nameKey } from '../../i18n/locale'
import type { App } from '../../state/app'

const closed = { dialog: null, pasted: null, importFiles: null } as const

export const closeImport = (app: App): void => app.session.setState(closed)

/** An empty map in the language of the person, with the usual groups. */
export function blankDocument(app: App, title: string): StakeholderDocument {
  const { t, language } = app.languages.getState()
  return newDocument({ title: title || t('home.newTitle'), language }, (group) => t(`group.${group}`))
}

/** One step of undo for everything, and a copy of the map as it was, which outlives the undo. `then` is told when it is done. */
export function readIntoMap(app: App, plan: Plan, existing: Existing, then: () => void): void {
  attempt(app, async () => {
    await keepCopy(app)
    const values = { count: actorsToRead(plan, existing).length + relationsToRead(plan, existing).length }
    app.documents.edit({ key: 'edit.import', values }, (doc) => applyPlan(doc, plan, existing, app.newId))
    app.session.setState({ toast: undoToast(app, { key: 'import.done', values }) })
    then()
  })
}

/** A sheet with groups of its own gets those, and none of the usual ones that it does not name. */
export function makeMap(app: App, plan: Plan, title: string): void {
  const blank = blankDocument(app, title)
  const { language } = infoOf(blank)
  const named = new Set(plan.actors.flatMap(({ fields }) => (fields.group ? [nameKey(fields.group, language)] : [])))
  const unnamed = rowsOf(blank, 'groups').filter((group) => !named.has(nameKey(group.name, language)))
  const start = named.size === 0 ? blank : removeRows(blank, 'groups', new Set(unnamed.map((group) => group.id)))
  showNew(app, applyPlan(start, plan, 'skip', app.newId))
}

/** A map from a file is always a map of its own: it never merges into another one. */
export function openAsMap(app: App, doc: StakeholderDocument, title: string): void {
  app.session.setState(closed)
  showNew(app, doc)
  app.session.setState({ toast: { message: { key: 'import.opened', values: { title } } } })
}
