import { describe, expect, it } from 'vitest'
import { newActor } from '../../../src/domain/create'
import { distanceToBox, overlap } from '../../../src/scene/geometry'
import { frameOf, gridPicture } from '../../../src/scene/gridPicture'
import type { ActorItem, MapPicture } from '../../../src/scene/picture'
import { documentWith, randomFrom } from '../../helpers/documents'
import { swedish as t } from '../../helpers/texts'

const names = [
  'Kommunstyrelsen',
  'Barn- och utbildningsnämnden',
  'BUP',
  'Första linjen psykisk hälsa',
  'Arbetsmarknadsenheten',
  'Föräldranätverket Rätt till skolan',
  'Lokalpolisen',
  'Kultur och fritid',
]

function randomMap(seed: number, count: number) {
  const random = randomFrom(seed)
  const actors = Array.from({ length: count }, (_, index) =>
    newActor({
      id: `a${index}`,
      name: `${names[Math.floor(random() * names.length)]} ${index}`,
      influence: Math.round(random() * 100),
      interest: Math.round(random() * 100),
      assumption: random() < 0.2,
      order: index,
    }),
  )
  return documentWith({ actors })
}

const pictureOf = (seed: number, count: number, options = {}): MapPicture => {
  const doc = randomMap(seed, count)
  return gridPicture(doc, frameOf({ threshold: { influence: 50, interest: 50 }, axesSwapped: false }, 772, 676), options, t)
}

function clashes(actors: readonly ActorItem[]): string[] {
  const found: string[] = []
  for (const { id, labelBox } of actors) {
    if (!labelBox) {
      found.push(`${id} has no label`)
      continue
    }
    for (const other of actors) {
      if (other.id === id) continue
      if (other.labelBox && other.id > id && overlap(labelBox, other.labelBox) > 0) found.push(`${id} covers the label of ${other.id}`)
      if (distanceToBox(other.at, labelBox) < other.radius) found.push(`${id} covers the mark of ${other.id}`)
    }
  }
  return found
}

describe('labels on the grid', () => {
  it('cover neither marks nor each other on two hundred random maps of up to 60 actors', () => {
    const bad = Array.from({ length: 200 }, (_, index) => index + 1).flatMap((seed) => {
      const found = clashes(pictureOf(seed, 5 + (seed % 56)).actors)
      return found.length > 0 ? [`map ${seed}: ${found.join(', ')}`] : []
    })
    expect(bad).toEqual([])
  }, 60_000)

  it('are the same for the same map', () => {
    expect(pictureOf(7, 40)).toEqual(pictureOf(7, 40))
  })

  it('are dropped by priority on a map with no room, and kept when all are asked for', () => {
    const some = pictureOf(3, 400).actors.filter((actor) => actor.labelBox)
    expect(some.length).toBeGreaterThan(5)
    expect(some.length).toBeLessThan(400)
    expect(pictureOf(3, 400, { labels: 'all' }).actors.every((actor) => actor.labelBox)).toBe(true)
    expect(clashes(some)).toEqual([])
    expect(Math.min(...some.map((actor) => actor.priority))).toBeGreaterThan(0)
  })
})
