import { describe, expect, it } from 'vitest'
import { newInfo } from '../../../src/domain/create'
import { distance } from '../../../src/domain/plane'
import { boxAround, overlap } from '../../../src/scene/geometry'
import { frameOf, gridPicture, isEased } from '../../../src/scene/gridPicture'
import { quadrantNames } from '../../../src/scene/gridPlot'
import type { Box, MapPicture } from '../../../src/scene/picture'
import type { Text } from '../../../src/scene/shape'
import { documentWith } from '../../helpers/documents'
import { swedish as t } from '../../helpers/texts'

const frame = frameOf(newInfo(), 772, 676)
const swapped = { ...frame, axesSwapped: true }
const pictureOf = (actors: Parameters<typeof documentWith>[0]['actors'], options = {}): MapPicture =>
  gridPicture(documentWith({ actors: actors ?? [] }), frame, options, t)
const holds = (outer: Box, inner: Box) => overlap(outer, inner) >= inner.width * inner.height - 0.01

describe('the picture of the grid', () => {
  it('keeps an actor without both ratings off the grid', () => {
    expect(
      pictureOf(['Ny', { name: 'Halv', influence: 40 }, { name: 'Hel', influence: 40, interest: 0 }]).actors.map(({ id }) => id),
    ).toEqual(['Hel'])
  })

  it('shows actors at one and the same spot apart, and where they truly stand', () => {
    const actors = Array.from({ length: 12 }, (_, index) => ({ name: `A${index}`, influence: 50, interest: 50 }))
    const picture = pictureOf(actors)
    for (const [index, one] of picture.actors.entries()) {
      expect(one.truth).toEqual({ x: 386, y: 338 })
      for (const other of picture.actors.slice(index + 1))
        expect(distance(one.at, other.at)).toBeGreaterThanOrEqual(one.radius + other.radius + 4.5)
    }
    const dots = picture.backdrop.filter((shape) => shape.kind === 'circle')
    expect(dots).toHaveLength(picture.actors.filter(isEased).length)
    expect(dots.length).toBeGreaterThan(10)
  })

  it('keeps marks that are moved apart in the quadrant of their values, in a round bunch', () => {
    const rated = [
      { influence: 52, interest: 51 },
      { influence: 48, interest: 51 },
      { influence: 50, interest: 49 },
    ]
    for (const rating of rated) {
      const picture = pictureOf(Array.from({ length: 12 }, (_, index) => ({ name: `A${index}`, ...rating })))
      for (const { at, truth } of picture.actors) {
        expect(at.x >= 386).toBe(truth.x >= 386)
        expect(at.y <= 338).toBe(truth.y <= 338)
        expect(distance(at, truth)).toBeLessThan(150)
      }
    }
  })

  it('leaves a mark that has room where its values say', () => {
    const [one] = pictureOf([{ name: 'Ensam', influence: 90, interest: 10 }]).actors
    expect(one?.at).toEqual(one?.truth)
  })

  it('holds everything within its bounds', () => {
    const picture = pictureOf([
      { name: 'Nere', influence: 0, interest: 0, assumption: true },
      { name: 'Uppe i hörnet', influence: 100, interest: 100 },
    ])
    for (const actor of picture.actors) {
      expect(holds(picture.bounds, boxAround(actor.at, actor.radius))).toBe(true)
      expect(actor.labelBox && holds(picture.bounds, actor.labelBox)).toBe(true)
    }
  })

  it('keeps the other labels where they were when one actor moves', () => {
    const actors = Array.from({ length: 30 }, (_, index) => ({
      name: `Aktör ${index}`,
      influence: (index * 37) % 100,
      interest: (index * 53) % 100,
    }))
    const before = pictureOf(actors)
    const after = pictureOf(
      actors.map((actor, index) => (index === 4 ? { ...actor, influence: 97, interest: 3 } : actor)),
      { previous: before },
    )
    const moved = after.actors.filter(({ labelPlace }, index) => {
      const was = before.actors[index]?.labelPlace
      return labelPlace?.direction !== was?.direction || labelPlace?.step !== was?.step
    })
    expect(moved.length).toBeLessThanOrEqual(3)
  })
})

describe('the names of the quadrants', () => {
  const corners = (any: typeof frame) =>
    Object.fromEntries(
      quadrantNames(any, newInfo(), 1, t).map(({ quadrant, shapes }) => {
        const name = shapes[0] as Text
        return [name.text, `${name.y < any.height / 2 ? 'top' : 'bottom'} ${name.x < any.width / 2 ? 'left' : 'right'} ${quadrant}`]
      }),
    )

  it('stand where the values put them', () => {
    expect(corners(frame)).toEqual({
      'Håll nöjda': 'top left contextSetter',
      'Samarbeta nära': 'top right player',
      Bevaka: 'bottom left crowd',
      'Stärk deras röst': 'bottom right subject',
    })
  })

  it('follow the values when the axes are swapped', () => {
    expect(corners(swapped)).toEqual({
      'Håll nöjda': 'bottom right contextSetter',
      'Samarbeta nära': 'top right player',
      Bevaka: 'bottom left crowd',
      'Stärk deras röst': 'top left subject',
    })
  })

  it('are left out of a quadrant that has no room for them', () => {
    const narrow = { ...frame, threshold: { influence: 50, interest: 98 } }
    expect(Object.keys(corners(narrow))).toEqual(['Håll nöjda', 'Bevaka'])
  })
})

describe('the axes', () => {
  const titles = (any: typeof frame) =>
    gridPicture(documentWith({}), any, {}, t).backdrop.flatMap((shape) =>
      shape.kind === 'text' && shape.weight === 620 ? [`${shape.rotate ?? 0} ${shape.text}`] : [],
    )

  it('say which way influence goes', () => {
    expect(titles(frame)).toEqual(['0 Intresse för frågan', '-90 Inflytande över frågan'])
    expect(titles(swapped)).toEqual(['0 Inflytande över frågan', '-90 Intresse för frågan'])
  })
})
