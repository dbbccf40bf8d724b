import { describe, expect, it } from 'vitest'
import type { ActorItem, RelationItem } from '../../../../src/scene/picture'
import { actorAt, actorsTouching, inReadingOrder, nextActor, relationAt } from '../../../../src/ui/canvas/find'

const at = (id: string, x: number, y: number, radius = 13): ActorItem => ({
  id,
  at: { x, y },
  truth: { x, y },
  radius,
  mark: [],
  label: [],
  labelBox: null,
  labelPlace: null,
  spare: null,
  priority: 0,
})
const line = (id: string, ...points: readonly (readonly [number, number])[]): RelationItem => ({
  id,
  source: 'a',
  target: 'b',
  line: points.map(([x, y]) => ({ x, y })),
  shapes: [],
})
const ids = (actors: readonly ActorItem[]) => actors.map(({ id }) => id)

describe('what is under the pointer', () => {
  it('is the actor whose centre is nearer where two reach', () => {
    const both = [at('left', 0, 0), at('right', 30, 0)]
    expect(actorAt(both, { x: 18, y: 0 }, 20)?.id).toBe('right')
    expect(actorAt(both, { x: 12, y: 0 }, 20)?.id).toBe('left')
  })
  it('is nobody beyond the reach', () => {
    expect(actorAt([at('a', 0, 0)], { x: 21, y: 0 }, 20)).toBeNull()
  })
  it('is an actor anywhere on a mark larger than the reach', () => {
    expect(actorAt([at('a', 0, 0, 24)], { x: 23, y: 0 }, 20)?.id).toBe('a')
  })
  it('is a relation within its width, along its whole bent line', () => {
    const relations = [line('bent', [0, 0], [50, 40], [100, 0])]
    expect(relationAt(relations, { x: 50, y: 46 }, 8)?.id).toBe('bent')
    expect(relationAt(relations, { x: 50, y: 20 }, 8)).toBeNull()
  })
  it('is each of two parallel relations on its own side', () => {
    const relations = [line('over', [0, 0], [50, -10], [100, 0]), line('under', [0, 0], [50, 10], [100, 0])]
    expect(relationAt(relations, { x: 50, y: -7 }, 8)?.id).toBe('over')
    expect(relationAt(relations, { x: 50, y: 7 }, 8)?.id).toBe('under')
  })
})

describe('a frame drawn around actors', () => {
  it('holds those that it touches', () => {
    expect(
      ids(actorsTouching([at('in', 50, 50), at('edge', 110, 50), at('out', 120, 50)], { x: 0, y: 0, width: 100, height: 100 })),
    ).toEqual(['in', 'edge'])
  })
})

describe('going from actor to actor', () => {
  const actors = [at('middle', 0, 0), at('right', 100, 10), at('far right', 300, 0), at('up', 5, -80), at('down left', -60, 70)]
  it('takes the nearest in the direction', () => {
    expect(nextActor(actors, { x: 0, y: 0 }, 'right')?.id).toBe('right')
    expect(nextActor(actors, { x: 0, y: 0 }, 'up')?.id).toBe('up')
    expect(nextActor(actors, { x: 0, y: 0 }, 'down')?.id).toBe('down left')
  })
  it('stays when nobody stands there', () => {
    expect(nextActor(actors, { x: 300, y: 0 }, 'right')).toBeNull()
  })
  it('reads rows from the top, each from the left', () => {
    expect(ids(inReadingOrder(actors))).toEqual(['up', 'middle', 'right', 'far right', 'down left'])
  })
})
