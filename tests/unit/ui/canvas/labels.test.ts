import { expect, it } from 'vitest'
import type { ActorItem } from '../../../../src/scene/picture'
import type { Text } from '../../../../src/scene/shape'
import { captioned, extentOf, labelIn, labelled, namesAt } from '../../../../src/ui/canvas/labels'

const everywhere = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }
const actor = (id: string, x: number, priority: number): ActorItem => ({
  id,
  at: { x, y: 0 },
  truth: { x, y: 0 },
  radius: 13,
  mark: [],
  label: [],
  labelBox: { x: x + 16, y: -7, width: 60, height: 14 },
  labelPlace: { direction: 0, step: 0, shape: 0 },
  spare: null,
  priority,
})
const shown = (actors: readonly ActorItem[], zoom: number) => [...labelled(actors, zoom, everywhere).keys()].map(({ id }) => id).sort()

it('shows every label that the picture placed at 100 % and above', () => {
  expect(shown([actor('a', 0, 1), actor('b', 95, 2)], 1)).toEqual(['a', 'b'])
  expect(shown([actor('a', 0, 1), actor('b', 95, 2)], 2.5)).toEqual(['a', 'b'])
})
it('puts a label that would cover a mark, drawn larger than the picture says, on the other side of its own', () => {
  const [a, b] = [actor('a', 0, 1), actor('b', 95, 2)]
  const found = labelled([a, b], 0.6, everywhere)
  expect(found.get(b)?.x).toBeGreaterThan(95)
  expect((found.get(a)?.x ?? 0) + (found.get(a)?.width ?? 0)).toBeLessThan(0)
})
it('drops it where the other side is taken too', () => {
  expect(shown([actor('a', 0, 1), actor('b', 95, 2), actor('c', -95, 3)], 0.6)).toEqual(['b', 'c'])
})
it('keeps the label that matters more where two would meet', () => {
  const above = { ...actor('a', 0, 1), at: { x: 0, y: -18 }, radius: 2, labelBox: { x: 16, y: -25, width: 60, height: 14 } }
  const below = { ...actor('b', 0, 9), at: { x: -40, y: 0 }, radius: 2, labelBox: { x: 16, y: -7, width: 60, height: 14 } }
  const left = { ...actor('c', -95, 9), at: { x: -95, y: -18 }, radius: 2, labelBox: { x: -79, y: -25, width: 60, height: 14 } }
  expect(shown([above, below, left], 0.7)).toEqual(['b', 'c'])
})
it('keeps labels within a small map', () => {
  const [a, b] = [actor('a', 0, 1), actor('b', 400, 2)]
  const extent = extentOf([a, b])
  for (const box of labelled([a, b], 0.3, extent).values()) {
    expect(box.x).toBeGreaterThanOrEqual(extent.x)
    expect(box.x + box.width).toBeLessThanOrEqual(extent.x + extent.width)
  }
  expect(labelled([a, b], 0.3, extent).size).toBe(2)
})
it('shows captions that cover no label, mark or other caption', () => {
  const caption = (x: number): Text => ({ kind: 'text', x, y: 4, text: 'Grupp', size: 12, weight: 600, fill: 'ink', anchor: 'middle' })
  const actors = [actor('a', 0, 1)]
  const named = labelled(actors, 0.5, everywhere)
  expect(captioned([caption(60), caption(300), caption(310)], actors, named, 0.5).map(({ x }) => x)).toEqual([300])
})

const letters = (x: number, y: number): Text => ({ kind: 'text', x, y, text: 'Namn', size: 12, weight: 570, fill: 'ink' })
it('shows a name that had no room once the map is nearer, never upon another', () => {
  const spare = { label: [letters(16, 4)], box: { x: 16, y: -7, width: 60, height: 14 } }
  const dropped: ActorItem = { ...actor('a', 0, 1), labelBox: null, labelPlace: null, spare }
  const tight = [dropped, actor('b', 40, 2), actor('c', -40, 3)]
  expect(shown(tight, 1)).toEqual(['b', 'c'])
  expect(shown(tight, 2.5)).toEqual(['a', 'b', 'c'])
})
it('brings a name back to its mark, without its line, once there is room', () => {
  const led: ActorItem = {
    ...actor('a', 0, 1),
    label: [{ kind: 'path', d: 'M0 0L0 60', stroke: 'ink-3' }, letters(-30, 71)],
    labelBox: { x: -30, y: 60, width: 60, height: 14 },
  }
  const far = labelled([led], 1, everywhere).get(led) ?? everywhere
  const near = labelled([led], 2, everywhere).get(led) ?? everywhere
  expect(far.y).toBe(60)
  expect(near.y).toBeLessThan(10)
  expect(labelIn(led, far, 1)?.shapes.map(({ kind }) => kind)).toEqual(['path', 'text'])
  expect(labelIn(led, near, 2)?.shapes.map(({ kind }) => kind)).toEqual(['text'])
})
it('finds the names of a picture once, so that what rests and what is pointed at agree', () => {
  const actors = [actor('a', 0, 1), actor('b', 95, 2)]
  expect(namesAt(actors, 0.6)).toBe(namesAt(actors, 0.6))
})
