import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/domain/create'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { writeSheetPdf } from '../../../../src/exchange/report/pdf'
import type { PaintLetters } from '../../../../src/exchange/report/pdfPen'
import { writePdfReport } from '../../../../src/exchange/report/pdfReport'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import type { Shape } from '../../../../src/scene/shape'
import { type SheetOptions, sheetScene } from '../../../../src/scene/sheet'
import { documentWith } from '../../../helpers/documents'
import { lightPalette } from '../../../helpers/palette'
import { all, readPdf } from '../../../helpers/pdf'
import { wholeSheet } from '../../../helpers/sheets'
import { swedish } from '../../../helpers/texts'

const date = new Date(Date.UTC(2025, 10, 14))
const context = { palette: lightPalette(), date, paint: null, t: swedish }
const options: SheetOptions = { ...wholeSheet, date }
const sheetOf = (doc: StakeholderDocument, changed: Partial<SheetOptions> = {}) =>
  sheetScene(doc, 'grid', { ...options, ...changed }, swedish)
const textsIn = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape.text] : []))
const named = (...names: readonly string[]) =>
  documentWith({
    info: { title: 'Namn' },
    actors: names.map((name, index) => ({ name, influence: 20 + index * 20, interest: 30 + index * 15 })),
  })

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
const example = once(async () => {
  const scene = sheetOf(await exampleDocument('sv'))
  const file = await writeSheetPdf(scene, context)
  return { scene, file, pdf: await readPdf(file) }
})

describe('a sheet as PDF', () => {
  it('is tagged, speaks the language of the map, shows its title and claims to be accessible', async () => {
    const { pdf } = await example()
    expect(pdf.header).toBe('%PDF-1.7')
    expect(pdf.language).toBe('sv')
    expect(pdf.title).toBe('Skolfrånvaro och ensamhet bland unga i Älvsunda')
    expect(pdf.objects.some((dictionary) => /\/Marked true/.test(dictionary))).toBe(true)
    expect(pdf.objects.some((dictionary) => /\/DisplayDocTitle true/.test(dictionary))).toBe(true)
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1</)
  })

  it('has the title as its heading, and the picture as a figure with the words of the sheet', async () => {
    const { scene, pdf } = await example()
    const { root } = pdf
    const nodes = all(root)
    expect(root.tag).toBe('Document')
    expect(nodes.filter(({ tag }) => tag === 'H1').map(({ text }) => text)).toEqual([scene.title])
    const figures = nodes.filter(({ tag }) => tag === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual([scene.description])
    expect(figures[0]?.text).toContain('Lokalpolisen')
    // A name of the legend and its count are one paragraph, outside the figure.
    expect(nodes.filter(({ tag }) => tag === 'P').map(({ text }) => text)).toContain('Politik 3')
  })

  it('holds every text of the sheet once, and none under 8 points', async () => {
    const { scene, pdf } = await example()
    const { pages } = pdf
    expect(pages).toHaveLength(1)
    expect([pages[0]?.width, pages[0]?.height].map((length) => Math.round(((length ?? 0) / 72) * 25.4))).toEqual([297, 210])
    expect(pages[0]?.texts.map(({ text }) => text).sort()).toEqual([...textsIn(scene.shapes)].sort())
    expect(Math.min(...(pages[0]?.texts ?? []).map(({ size }) => size))).toBeGreaterThanOrEqual(7.99)
  })

  it('brings letters for every language of the north, in fonts of its own', async () => {
    const names = ['Åse Sørstrøm', 'Sámediggi', 'Čielga beavdi', 'Ođasmuvvan', 'Áŋŋel', 'Škola']
    const { pages, objects } = await readPdf(await writeSheetPdf(sheetOf(named(...names.slice(0, 3), 'Ođđa áŋŋel š')), context))
    const text = pages.flatMap(({ texts }) => texts.map((drawn) => drawn.text)).join('')
    for (const letter of 'åøáČđŋš') expect(text).toContain(letter)
    const fonts = objects.filter((dictionary) => /\/Subtype \/Type0/.test(dictionary))
    const files = objects.filter((dictionary) => /\/FontFile2 \d+/.test(dictionary))
    expect(fonts.length).toBeGreaterThan(2)
    expect(files).toHaveLength(fonts.length)
    expect(objects.some((dictionary) => /\/Subtype \/(Type1|TrueType)\b/.test(dictionary))).toBe(false)
  })

  it('paints what no font has, and keeps the words to be found', async () => {
    const asked: string[] = []
    const paint: PaintLetters = async (text, { size }) => {
      asked.push(text)
      return { pixels: onePixel, width: text.length * size, ascent: size, height: size * 1.3 }
    }
    const blob = await writeSheetPdf(sheetOf(named('مجلس البلدية', 'Ungdom 🎓👩‍🏫 skola', 'Plain')), { ...context, paint })
    const { pages, objects } = await readPdf(blob)
    expect(asked.sort()).toEqual(['مجلس البلدية', '🎓👩‍🏫'].sort())
    const actual = [...(pages[0]?.content.matchAll(/\/ActualText \(\xfe\xff((?:\\[\s\S]|[^\\)])*)\)/g) ?? [])]
    expect(actual).toHaveLength(2)
    expect(objects.filter((dictionary) => /\/Subtype \/Image/.test(dictionary)).length).toBeGreaterThan(0)
  })

  it('keeps markup in a title as text, in the file and in its metadata', async () => {
    const title = '<script>alert(1)</script> & (parens) \\ "quotes"'
    const pdf = await readPdf(await writeSheetPdf(sheetOf(documentWith({ info: { title } })), context))
    expect(pdf.title).toBe(title)
    expect(pdf.metadata).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; (parens)')
    expect(pdf.metadata).not.toContain('<script')
    expect(pdf.objects.join('\n')).not.toMatch(/\/JavaScript|\/JS\b|\/OpenAction|\/URI\b/)
  })

  it('names nobody and no machine, and is the same for the same map', async () => {
    const { scene, file } = await example()
    const bytes = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())
    const one = await bytes(file)
    expect(one.equals(await bytes(await writeSheetPdf(scene, context)))).toBe(true)
    expect(one.toString('latin1')).not.toMatch(/\/Author|PDFKit/)
  })
})

