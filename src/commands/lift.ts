// Lifting an actor, to put it down somewhere else by the arrow keys or with a click.
import type { App } from '../state/app'
import type { Command } from './command'

const lifted = (app: App) => {
  const { selection } = app.session.getState()
  const { actors } = app.documents.doc()
  return selection.actors.map((id) => actors[id]).find((actor) => actor && !actor.locked)
}

export const liftCommand: Command = {
  id: 'lift',
  name: 'keys.lift',
  icon: 'pan',
  shortcut: 'shift+Enter',
  onCanvas: true,
  isEnabled: (app) => {
    const { route } = app.session.getState()
    return route.page === 'map' && route.view !== 'table' && lifted(app) !== undefined
  },
  run: (app) => {
    const actor = lifted(app)
    if (actor) app.session.setState({ tool: { kind: 'place', actor: actor.id } })
  },
}
