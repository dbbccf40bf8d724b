import { describe, expect, it } from 'vitest'
import { foundShortcuts, shortcutGroups } from '../../../src/app/shortcutGroups'
import { commands } from '../../../src/commands'
import { keysOf } from '../../../src/commands/keys'
import { english, swedish } from '../../helpers/texts'

describe('the shortcut sheet', () => {
  it('shows every command that has keys once, in the words of the language', () => {
    const ids = shortcutGroups(swedish).flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(commands.filter((one) => keysOf(one).length > 0).map(({ id }) => id)))
    for (const { title, rows } of shortcutGroups(swedish)) {
      expect(title).not.toBe('')
      for (const { name, keys } of rows) expect([name, ...keys].join(' ')).not.toMatch(/mod|shift|Arrow|\.|^$/)
    }
  })

  it('is found by name and by key', () => {
    const found = (text: string) => foundShortcuts(shortcutGroups(english), text).flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(found('undo')).toContain('undo')
    expect(found('ctrl k')).toEqual(['palette'])
    expect(found('zoom')).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'fit']))
    expect(found('nothing like this')).toEqual([])
  })
})
