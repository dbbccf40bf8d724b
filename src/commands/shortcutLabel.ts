import { type MessageKey, say, type Translate } from '../i18n/translate'

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

/** A shortcut as people read it: 'mod+shift+z' is "Ctrl Skift Z" in Swedish. */
export function shortcutLabel(shortcut: string, t: Translate): string {
  const [first, second] = shortcut.split(' ').map((stroke) =>
    stroke
      .split('+')
      .map((key) => keyLabel(key, t))
      .join(' '),
  )
  return second === undefined ? (first ?? '') : t('key.then', { first: first ?? '', second })
}

const named: Readonly<Record<string, MessageKey>> = {
  shift: 'key.shift',
  Delete: 'key.delete',
  Backspace: 'key.backspace',
  Escape: 'key.escape',
  Enter: 'key.enter',
  Space: 'key.space',
  ContextMenu: 'key.menu',
}
const signs: Readonly<Record<string, string>> = {
  plus: '+',
  minus: '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

function keyLabel(key: string, t: Translate): string {
  if (key === 'mod') return t(isMac() ? 'key.mac' : 'key.mod')
  const name = named[key]
  if (name) return say(t, { key: name })
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
