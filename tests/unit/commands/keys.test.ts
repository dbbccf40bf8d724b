import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/commands'
import { commandFor, isCharacter, isPageZoom, type KeyPress, strokeOf } from '../../../src/commands/keys'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

type Press = readonly [key: string, code: string, held?: Partial<KeyPress>]
const press = ([key, code, held = {}]: Press) =>
  strokeOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })
const shift = { shiftKey: true }
const ctrl = { ctrlKey: true }

describe('strokeOf', () => {
  it('reads Ctrl and Cmd as the same', () => {
    expect(press(['z', 'KeyZ', ctrl])).toBe('mod+z')
    expect(press(['z', 'KeyZ', { metaKey: true }])).toBe('mod+z')
  })

  it('reads a capital as the letter with Shift', () => {
    expect(press(['Z', 'KeyZ', { ...ctrl, ...shift }])).toBe('mod+shift+z')
  })

  it('leaves Alt, AltGr and dead keys to the keyboard layout', () => {
    expect(press(['@', 'Digit2', { ...ctrl, altKey: true }])).toBeNull()
    expect(press(['Dead', 'BracketRight'])).toBeNull()
    expect(press(['Dead', 'Equal', shift])).toBeNull()
    expect(press(['AltGraph', 'AltRight'])).toBeNull()
  })
})

/** What the keys give: Swedish, Danish and Norwegian have + beside 0 and ? above it, and - beside the full stop. */
const layouts: Readonly<Record<string, Readonly<Record<string, Press>>>> = {
  Swedish: {
    plus: ['+', 'Minus'],
    minus: ['-', 'Slash'],
    '?': ['?', 'Minus', shift],
    'shift+1': ['!', 'Digit1', shift],
    'shift+2': ['"', 'Digit2', shift],
    'mod+plus': ['+', 'Minus', ctrl],
    'mod+minus': ['-', 'Slash', ctrl],
    'mod+0': ['0', 'Digit0', ctrl],
    å: ['å', 'BracketLeft'],
    ö: ['ö', 'Semicolon'],
  },
  Danish: {
    plus: ['+', 'Minus'],
    minus: ['-', 'Slash'],
    '?': ['?', 'Minus', shift],
    'shift+1': ['!', 'Digit1', shift],
    'shift+2': ['"', 'Digit2', shift],
    'mod+plus': ['+', 'Minus', ctrl],
    'mod+minus': ['-', 'Slash', ctrl],
    'mod+0': ['0', 'Digit0', ctrl],
    æ: ['æ', 'Semicolon'],
    ø: ['ø', 'Quote'],
  },
  Norwegian: {
    plus: ['+', 'Minus'],
    minus: ['-', 'Slash'],
    '?': ['?', 'Minus', shift],
    'shift+1': ['!', 'Digit1', shift],
    'shift+2': ['"', 'Digit2', shift],
    'mod+plus': ['+', 'Minus', ctrl],
    'mod+minus': ['-', 'Slash', ctrl],
    'mod+0': ['0', 'Digit0', ctrl],
    ø: ['ø', 'Semicolon'],
    æ: ['æ', 'Quote'],
  },
  British: {
    plus: ['+', 'Equal', shift],
    minus: ['-', 'Minus'],
    '?': ['?', 'Slash', shift],
    'shift+1': ['!', 'Digit1', shift],
    'shift+2': ['"', 'Digit2', shift],
    'mod+plus': ['+', 'Equal', { ...ctrl, ...shift }],
    'mod+=': ['=', 'Equal', ctrl],
    'mod+0': ['0', 'Digit0', ctrl],
  },
  'number block': { plus: ['+', 'NumpadAdd'], minus: ['-', 'NumpadSubtract'], '0': ['0', 'Numpad0'] },
}

describe.each(Object.entries(layouts))('a %s keyboard', (_, keys) => {
  it.each(Object.entries(keys))('writes %s', (stroke, given) => expect(press(given)).toBe(stroke))
})

describe('keys that write a character', () => {
  it('are letters, digits and signs without Ctrl, and two of them after each other', () => {
    for (const stroke of ['a', 'å', 'shift+h', '?', '0', 'plus', 'minus', '=', 'shift+1', 'g m']) expect(isCharacter(stroke)).toBe(true)
    for (const stroke of ['mod+k', 'mod+plus', 'F1', 'Delete', 'Escape', 'shift+Enter', 'Space']) expect(isCharacter(stroke)).toBe(false)
  })

  it('act on the map only, and not at all when they are switched off', async () => {
    const app = await appWith(documentWith({ actors: ['Kommun'] }))
    for (const stroke of ['a', '?', 'g m', 'plus', '0', 'shift+1']) {
      expect(commandFor(commands, app, stroke, true)).not.toBeNull()
      expect(commandFor(commands, app, stroke, false)).toBeNull()
    }
    app.preferences.setState({ letters: 'off' })
    for (const stroke of ['a', '?', 'g m', 'plus', '0', 'shift+1']) expect(commandFor(commands, app, stroke, true)).toBeNull()
    expect(commandFor(commands, app, 'mod+k', false)?.id).toBe('palette')
    expect(commandFor(commands, app, 'mod+plus', true)?.id).toBe('zoomIn')
  })

  it('leave the zoom of the page to the browser outside the map', () => {
    for (const stroke of ['mod+plus', 'mod+minus', 'mod+=', 'mod+0']) expect(isPageZoom(stroke)).toBe(true)
    for (const stroke of ['plus', '0', 'mod+a']) expect(isPageZoom(stroke)).toBe(false)
  })
})
