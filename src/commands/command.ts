import type { MessageKey } from '../i18n/translate'
import type { App } from '../state/app'
import type { IconName } from '../ui/icons'

/** Something a person can do, by name. Toolbar, menus and the shortcut sheet all read the same list. */
export interface Command {
  readonly id: string
  readonly name: MessageKey
  readonly icon?: IconName
  /** 'mod+z', 'shift+h', 'a', 'F2': mod is Ctrl, or Cmd on a Mac. No key that needs AltGr. */
  readonly shortcut?: string
  /** Works only while the canvas has focus: single letters must (WCAG 2.1.4). */
  readonly onCanvas?: boolean
  readonly isEnabled: (app: App) => boolean
  readonly run: (app: App) => void
}
