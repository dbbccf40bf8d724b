// A Swedish keyboard: what its keys write and where they are. Finnish, Danish and Norwegian ones agree on all of it but å ä ö.
import type { AppDriver } from './driver'

interface Key {
  readonly code: string
  /** What Windows calls the key; the browser's own copy, cut and paste go by it. */
  readonly vk: number
  readonly with?: 'Shift' | 'AltGr'
}

const signs: Readonly<Record<string, Key>> = {
  '+': { code: 'Minus', vk: 187 },
  '?': { code: 'Minus', vk: 187, with: 'Shift' },
  '\\': { code: 'Minus', vk: 187, with: 'AltGr' },
  '-': { code: 'Slash', vk: 189 },
  ',': { code: 'Comma', vk: 188 },
  '.': { code: 'Period', vk: 190 },
  '!': { code: 'Digit1', vk: 49, with: 'Shift' },
  '"': { code: 'Digit2', vk: 50, with: 'Shift' },
  '/': { code: 'Digit7', vk: 55, with: 'Shift' },
  '=': { code: 'Digit0', vk: 48, with: 'Shift' },
  '@': { code: 'Digit2', vk: 50, with: 'AltGr' },
  '[': { code: 'Digit8', vk: 56, with: 'AltGr' },
  '{': { code: 'Digit7', vk: 55, with: 'AltGr' },
  '€': { code: 'KeyE', vk: 69, with: 'AltGr' },
  å: { code: 'BracketLeft', vk: 221 },
  ä: { code: 'Quote', vk: 222 },
  ö: { code: 'Semicolon', vk: 192 },
}
const held = { Alt: 1, Ctrl: 2, Shift: 8 } as const

function keyOf(sign: string): Key {
  const known = signs[sign]
  if (known) return known
  if (/^\d$/.test(sign)) return { code: `Digit${sign}`, vk: sign.charCodeAt(0) }
  const upper = sign.toUpperCase()
  if (!/^[A-Z]$/.test(upper)) throw new Error(`A Swedish keyboard is not known to write ${sign}`)
  return { code: `Key${upper}`, vk: upper.charCodeAt(0), ...(sign === upper && { with: 'Shift' }) }
}

export type Press = (...strokes: readonly string[]) => Promise<void>

/** Presses keys by what they write: press('h', 'Ctrl++', 'Ctrl+Shift+Z'). Trusted presses, as from the hardware. */
export async function swedishKeys(app: AppDriver): Promise<Press> {
  const cdp = await app.context.newCDPSession(app.page)
  return async (...strokes) => {
    for (const stroke of strokes) {
      const [, holding = '', sign = ''] = /^((?:Ctrl\+|Shift\+|Alt\+)*)(.)$/u.exec(stroke) ?? []
      const key = keyOf(sign)
      const names = holding.split('+').filter(Boolean) as (keyof typeof held)[]
      // AltGr comes as Ctrl and Alt together, as Windows gives it.
      const all = new Set([...names, ...(key.with === 'AltGr' ? (['Ctrl', 'Alt'] as const) : key.with ? [key.with] : [])])
      const event = {
        key: sign,
        code: key.code,
        windowsVirtualKeyCode: key.vk,
        modifiers: [...all].reduce((sum, name) => sum + held[name], 0),
      }
      const writes = names.every((name) => name === 'Shift')
      await cdp.send('Input.dispatchKeyEvent', writes ? { ...event, type: 'keyDown', text: sign } : { ...event, type: 'rawKeyDown' })
      await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
    }
  }
}
