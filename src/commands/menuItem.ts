// Commands as items of menus, in the same order everywhere.

import { assert } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import type { App } from '../state/app'
import type { MenuItem } from '../ui/Menu'
import { commands } from '.'
import { type Command, commandName } from './command'
import { shortcutLabel } from './shortcutLabel'

export function command(id: string): Command {
  const found = commands.find((one) => one.id === id)
  assert(found, `command: no command "${id}"`)
  return found
}

export function commandItem(id: string, app: App, t: Translate): MenuItem {
  const one = command(id)
  return {
    name: commandName(one, app, t),
    icon: one.icon,
    shortcut: one.shortcut && shortcutLabel(one.shortcut, t),
    disabled: !one.isEnabled(app),
    danger: one.icon === 'remove',
    run: () => one.run(app),
  }
}

/** The context menu of the selected actor: right-click, Shift F10 and the button with three dots. */
export function actorMenu(app: App, t: Translate): readonly MenuItem[] {
  const of = (id: string) => commandItem(id, app, t)
  return [
    of('details'),
    of('rename'),
    of('connect'),
    of('move'),
    of('duplicate'),
    'line',
    of('focus'),
    of('onlyGroup'),
    of('hide'),
    'line',
    of('assumption'),
    of('unplace'),
    'line',
    of('remove'),
  ]
}
