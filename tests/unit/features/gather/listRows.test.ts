import { describe, expect, it } from 'vitest'
import { listRows } from '../../../../src/features/gather/listRows'
import type { ListOrder } from '../../../../src/state/sessionStore'
import { documentWith } from '../../../helpers/documents'

const doc = documentWith({
  groups: ['Politik', 'Vård'],
  actors: [
    { name: 'Utan grupp' },
    { name: 'Öppenvård', group: 'Vård', influence: 90, interest: 10 },
    { name: 'Nämnd', group: 'Politik', influence: 30, interest: 10 },
    { name: 'Akut', group: 'Vård', influence: 50, interest: 10 },
  ],
})
const everybody = () => true
const names = (order: ListOrder) => listRows(doc, order, everybody).map(({ actor }) => actor.name)

describe('listRows', () => {
  it('puts groups in their order and those without one last', () => {
    expect(names('group')).toEqual(['Nämnd', 'Öppenvård', 'Akut', 'Utan grupp'])
  })

  it('sorts names as Swedish does', () => {
    expect(names('name')).toEqual(['Akut', 'Nämnd', 'Utan grupp', 'Öppenvård'])
  })

  it('sorts by influence with those not assessed last', () => {
    expect(names('influence')).toEqual(['Öppenvård', 'Akut', 'Nämnd', 'Utan grupp'])
  })

  it('holds those that are wanted and tells who is not placed', () => {
    const rows = listRows(doc, 'group', ({ group }) => group === null)
    expect(rows.map(({ actor, placed, top }) => [actor.name, placed, top])).toEqual([['Utan grupp', false, 0]])
  })

  it('leaves a gap between groups', () => {
    expect(listRows(doc, 'group', everybody).map(({ top }) => top)).toEqual([0, 1.25, 2.25, 3.5])
  })
})
