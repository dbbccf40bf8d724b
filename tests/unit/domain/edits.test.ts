import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StakeholderDocument } from '../../../src/domain/document'
import { addActors, placeActors, rateActor, removeActors, updateActor } from '../../../src/domain/edits/actors'
import { addGroup, removeGroup, updateInfo } from '../../../src/domain/edits/info'
import { addRelations, removeRelations, updateRelation, usualDirection } from '../../../src/domain/edits/relations'
import { apply, diff, invert } from '../../../src/domain/patch'
import { repair } from '../../../src/domain/repair'
import { rowsOf } from '../../../src/domain/rows'
import { documentWith, type Random, randomDocument, randomFrom } from '../../helpers/documents'

describe('addActors', () => {
  it('adds at the end, without a place on the grid', () => {
    const doc = addActors(documentWith({ actors: ['A', 'B'] }), [{ id: 'c', name: 'C' }])
    expect(doc.actors.c).toMatchObject({ name: 'C', influence: null, interest: null, order: 3 })
  })
})

describe('rateActor', () => {
  it('sets one value and leaves the other', () => {
    const doc = documentWith({ actors: [{ name: 'A', influence: 10, interest: 20 }] })
    expect(rateActor(doc, 'A', { interest: 90 }).actors.A).toMatchObject({ influence: 10, interest: 90 })
  })

  it('gives the same document back when nothing changes', () => {
    const doc = documentWith({ actors: [{ name: 'A', influence: 10 }] })
    expect(rateActor(doc, 'A', { influence: 10 })).toBe(doc)
  })

  it('says which actor is missing', () => {
    expect(() => rateActor(documentWith({}), 'x', { influence: 1 })).toThrow('no row "x" in actors')
  })
})

describe('removeActors', () => {
  const doc = documentWith({
    actors: [
      'A',
      'B',
      { name: 'C', strategy: { argument: 'Now', approachedBy: 'A', channel: '', dueWeeks: null, ownership: '', risk: '' } },
    ],
    relations: [
      ['A', 'B'],
      ['B', 'C'],
    ],
  })
  const left = removeActors(doc, ['A'])

  it('takes their relations with them', () => {
    expect([Object.keys(left.actors), Object.keys(left.relations)]).toEqual([['B', 'C'], ['r2']])
  })

  it('leaves nobody to be approached by them', () => {
    expect(left.actors.C?.strategy).toMatchObject({ argument: 'Now', approachedBy: null })
  })
})

describe('placeActors', () => {
  it('pins what was moved by hand, and a new layout does not unpin it', () => {
    const doc = placeActors(documentWith({ actors: ['A', 'B'] }), { A: { x: 1, y: 2 }, gone: { x: 0, y: 0 } }, true)
    const laid = placeActors(doc, { A: { x: 5, y: 5 }, B: { x: 6, y: 6 } }, false)
    expect([laid.actors.A?.pinned, laid.actors.B?.pinned, laid.actors.B?.spot]).toEqual([true, false, { x: 6, y: 6 }])
  })
})

describe('addRelations', () => {
  const doc = documentWith({ actors: ['A', 'B'] })

  it('allows several between the same two actors', () => {
    const next = addRelations(doc, [
      { id: 'x', source: 'A', target: 'B' },
      { id: 'y', source: 'A', target: 'B', type: 'funding' },
    ])
    expect(Object.keys(next.relations)).toEqual(['x', 'y'])
  })

  it('needs two different actors of the document', () => {
    expect(() => addRelations(doc, [{ id: 'x', source: 'A', target: 'A' }])).toThrow('to itself')
    expect(() => addRelations(doc, [{ id: 'x', source: 'A', target: 'Z' }])).toThrow('two actors')
  })

  it('steering, funding and information usually run one way', () => {
    expect((['cooperation', 'mandate', 'funding', 'information', 'conflict'] as const).map(usualDirection)).toEqual([
      'none',
      'forward',
      'forward',
      'forward',
      'none',
    ])
  })
})

describe('groups', () => {
  it('take the first free slot', () => {
    const doc = removeGroup(documentWith({ groups: ['A', 'B', 'C'] }), 'B')
    expect(addGroup(doc, { id: 'd', name: 'D' }).groups.d?.slot).toBe(2)
  })

  it('when all slots are taken, take one that no actor wears, and not the same one twice', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
    const doc = documentWith({
      groups: names,
      actors: [
        { name: 'x', group: 'A' },
        { name: 'y', group: 'C' },
      ],
    })
    const eleven = addGroup(doc, { id: 'k', name: 'K' })
    expect(eleven.groups.k?.slot).toBe(2)
    expect(addGroup(eleven, { id: 'l', name: 'L' }).groups.l?.slot).toBe(4)
  })

  it('leave their actors behind without a group', () => {
    const doc = documentWith({ groups: ['G'], actors: [{ name: 'A', group: 'G' }] })
    expect(removeGroup(doc, 'G').actors.A?.group).toBeNull()
  })
})

describe('any edit of any document', () => {
  const one = (random: Random, ids: readonly string[]) => ids[Math.floor(random() * ids.length)]
  const edits: readonly ((doc: StakeholderDocument, random: Random) => StakeholderDocument)[] = [
    (doc) =>
      addActors(doc, [
        { id: 'new1', name: 'N' },
        { id: 'new2', name: 'M' },
      ]),
    (doc, random) => forOne(doc, 'actors', random, (id) => rateActor(doc, id, { influence: Math.round(random() * 100) })),
    (doc, random) => forOne(doc, 'actors', random, (id) => updateActor(doc, id, { name: 'Renamed', group: null })),
    (doc, random) => forOne(doc, 'actors', random, (id) => removeActors(doc, [id])),
    (doc, random) => forOne(doc, 'actors', random, (id) => placeActors(doc, { [id]: { x: random() * 9, y: 0 } }, true)),
    (doc, random) => forOne(doc, 'relations', random, (id) => updateRelation(doc, id, { strength: 3, note: 'x' })),
    (doc, random) => forOne(doc, 'relations', random, (id) => removeRelations(doc, [id])),
    (doc, random) => forOne(doc, 'groups', random, (id) => removeGroup(doc, id)),
    (doc) => addGroup(doc, { id: 'newGroup', name: 'G' }),
    (doc) => updateInfo(doc, { axesSwapped: true, threshold: { influence: 1, interest: 99 } }),
  ]
  const forOne = (
    doc: StakeholderDocument,
    table: 'actors' | 'relations' | 'groups',
    random: Random,
    change: (id: string) => StakeholderDocument,
  ) => {
    const id = one(
      random,
      rowsOf(doc, table).map((row) => row.id),
    )
    return id === undefined ? doc : change(id)
  }

  it('leaves a valid document, and its inverse brings the old one back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(edits.length - 1), (seed, which) => {
        const before = randomDocument(seed)
        const after = edits[which]?.(before, randomFrom(seed)) ?? before
        expect(repair(JSON.parse(JSON.stringify(after)), () => 'x')).toEqual({ doc: after, issues: [] })
        expect(apply(after, invert(diff(before, after)))).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })
})
