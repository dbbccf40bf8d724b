import { describe, expect, it } from 'vitest'
import { newActor } from '../../../src/domain/create'
import type { StakeholderDocument } from '../../../src/domain/document'
import { rowsOf } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { nameOnLabel } from '../../../src/scene/labels'
import type { Shape, Text } from '../../../src/scene/shape'
import { type SheetOptions, sheetScene } from '../../../src/scene/sheet'
import { keyedPictureIn } from '../../../src/scene/sheetKey'
import { documentWith, randomFrom } from '../../helpers/documents'
import { crowdedMap, unreadable } from '../../helpers/readable'
import { wholeSheet } from '../../helpers/sheets'
import { swedish as t } from '../../helpers/texts'

const base: SheetOptions = { ...wholeSheet, relations: false }
const pages = [
  { size: 'a4', portrait: false, points: 8 },
  { size: 'a4', portrait: true, points: 8 },
  { size: 'a3', portrait: false, points: 9 },
  { size: 'wide', portrait: false, points: 12 },
] as const

interface Placed {
  readonly text: Text
  readonly scale: number
}
const textsIn = (shapes: readonly Shape[], scale = 1): Placed[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === 'group') return textsIn(shape.shapes, scale * (shape.scale ?? 1))
    return shape.kind === 'text' ? [{ text: shape, scale }] : []
  })
const plain = (text: string) => text.replaceAll(/[-\s\u00ad]/g, '').toLocaleLowerCase('sv')

/** Names that stand nowhere on the sheet, neither on the map nor in the key. Cut names count by their beginning. */
function lost(doc: StakeholderDocument, texts: readonly Placed[]): string[] {
  const words = plain(texts.map(({ text }) => text.text).join(''))
  return rowsOf(doc, 'actors')
    .map(nameOnLabel)
    .filter((name) => !words.includes(plain(name).slice(0, 22)))
}

/** Forty-five to sixty actors in a place like the others, without being laid out: a spot each on a loose lattice. */
function spread(seed: number, count: number): StakeholderDocument {
  const random = randomFrom(seed)
  const doc = crowdedMap(seed, count)
  const actors = rowsOf(doc, 'actors').map((actor, index) =>
    newActor({ ...actor, spot: { x: (index % 10) * 130 + random() * 40, y: Math.floor(index / 10) * 110 + random() * 40 } }),
  )
  return { ...doc, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }
}

describe('a sheet of a crowded map', () => {
  it.each(pages)(
    'has every name, on the map or in the key, and none too small to read: %o',
    ({ points, ...page }) => {
      for (const seed of [1, 3]) {
        const doc = spread(seed, 42 + seed * 6)
        for (const kind of ['grid', 'network'] as const) {
          const texts = textsIn(sheetScene(doc, kind, { ...base, ...page }, t).shapes)
          expect(lost(doc, texts)).toEqual([])
          expect(texts.some(({ text }) => text.text === t('legend.unnamed'))).toBe(false)
          const names = texts.filter(({ text }) => text.weight === 570 && text.anchor !== 'end' && text.size !== 10.75)
          for (const { text, scale } of names) expect(text.size * scale * 0.75, text.text).toBeGreaterThanOrEqual(points * 0.98)
        }
      }
    },
    120_000,
  )

  it('gives numbers to those without room, from 1, and the key their names', () => {
    const doc = crowdedMap(3, 60)
    const { picture, numbered } = keyedPictureIn(
      doc,
      'grid',
      { room: { x: 0, y: 0, width: 560, height: 400 }, labelSize: 14, relations: [] },
      t,
    )
    expect(numbered.length).toBeGreaterThan(5)
    const onMap = textsIn(picture.actors.flatMap(({ label }) => label)).map(({ text }) => text.text)
    for (const index of numbered.keys()) expect(onMap).toContain(String(index + 1))
    expect(unreadable(picture, null)).toEqual([])
  })

  it('needs no key where all names have room', async () => {
    const example = await exampleDocument('sv')
    const texts = textsIn(sheetScene(example, 'grid', base, t).shapes)
    expect(texts.some(({ text }) => text.text === t('sheet.numbers'))).toBe(false)
  })

  it('counts the names it leaves out only where even a key would be a table', () => {
    const actors = Array.from({ length: 300 }, (_, index) => ({
      name: `Föreningen nummer ${index}`,
      influence: index / 3,
      interest: (index * 37) % 100,
    }))
    const texts = textsIn(sheetScene(documentWith({ actors }), 'grid', base, t).shapes).map(({ text }) => text.text)
    expect(texts).toContain(t('legend.unnamed'))
    expect(texts).not.toContain(t('sheet.numbers'))
  })
})
