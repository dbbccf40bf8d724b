// From a key press to a command.
import type { App } from '../state/app'
import type { Command } from './command'

export interface KeyPress {
  readonly key: string
  /** The key by its place on the keyboard, such as 'Digit1'. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Signs that a stroke spells out, since + joins its parts. */
const spelled: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '−': 'minus', ' ': 'Space' }

/**
 * The press as it is written in a command: 'mod+shift+z', 'a', 'shift+1', '?', 'mod+plus', 'F2'. Letters and signs count as what they
 * write, digits with Shift as their key: Shift 1 writes another sign in every country. Null for Alt and AltGr, which belong to the layout.
 */
export function strokeOf({ key, code = '', ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string | null {
  if (altKey || key === 'AltGraph' || key === 'Dead') return null
  const digit = shiftKey ? /^Digit(\d)$/.exec(code)?.[1] : undefined
  const isLetter = /^\p{L}$/u.test(key)
  // A sign such as ? already says that Shift was held, on whatever key the layout has it.
  const shift = shiftKey && (digit !== undefined || isLetter || key === ' ' || key.length > 1 || /^\d$/.test(key))
  const name = digit ?? spelled[key] ?? (isLetter ? key.toLowerCase() : key)
  return [ctrlKey || metaKey ? 'mod' : '', shift ? 'shift' : '', name].filter(Boolean).join('+')
}

/** A stroke that writes a character: it acts on the map only, and not at all when the preference says so (WCAG 2.1.4). */
export const isCharacter = (stroke: string): boolean => /^(shift\+)?(\S|plus|minus)( \S)?$/u.test(stroke)

/** The browser zooms its page with these, which some people need to read: they are the map's only while it has the focus itself. */
export const isPageZoom = (stroke: string): boolean => /^mod\+(plus|minus|=|0)$/.test(stroke)

export const keysOf = ({ shortcut, alsoKeys = [] }: Command): readonly string[] => (shortcut ? [shortcut, ...alsoKeys] : alsoKeys)

/** The command of a stroke, or of two after each other. `onCanvas`: the map has the focus and nothing is being written. */
export function commandFor(list: readonly Command[], app: App, stroke: string, onCanvas: boolean): Command | null {
  if (isCharacter(stroke) && (!onCanvas || app.preferences.getState().letters === 'off')) return null
  const isMeant = (command: Command) => keysOf(command).includes(stroke) && (onCanvas || !command.onCanvas) && !command.heardByBrowser
  return list.find((command) => isMeant(command) && command.isEnabled(app)) ?? null
}

/** True when a shortcut of two strokes begins with this one. */
export const opensSequence = (list: readonly Command[], stroke: string): boolean =>
  list.some((command) => keysOf(command).some((keys) => keys.startsWith(`${stroke} `)))
