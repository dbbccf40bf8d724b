// What the editors of cells have in common.
import type { Row } from '../../domain/document'
import type { Message } from '../../i18n/translate'
import type { Direction } from './cells'
import type { Column, Lookup } from './column'

/** How an editor ends. */
export interface Editing {
  /** Text that replaces the value from the start; null: the value itself is edited. */
  readonly typed: string | null
  /** Writes the text and moves on. A problem comes back instead when the text means nothing: the old value stays. */
  readonly commit: (text: string, to: Direction) => Message | null
  /** The focus went elsewhere: what can be written is written, and the rest is said. */
  readonly abandon: (text: string) => void
  readonly cancel: () => void
}
export interface EditorProps<R extends Row> {
  readonly column: Column<R>
  readonly row: R
  readonly lookup: Lookup
  readonly label: string
  readonly editing: Editing
}

/** What ends an edit by key; null for all others. Shift Enter makes a new line where a cell has several. */
export function endOf({ key, shiftKey }: { key: string; shiftKey: boolean }, lines: boolean): Direction | 'cancel' | null {
  if (key === 'Escape') return 'cancel'
  if (key === 'Tab') return shiftKey ? 'back' : 'next'
  if (key !== 'Enter') return null
  return shiftKey ? (lines ? null : 'up') : 'down'
}
