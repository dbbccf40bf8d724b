// PNG at print resolution, painted from the shapes themselves: nothing of the page is photographed.
import { UserError } from '../../i18n/translate'
import { fontOf } from '../fonts'
import { type PaintContext, paintShapes } from '../paint'
import type { Palette } from '../palette'
import type { Scene, Shape } from '../shape'
import { withFacts } from './pngChunks'
import type { Making, Writer, Written } from './writer'

export const usualDpi = 300
/** Browsers give a blank canvas, or none, beyond their limits. Each step halves the number of pixels. */
const steps = [1, Math.SQRT1_2, 0.5, Math.SQRT1_2 / 2]

export const png = {
  id: 'png',
  extension: 'png',
  mediaType: 'image/png',
  async write(scene: Scene, palette: Palette, making: Making = {}, wantedDpi: number = usualDpi): Promise<Written> {
    await loadFonts(scene.shapes)
    for (const step of steps) {
      const dpi = Math.round(wantedDpi * step)
      const pixels = pixelsOf(scene, dpi)
      const encoded = await encode(scene, palette, pixels, making)
      if (!encoded) continue
      const facts = { pixelsPerMetre: Math.round(dpi / 0.0254), title: scene.title, description: scene.description }
      const bytes = withFacts(new Uint8Array(await encoded.arrayBuffer()), facts)
      const note = step === 1 ? null : { key: 'export.lowerResolution' as const, values: { dpi } }
      return { blob: new Blob([bytes], { type: 'image/png' }), pixels, note }
    }
    throw new UserError('export.tooLarge')
  },
} as const satisfies Writer

/** Size in pixels of a scene at a resolution: 3508 × 2480 for A4 across at 300 dpi. */
export function pixelsOf(scene: Pick<Scene, 'width' | 'height'>, dpi = usualDpi): { readonly width: number; readonly height: number } {
  const pixels = (length: number) => Math.max(1, Math.round((length / 96) * dpi))
  return { width: pixels(scene.width), height: pixels(scene.height) }
}

/** Null: this browser cannot make a picture of that size. */
async function encode(
  scene: Scene,
  palette: Palette,
  { width, height }: { width: number; height: number },
  making: Making,
): Promise<Blob | null> {
  try {
    const canvas = new OffscreenCanvas(width, height)
    const ctx = canvas.getContext('2d')
    if (!ctx) return null
    ctx.fillStyle = palette.surface
    ctx.fillRect(0, 0, width, height)
    ctx.scale(width / scene.width, height / scene.height)
    await paintInSlices(ctx, scene.shapes, palette, making)
    // A canvas too large to hold answers with transparent pixels instead of an error.
    if (ctx.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) return null
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    making.signal?.throwIfAborted()
    return blob
  } catch (error) {
    if (making.signal?.aborted) throw error
    if (error instanceof DOMException || error instanceof RangeError) return null
    throw error
  }
}

/** The rest is compressing, which tells nothing of how far it has come. */
const paintShare = 0.5

/** Gives the page its turn between top shapes, so that a large picture never holds up typing. */
async function paintInSlices(ctx: PaintContext, shapes: readonly Shape[], palette: Palette, { signal, onProgress }: Making): Promise<void> {
  const slice = 150
  for (let start = 0; start < shapes.length; start += slice) {
    signal?.throwIfAborted()
    onProgress?.((paintShare * start) / shapes.length)
    if (start > 0) await new Promise((resolve) => setTimeout(resolve))
    paintShapes(ctx, shapes.slice(start, start + slice), palette)
  }
  onProgress?.(paintShare)
}

/** A canvas paints with what is there: a font that has not come yet would silently be another one. */
async function loadFonts(shapes: readonly Shape[]): Promise<void> {
  const texts = new Map<string, string>()
  const gather = (list: readonly Shape[]) => {
    for (const shape of list) {
      if (shape.kind === 'group') gather(shape.shapes)
      else if (shape.kind === 'text') {
        const font = fontOf({ ...shape, size: 12 })
        texts.set(font, (texts.get(font) ?? '') + shape.text)
      }
    }
  }
  gather(shapes)
  await Promise.all([...texts].map(([font, text]) => document.fonts.load(font, text).catch(() => [])))
}
