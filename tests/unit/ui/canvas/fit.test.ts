import { expect, it } from 'vitest'
import type { ActorItem, Box, MapPicture } from '../../../../src/scene/picture'
import { fittedAround } from '../../../../src/ui/canvas/fit'
import { extentOf, labelled } from '../../../../src/ui/canvas/labels'
import { holds, minZoom, overlaps, type Size, type Viewport } from '../../../../src/ui/canvas/viewport'

const actor = (id: string, x: number, y: number): ActorItem => ({
  id,
  at: { x, y },
  truth: { x, y },
  radius: 16,
  mark: [],
  label: [],
  labelBox: { x: x + 22, y: y - 7, width: 90, height: 14 },
  labelPlace: { direction: 0, step: 0, shape: 0 },
  spare: null,
  priority: 0,
})
const ring = (width: number, height: number): MapPicture => {
  const actors = Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * 2 * Math.PI
    return actor(`a${index}`, width * Math.cos(angle), height * Math.sin(angle))
  })
  return { bounds: { x: -width, y: -height, width: 2 * width, height: 2 * height }, backdrop: [], relations: [], captions: [], actors }
}
/** What is shown at a view, in screen px. */
function shown({ actors }: MapPicture, { x, y, zoom }: Viewport): readonly Box[] {
  const boxes = [
    ...labelled(actors, zoom, extentOf(actors)).values(),
    ...actors.map(({ at }) => ({ x: at.x - 1, y: at.y - 1, width: 2, height: 2 })),
  ]
  return boxes.map((box) => ({ x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom }))
}
const inside = (size: Size): Box => ({ x: 0, y: 0, ...size })

it.each([
  [{ width: 1040, height: 780 }, 420, 300],
  [{ width: 390, height: 640 }, 420, 300],
  [{ width: 390, height: 640 }, 200, 700],
])('shows every mark and label within the canvas and beside what floats over it (%j)', (size, width, height) => {
  const picture = ring(width, height)
  const floats = [
    { x: 16, y: size.height - 240, width: Math.min(250, size.width / 3), height: 224 },
    { x: 20, y: 16, width: 240, height: 30 },
  ]
  const view = fittedAround(picture, size, floats, 1.25)
  for (const box of shown(picture, view)) {
    expect(holds(inside(size), box)).toBe(true)
    expect(floats.some((float) => overlaps(float, box))).toBe(false)
  }
})
it('enlarges a small picture only so far, and puts it in the middle', () => {
  const view = fittedAround(ring(40, 30), { width: 1000, height: 800 }, [], 1.25)
  expect(view.zoom).toBe(1.25)
  expect(view.y).toBeCloseTo(400)
})
it('stops at the smallest zoom for a picture that is larger', () => {
  expect(fittedAround(ring(9000, 9000), { width: 1000, height: 800 }, [], 1.25).zoom).toBe(minZoom)
})
