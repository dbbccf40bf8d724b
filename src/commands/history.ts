// Undo and redo. What a step touched is selected, so that the eye finds it.
import type { Patch } from '../domain/patch'
import { say } from '../i18n/translate'
import type { App } from '../state/app'
import type { HistoryResult } from '../state/documentStore'
import { type Command, onMap } from './command'

export function undo(app: App): void {
  follow(app, app.documents.undo(), 'shell.undone')
}

export function redo(app: App): void {
  follow(app, app.documents.redo(), 'shell.redone')
}

function follow(app: App, result: HistoryResult, announcement: 'shell.undone' | 'shell.redone') {
  if (result.kind === 'nothing') return
  const step = say(app.languages.getState().t, result.label)
  if (result.kind === 'conflict') {
    app.session.setState({ toast: { message: { key: 'shell.conflict', values: { step } } } })
    return
  }
  selectTouched(app, result.patch)
  app.session.setState({ toast: null, announcement: { key: announcement, values: { step } } })
}

/** Rows that are gone leave the selection; rows that changed or came back become it. A step that touched every actor points at none. */
function selectTouched(app: App, patch: Patch) {
  const doc = app.documents.doc()
  const actors = Object.keys(patch.actors ?? {}).filter((id) => doc.actors[id])
  const relations = Object.keys(patch.relations ?? {}).filter((id) => doc.relations[id])
  const { selection } = app.session.getState()
  const kept = {
    actors: selection.actors.filter((id) => doc.actors[id]),
    relations: selection.relations.filter((id) => doc.relations[id]),
  }
  const everyone = actors.length > 1 && actors.length === Object.keys(doc.actors).length
  if (actors.length > 0 && !everyone) app.session.setState({ selection: { actors, relations: [] } })
  else if (relations.length > 0 && actors.length === 0) app.session.setState({ selection: { actors: [], relations } })
  else app.session.setState({ selection: kept })
}

const last = (app: App, which: 'past' | 'future') => app.documents.store.getState()[which].at(-1)

export const undoCommand: Command = {
  id: 'undo',
  name: 'shell.undo',
  icon: 'undo',
  shortcut: 'mod+z',
  detail: (app) => {
    const step = last(app, 'past')
    return step ? { key: 'shell.undoStep', values: { step: say(app.languages.getState().t, step.label) } } : null
  },
  isEnabled: (app) => onMap(app) && last(app, 'past') !== undefined,
  run: undo,
}

export const redoCommand: Command = {
  id: 'redo',
  name: 'shell.redo',
  icon: 'redo',
  shortcut: 'mod+shift+z',
  alsoKeys: ['mod+y'],
  detail: (app) => {
    const step = last(app, 'future')
    return step ? { key: 'shell.redoStep', values: { step: say(app.languages.getState().t, step.label) } } : null
  },
  isEnabled: (app) => onMap(app) && last(app, 'future') !== undefined,
  run: redo,
}
