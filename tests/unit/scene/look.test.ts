import { describe, expect, it } from 'vitest'
import { fields } from '../../../src/domain/fieldNames'
import { stepsOf, unknown } from '../../../src/domain/fields'
import { rowsOf } from '../../../src/domain/rows'
import { gridPicture } from '../../../src/scene/gridPicture'
import { legendOf } from '../../../src/scene/legend'
import { lookOf } from '../../../src/scene/look'
import { networkPicture } from '../../../src/scene/networkPicture'
import type { Shape } from '../../../src/scene/shape'
import { documentWith } from '../../helpers/documents'
import { swedish as t } from '../../helpers/texts'

const frame = { width: 600, height: 400, threshold: { influence: 50, interest: 50 }, axesSwapped: false }
const doc = documentWith({
  groups: ['Förvaltning', 'Civilsamhälle'],
  actors: [
    { name: 'A', group: 'Förvaltning', influence: 90, interest: 20, engagement: { current: 'leading', desired: null } },
    { name: 'B', group: 'Förvaltning', influence: 10, interest: 60, engagement: { current: 'unaware', desired: null } },
    { name: 'C', influence: 50, interest: 90 },
  ],
  relations: [
    ['A', 'B'],
    ['C', 'B'],
  ],
})
/** What is left of a mark without its colours: outlines, letters and how full it is. */
const withoutHue = (shapes: readonly Shape[]): string =>
  JSON.stringify(shapes, (key, value) => (/^(fill|stroke)$/.test(key) && /^(sector|stance|accent)/.test(String(value)) ? 'colour' : value))

describe('a look', () => {
  it('is nothing when marks are as usual', () => {
    expect(lookOf('group', null, t)).toBeNull()
  })

  it('tells every step of every field apart without hue', () => {
    for (const field of fields) {
      if (field === 'group') continue
      const look = lookOf(field, null, t)
      const tokens = stepsOf(doc, field).map((step) => withoutHue(look?.token(doc, step) ?? []))
      expect(new Set(tokens).size).toBe(tokens.length)
    }
  })

  it('fills scales more the higher they are', () => {
    const look = lookOf('engagement', null, t)
    const fullness = stepsOf(doc, 'engagement')
      .filter((step) => step !== unknown)
      .map((step) => {
        const [body, veil] = look?.token(doc, step) ?? []
        if (body && 'fill' in body && body.fill === 'accent') return 1
        return veil?.kind === 'path' ? (veil.opacity ?? 1) : 0
      })
    expect(fullness).toEqual([...fullness].sort((a, b) => b - a))
    expect(new Set(fullness).size).toBe(5)
  })

  it('keeps the shape of the group, and gives equal actors the same mark', () => {
    const look = lookOf('engagement', null, t)
    const usual = gridPicture(doc, frame, {}, t)
    const coloured = gridPicture(doc, frame, { look }, t)
    const outline = (picture: typeof usual, id: string) => {
      const body = picture.actors.find((actor) => actor.id === id)?.mark.find((shape) => shape.kind === 'path')
      return body?.kind === 'path' && body.d
    }
    for (const id of ['A', 'B', 'C']) expect(outline(coloured, id)).toBe(outline(usual, id))
    expect(coloured.actors.map(({ at }) => at)).toEqual(usual.actors.map(({ at }) => at))
  })

  it('sizes marks by relations in both pictures: area, not width, grows', () => {
    const look = lookOf('group', 'relations', t)
    for (const picture of [gridPicture(doc, frame, { look }, t), networkPicture(doc, { look }, t)]) {
      const radii = new Map(picture.actors.map(({ id, radius }) => [id, radius]))
      expect([radii.get('B'), radii.get('A')]).toEqual([24, expect.closeTo(Math.sqrt((11 ** 2 + 24 ** 2) / 2), 0)])
      expect(radii.get('C')).toBe(radii.get('A'))
    }
  })
})

describe('the legend of a look', () => {
  const all = { actors: rowsOf(doc, 'actors'), relations: rowsOf(doc, 'relations'), moved: false, unnamed: 0 }
  const headings = (look: ReturnType<typeof lookOf>) =>
    legendOf(doc, { kind: 'grid', ...all, look }, t).blocks.flatMap(({ heading }) => heading ?? [])

  it('says what colour says in place of the stance, with counts', () => {
    expect(headings(null)).toContain('Inställning')
    expect(headings(lookOf('engagement', null, t))).toEqual(['Aktörsgrupp', 'Engagemang i dag', 'Relationer'])
    const block = legendOf(doc, { kind: 'grid', ...all, look: lookOf('engagement', null, t) }, t).blocks[1]
    expect(block?.rows.map(({ text, count }) => [text, count])).toEqual([
      ['Driver på', 1],
      ['Känner inte till', 1],
      ['Vet inte', 1],
    ])
  })

  it('says what size says, and nothing where all are as large', () => {
    const texts = (kind: 'grid' | 'network', size: Parameters<typeof lookOf>[1]) =>
      legendOf(doc, { kind, ...all, look: lookOf('group', size, t) }, t).blocks.flatMap(({ rows }) => rows.map(({ text }) => text))
    expect(texts('grid', 'relations')).toContain('Storlek visar antal relationer')
    expect(texts('network', null)).toContain('Storlek visar inflytande')
    expect(texts('network', 'equal').filter((text) => text.startsWith('Storlek'))).toEqual([])
    expect(texts('grid', null).filter((text) => text.startsWith('Storlek'))).toEqual([])
  })
})
