import { describe, expect, it } from 'vitest'
import { newActor, newInfo } from '../../../../src/domain/create'
import type { Actor } from '../../../../src/domain/document'
import { actorColumns } from '../../../../src/features/table/actorColumns'
import { actorSections, matches, sorted } from '../../../../src/features/table/arrange'
import type { Lookup } from '../../../../src/features/table/column'
import { collatorOf } from '../../../../src/i18n/locale'
import { swedish } from '../../../helpers/texts'

const lookup: Lookup = {
  t: swedish,
  info: newInfo(),
  collator: collatorOf('sv'),
  groups: [{ id: 'g', name: 'Politik', slot: 1, order: 0 }],
  names: new Map(),
  slots: new Map(),
}
const actorOf = (name: string, fields: Partial<Actor> = {}) => newActor({ id: name, name, ...fields })
const ids = (rows: readonly Actor[]) => rows.map(({ id }) => id)
const by = (rows: readonly Actor[], column: string, descending = false) => ids(sorted(rows, { column, descending }, actorColumns, lookup))

describe('the order of rows', () => {
  it('follows the Swedish alphabet', () => {
    expect(
      by(
        ['Öster', 'Ängby', 'Zon', 'Åby', 'Ale'].map((name) => actorOf(name)),
        'name',
      ),
    ).toEqual(['Ale', 'Zon', 'Åby', 'Ängby', 'Öster'])
  })

  it('has those without a value last, both ways', () => {
    const rows = [actorOf('none'), actorOf('low', { influence: 0 }), actorOf('high', { influence: 90 })]
    expect(by(rows, 'influence')).toEqual(['low', 'high', 'none'])
    expect(by(rows, 'influence', true)).toEqual(['high', 'low', 'none'])
  })

  it('follows the scale, not the words', () => {
    const rows = [actorOf('for', { stance: 2 }), actorOf('mixed', { stance: 0 }), actorOf('against', { stance: -2 })]
    expect(by(rows, 'stance')).toEqual(['against', 'mixed', 'for'])
  })

  it('keeps the order of equal rows', () => {
    expect(by([actorOf('b', { interest: 5 }), actorOf('a', { interest: 5 })], 'interest', true)).toEqual(['b', 'a'])
  })
})

describe('finding rows', () => {
  it('looks for every word in any field', () => {
    const actor = actorOf('Lokala folkhälsorådet', { note: 'Möts i MARS' })
    expect(matches(actor, 'mars folk', actorColumns, lookup)).toBe(true)
    expect(matches(actor, 'mars april', actorColumns, lookup)).toBe(false)
    expect(matches(actor, '  ', actorColumns, lookup)).toBe(true)
  })
})

describe('groups of rows', () => {
  const rows = [
    actorOf('free'),
    actorOf('key', { influence: 80, interest: 80, group: 'g' }),
    actorOf('edge', { influence: 50, interest: 10 }),
  ]
  const info = newInfo()

  it('are the squares of the grid, with the unplaced last', () => {
    expect(actorSections(rows, 'quadrant', info, lookup).map(({ label, rows }) => [label, rows])).toEqual([
      ['Samarbeta nära', ['key']],
      ['Håll nöjda', ['edge']],
      ['Inte placerade', ['free']],
    ])
  })

  it('are the groups of actors, with those without a group last', () => {
    const gone = actorOf('gone', { group: 'removed' })
    expect(actorSections([...rows, gone], 'group', info, lookup).map(({ label, rows }) => [label, rows])).toEqual([
      ['Politik', ['key']],
      ['Ingen grupp', ['free', 'edge', 'gone']],
    ])
  })
})
