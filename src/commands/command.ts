import type { Point } from '../domain/document'
import { type Message, type MessageKey, say, type Translate } from '../i18n/translate'
import type { App } from '../state/app'
import type { Place } from '../state/sessionStore'
import type { IconName } from '../ui/icons'

/** Where a command was chosen from a menu. `at`: the place that was pressed, points 0–100 on the grid and px in the network; null: no place. */
export interface Here {
  readonly from: Place
  readonly at: Point | null
}

/** Something a person can do, by name. Toolbar, menus, the palette and the shortcut sheet all read the same list. */
export interface Command {
  readonly id: string
  readonly name: MessageKey
  readonly icon?: IconName
  /** 'mod+z', 'a', 'F2', 'g m' (one after the other): mod is Ctrl, or Cmd on a Mac. No key that needs AltGr. */
  readonly shortcut?: string
  /** Other keys that do the same; the first one is the one shown. */
  readonly alsoKeys?: readonly string[]
  /** Works only while the canvas has focus: single letters must (WCAG 2.1.4). */
  readonly onCanvas?: boolean
  /** The browser makes an event of its own of these keys, which must reach it. */
  readonly heardByBrowser?: boolean
  /** What it would do now, such as the step to be undone; shown in place of the name. */
  readonly detail?: (app: App) => Message | null
  readonly isEnabled: (app: App) => boolean
  readonly run: (app: App, here?: Here) => void
}

export const onMap = (app: App): boolean => app.session.getState().route.page === 'map'

/** What a command would do now, in words. */
export function commandName(one: Command, app: App, t: Translate): string {
  return say(t, one.detail?.(app) ?? { key: one.name })
}
