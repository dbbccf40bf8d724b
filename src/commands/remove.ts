// Removing what is selected, with a way back in the toast.
import type { ActorId, RelationId } from '../domain/document'
import { removeActors as removeActorsEdit } from '../domain/edits/actors'
import { removeRelations as removeRelationsEdit } from '../domain/edits/relations'
import type { Message } from '../i18n/translate'
import type { App } from '../state/app'
import { noSelection } from '../state/sessionStore'
import type { Command } from './command'
import { undo } from './history'
import { keepCopy } from './maps'

export const undoToast = (app: App, message: Message) => ({
  message,
  action: { label: { key: 'shell.undo' } as const, run: () => undo(app) },
  lastStep: true,
})

export function removeActors(app: App, ids: readonly ActorId[]): void {
  const names = ids.flatMap((id) => app.documents.doc().actors[id]?.name ?? [])
  const [name] = names
  if (name === undefined) return
  const one = names.length === 1
  if (!one) void keepCopy(app)
  const count = names.length
  app.documents.edit(one ? { key: 'edit.removeActor', values: { name } } : { key: 'edit.removeActors', values: { count } }, (doc) =>
    removeActorsEdit(doc, ids),
  )
  app.session.setState({
    selection: noSelection,
    details: false,
    toast: undoToast(app, one ? { key: 'shell.removed', values: { name } } : { key: 'shell.removedMany', values: { count } }),
  })
}

export function removeRelations(app: App, ids: readonly RelationId[]): void {
  const count = ids.length
  if (count === 0) return
  const { selection } = app.session.getState()
  app.documents.edit({ key: 'edit.removeRelations', values: { count } }, (doc) => removeRelationsEdit(doc, ids))
  app.session.setState({
    selection: { ...selection, relations: selection.relations.filter((id) => !ids.includes(id)) },
    toast: undoToast(app, { key: 'shell.removedRelations', values: { count } }),
  })
}

export const removeCommand: Command = {
  id: 'remove',
  name: 'shell.remove',
  icon: 'remove',
  shortcut: 'Delete',
  alsoKeys: ['Backspace'],
  onCanvas: true,
  isEnabled: (app) => {
    const { actors, relations } = app.session.getState().selection
    return actors.length + relations.length > 0
  },
  run: (app) => {
    const { actors, relations } = app.session.getState().selection
    if (actors.length > 0) removeActors(app, actors)
    else removeRelations(app, relations)
  },
}
