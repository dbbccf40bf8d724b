// What is seen: hidden, found, in focus, coloured. What the commands do is fetched when one is first used.
import { fields, sizeFields } from '../domain/fieldNames'
import type { MessageKey } from '../i18n/translate'
import { say } from '../i18n/translate'
import type { App } from '../state/app'
import { type Command, onMap } from './command'
import { reveal, seenBy } from './seen'

type Acts = typeof import('./lensActs')
const act = (run: (acts: Acts, app: App) => void) => (app: App) => void import('./lensActs').then((acts) => run(acts, app))

export const unfocus = act((acts, app) => acts.focusOn(app, null))

const chosen = (app: App) => app.session.getState().selection.actors
const areHidden = (app: App) => chosen(app).length > 0 && chosen(app).every((id) => !seenBy(app).actors[id])
const showChosen = (app: App) => {
  for (const id of chosen(app)) reveal(app, id)
}
const hideChosen = act((acts, app) => acts.hide(app, chosen(app)))
const someChosen = (app: App) => onMap(app) && chosen(app).length > 0
const settings = (app: App) => app.session.getState().lens?.settings
const focus = (app: App) => settings(app)?.focus ?? null
const word = (app: App, key: string) => {
  const { t } = app.languages.getState()
  return say(t, { key: key as MessageKey }).toLocaleLowerCase(t.language)
}

export const lensCommands: readonly Command[] = [
  {
    id: 'find',
    name: 'command.find',
    icon: 'search',
    shortcut: 'mod+f',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'find' }),
  },
  {
    id: 'lens',
    name: 'lens.panel',
    icon: 'filter',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'lens' }),
  },
  {
    id: 'hide',
    name: 'lens.hide',
    icon: 'eyeOff',
    shortcut: 'shift+h',
    onCanvas: true,
    detail: (app) => (areHidden(app) ? { key: 'lens.show' } : null),
    isEnabled: someChosen,
    run: (app) => (areHidden(app) ? showChosen(app) : hideChosen(app)),
  },
  {
    id: 'showAll',
    name: 'lens.showAll',
    icon: 'eye',
    isEnabled: (app) => onMap(app) && settings(app) !== undefined,
    run: act((acts, app) => acts.showAll(app)),
  },
  {
    id: 'focus',
    name: 'lens.focus',
    icon: 'focus',
    shortcut: 'f',
    onCanvas: true,
    isEnabled: (app) => someChosen(app) || focus(app) !== null,
    run: act((acts, app) => acts.toggleFocus(app, chosen(app))),
  },
  {
    id: 'focusWider',
    name: 'command.focusWider',
    icon: 'focus',
    isEnabled: (app) => someChosen(app) || focus(app)?.kind === 'near',
    run: act((acts, app) => acts.focusWider(app, chosen(app))),
  },
  {
    id: 'path',
    name: 'command.path',
    icon: 'path',
    isEnabled: (app) => onMap(app) && chosen(app).length === 2,
    run: act((acts, app) => acts.focusBetween(app, chosen(app))),
  },
  {
    id: 'unfocus',
    name: 'lens.unfocus',
    icon: 'close',
    isEnabled: (app) => focus(app) !== null,
    run: unfocus,
  },
  {
    id: 'onlyGroup',
    name: 'command.onlyGroup',
    icon: 'filter',
    isEnabled: (app) => onMap(app) && chosen(app).length === 1,
    run: act((acts, app) => acts.onlyLike(app, chosen(app)[0] ?? '', 'group')),
  },
  ...fields.map(
    (field): Command => ({
      id: `colour.${field}`,
      name: 'command.colour',
      icon: 'layers',
      detail: (app) => ({ key: 'command.colourBy', values: { field: word(app, `field.${field}`) } }),
      isEnabled: onMap,
      run: act((acts, app) => acts.colourBy(app, field)),
    }),
  ),
  ...sizeFields.map(
    (field): Command => ({
      id: `size.${field}`,
      name: 'command.size',
      icon: 'layers',
      detail: (app) => ({ key: 'command.sizeBy', values: { field: word(app, `size.${field}`) } }),
      isEnabled: onMap,
      run: act((acts, app) => acts.sizeBy(app, field)),
    }),
  ),
]
