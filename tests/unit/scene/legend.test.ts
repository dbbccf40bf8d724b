import { describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../src/domain/document'
import { rowsOf } from '../../../src/domain/rows'
import { legendOf, type Shown } from '../../../src/scene/legend'
import { legendColumn, legendColumns } from '../../../src/scene/legendLayout'
import { documentWith } from '../../helpers/documents'
import { swedish } from '../../helpers/texts'

const t = swedish
const legend = (doc: StakeholderDocument, shown: Partial<Shown> = {}) =>
  legendOf(
    doc,
    { kind: 'grid', actors: rowsOf(doc, 'actors'), relations: rowsOf(doc, 'relations'), moved: false, unnamed: 0, look: null, ...shown },
    t,
  )
const rowsUnder = (doc: StakeholderDocument, heading: string | null, shown?: Partial<Shown>) =>
  legend(doc, shown)
    .blocks.find((block) => block.heading === heading)
    ?.rows.map(({ text, count }) => [text, count])

const doc = documentWith({
  groups: ['Politik', 'Skola', 'Tom'],
  actors: [
    { name: 'A', group: 'Skola', stance: 2 },
    { name: 'B', group: 'Politik', stance: -1 },
    { name: 'C', group: 'Skola', stance: null },
    { name: 'D' },
  ],
  relations: [
    ['A', 'B', { type: 'funding', strength: 1 }],
    ['B', 'C', { type: 'funding', strength: 3 }],
    ['A', 'C', { desired: true, strength: 1 }],
  ],
})

describe('legendOf', () => {
  it('counts the groups that occur, in their order, and those without', () =>
    expect(rowsUnder(doc, 'Aktörsgrupp')).toEqual([
      ['Politik', 1],
      ['Skola', 2],
      ['Ingen grupp', 1],
    ]))

  it('counts the stances that occur, from for to against to unknown', () =>
    expect(rowsUnder(doc, 'Inställning')).toEqual([
      ['Starkt för', 1],
      ['Något emot', 1],
      [t('stance.unknown'), 2],
    ]))

  it('counts relations by their look and explains width only where it differs', () => {
    expect(rowsUnder(doc, 'Relationer')).toEqual([
      ['Finansiering', 2],
      ['Önskad relation', 1],
      ['Bredd visar styrka', null],
    ])
    const even = documentWith({ actors: ['A', 'B'], relations: [['A', 'B']] })
    expect(rowsUnder(even, 'Relationer')).toEqual([['Samarbete', 1]])
  })

  it('says that size shows influence in the network only', () => {
    expect(rowsUnder(doc, 'Relationer', { kind: 'network' })).toContainEqual(['Storlek visar inflytande', null])
    expect(rowsUnder(doc, 'Relationer')).not.toContainEqual(['Storlek visar inflytande', null])
  })

  it('explains the ring of an assumption and the moved mark only where they occur', () => {
    expect(rowsUnder(doc, null)).toBeUndefined()
    const checked = documentWith({ actors: [{ name: 'A', assumption: true }] })
    expect(rowsUnder(checked, null, { moved: true })).toEqual([
      ['Antagande, inte kontrollerat', null],
      ['Flyttad för läsbarhet', null],
    ])
  })

  it('counts the marks that had no room for their name', () =>
    expect(rowsUnder(doc, null, { unnamed: 12 })).toEqual([['Visas utan namn', 12]]))

  it('says what up and right mean also when the axes are swapped', () => {
    const swapped = documentWith({ info: { axesSwapped: true } })
    expect(legend(swapped).reading.slice(0, 2)).toEqual(['Högre upp: större intresse för frågan.', 'Längre åt höger: större inflytande.'])
  })

  it('sums up the groups beyond what a sheet can hold', () => {
    const groups = Array.from({ length: 20 }, (_, index) => `G${index}`)
    const many = documentWith({ groups, actors: groups.map((group) => ({ name: `A${group}`, group })) })
    const rows = rowsUnder(many, 'Aktörsgrupp') ?? []
    expect(rows).toHaveLength(16)
    expect(rows.at(-1)).toEqual(['5 grupper till', 5])
  })
})

describe('the layout of a legend', () => {
  it('shrinks a column into its height and leaves out the reading last', () => {
    expect(legendColumn(legend(doc), 200, 1000).height).toBeGreaterThan(300)
    expect(legendColumn(legend(doc), 200, 300).height).toBeLessThanOrEqual(300)
  })

  it('is lower in three columns than in one', () =>
    expect(legendColumns(legend(doc), 700, 3).height).toBeLessThan(legendColumns(legend(doc), 700, 1).height))

  it('takes no room when there is nothing to tell', () => expect(legendColumns({ blocks: [], reading: [] }, 700, 3).height).toBe(0))
})
