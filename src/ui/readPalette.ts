// Reads the colour tokens of the page for painters that know no CSS: canvases and files.
import './sheet.css'
import { type Palette, type TokenName, tokenNames } from '../scene/palette'

let known: { readonly key: string; readonly palette: Palette } | null = null
let pixel: CanvasRenderingContext2D | null = null

/**
 * The tokens as an element has them, as hex or `rgb(r,g,b)`; the theme of the page when no element is given.
 * `color-mix` and system colours are resolved by painting one pixel. The page's own palette is kept until the theme changes.
 */
export function readPalette(element: Element = document.documentElement): Palette {
  const style = getComputedStyle(element)
  const values = tokenNames.map((name) => style.getPropertyValue(`--${name}`).trim())
  const key = values.join(';')
  if (known?.key === key) return known.palette
  const palette = Object.fromEntries(tokenNames.map((name, index) => [name, plain(values[index] ?? '')])) as Record<TokenName, string>
  known = { key, palette }
  return palette
}

/** The palette of sheets and files: light whatever the theme of the app. */
export function readSheetPalette(): Palette {
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  sheet.hidden = true
  document.body.append(sheet)
  try {
    return readPalette(sheet)
  } finally {
    sheet.remove()
  }
}

function plain(colour: string): string {
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!pixel) return colour
  pixel.fillStyle = '#000'
  pixel.fillStyle = colour
  // A plain colour reads back as hex, also in browsers that give false pixels against fingerprinting.
  if (pixel.fillStyle.startsWith('#')) return pixel.fillStyle
  pixel.fillRect(0, 0, 1, 1)
  const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data
  return `rgb(${r},${g},${b})`
}
