// Letters that the fonts of a PDF file lack (other scripts, emoji), painted with whatever fonts the system has.
import { fontFamily } from '../../scene/fonts'
import type { PaintLetters } from './pdfPen'

/** Pixels per px of the sheet: 384 dots an inch. */
const sharp = 4
/** Around the letters, px: accents and italics reach beyond their boxes. */
const around = 1

/** Null where the browser cannot paint them, or there is nothing to see. */
export const paintLetters: PaintLetters = async (text, type, colour) => {
  const font = `${type.weight} ${type.size * sharp}px ${fontFamily(type)}`
  const measured = new OffscreenCanvas(1, 1).getContext('2d')
  if (!measured) return null
  measured.font = font
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    measured.measureText(text)
  const ascent = Math.ceil(Math.max(fontBoundingBoxAscent, actualBoundingBoxAscent)) + around
  const height = ascent + Math.ceil(Math.max(fontBoundingBoxDescent, actualBoundingBoxDescent)) + around
  if (width < 1) return null
  const canvas = new OffscreenCanvas(Math.ceil(width), height)
  const ctx = canvas.getContext('2d')
  if (!ctx) return null
  ctx.font = font
  ctx.fillStyle = colour
  ctx.fillText(text, 0, ascent)
  const pixels = ctx.getImageData(0, 0, canvas.width, height)
  return { pixels, width: canvas.width / sharp, ascent: ascent / sharp, height: height / sharp }
}
