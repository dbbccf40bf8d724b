// What the keys do in a table while no cell is edited.
import type { Act } from './cells'

export interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}
export type Order =
  | Act
  | { readonly kind: 'open' | 'press' | 'clear' | 'fill' | 'menu' | 'escape' | 'markRow' }
  | { readonly kind: 'type'; readonly letter: string }

/** Null: a key the table leaves alone. `page`: how many lines fit in view. */
export function orderOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key, page: number): Order | null {
  const mod = ctrlKey || metaKey
  const extend = shiftKey
  const step = (lines: number, columns: number): Order => ({ kind: 'step', lines, columns, extend })
  const far = Number.MAX_SAFE_INTEGER
  if (altKey && key === 'ArrowDown') return { kind: 'open' }
  switch (key) {
    case 'ArrowUp':
      return step(mod ? -far : -1, 0)
    case 'ArrowDown':
      return step(mod ? far : 1, 0)
    case 'ArrowLeft':
      return step(0, mod ? -far : -1)
    case 'ArrowRight':
      return step(0, mod ? far : 1)
    case 'PageUp':
      return step(-page, 0)
    case 'PageDown':
      return step(page, 0)
    case 'Home':
    case 'End':
      return { kind: 'end', of: mod ? 'all' : 'line', last: key === 'End', extend }
    case 'Tab':
      return mod || altKey ? null : { kind: 'tab', back: shiftKey }
    case 'Enter':
    case 'F2':
      return mod ? null : { kind: 'open' }
    case ' ':
      return shiftKey ? { kind: 'markRow' } : { kind: 'press' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return { kind: 'escape' }
    case 'ContextMenu':
      return { kind: 'menu' }
    case 'F10':
      return shiftKey ? { kind: 'menu' } : null
  }
  if (mod && !altKey && !shiftKey && key.toLowerCase() === 'a') return { kind: 'all' }
  if (mod && !altKey && !shiftKey && key.toLowerCase() === 'd') return { kind: 'fill' }
  // AltGr comes as Ctrl with Alt and writes letters such as @.
  const letter = [...key].length === 1 && !(mod && !(ctrlKey && altKey))
  return letter ? { kind: 'type', letter: key } : null
}
