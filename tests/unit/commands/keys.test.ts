import { describe, expect, it } from 'vitest'
import { strokeOf } from '../../../src/commands/keys'

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }> = {}) =>
  strokeOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('strokeOf', () => {
  it('reads Ctrl and Cmd as the same', () => {
    expect(press('z', { ctrlKey: true })).toBe('mod+z')
    expect(press('z', { metaKey: true })).toBe('mod+z')
  })

  it('reads a capital as the letter with Shift', () => {
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('mod+shift+z')
  })

  it('takes a sign as it is written, whatever key the layout has it on', () => {
    expect(press('?', { shiftKey: true })).toBe('?')
  })

  it('leaves AltGr to the keyboard layout', () => {
    expect(press('@', { ctrlKey: true, altKey: true })).toBeNull()
  })
})
