import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyDocument } from '../../src/domain/create'
import { exampleDocument } from '../../src/exchange/samples/alvsunda'
import { UserError } from '../../src/i18n/translate'
import type { Scene, Shape } from '../../src/scene/shape'
import { type SheetOptions, sheetScene } from '../../src/scene/sheet'
import { writers } from '../../src/scene/writers'
import { type Call, FakePath2D, fakeOffscreenCanvas, pngChunks } from '../helpers/fakeCanvas'
import { lightPalette } from '../helpers/palette'
import { wholeSheet } from '../helpers/sheets'
import { swedish } from '../helpers/texts'

const t = swedish
const options: SheetOptions = wholeSheet
const palette = lightPalette()
const scenes: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['the example as a grid', async () => sheetScene(await exampleDocument('sv'), 'grid', options, t)],
  ['the example as a network', async () => sheetScene(await exampleDocument('sv'), 'network', { ...options, size: 'a3' }, t)],
  ['the example on a slide', async () => sheetScene(await exampleDocument('sv'), 'grid', { ...options, size: 'wide' }, t)],
  ['an empty map', async () => sheetScene(emptyDocument, 'grid', options, t)],
  ['an empty map alone', async () => sheetScene(emptyDocument, 'network', { ...options, size: 'free' }, t)],
]

let calls: Call[]
beforeEach(() => {
  calls = []
  vi.stubGlobal('Path2D', FakePath2D)
  vi.stubGlobal('OffscreenCanvas', fakeOffscreenCanvas(calls))
  vi.stubGlobal('document', { fonts: { load: async () => [] } })
})

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? textsOf(shape.shapes) : shape.kind === 'text' ? [shape.text] : []))
}
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What each kind of file says of itself, read from its bytes. */
const readers: Record<
  keyof typeof writers,
  (blob: Blob) => Promise<{ mm: readonly number[]; title: string; words: string; texts: string[] }>
> = {
  async png(blob) {
    const chunks = pngChunks(new Uint8Array(await blob.arrayBuffer()))
    const data = (type: string) => chunks.find((chunk) => chunk.type === type)?.data ?? Buffer.alloc(0)
    const [title = '', words = ''] = chunks.filter(({ type }) => type === 'iTXt').map((chunk) => chunk.data.toString('utf8'))
    const density = data('pHYs').readUInt32BE(0)
    return {
      mm: [data('IHDR').readUInt32BE(0), data('IHDR').readUInt32BE(4)].map((pixels) => (pixels / density) * 1000),
      title: title.replace('Title\0\0\0\0\0', ''),
      words: words.replace('Description\0\0\0\0\0', ''),
      texts: calls.filter(([name]) => name === 'fillText').map(([, text]) => String(text)),
    }
  },
  async svg(blob) {
    const text = await blob.text()
    return {
      mm: ['width', 'height'].map((name) => Number(text.match(new RegExp(` ${name}="([\\d.]+)mm"`))?.[1])),
      title: unescaped(text.match(/<title[^>]*>([^<]*)</)?.[1] ?? ''),
      words: unescaped(text.match(/<desc[^>]*>([^<]*)</)?.[1] ?? ''),
      texts: [...text.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)</g)].map(([, words = '']) => unescaped(words)),
    }
  },
}

describe.each(Object.values(writers))('$id', (writer) => {
  it.each(scenes)('writes %s with its size, title, words and every text', async (_, sceneOf) => {
    const scene = await sceneOf()
    const { blob, note } = await writer.write(scene, palette)
    const read = await readers[writer.id](blob)
    expect(note).toBeNull()
    expect(blob.type).toBe(writer.mediaType)
    expect(read.mm[0]).toBeCloseTo((scene.width / 96) * 25.4, 0)
    expect(read.mm[1]).toBeCloseTo((scene.height / 96) * 25.4, 0)
    expect(read.title).toBe(scene.title)
    expect(read.words).toBe(scene.description)
    expect(read.texts).toEqual(textsOf(scene.shapes))
  })
})

describe('png', () => {
  const scene: Scene = { width: 1122.52, height: 793.7, title: '', description: '', language: 'sv', shapes: [] }

  it('is 3508 × 2480 for A4 across', async () => {
    expect((await writers.png.write(scene, palette)).pixels).toEqual({ width: 3508, height: 2480 })
  })

  it('steps down, and says so, when the browser gives an empty canvas', async () => {
    vi.stubGlobal('OffscreenCanvas', fakeOffscreenCanvas(calls, 5_000_000))
    const { pixels, note } = await writers.png.write(scene, palette)
    expect(pixels).toEqual({ width: 2479, height: 1753 })
    expect(note).toEqual({ key: 'export.lowerResolution', values: { dpi: 212 } })
  })

  it('says what to do when no size works', async () => {
    vi.stubGlobal('OffscreenCanvas', fakeOffscreenCanvas(calls, 1000))
    await expect(writers.png.write(scene, palette)).rejects.toThrowError(new UserError('export.tooLarge'))
  })
})
