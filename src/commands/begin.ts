// Gathering with the help of the library, and showing the result to a room.
import { type Command, onMap } from './command'

export const beginCommands: readonly Command[] = [
  {
    id: 'library',
    name: 'shell.library',
    icon: 'library',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'library' }),
  },
  {
    id: 'missing',
    name: 'shell.missing',
    icon: 'checklist',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'missing' }),
  },
  {
    id: 'present',
    name: 'command.present',
    icon: 'present',
    shortcut: 'shift+p',
    onCanvas: true,
    isEnabled: (app) => onMap(app) && Object.keys(app.documents.doc().actors).length > 0,
    run: (app) => app.session.setState({ dialog: 'present' }),
  },
]
