import { describe, expect, it } from 'vitest'
import { type Filter, noFilter, shownPart } from '../../../src/analysis/shown'
import { documentWith } from '../../helpers/documents'

const doc = documentWith({
  groups: ['Förvaltning', 'Civilsamhälle'],
  actors: [
    { name: 'Skolan', group: 'Förvaltning', stance: 1, mission: 'Undervisar alla barn' },
    { name: 'Biblioteket', group: 'Förvaltning', stance: -1 },
    { name: 'Scouterna', group: 'Civilsamhälle', stance: null, note: 'Vill ha lokaler i skolan' },
    { name: 'Grannarna' },
  ],
  relations: [
    ['Skolan', 'Biblioteket'],
    ['Skolan', 'Scouterna', { type: 'funding' }],
    ['Scouterna', 'Grannarna', { type: 'funding', desired: true }],
  ],
})
const small = (text: string) => text.toLowerCase()
const seen = (filter: Partial<Filter>) => {
  const part = shownPart(doc, { ...noFilter, ...filter }, small)
  return { actors: Object.keys(part.actors), relations: Object.keys(part.relations) }
}

describe('shownPart', () => {
  it('is the very same document when nothing is hidden', () => {
    expect(shownPart(doc, noFilter, small)).toBe(doc)
    expect(shownPart(doc, { ...noFilter, hidden: new Set(['gone']) }, small)).toBe(doc)
  })

  it('takes a hidden actor away with its relations', () => {
    expect(seen({ hidden: new Set(['Skolan']) })).toEqual({ actors: ['Biblioteket', 'Scouterna', 'Grannarna'], relations: ['r3'] })
  })

  it('hides by step, also those of whom it is not known', () => {
    expect(seen({ without: { group: new Set(['Förvaltning']) } }).actors).toEqual(['Scouterna', 'Grannarna'])
    expect(seen({ without: { group: new Set(['']) } }).actors).toEqual(['Skolan', 'Biblioteket', 'Scouterna'])
    expect(seen({ without: { stance: new Set(['']), group: new Set(['Civilsamhälle']) } }).actors).toEqual(['Skolan', 'Biblioteket'])
  })

  it('keeps those with the words in what people wrote of them', () => {
    expect(seen({ words: 'SKOLAN' }).actors).toEqual(['Skolan', 'Scouterna'])
    expect(seen({ words: 'förvaltning barn' }).actors).toEqual(['Skolan'])
    expect(seen({ words: 'ingenting' }).actors).toEqual([])
  })

  it('shows an actor that is kept whatever else the filter says', () => {
    expect(seen({ words: 'biblioteket', without: { stance: new Set(['']) }, kept: new Set(['Grannarna']) }).actors).toEqual([
      'Biblioteket',
      'Grannarna',
    ])
  })

  it('hides relations by type, and wanted ones whatever their type', () => {
    expect(seen({ relations: new Set(['funding']) }).relations).toEqual(['r1', 'r3'])
    expect(seen({ relations: new Set(['desired']) }).relations).toEqual(['r1', 'r2'])
  })

  it('leaves a table alone of which nothing is hidden', () => {
    expect(shownPart(doc, { ...noFilter, relations: new Set(['funding']) }, small).actors).toBe(doc.actors)
  })
})
