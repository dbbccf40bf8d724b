// What can be done with actors and what is selected.
import type { Actor } from '../domain/document'
import { updateActor } from '../domain/edits/actors'
import { isPlaced } from '../domain/quadrants'
import { rowsOf } from '../domain/rows'
import type { Message } from '../i18n/translate'
import type { App } from '../state/app'
import { noSelection, type Place } from '../state/sessionStore'
import { selectedActor } from './actorActs'
import { type Command, onMap } from './command'
import { unfocus } from './lens'
import { unplace } from './rate'
import { seenBy } from './seen'

const hasOne = (app: App) => onMap(app) && selectedActor(app) !== null
const chosen = (app: App): readonly Actor[] => {
  const { actors } = app.documents.doc()
  return onMap(app) ? app.session.getState().selection.actors.flatMap((id) => actors[id] ?? []) : []
}
const movable = (app: App) => chosen(app).filter(({ locked }) => !locked)

/** Where it was asked for; on the map only when the actor stands there. */
function rename(app: App, actor: Actor, from: Place) {
  const { route } = app.session.getState()
  if (route.page !== 'map') return
  const isDrawn = route.view === 'graph' || (route.view === 'grid' && isPlaced(actor))
  const at = route.view === 'table' ? 'table' : from === 'map' && !isDrawn ? 'panel' : from
  app.session.setState({ renaming: { actor: actor.id, at }, ...(at === 'panel' && { details: true }) })
}

export const actorCommands: readonly Command[] = [
  {
    id: 'addActor',
    name: 'command.addActor',
    icon: 'add',
    shortcut: 'a',
    onCanvas: true,
    isEnabled: onMap,
    run: (app, here) => app.session.setState(here?.at ? { hereWish: { kind: 'actor', at: here.at } } : { focusWish: 'quickAdd' }),
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
    isEnabled: (app) => hasOne(app) && movable(app).length > 0,
    run: (app) => app.session.setState({ dialog: 'move' }),
  },
  {
    id: 'details',
    name: 'command.details',
    icon: 'panel',
    isEnabled: (app) => {
      const { actors, relations } = app.session.getState().selection
      return onMap(app) && actors.length + relations.length > 0
    },
    run: (app) => app.session.setState({ details: true, focusWish: 'details' }),
  },
  {
    id: 'rename',
    name: 'command.rename',
    icon: 'rename',
    shortcut: 'F2',
    onCanvas: true,
    isEnabled: hasOne,
    run: (app, here) => {
      const actor = selectedActor(app)
      if (actor) rename(app, actor, here?.from ?? 'map')
    },
  },
  {
    id: 'assumption',
    name: 'command.assumption',
    icon: 'help',
    isEnabled: (app) => chosen(app).length > 0,
    run: (app) => {
      const actors = chosen(app)
      const assumption = !actors.every((actor) => actor.assumption)
      const [first, second] = actors
      const label: Message =
        first && !second
          ? { key: 'edit.actor', values: { name: first.name } }
          : { key: 'actor.several.edit', values: { count: actors.length } }
      app.documents.edit(label, (doc) => actors.reduce((next, { id }) => updateActor(next, id, { assumption }), doc))
    },
  },
  {
    id: 'unplace',
    name: 'command.unplace',
    icon: 'grid',
    isEnabled: (app) => movable(app).some(({ influence, interest }) => influence !== null || interest !== null),
    run: (app) =>
      unplace(
        app,
        movable(app).map(({ id }) => id),
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
    id: 'selectMany',
    name: 'command.selectMany',
    icon: 'pick',
    isEnabled: onMap,
    run: (app) => app.session.setState({ tool: { kind: app.session.getState().tool.kind === 'pick' ? 'select' : 'pick' } }),
  },
  {
    id: 'menu',
    name: 'command.menu',
    icon: 'more',
    shortcut: 'shift+F10',
    alsoKeys: ['ContextMenu'],
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => app.session.setState({ menu: { client: null, from: 'map', at: null } }),
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
