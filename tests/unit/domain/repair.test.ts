import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/domain/create'
import { repair } from '../../../src/domain/repair'
import { documentWith, randomDocument } from '../../helpers/documents'

const ids = () => {
  let count = 0
  return () => `new${++count}`
}
const fix = (input: unknown) => repair(input, ids())
const actor = (fields: object) => fix({ actors: [{ id: 'a', name: 'A', ...fields }] })

describe('repair', () => {
  it('leaves a valid document as it is', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const doc = randomDocument(seed)
        expect(fix(JSON.parse(JSON.stringify(doc)))).toEqual({ doc, issues: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('makes a valid document of anything, and needs nothing the second time', () => {
    const junk = fc.object({
      key: fc.constantFrom('actors', 'relations', 'info', 'id', 'name', 'source', 'target', 'influence', 'extra', '__proto__', 'x'),
    })
    fc.assert(
      fc.property(fc.oneof(junk, fc.anything()), (input) => {
        const { doc } = fix(input)
        expect(fix(doc)).toEqual({ doc, issues: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('makes an empty document of nothing', () => {
    for (const nothing of [null, undefined, 12, 'text', [], {}]) expect(fix(nothing).doc).toEqual(emptyDocument)
  })

  it('keeps a blank rating blank, never 0 or 50', () => {
    for (const blank of [null, '', '  ', undefined]) expect(actor({ influence: blank }).doc.actors.a?.influence).toBeNull()
    expect(actor({ influence: '' }).issues).toEqual([])
  })

  it('moves a rating outside 0–100 to the nearest end and says so', () => {
    const { doc, issues } = actor({ influence: 140, interest: -3 })
    expect([doc.actors.a?.influence, doc.actors.a?.interest]).toEqual([100, 0])
    expect(issues).toEqual([
      { kind: 'clamped', table: 'actors', row: 'A', field: 'influence', value: '140' },
      { kind: 'clamped', table: 'actors', row: 'A', field: 'interest', value: '-3' },
    ])
  })

  it('reads numbers that were written as text, also with a decimal comma', () => {
    expect(actor({ influence: '12,5', interest: '40' }).doc.actors.a).toMatchObject({ influence: 12.5, interest: 40 })
  })

  it('leaves out a value of the wrong kind and says so', () => {
    const { doc, issues } = actor({ influence: 'much', stance: 7, engagement: { current: 'keen', desired: 'leading' } })
    expect(doc.actors.a).toMatchObject({ influence: null, stance: null, engagement: { current: null, desired: 'leading' } })
    expect(issues.map(({ kind, field }) => [kind, field])).toEqual([
      ['unreadable', 'influence'],
      ['unreadable', 'stance'],
      ['unreadable', 'engagement.current'],
    ])
  })

  it('keeps unknown fields as extra', () => {
    const { doc, issues } = actor({ libraryRef: 'region', strategy: { argument: 'Now', budget: 12 }, extra: { old: [1] } })
    expect(doc.actors.a?.extra).toEqual({ old: [1], libraryRef: 'region', 'strategy.budget': 12 })
    expect(doc.actors.a?.strategy.argument).toBe('Now')
    expect(issues).toEqual([])
  })

  it('leaves out keys that could reach a prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const { doc, issues } = fix(
      JSON.parse(`{
        "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } },
        "actors": { "__proto__": { "name": "P" }, "a": { "name": "A", "__proto__": { "polluted": 1 }, "prototype": 1, "extra": { "constructor": 1, "ok": 2 }, "deep": { "__proto__": 1 } } },
        "relations": [{ "id": "r", "source": "constructor", "target": "toString" }]
      }`),
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(doc.actors.a?.extra).toEqual({ ok: 2 })
    expect(doc.relations).toEqual({})
    expect(issues.filter(({ kind }) => kind === 'unsafe').map(({ field }) => field)).toEqual([
      'constructor',
      '__proto__',
      'prototype',
      'deep',
    ])
  })

  it('drops extra that is nested too deep', () => {
    let deep: unknown = 1
    for (let level = 0; level < 40; level++) deep = [deep]
    const { doc, issues } = actor({ deep })
    expect(doc.actors.a?.extra).toBeUndefined()
    expect(issues).toMatchObject([{ kind: 'unsafe', field: 'deep' }])
  })

  it('drops a relation or score whose actor is not there', () => {
    const { doc, issues } = fix({
      actors: [{ id: 'a', name: 'A' }],
      relations: [{ id: 'r', source: 'a', target: 'gone' }],
      participants: [{ id: 'p', name: 'P' }],
      scores: [{ id: 's', participant: 'p', actor: 'gone' }],
    })
    expect([doc.relations, doc.scores]).toEqual([{}, {}])
    expect(issues.map(({ kind, table, field, value }) => [kind, table, field, value])).toEqual([
      ['dangling', 'relations', 'target', 'gone'],
      ['dangling', 'scores', 'actor', 'gone'],
    ])
  })

  it('drops a relation from an actor to itself', () => {
    const { doc, issues } = fix({ actors: [{ id: 'a', name: 'A' }], relations: [{ id: 'r', source: 'a', target: 'a' }] })
    expect(doc.relations).toEqual({})
    expect(issues).toMatchObject([{ kind: 'self', row: 'r' }])
  })

  it('brings a note beyond the grid to its edge and says so, and leaves one on the network where it is', () => {
    const at = { x: -5, y: 250 }
    const { doc, issues } = fix({
      notes: [
        { id: 'n', text: 'A', on: 'grid', at },
        { id: 'm', text: 'B', on: 'graph', at },
        { id: 'o', text: ['C'], on: 'moon', at: { x: 'NaN' } },
      ],
    })
    expect(doc.notes).toEqual({
      n: { id: 'n', text: 'A', on: 'grid', at: { x: 0, y: 100 }, order: 1 },
      m: { id: 'm', text: 'B', on: 'graph', at, order: 2 },
      o: { id: 'o', text: '', on: 'grid', at: { x: 50, y: 50 }, order: 3 },
    })
    expect(issues.map(({ kind, table, row, field }) => [kind, table, row, field])).toEqual([
      ['unreadable', 'notes', 'o', 'text'],
      ['unreadable', 'notes', 'o', 'on'],
      ['unreadable', 'notes', 'o', 'at.x'],
      ['clamped', 'notes', 'n', 'at'],
    ])
  })

  it('falls back to the standard grid when the choice of a file is unknown', () => {
    const { doc, issues } = fix({
      info: [{ gridSet: 'toString', scale: 7, quadrantNames: { player: 'Vi', boss: 'X' }, axisNames: 'both' }],
    })
    expect(doc.info.info).toMatchObject({
      gridSet: 'engage',
      scale: 'percent',
      quadrantNames: { player: 'Vi', crowd: '' },
      axisNames: { influence: '', interest: '' },
      extra: { 'quadrantNames.boss': 'X' },
    })
    expect(issues.map(({ field }) => field)).toEqual(['gridSet', 'axisNames', 'scale'])
  })

  it('keeps both rows of a doubled id, the second under a new one', () => {
    const { doc, issues } = fix({
      actors: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    })
    expect(Object.values(doc.actors).map(({ name }) => name)).toEqual(['A', 'B'])
    expect(issues).toMatchObject([{ kind: 'duplicateId', row: 'B', value: 'a' }])
  })

  it('keeps the order of a list whose rows have none', () => {
    const { doc } = fix({ actors: [{ name: 'B' }, { name: 'A' }] })
    expect(Object.values(doc.actors).map(({ name, order }) => [name, order])).toEqual([
      ['B', 1],
      ['A', 2],
    ])
  })

  it('builds every object anew', () => {
    const input = structuredClone(documentWith({ actors: [{ name: 'A', strategy: undefined as never }] }))
    const { doc } = fix(input)
    expect(doc.actors.A?.engagement).not.toBe(input.actors.A?.engagement)
  })
})
