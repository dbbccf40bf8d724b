import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/domain/create'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import type { Shape, Text } from '../../../src/scene/shape'
import { type SheetOptions, sheetScene } from '../../../src/scene/sheet'
import { pageSizes } from '../../../src/scene/sheetPage'
import { textWidth } from '../../../src/scene/textWidth'
import { documentWith } from '../../helpers/documents'
import { wholeSheet } from '../../helpers/sheets'
import { english, swedish } from '../../helpers/texts'

const t = swedish
const base: SheetOptions = { ...wholeSheet, relations: false }
const example = await exampleDocument('sv')

interface Placed {
  readonly text: Text
  readonly x: number
  readonly y: number
  readonly scale: number
}
function texts(shapes: readonly Shape[], x = 0, y = 0, scale = 1): Placed[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return texts(shape.shapes, x + shape.x * scale, y + shape.y * scale, scale * (shape.scale ?? 1))
    return shape.kind === 'text' ? [{ text: shape, x: x + shape.x * scale, y: y + shape.y * scale, scale }] : []
  })
}
const wordsOf = (options: Partial<SheetOptions> = {}, doc = example, kind: 'grid' | 'network' = 'grid') =>
  texts(sheetScene(doc, kind, { ...base, ...options }, t).shapes).map(({ text }) => text.text)

describe('sheetScene', () => {
  it('has the size of its page in CSS px', () => {
    const sizeOf = (options: Partial<SheetOptions>) => {
      const { width, height } = sheetScene(example, 'grid', { ...base, ...options }, t)
      return [width, height].map((length) => Math.round((length / 96) * 25.4))
    }
    expect(sizeOf({})).toEqual([297, 210])
    expect(sizeOf({ portrait: true })).toEqual([210, 297])
    expect(sizeOf({ size: 'a3' })).toEqual([420, 297])
    expect(sizeOf({ size: 'wide' })).toEqual([339, 191])
  })

  it('names every actor that is placed', () => {
    const words = wordsOf().join(' ').replaceAll('- ', '').replaceAll('-', '').toLocaleLowerCase('sv')
    for (const actor of Object.values(example.actors)) {
      const name = (actor.shortName || actor.name).replaceAll('- ', '').replaceAll('-', '').toLocaleLowerCase('sv')
      expect(words).toContain(name)
    }
  })

  it('shows title, question, organisation, date, marking, axes and quadrants', () => {
    const words = wordsOf()
    for (const expected of [
      '14 november 2025',
      'Arbetsmaterial',
      'Inflytande över frågan',
      'Intresse för frågan',
      'Samarbeta nära',
      'Bevaka',
    ])
      expect(words).toContain(expected)
    expect(words).toContain('Vilka behöver vara med för att unga med hög frånvaro ska få stöd tidigare, och hur når vi dem?')
  })

  it('leaves out what is switched off', () => {
    const words = wordsOf({ question: false, legend: false, source: false, marking: 'none' })
    for (const gone of ['14 november 2025', 'Arbetsmaterial', 'Aktörsgrupp']) expect(words).not.toContain(gone)
    expect(words.join(' ')).not.toContain('Vilka behöver vara med')
    expect(words.join(' ')).not.toContain('Källa')
    expect(words.join(' ')).toContain('inte personer')
  })

  it('is marked as what it is', () => {
    expect(wordsOf({ marking: 'draft' })).toContain('Utkast')
    expect(wordsOf({ marking: 'draft' })).not.toContain('Arbetsmaterial')
  })

  it('says how many are not placed instead of leaving them out silently', () => {
    const doc = documentWith({ actors: ['A', 'B', { name: 'C', influence: 20, interest: 80 }] })
    expect(wordsOf({}, doc).join(' ')).toContain('2 aktörer är inte placerade.')
    expect(sheetScene(doc, 'grid', base, t).description).toContain('2 aktörer är inte placerade.')
  })

  it.each(pageSizes.flatMap((size) => [false, true].map((portrait) => ({ size, portrait }))))(
    'keeps every text on the page: %o',
    (page) => {
      for (const kind of ['grid', 'network'] as const) {
        const scene = sheetScene(example, kind, { ...base, ...page, relations: true }, t)
        for (const { text, x, y, scale } of texts(scene.shapes)) {
          if (text.rotate) continue
          const width = textWidth(text.text, text.size, text.weight, text.voice) * scale
          const left = text.anchor === 'end' ? x - width : text.anchor === 'middle' ? x - width / 2 : x
          expect(left, text.text).toBeGreaterThanOrEqual(0)
          expect(left + width, text.text).toBeLessThanOrEqual(scene.width)
          expect(y, text.text).toBeLessThanOrEqual(scene.height)
          expect(y - text.size * scale * 0.7, text.text).toBeGreaterThanOrEqual(0)
        }
      }
    },
  )

  it.each([
    ['a4', 8],
    ['a3', 9],
    ['wide', 12],
  ] as const)('has no name on the map of %s under %s points', (size, points) => {
    const names = texts(sheetScene(example, 'grid', { ...base, size }, t).shapes).filter(({ text }) => text.weight === 570)
    expect(names.length).toBeGreaterThan(20)
    for (const { text, scale } of names) expect(text.size * scale * 0.75, text.text).toBeGreaterThanOrEqual(points)
  })

  it('is a page also for an empty map', () => {
    for (const kind of ['grid', 'network'] as const) {
      const scene = sheetScene(emptyDocument, kind, base, t)
      expect(scene.title).toBe('Karta utan titel')
      expect(scene.shapes.length).toBeGreaterThan(2)
    }
  })

  it('describes the picture in words, the most influential first', () => {
    expect(sheetScene(example, 'grid', base, t).description).toMatch(
      /^Matris över 26 aktörer efter inflytande och intresse\. Samarbeta nära: Barn- och/,
    )
    expect(sheetScene(example, 'network', base, t).description).toMatch(/^Nätverk med 26 aktörer och \d+ relationer\. Flest relationer: /)
  })

  it('speaks the language of the interface', () => {
    const scene = sheetScene(example, 'grid', base, english)
    expect(scene.language).toBe('en')
    expect(texts(scene.shapes).map(({ text }) => text.text)).toContain('Working material')
  })
})
