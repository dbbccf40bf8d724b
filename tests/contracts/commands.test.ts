// What every command must be.
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands'
import { keysOf, strokeOf } from '../../src/commands/keys'
import { shortcutLabel } from '../../src/commands/shortcutLabel'
import { say } from '../../src/i18n/translate'
import { english, swedish } from '../helpers/texts'

/** Signs that need AltGr on a Nordic keyboard. */
const altGr = /[@£$€{}[\]\\|~µ]/

describe('commands', () => {
  it('have ids of their own', () => {
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('share no key', () => {
    const keys = commands.flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('begin no sequence with a key that acts by itself', () => {
    const keys = commands.flatMap(keysOf)
    const firsts = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0])
    expect(firsts.filter((first) => first !== undefined && keys.includes(first))).toEqual([])
  })

  it('write their keys as a press is read, so that they can be heard', () => {
    for (const stroke of commands.flatMap(keysOf).flatMap((keys) => keys.split(' '))) {
      const parts = stroke.split('+')
      const key = parts.at(-1) ?? ''
      const press = { key, ctrlKey: parts.includes('mod'), metaKey: false, shiftKey: parts.includes('shift'), altKey: false }
      expect(strokeOf(press)).toBe(stroke)
    }
  })

  it.each(commands.map((command) => [command.id, command] as const))(
    '%s has a name in each language and no key with AltGr',
    (_, command) => {
      for (const t of [english, swedish]) expect(say(t, { key: command.name })).not.toBe('')
      for (const keys of keysOf(command)) expect(keys).not.toMatch(altGr)
    },
  )

  it('never take a key that the browser needs', () => {
    const taken = /^(mod\+(shift\+)?[tnwr]|mod\+[lqhp]|mod\+[1-9]|mod\+(shift\+)?Tab|F5|F7|F11|F12)$/
    expect(commands.flatMap(keysOf).filter((keys) => taken.test(keys))).toEqual([])
  })

  it('show their keys in the words of the language', () => {
    expect(shortcutLabel('mod+shift+z', swedish)).toBe('Ctrl Skift Z')
    expect(shortcutLabel('g m', english)).toBe('G then M')
  })
})
