// Paints shapes on a canvas: the cached layer of the screen and the bytes of a PNG.
import { fontOf } from './fonts'
import type { Palette } from './palette'
import type { Paint, Shape, Stroke, Text } from './shape'

export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

// Marks repeat and layers are painted again and again: parsing path data is most of the cost of a path.
const paths = new Map<string, Path2D>()
function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  if (paths.size > 20_000) paths.clear()
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

/**
 * Paints shapes in their order with the transform the context has, and leaves that transform and the alpha as they were.
 * The opacity of a group goes to each of its shapes, so overlapping shapes of a faded group show through each other.
 */
export function paintShapes(ctx: PaintContext, shapes: readonly Shape[], palette: Palette): void {
  const alpha = ctx.globalAlpha
  ctx.lineJoin = 'round'
  ctx.setLineDash([])
  fontSet = ''
  paintAll(ctx, shapes, palette, alpha)
  ctx.globalAlpha = alpha
  ctx.setLineDash([])
}

// Setting a font costs more than painting a word in it.
let fontSet = ''

function paintAll(ctx: PaintContext, shapes: readonly Shape[], palette: Palette, alpha: number): void {
  for (const shape of shapes) {
    const shown = alpha * (shape.opacity ?? 1)
    if (shape.kind === 'group') {
      // Undone by hand: save and restore would cost more and forget the font.
      const scale = shape.scale ?? 1
      ctx.translate(shape.x, shape.y)
      if (scale !== 1) ctx.scale(scale, scale)
      paintAll(ctx, shape.shapes, palette, shown)
      if (scale !== 1) ctx.scale(1 / scale, 1 / scale)
      ctx.translate(-shape.x, -shape.y)
      continue
    }
    ctx.globalAlpha = shown
    if (shape.kind === 'text') paintText(ctx, shape, palette)
    else if (shape.kind === 'path') {
      const path = pathOf(shape.d)
      if (fillWith(ctx, shape.fill, palette)) ctx.fill(path)
      if (strokeWith(ctx, shape, palette)) ctx.stroke(path)
    } else {
      ctx.beginPath()
      if (shape.kind === 'circle') ctx.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
      else if (shape.radius) ctx.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
      else ctx.rect(shape.x, shape.y, shape.width, shape.height)
      if (fillWith(ctx, shape.fill, palette)) ctx.fill()
      if (strokeWith(ctx, shape, palette)) ctx.stroke()
    }
  }
}

function fillWith(ctx: PaintContext, fill: Paint | undefined, palette: Palette): boolean {
  if (!fill || fill === 'none') return false
  ctx.fillStyle = palette[fill]
  return true
}

function strokeWith(ctx: PaintContext, { stroke, strokeWidth = 1, dash, cap = 'butt' }: Stroke, palette: Palette): boolean {
  if (!stroke || stroke === 'none') return false
  ctx.strokeStyle = palette[stroke]
  ctx.lineWidth = strokeWidth
  ctx.lineCap = cap
  ctx.setLineDash(dash ? [...dash] : [])
  return true
}

function paintText(ctx: PaintContext, text: Text, palette: Palette): void {
  const font = fontOf(text)
  if (font !== fontSet) {
    ctx.font = font
    fontSet = font
  }
  ctx.textAlign = text.anchor === 'middle' ? 'center' : text.anchor === 'end' ? 'right' : 'left'
  const turn = ((text.rotate ?? 0) * Math.PI) / 180
  const [x, y] = turn ? [0, 0] : [text.x, text.y]
  if (turn) {
    ctx.translate(text.x, text.y)
    ctx.rotate(turn)
  }
  if (text.halo && text.halo !== 'none') {
    ctx.strokeStyle = palette[text.halo]
    ctx.lineWidth = text.haloWidth ?? 4
    ctx.setLineDash([])
    ctx.strokeText(text.text, x, y)
  }
  if (fillWith(ctx, text.fill, palette)) ctx.fillText(text.text, x, y)
  if (turn) {
    ctx.rotate(-turn)
    ctx.translate(-text.x, -text.y)
  }
}
