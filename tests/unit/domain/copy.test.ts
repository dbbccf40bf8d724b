import { describe, expect, it } from 'vitest'
import { type Insertion, insertPortion, portionOf } from '../../../src/domain/edits/copy'
import { inOrder } from '../../../src/domain/edits/order'
import { rowsOf } from '../../../src/domain/rows'
import { documentWith } from '../../helpers/documents'

const source = documentWith({
  groups: ['Politik', 'Vård'],
  actors: [
    { name: 'Kommun', group: 'Politik', influence: 80, interest: 70, isSelf: true, locked: true, spot: { x: 0, y: 0 } },
    { name: 'Region', group: 'Vård', influence: 60, interest: 20 },
    'Skolan',
  ],
  relations: [
    ['Kommun', 'Region', { type: 'funding' }],
    ['Region', 'Skolan'],
  ],
})
const how = (fields: Partial<Insertion> = {}): Insertion => {
  let count = 0
  return {
    newId: () => `new${++count}`,
    keyOf: (name) => name.toLowerCase(),
    copyName: (name) => `Copy of ${name}`,
    ...fields,
  }
}
const names = (doc: typeof source) => inOrder(doc, 'actors').map(({ name }) => name)

describe('a portion of a map', () => {
  it('holds some actors, the relations among them and the groups they are in', () => {
    const portion = portionOf(source, ['Region', 'Kommun'])
    expect(Object.keys(portion.actors)).toEqual(['Kommun', 'Region'])
    expect(Object.keys(portion.relations)).toEqual(['r1'])
    expect(Object.keys(portion.groups)).toEqual(['Politik', 'Vård'])
  })

  it('holds nothing of the case but the language', () => {
    const doc = documentWith({ actors: ['A'], info: { title: 'Hemligt', question: 'Vem?', language: 'nb' } })
    expect(portionOf(doc, ['A']).info.info).toMatchObject({ title: '', question: '', language: 'nb' })
  })

  it('does not name a carrier who was not copied', () => {
    const [kommun] = rowsOf(source, 'actors')
    if (!kommun) throw new Error('no actor')
    const led = { ...source, actors: { ...source.actors, Kommun: { ...kommun, strategy: { ...kommun.strategy, approachedBy: 'Skolan' } } } }
    expect(portionOf(led, ['Kommun']).actors.Kommun?.strategy.approachedBy).toBeNull()
    expect(portionOf(led, ['Kommun', 'Skolan']).actors.Kommun?.strategy.approachedBy).toBe('Skolan')
  })
})

describe('inserting a portion', () => {
  it('keeps everything that is said of the actors, with relations among the copies', () => {
    const target = documentWith({ actors: ['Polisen'] })
    const { doc, ids } = insertPortion(target, portionOf(source, ['Kommun', 'Region']), how())
    expect(names(doc)).toEqual(['Polisen', 'Kommun', 'Region'])
    const [kommun = '', region = ''] = ids
    expect(doc.actors[kommun]).toMatchObject({ influence: 80, interest: 70, isSelf: true })
    expect(rowsOf(doc, 'relations')).toMatchObject([{ source: kommun, target: region, type: 'funding' }])
  })

  it('finds groups by name, and makes those that are missing with the look they had where it is free', () => {
    const target = documentWith({ groups: ['vård'] })
    const { doc } = insertPortion(target, portionOf(source, ['Kommun', 'Region']), how())
    expect(rowsOf(doc, 'groups').map(({ name }) => name)).toEqual(['vård', 'Politik'])
    const group = (name: string) => doc.groups[rowsOf(doc, 'actors').find((actor) => actor.name === name)?.group ?? '']?.name
    expect([group('Kommun'), group('Region')]).toEqual(['Politik', 'vård'])
    const free = insertPortion(documentWith({}), portionOf(source, ['Region']), how()).doc
    expect(rowsOf(free, 'groups')).toMatchObject([{ name: 'Vård', slot: 2 }])
  })

  it('tells copies apart by name, as often as they are made', () => {
    const once = insertPortion(source, portionOf(source, ['Kommun']), how()).doc
    const twice = insertPortion(once, portionOf(source, ['Kommun']), how({ newId: () => 'again' })).doc
    expect(names(twice)).toEqual(['Kommun', 'Region', 'Skolan', 'Copy of Kommun', 'Copy of Kommun 2'])
  })

  it('never makes two of us, and locks nothing on arrival', () => {
    const { doc, ids } = insertPortion(source, portionOf(source, ['Kommun']), how())
    expect(doc.actors[ids[0] ?? '']).toMatchObject({ isSelf: false, locked: false })
  })

  it('lays a copy beside the original in the network', () => {
    const { doc, ids } = insertPortion(source, portionOf(source, ['Kommun']), how())
    const spot = doc.actors[ids[0] ?? '']?.spot
    expect(spot && Math.hypot(spot.x, spot.y)).toBeGreaterThan(30)
  })

  it('gives copies what is said about them in place of what they come with', () => {
    const { doc, ids } = insertPortion(source, portionOf(source, ['Region']), how({ change: () => ({ influence: 1 }) }))
    expect(doc.actors[ids[0] ?? '']).toMatchObject({ influence: 1, interest: 20 })
  })
})
