// From a key press to a command.
import type { App } from '../state/app'
import type { Command } from './command'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The press as it is written in a command: 'mod+shift+z', 'a', '?', 'F2'. Null for Alt and AltGr, which belong to the keyboard layout. */
export function strokeOf(press: KeyPress): string | null {
  if (press.altKey || press.key === 'AltGraph' || press.key === 'Dead') return null
  const letter = /^\p{L}$/u.test(press.key)
  // A sign such as ? already says that Shift was held, on whatever key the layout has it.
  const shift = press.shiftKey && (letter || press.key.length > 1)
  const key = letter ? press.key.toLowerCase() : press.key
  return [press.ctrlKey || press.metaKey ? 'mod' : '', shift ? 'shift' : '', key].filter(Boolean).join('+')
}

const keysOf = (command: Command): readonly string[] => [...(command.shortcut ? [command.shortcut] : []), ...(command.alsoKeys ?? [])]

/** The command of a stroke, or of two after each other. `onCanvas`: the map has the focus and nothing is being written. */
export function commandFor(list: readonly Command[], app: App, stroke: string, onCanvas: boolean): Command | null {
  return list.find((command) => keysOf(command).includes(stroke) && (onCanvas || !command.onCanvas) && command.isEnabled(app)) ?? null
}

/** True when a shortcut of two strokes begins with this one. */
export const opensSequence = (list: readonly Command[], stroke: string): boolean =>
  list.some((command) => keysOf(command).some((keys) => keys.startsWith(`${stroke} `)))
