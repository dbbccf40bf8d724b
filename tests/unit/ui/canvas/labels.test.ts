import { expect, it } from 'vitest'
import type { ActorItem } from '../../../../src/scene/picture'
import { labelled } from '../../../../src/ui/canvas/labels'

const actor = (id: string, x: number, priority: number): ActorItem => ({
  id,
  at: { x, y: 0 },
  truth: { x, y: 0 },
  radius: 13,
  mark: [],
  label: [],
  labelBox: { x: x + 16, y: -7, width: 60, height: 14 },
  labelPlace: { direction: 0, step: 0 },
  priority,
})
const shown = (actors: readonly ActorItem[], zoom: number) => [...labelled(actors, zoom)].map(({ id }) => id).sort()

it('shows every label that the picture placed at 100 % and above', () => {
  expect(shown([actor('a', 0, 1), actor('b', 95, 2)], 1)).toEqual(['a', 'b'])
  expect(shown([actor('a', 0, 1), actor('b', 95, 2)], 2.5)).toEqual(['a', 'b'])
})
it('drops a label that would cover a mark when labels are drawn larger than the picture says', () => {
  expect(shown([actor('a', 0, 1), actor('b', 95, 2)], 0.5)).toEqual(['b'])
})
it('keeps the label that matters more where two would meet', () => {
  const above = { ...actor('a', 0, 1), at: { x: 0, y: -18 }, labelBox: { x: 16, y: -25, width: 60, height: 14 } }
  const below = { ...actor('b', 0, 9), radius: 2, at: { x: -40, y: 0 }, labelBox: { x: 16, y: -7, width: 60, height: 14 } }
  expect(shown([{ ...above, radius: 2 }, below], 0.7)).toEqual(['b'])
})
