// Commands as items of menus, in the same order everywhere.

import { assert } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import type { App } from '../state/app'
import type { MenuItem } from '../ui/Menu'
import { commands } from '.'
import { type Command, commandName, type Here } from './command'
import { shortcutLabel } from './shortcutLabel'

export function command(id: string): Command {
  const found = commands.find((one) => one.id === id)
  assert(found, `command: no command "${id}"`)
  return found
}

export function commandItem(id: string, app: App, t: Translate, here?: Here): Exclude<MenuItem, string | { readonly heading: string }> {
  const one = command(id)
  return {
    name: commandName(one, app, t),
    icon: one.icon,
    shortcut: one.shortcut && shortcutLabel(one.shortcut, t),
    disabled: !one.isEnabled(app),
    danger: one.icon === 'remove',
    run: () => one.run(app, here),
  }
}