describe('the whole map as PDF', () => {
  it('has one heading of the first rank, both pictures, and every actor as a row of a table', async () => {
    const doc = await exampleDocument('sv')
    const { root, pages } = await readPdf(await writePdfReport(doc, context))
    const nodes = all(root)
    expect(nodes.filter(({ tag }) => tag === 'H1')).toHaveLength(1)
    expect(nodes.filter(({ tag, alt }) => tag === 'Figure' && alt)).toHaveLength(2)
    const [register] = nodes.filter(({ tag }) => tag === 'Table')
    const rows = register?.kids.filter(({ tag }) => tag === 'TR') ?? []
    expect(rows[0]?.kids.every(({ tag, scope }) => tag === 'TH' && scope === 'Column')).toBe(true)
    expect(rows).toHaveLength(1 + Object.keys(doc.actors).length)
    expect(rows.slice(1).every(({ kids: [first, ...others] }) => first?.scope === 'Row' && others.every(({ tag }) => tag === 'TD'))).toBe(
      true,
    )
    const inTables = rows.map(({ kids }) => kids[0]?.text ?? '').join('|')
    for (const { name } of Object.values(doc.actors)) expect(inTables.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
    expect(Math.min(...pages.flatMap(({ texts }) => texts.map(({ size }) => size)))).toBeGreaterThanOrEqual(7.99)
    for (const [index, { texts }] of pages.entries()) expect(texts.map(({ text }) => text)).toContain(`${index + 1} (${pages.length})`)
  })

  it('breaks long texts over pages without losing a word', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`)
    const doc = documentWith({ info: { title: 'Lång' }, actors: [{ name: 'Mycket', note: words.join(' ') }] })
    const { root, pages } = await readPdf(await writePdfReport(doc, context))
    expect(pages.length).toBeGreaterThan(3)
    const row = all(root).filter(({ tag }) => tag === 'TR')[1]
    expect(row?.kids.at(-1)?.text.split(/\s+/)).toEqual(words)
  })

  it('says so when there is nothing yet', async () => {
    const { root, pages } = await readPdf(await writePdfReport(emptyDocument, context))
    expect(pages).toHaveLength(1)
    expect(all(root).map(({ text }) => text)).toContain(swedish('report.empty'))
  })
})

const onePixel = { data: Uint8ClampedArray.of(10, 20, 30, 255), width: 1, height: 1 }
