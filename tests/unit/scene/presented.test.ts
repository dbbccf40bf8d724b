import { describe, expect, it } from 'vitest'
import { newActor } from '../../../src/domain/create'
import { putRows } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { labelWeight } from '../../../src/scene/labelLines'
import type { Box } from '../../../src/scene/picture'
import { presented } from '../../../src/scene/presented'
import type { Shape } from '../../../src/scene/shape'
import { textWidth } from '../../../src/scene/textWidth'
import { documentWith, randomFrom } from '../../helpers/documents'
import { swedish } from '../../helpers/texts'

const hall = { width: 1860, height: 900, screen: 1920 }
const example = await exampleDocument('sv')

interface Drawn {
  readonly text: string
  readonly size: number
  readonly box: Box
  readonly isName: boolean
}

/** Every text as it stands on the screen, through all groups. */
function textsOf(shapes: readonly Shape[], x = 0, y = 0, scale = 1): Drawn[] {
  return shapes.flatMap((shape): Drawn[] => {
    if (shape.kind === 'group') return textsOf(shape.shapes, x + shape.x * scale, y + shape.y * scale, scale * (shape.scale ?? 1))
    if (shape.kind !== 'text' || shape.rotate) return []
    const width = textWidth(shape.text, shape.size, shape.weight ?? 400) * scale
    const left = { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start']
    const size = shape.size * scale
    const box = { x: x + shape.x * scale - left, y: y + shape.y * scale - size * 0.7, width, height: size * 0.7 }
    return [{ text: shape.text, size, box, isName: shape.weight === labelWeight && shape.halo !== undefined }]
  })
}
const overlaps = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const clashes = (texts: readonly Drawn[]) =>
  texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])))

function crowd(count: number) {
  const random = randomFrom(count)
  const actors = Array.from({ length: count }, (_, index) =>
    newActor({
      id: `a${index}`,
      name: `Förvaltningen för något ${index}`,
      order: index,
      influence: Math.round(random() * 100),
      interest: Math.round(random() * 100),
    }),
  )
  return putRows(documentWith({}), 'actors', actors)
}

describe.each(['grid', 'network'] as const)('the %s shown to a room', (kind) => {
  it('has every name of the example, large enough for the back row', () => {
    const { unnamed, letters } = presented(example, kind, hall, null, swedish)
    expect(unnamed).toBe(0)
    expect(letters).toBeGreaterThanOrEqual(24)
  })

  it.each([
    ['the example', example],
    ['40 actors', crowd(40)],
    ['60 actors', crowd(60)],
  ])('has no name upon another, with %s', (_, doc) => {
    const { shapes, letters } = presented(doc, kind, hall, null, swedish)
    expect(letters).toBeGreaterThanOrEqual(24)
    const names = textsOf(shapes).filter(({ isName }) => isName)
    expect(names.length).toBeGreaterThan(20)
    expect(clashes(names)).toEqual([])
  })

  it('stays on the screen', () => {
    const texts = textsOf(presented(example, kind, hall, null, swedish).shapes)
    expect(texts.length).toBeGreaterThan(26)
    expect(texts.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > hall.width || box.y + box.height > hall.height)).toEqual(
      [],
    )
  })
})
