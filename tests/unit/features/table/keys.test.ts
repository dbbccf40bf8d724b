import { describe, expect, it } from 'vitest'
import { type Key, orderOf } from '../../../../src/features/table/keys'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const press = (key: string, held: Partial<Key> = {}) => orderOf({ ...none, key, ...held }, 12)

describe('keys of a table', () => {
  it('turns letters and digits into typing', () => {
    expect(press('å')).toEqual({ kind: 'type', letter: 'å' })
    expect(press('7')).toEqual({ kind: 'type', letter: '7' })
  })

  it('takes AltGr as part of a letter, and Ctrl as a command of somebody else', () => {
    expect(press('@', { ctrlKey: true, altKey: true })).toEqual({ kind: 'type', letter: '@' })
    expect(press('z', { ctrlKey: true })).toBeNull()
    expect(press('c', { metaKey: true })).toBeNull()
  })

  it('extends with Shift and goes to the end with Ctrl', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'step', lines: 1, columns: 0, extend: true })
    expect(press('End', { ctrlKey: true })).toEqual({ kind: 'end', of: 'all', last: true, extend: false })
    expect(press('PageUp')).toEqual({ kind: 'step', lines: -12, columns: 0, extend: false })
  })

  it('leaves keys alone that are nothing to a table', () => {
    expect(press('F6')).toBeNull()
    expect(press('Shift')).toBeNull()
    expect(press('F10')).toBeNull()
  })
})
