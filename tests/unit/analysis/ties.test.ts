import { describe, expect, it } from 'vitest'
import { shortestPaths, surroundings } from '../../../src/analysis/ties'
import { documentWith } from '../../helpers/documents'

/**
 *   A ─ B ─ D ─ E      F (alone)
 *    └─ C ─┘            and B ─ C, G ─ H apart from the rest
 */
const doc = documentWith({
  actors: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  relations: [
    ['A', 'B'],
    ['C', 'A'],
    ['B', 'D'],
    ['D', 'C'],
    ['B', 'C'],
    ['D', 'E'],
    ['G', 'H'],
  ],
})
const sorted = (ids: Iterable<string>) => [...ids].sort()
const ends = (ids: Iterable<string>) =>
  sorted([...ids].map((id) => sorted([doc.relations[id]?.source ?? '', doc.relations[id]?.target ?? '']).join('')))

describe('surroundings', () => {
  it('at one step holds the neighbours and only the relations of the actor itself', () => {
    const { actors, relations } = surroundings(doc, ['A'], 1)
    expect(sorted(actors)).toEqual(['A', 'B', 'C'])
    expect(ends(relations)).toEqual(['AB', 'AC'])
  })

  it('at two steps also holds the neighbours of the neighbours, and what ties the neighbours to each other', () => {
    const { actors, relations } = surroundings(doc, ['A'], 2)
    expect(sorted(actors)).toEqual(['A', 'B', 'C', 'D'])
    expect(ends(relations)).toEqual(['AB', 'AC', 'BC', 'BD', 'CD'])
  })

  it('of several actors is what lies around any of them', () => {
    expect(sorted(surroundings(doc, ['E', 'G'], 1).actors)).toEqual(['D', 'E', 'G', 'H'])
  })

  it('of an actor without relations is the actor alone', () => {
    const { actors, relations } = surroundings(doc, ['F'], 2)
    expect(sorted(actors)).toEqual(['F'])
    expect(relations.size).toBe(0)
  })

  it('leaves out actors that are gone', () => {
    expect(surroundings(doc, ['gone'], 1).actors.size).toBe(0)
  })
})

describe('shortestPaths', () => {
  it('holds every shortest way and no longer one', () => {
    const paths = shortestPaths(doc, 'A', 'E')
    expect(paths?.length).toBe(3)
    expect(sorted(paths?.actors ?? [])).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(ends(paths?.relations ?? [])).toEqual(['AB', 'AC', 'BD', 'CD', 'DE'])
  })

  it('leaves out a way that is one step longer', () => {
    const detour = documentWith({
      actors: ['A', 'B', 'C', 'D', 'E'],
      relations: [
        ['A', 'B'],
        ['B', 'C'],
        ['A', 'D'],
        ['D', 'E'],
        ['E', 'C'],
      ],
    })
    expect(sorted(shortestPaths(detour, 'A', 'C')?.actors ?? [])).toEqual(['A', 'B', 'C'])
  })

  it('goes neither over what is only wished for nor over a conflict', () => {
    const apart = documentWith({
      actors: ['A', 'B', 'C', 'D'],
      relations: [
        ['A', 'D', { desired: true }],
        ['A', 'D', { type: 'conflict' }],
        ['A', 'B'],
        ['B', 'C', { type: 'information' }],
        ['C', 'D'],
      ],
    })
    expect(shortestPaths(apart, 'A', 'D')).toMatchObject({ length: 3, relations: new Set(['r3', 'r4', 'r5']) })
    expect(sorted(surroundings(apart, ['A'], 1).actors)).toEqual(['A', 'B', 'D'])
  })

  it('takes every one of parallel relations', () => {
    const twice = documentWith({
      actors: ['A', 'B'],
      relations: [
        ['A', 'B'],
        ['B', 'A'],
      ],
    })
    expect(shortestPaths(twice, 'A', 'B')).toMatchObject({ length: 1, relations: new Set(['r1', 'r2']) })
  })

  it('is null when there is no way', () => {
    expect(shortestPaths(doc, 'A', 'G')).toBeNull()
    expect(shortestPaths(doc, 'A', 'gone')).toBeNull()
  })

  it('is the same in both directions', () => {
    expect(shortestPaths(doc, 'E', 'A')?.relations).toEqual(new Set(sorted(shortestPaths(doc, 'A', 'E')?.relations ?? [])))
  })
})
