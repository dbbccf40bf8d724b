import { describe, expect, it } from 'vitest'
import { thumbnailShapes, thumbnailSize } from '../../../src/scene/thumbnail'
import { documentWith } from '../../helpers/documents'

const marks = (doc: Parameters<typeof thumbnailShapes>[0]) => thumbnailShapes(doc).filter((shape) => shape.kind === 'group')

describe('thumbnailShapes', () => {
  it('shows the placed actors where they stand, within the card', () => {
    const [low, high] = marks(
      documentWith({
        actors: [{ name: 'Hög', influence: 100, interest: 100 }, { name: 'Låg', influence: 0, interest: 0 }, 'Inte placerad'],
      }),
    ).sort((a, b) => a.x - b.x)
    expect(low && high && low.x < high.x && low.y > high.y).toBe(true)
    for (const mark of [low, high]) {
      expect(mark?.x).toBeGreaterThan(7)
      expect(mark?.x).toBeLessThan(thumbnailSize.width - 7)
      expect(mark?.y).toBeGreaterThan(7)
      expect(mark?.y).toBeLessThan(thumbnailSize.height - 7)
    }
  })

  it('shows the network when more actors stand there', () => {
    const doc = documentWith({
      actors: [
        { name: 'A', spot: { x: 0, y: 0 } },
        { name: 'B', spot: { x: 500, y: 100 } },
      ],
      relations: [['A', 'B']],
    })
    expect(marks(doc)).toHaveLength(2)
    expect(thumbnailShapes(doc)).toContainEqual(expect.objectContaining({ kind: 'path', stroke: 'rel-cooperation' }))
  })

  it('stays light for a map of thousands', () => {
    const actors = Array.from({ length: 3000 }, (_, index) => ({ name: `A${index}`, influence: index % 100, interest: 50 }))
    expect(marks(documentWith({ actors })).length).toBeLessThanOrEqual(150)
  })
})
