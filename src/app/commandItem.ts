import { commands } from '../commands'
import type { Command } from '../commands/command'
import { shortcutLabel } from '../commands/shortcutLabel'
import { assert } from '../domain/rows'
import { say, type Translate } from '../i18n/translate'
import type { App } from '../state/app'
import type { MenuItem } from '../ui/Menu'

export function command(id: string): Command {
  const found = commands.find((one) => one.id === id)
  assert(found, `command: no command "${id}"`)
  return found
}

/** What a command would do now, in words. */
export function commandName(one: Command, app: App, t: Translate): string {
  const detail = one.detail?.(app)
  return detail ? say(t, detail) : say(t, { key: one.name })
}

/** A command as an item of a menu. */
export function commandItem(id: string, app: App, t: Translate, name?: string): MenuItem {
  const one = command(id)
  return {
    name: name ?? commandName(one, app, t),
    icon: one.icon,
    shortcut: one.shortcut && shortcutLabel(one.shortcut, t),
    disabled: !one.isEnabled(app),
    danger: one.icon === 'remove',
    run: () => one.run(app),
  }
}
