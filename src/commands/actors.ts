// What can be done with actors and what is selected.
import type { Actor } from '../domain/document'
import { rateActor, updateActor } from '../domain/edits/actors'
import { isPlaced } from '../domain/quadrants'
import { rowsOf } from '../domain/rows'
import type { App } from '../state/app'
import { noSelection } from '../state/sessionStore'
import { addActor, selectedActor } from './actorActs'
import { type Command, onMap } from './command'
import { unfocus } from './lens'
import { seenBy } from './seen'

const hasOne = (app: App) => onMap(app) && selectedActor(app) !== null
const withOne = (act: (app: App, actor: Actor) => void) => (app: App) => {
  const actor = selectedActor(app)
  if (actor) act(app, actor)
}

/** A copy beside the original: same group and texts, but its own ratings are still to be made. */
function duplicate(app: App, actor: Actor) {
  const { id: _, extra: __, order: ___, ...fields } = actor
  const name = app.languages.getState().t('home.copyTitle', { title: actor.name })
  addActor(app, { ...fields, name, influence: null, interest: null, isSelf: false, spot: null, pinned: false })
}

export const actorCommands: readonly Command[] = [
  {
    id: 'addActor',
    name: 'command.addActor',
    icon: 'add',
    shortcut: 'a',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => app.session.setState({ focusWish: 'quickAdd' }),
  },
  {
    id: 'connect',
    name: 'command.connect',
    icon: 'connect',
    shortcut: 'l',
    onCanvas: true,
    isEnabled: (app) => onMap(app) && Object.keys(app.documents.doc().actors).length > 1,
    run: (app) => app.session.setState({ dialog: 'connect' }),
  },
  {
    id: 'move',
    name: 'command.move',
    icon: 'target',
    shortcut: 'm',
    onCanvas: true,
    isEnabled: hasOne,
    run: (app) => app.session.setState({ dialog: 'move' }),
  },
  {
    id: 'details',
    name: 'command.details',
    icon: 'panel',
    isEnabled: (app) => onMap(app) && app.session.getState().selection.actors.length > 0,
    run: (app) => app.session.setState({ details: true, focusWish: 'details' }),
  },
  {
    id: 'rename',
    name: 'command.rename',
    icon: 'rename',
    shortcut: 'F2',
    onCanvas: true,
    isEnabled: hasOne,
    run: withOne((app, actor) => app.session.setState({ renaming: actor.id, details: true })),
  },
  {
    id: 'duplicate',
    name: 'command.duplicate',
    icon: 'copy',
    shortcut: 'mod+d',
    onCanvas: true,
    isEnabled: hasOne,
    run: withOne(duplicate),
  },
  {
    id: 'assumption',
    name: 'command.assumption',
    icon: 'help',
    isEnabled: hasOne,
    run: withOne((app, { id, name, assumption }) =>
      app.documents.edit({ key: 'edit.actor', values: { name } }, (doc) => updateActor(doc, id, { assumption: !assumption })),
    ),
  },
  {
    id: 'unplace',
    name: 'command.unplace',
    icon: 'grid',
    isEnabled: (app) => {
      const actor = selectedActor(app)
      return onMap(app) && actor !== null && isPlaced(actor)
    },
    run: withOne((app, { id, name }) =>
      app.documents.edit({ key: 'edit.unplace', values: { name } }, (doc) => rateActor(doc, id, { influence: null, interest: null })),
    ),
  },
]

export const selectionCommands: readonly Command[] = [
  {
    id: 'selectAll',
    name: 'command.selectAll',
    icon: 'actors',
    shortcut: 'mod+a',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => {
      const actors = rowsOf(seenBy(app), 'actors').map((actor) => actor.id)
      app.session.setState({
        selection: { actors, relations: [] },
        announcement: { key: 'keys.selected', values: { count: actors.length } },
      })
    },
  },
  {
    id: 'clear',
    name: 'command.clear',
    icon: 'close',
    shortcut: 'Escape',
    isEnabled: onMap,
    run: back,
  },
  {
    id: 'select',
    name: 'command.select',
    icon: 'select',
    shortcut: 'v',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => app.session.setState({ tool: { kind: 'select' } }),
  },
  {
    id: 'pan',
    name: 'command.pan',
    icon: 'pan',
    shortcut: 'h',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => app.session.setState({ tool: { kind: 'pan' } }),
  },
]

/** One level back: first the tool, then an open panel, then the focus, then the selection. */
function back(app: App) {
  const { tool, details, gathering, lens } = app.session.getState()
  if (tool.kind !== 'select') app.session.setState({ tool: { kind: 'select' }, announcement: { key: 'keys.cancelled' } })
  else if (details || gathering) app.session.setState({ details: false, gathering: false })
  else if (lens?.settings.focus) unfocus(app)
  else app.session.setState({ selection: noSelection })
}
