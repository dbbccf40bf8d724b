// Notes on the map, and what its quadrants are called.
import { type Command, onMap } from './command'

export const noteCommands: readonly Command[] = [
  {
    id: 'addNote',
    name: 'command.addNote',
    icon: 'note',
    shortcut: 'n',
    onCanvas: true,
    isEnabled: (app) => {
      const { route } = app.session.getState()
      return route.page === 'map' && route.view !== 'table'
    },
    run: (app, here) => app.session.setState(here?.at ? { hereWish: { kind: 'note', at: here.at } } : { focusWish: 'note' }),
  },
  {
    id: 'gridSet',
    name: 'command.gridSet',
    icon: 'grid',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'gridSet' }),
  },
]
