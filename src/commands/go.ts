// Moving between pages and views, and finding things.
import type { App } from '../state/app'
import type { ViewId } from '../state/sessionStore'
import { type Command, onMap } from './command'

/** Shows another view of the map; selection and panels stay as they are. */
export function showView(app: App, view: ViewId): void {
  const { route } = app.session.getState()
  if (route.page === 'map') app.go({ ...route, view })
}

export const goCommands: readonly Command[] = [
  {
    id: 'grid',
    name: 'command.grid',
    icon: 'grid',
    shortcut: 'g m',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => showView(app, 'grid'),
  },
  {
    id: 'graph',
    name: 'command.graph',
    icon: 'graph',
    shortcut: 'g n',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => showView(app, 'graph'),
  },
  {
    id: 'table',
    name: 'command.table',
    icon: 'table',
    shortcut: 'g t',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => showView(app, 'table'),
  },
  { id: 'home', name: 'command.home', icon: 'back', isEnabled: onMap, run: (app) => app.go({ page: 'home' }) },
]

export const findCommands: readonly Command[] = [
  {
    id: 'palette',
    name: 'shell.search',
    icon: 'search',
    shortcut: 'mod+k',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'palette' }),
  },
  {
    id: 'shortcuts',
    name: 'shell.shortcuts',
    icon: 'keyboard',
    shortcut: 'F1',
    alsoKeys: ['?'],
    isEnabled: () => true,
    run: (app) => app.session.setState({ dialog: 'shortcuts' }),
  },
  {
    id: 'settings',
    name: 'shell.settings',
    icon: 'settings',
    shortcut: 'mod+,',
    isEnabled: () => true,
    run: (app) => app.session.setState({ dialog: 'settings' }),
  },
  {
    id: 'backup',
    name: 'backup.title',
    icon: 'lock',
    isEnabled: () => true,
    run: (app) => app.session.setState({ dialog: 'backup', importFiles: null }),
  },
  { id: 'help', name: 'shell.help', icon: 'help', isEnabled: () => true, run: (app) => app.session.setState({ dialog: 'help' }) },
]
