// SVG that other programs open as the browser shows it: text as text, plain colours, arrowheads as paths,
// and none of style sheets, variables, markers or foreignObject.
import { fontFamily } from '../fonts'
import type { Palette } from '../palette'
import type { Paint, Scene, Shape, Stroke, Text } from '../shape'
import type { Writer } from './writer'

const mmPerPx = 25.4 / 96

export const svg = {
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  async write(scene, palette) {
    return { blob: new Blob([svgText(scene, palette)], { type: 'image/svg+xml' }), pixels: null, note: null }
  },
} as const satisfies Writer

/** A whole SVG document, its size in mm so that it lands in a report at the size of the page it was laid out for. */
export function svgText(scene: Scene, palette: Palette): string {
  const { width, height } = scene
  const out: string[] = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * mmPerPx)}mm" height="${round(height * mmPerPx)}mm"`,
    ` viewBox="0 0 ${round(width)} ${round(height)}" xml:lang="${escaped(scene.language)}" lang="${escaped(scene.language)}"`,
    ' role="img" aria-labelledby="title description">\n',
    `<title id="title">${escaped(scene.title)}</title>\n<desc id="description">${escaped(scene.description)}</desc>\n`,
  ]
  writeAll(out, scene.shapes, palette)
  out.push('</svg>\n')
  return out.join('')
}

/** The elements alone, to be set inside an `<svg>` or `<g>` of a larger text. */
export function svgElements(shapes: readonly Shape[], palette: Palette): string {
  const out: string[] = []
  writeAll(out, shapes, palette)
  return out.join('')
}

function writeAll(out: string[], shapes: readonly Shape[], palette: Palette): void {
  for (const shape of shapes) {
    const opacity = shape.opacity === undefined || shape.opacity === 1 ? '' : ` opacity="${round(shape.opacity)}"`
    switch (shape.kind) {
      case 'group': {
        const scale = shape.scale === undefined || shape.scale === 1 ? '' : ` scale(${precise(shape.scale)})`
        out.push(`<g transform="translate(${round(shape.x)} ${round(shape.y)})${scale}"${opacity}>`)
        if (shape.title) out.push(`<title>${escaped(shape.title)}</title>`)
        writeAll(out, shape.shapes, palette)
        out.push('</g>\n')
        break
      }
      case 'text':
        writeText(out, shape, palette, opacity)
        break
      case 'path':
        out.push(`<path d="${shape.d.replace(/-?\d+\.\d+/g, (n) => round(Number(n)))}"${inkOf(shape, palette)}${opacity}/>\n`)
        break
      case 'circle':
        out.push(`<circle cx="${round(shape.cx)}" cy="${round(shape.cy)}" r="${round(shape.r)}"${inkOf(shape, palette)}${opacity}/>\n`)
        break
      case 'rect': {
        const at = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`
        out.push(`<rect ${at}${shape.radius ? ` rx="${round(shape.radius)}"` : ''}${inkOf(shape, palette)}${opacity}/>\n`)
      }
    }
  }
}

function writeText(out: string[], text: Text, palette: Palette, opacity: string): void {
  const turn = text.rotate ? ` transform="rotate(${round(text.rotate)} ${round(text.x)} ${round(text.y)})"` : ''
  const anchor = text.anchor && text.anchor !== 'start' ? ` text-anchor="${text.anchor}"` : ''
  // Office programs know weights in whole hundreds only.
  const font = ` font-family="${fontFamily(text)}" font-size="${round(text.size)}" font-weight="${Math.round(text.weight / 100) * 100}"`
  const place = `<text x="${round(text.x)}" y="${round(text.y)}"${turn}${font}${anchor}${opacity}`
  const words = `>${escaped(text.text)}</text>\n`
  // paint-order is not understood everywhere: the casing is a text of its own, under the letters and silent.
  if (text.halo && text.halo !== 'none') {
    const width = round(text.haloWidth ?? 4)
    out.push(
      `${place} fill="none" stroke="${palette[text.halo]}" stroke-width="${width}" stroke-linejoin="round" aria-hidden="true"${words}`,
    )
  }
  out.push(`${place} fill="${colourOf(text.fill, palette)}"${words}`)
}

function inkOf(shape: Stroke & { readonly fill?: Paint }, palette: Palette): string {
  const fill = ` fill="${colourOf(shape.fill, palette)}"`
  if (!shape.stroke || shape.stroke === 'none') return fill
  const dash = shape.dash ? ` stroke-dasharray="${shape.dash.map(round).join(' ')}"` : ''
  const cap = shape.cap && shape.cap !== 'butt' ? ` stroke-linecap="${shape.cap}"` : ''
  return `${fill} stroke="${palette[shape.stroke]}" stroke-width="${round(shape.strokeWidth ?? 1)}" stroke-linejoin="round"${cap}${dash}`
}

const colourOf = (paint: Paint | undefined, palette: Palette): string => (paint && paint !== 'none' ? palette[paint] : 'none')
const round = (value: number): string => String(Math.round(value * 100) / 100)
const precise = (value: number): string => String(Math.round(value * 1e5) / 1e5)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for XML. Characters that XML cannot hold, which pasted text may bring, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
}
