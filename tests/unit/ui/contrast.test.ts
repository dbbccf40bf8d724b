// Every colour of words and of marks against everything it may stand on, in each theme: WCAG 1.4.3 asks 4.5, 1.4.11 asks 3.
import { describe, expect, it } from 'vitest'
import { infoOf } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { frameOf, gridPicture } from '../../../src/scene/gridPicture'
import { networkPicture } from '../../../src/scene/networkPicture'
import type { MapPicture } from '../../../src/scene/picture'
import type { Paint, Shape, Text } from '../../../src/scene/shape'
import { type Colour, contrast, over, read, tokensOf } from '../../helpers/colours'
import { swedish } from '../../helpers/texts'

const sectors = Array.from({ length: 10 }, (_, index) => `sector-${index + 1}`)
const relations = ['cooperation', 'mandate', 'funding', 'information', 'conflict', 'desired'].map((type) => `rel-${type}`)
const grounds = ['paper', 'surface', 'raised', 'plot', 'plot-strong']
const panels = ['paper', 'surface', 'raised', 'sunken', 'hover', 'select-tint']

/** Words, and what they may stand on. */
const words: readonly (readonly [words: string, on: readonly string[]])[] = [
  ['ink', [...panels, 'active', 'plot', 'plot-strong', 'warn-tint', 'danger-tint', 'accent-tint']],
  ['ink-2', [...panels, 'plot', 'plot-strong', 'color-mix(in oklab, var(--ink) 8%, var(--sunken))']],
  ['ink-3', ['paper', 'surface', 'raised', 'sunken', 'hover', 'plot', 'plot-strong', 'select-tint']],
  ['accent', ['paper', 'surface', 'raised', 'hover', 'select-tint', 'accent-tint', 'plot']],
  ['accent-strong', ['accent-tint']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-ink', ['ink', 'color-mix(in oklab, var(--on-ink) 16%, var(--ink))']],
  ['danger', ['danger-tint', 'surface', 'raised', 'paper']],
  ['warn', ['warn-tint', 'surface']],
  ['ok', ['ok-tint', 'surface', 'paper']],
  ['glyph', sectors],
  ...sectors.map((sector) => [sector, ['plot', 'paper', 'surface']] as const),
]

/** What must be seen to use the product, and what it may stand on. */
const signs: readonly (readonly [sign: string, on: readonly string[]])[] = [
  ['control-border', ['surface', 'paper', 'raised', 'plot', 'plot-strong']],
  ['focus', [...grounds, 'focus-gap', 'sunken', 'hover', 'select-tint']],
  ['accent', ['surface', 'raised', 'accent-tint', 'sunken']],
  ['select', ['plot', 'plot-strong', 'paper', 'surface', 'select-tint']],
  ['plot-axis', ['plot', 'paper']],
  ['ink-3', ['surface', 'sunken']],
  ['bridge-ring', ['plot', 'paper']],
  ['surface', ['control-border', 'accent']],
  ...relations.map((relation) => [relation, ['paper', 'plot', 'plot-strong', 'surface']] as const),
  ...sectors.map((sector) => [sector, ['paper', 'plot', 'plot-strong', 'surface', `${sector}-tint`]] as const),
]

describe.each(['light', 'dark', 'contrast'] as const)('in %s', (theme) => {
  const token = tokensOf(theme)
  const colour = (name: string) => (name.startsWith('color-mix') ? read(name, token) : token(name))
  const weak = (pairs: typeof words, least: number) =>
    pairs.flatMap(([name, on]) =>
      on.flatMap((ground) => {
        const found = contrast(over(colour(name), colour(ground)), colour(ground))
        return found < least ? [`${name} on ${ground}: ${found.toFixed(2)}`] : []
      }),
    )

  it('words have 4.5 on everything they stand on', () => expect(weak(words, 4.5)).toEqual([]))
  it('signs have 3 on everything they stand on', () => expect(weak(signs, 3)).toEqual([]))

  it('names and relations have it on the tint of a group', () => {
    const found = sectors.flatMap((sector) => {
      // Hulls are drawn at 7.5 %.
      const ground = over(token(sector), token('paper'), 0.075)
      return [sector, 'ink', ...relations].flatMap((name) => {
        const least = name.startsWith('rel-') ? 3 : 4.5
        const is = contrast(token(name), ground)
        return is < least ? [`${name} in ${sector}: ${is.toFixed(2)}`] : []
      })
    })
    expect(found).toEqual([])
  })

  it('every word and every line of the pictures has it', async () => {
    const doc = await exampleDocument('sv')
    const grid = gridPicture(doc, frameOf(infoOf(doc), 900, 640), { relations: Object.keys(doc.relations) }, swedish)
    const network = networkPicture(doc, {}, swedish)
    const found = [
      ...faint(grid, [token('plot'), token('plot-strong')], token),
      ...faint(network, [token('paper'), ...sectors.map((sector) => over(token(sector), token('paper'), 0.075))], token),
    ]
    expect([...new Set(found)]).toEqual([])
  })
})

/** Dotted helping lines and halos decorate; nothing is read from them. */
const decorations: readonly Paint[] = ['plot-line', 'plot', 'paper', 'plot-strong']

/** Words and lines of a picture that are too weak on one of its grounds, and inside marks on what fills the mark. */
function faint(picture: MapPicture, on: readonly Colour[], token: (name: string) => Colour): readonly string[] {
  const check = (shapes: readonly Shape[], ground: readonly Colour[]): readonly string[] => {
    let below = ground
    return shapes.flatMap((shape): readonly string[] => {
      if (shape.kind === 'group') return check(shape.shapes, below)
      if (shape.kind === 'text') return weakText(shape, below)
      const { stroke, fill } = shape
      const lines = stroke && stroke !== 'none' && !decorations.includes(stroke) && shape.opacity === undefined
      const weak = lines ? below.filter((each) => contrast(token(stroke), each) < 3).map(() => `line ${stroke}`) : []
      // What comes after a filled shape of a mark is drawn on it.
      if (fill && fill !== 'none') below = below.map((each) => over(token(fill), each, shape.opacity ?? 1))
      return weak
    })
  }
  const weakText = ({ fill, halo, text }: Text, ground: readonly Colour[]) => {
    if (!fill || fill === 'none') return []
    const around = halo && halo !== 'none' ? [token(halo)] : ground
    return around.filter((each) => contrast(token(fill), each) < 4.5).map(() => `"${text}" in ${fill}`)
  }
  return [
    ...picture.backdrop.flatMap((shape) => check([shape], on)),
    ...picture.relations.flatMap(({ shapes }) => check(shapes, on)),
    ...check(picture.captions, on),
    ...picture.actors.flatMap(({ mark, label }) => [...check(mark, on), ...check(label, on)]),
  ]
}
