import { describe, expect, it } from 'vitest'
import { newActor, newInfo, newRelation } from '../../../../src/domain/create'
import type { Actor } from '../../../../src/domain/document'
import { actorColumns } from '../../../../src/features/table/actorColumns'
import { headerOf, type Lookup } from '../../../../src/features/table/column'
import { relationColumns } from '../../../../src/features/table/relationColumns'
import { collatorOf } from '../../../../src/i18n/locale'
import { english, swedish } from '../../../helpers/texts'

const groups = [
  { id: 'political', name: 'Politik', slot: 1, order: 0 },
  { id: 'civil', name: 'Civilsamhälle', slot: 7, order: 1 },
]
const names = new Map([
  ['k', 'Kommun'],
  ['r', 'Region'],
])
const lookup: Lookup = { t: swedish, info: newInfo(), collator: collatorOf('sv'), groups, names, slots: new Map() }
const actor = newActor({
  id: 'k',
  name: 'Kommun',
  influence: 40,
  stance: 1,
  strategy: { ...newActor({ id: 'x', name: 'x' }).strategy, risk: 'Budget' },
})
const column = (id: string) => {
  const found = actorColumns.find((one) => one.id === id)
  if (!found) throw new Error(`no column ${id}`)
  return found
}
const written = (id: string, text: string, t = swedish) => column(id).write(text, actor, { ...lookup, t })

describe('writing actors', () => {
  it.each([
    ['72', 72],
    ['72,5', 72.5],
    ['72.5', 72.5],
    ['45 %', 45],
    ['0', 0],
    ['100', 100],
    ['', null],
    ['hög', 83],
    ['Låg', 17],
    ['medel', 50],
  ])('reads %j as the influence %j', (text, influence) => {
    expect(written('influence', text)).toEqual({ fields: { influence } })
  })

  it.each(['101', '-1', 'abc', '1,2,3'])('refuses %j as influence and says why', (text) => {
    expect(written('influence', text)).toEqual({ problem: { key: 'table.problem.rating', values: { text } } })
  })

  describe('on a scale of steps', () => {
    const steps = { ...lookup, info: newInfo({ scale: 'steps4' }) }
    const write = (text: string) => column('influence').write(text, actor, steps)

    it('shows the word of the step, and keeps a value between steps when the word is written again', () => {
      expect(column('influence').text(actor, steps)).toBe('litet')
      expect(write('litet')).toEqual({ fields: {} })
    })

    it.each([
      ['3', 62.5],
      ['Stort', 87.5],
      ['inget', 12.5],
      ['', null],
      ['middels', 62.5],
    ])('reads %j as the influence %j', (text, influence) => {
      expect(write(text)).toEqual({ fields: { influence } })
    })

    it.each(['5', '58', 'abc'])('refuses %j and says how many steps there are', (text) => {
      expect(write(text)).toEqual({ problem: { key: 'table.problem.step', values: { text, most: 4 } } })
    })

    it('has the axis of the map as its heading', () => {
      const affected = { ...lookup, info: newInfo({ gridSet: 'affected' }) }
      expect(headerOf(column('interest'), affected)).toBe('Berörd')
      expect(headerOf(column('interest'), lookup)).toBe('Intresse')
    })
  })

  it.each([
    ['Starkt emot', -2],
    ['starkt för', 2],
    ['3', 0],
    ['', null],
  ])('reads %j as the stance %j', (text, stance) => {
    expect(written('stance', text)).toEqual({ fields: { stance } })
  })

  it('reads words in the language of the interface', () => {
    expect(written('stance', 'Strongly against', english)).toEqual({ fields: { stance: -2 } })
    expect(written('stance', 'Strongly against')).toHaveProperty('problem')
  })

  it('changes nothing when the value is the one there is', () => {
    expect(written('stance', 'Något för')).toEqual({ fields: {} })
    expect(written('name', 'Kommun')).toEqual({ fields: {} })
  })

  it('finds groups by name, and never invents one', () => {
    expect(written('group', 'civilsamhälle')).toEqual({ fields: { group: 'civil' } })
    expect(written('group', 'Kyrkan')).toEqual({ problem: { key: 'table.problem.choice', values: { text: 'Kyrkan' } } })
  })

  it('keeps the other half of the engagement and the rest of the strategy', () => {
    expect(written('wanted', 'Driver på')).toEqual({ fields: { engagement: { current: null, desired: 'leading' } } })
    expect(written('argument', 'Kostar inget')).toEqual({ fields: { strategy: { ...actor.strategy, argument: 'Kostar inget' } } })
  })

  it('needs a name', () => {
    expect(written('name', '  ')).toEqual({ problem: { key: 'table.problem.empty' } })
  })

  it('reads yes and no', () => {
    expect(written('assumption', 'ja')).toEqual({ fields: { assumption: true } })
    expect(written('assumption', 'nej')).toEqual({ fields: {} })
    expect(written('urgency', 'x')).toEqual({ fields: { salience: ['urgency'] } })
  })

  it('reads whole weeks', () => {
    expect(written('dueWeeks', '10')).toEqual({ fields: { strategy: { ...actor.strategy, dueWeeks: 10 } } })
    expect(written('dueWeeks', '1,5')).toHaveProperty('problem')
  })

  it('writes back every value it shows', () => {
    const full: Actor = {
      ...actor,
      shortName: 'K',
      group: 'civil',
      interest: 61.5,
      engagement: { current: 'unaware', desired: 'supportive' },
      salience: ['power', 'urgency'],
      role: 'spread',
      capacity: 'medium',
      mission: 'Rad ett\nrad två',
      gain: 'Lugn',
      note: 'Ring',
      assumption: true,
      isSelf: true,
      strategy: { argument: 'a', approachedBy: 'r', channel: 'b', dueWeeks: 3, ownership: 'c', risk: 'd' },
    }
    let copy = newActor({ id: 'k', name: 'x' })
    for (const one of actorColumns) {
      const result = one.write(one.text(full, lookup), copy, lookup)
      if ('problem' in result) throw new Error(`${one.id}: ${result.problem.key}`)
      copy = { ...copy, ...result.fields }
    }
    expect(copy).toEqual(full)
  })
})

describe('writing relations', () => {
  const relation = newRelation({ id: '1', source: 'k', target: 'r' })
  const write = (id: string, text: string) => relationColumns.find((one) => one.id === id)?.write(text, relation, lookup)

  it('joins two different actors', () => {
    expect(write('target', 'kommun')).toEqual({ problem: { key: 'table.problem.sameActor' } })
    expect(write('source', 'Ingen')).toEqual({ problem: { key: 'table.problem.choice', values: { text: 'Ingen' } } })
  })

  it('always has a type, a direction and a strength', () => {
    expect(write('type', '')).toEqual({ problem: { key: 'table.problem.empty' } })
    expect(write('type', 'Finansiering')).toEqual({ fields: { type: 'funding' } })
    expect(write('strength', '3')).toEqual({ fields: { strength: 3 } })
    expect(write('direction', 'Ena hållet')).toEqual({ fields: { direction: 'forward' } })
  })
})
