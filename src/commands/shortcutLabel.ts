import type { Translate } from '../i18n/translate'

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

function keyLabel(key: string, t: Translate): string {
  if (key === 'mod') return t(isMac() ? 'key.mac' : 'key.mod')
  if (key === 'shift') return t('key.shift')
  if (key === 'Delete') return t('key.delete')
  if (key === 'Escape') return t('key.escape')
  if (key === 'Enter') return t('key.enter')
  return key.length === 1 ? key.toUpperCase() : key
}
