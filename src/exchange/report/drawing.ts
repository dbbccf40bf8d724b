// Shapes as the drawing language of office programs (DrawingML, ECMA-376 part 1, chapter 20): editable, with real text.
import type { Point } from '../../domain/document'
import type { Palette } from '../../scene/palette'
import type { Paint, Path, Shape, Stroke, Text } from '../../scene/shape'
import { textWidth } from '../../scene/textWidth'
import { outlineOf, type Step } from './outline'
import { el, escaped } from './xml'

/** English Metric Units of a CSS px. */
export const emu = (px: number): number => Math.round(px * 9525)
/** Points of a CSS px, in hundredths, as sizes of letters are written. */
const centipoints = (px: number): number => Math.round(px * 75)

export interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Gives every shape of a slide a number of its own. */
export type NextId = () => number

export interface Drawn {
  readonly xml: string
  /** Of the first filled outline, which connectors hold on to; null: there is none. */
  readonly body: number | null
}

/** Points around a mark that a connector can hold on to, clockwise from the right. */
export const sites = 24

export function drawShapes(shapes: readonly Shape[], place: Place, palette: Palette, nextId: NextId, name = ''): Drawn {
  let body: number | null = null
  const xml = textBlocks(shapes)
    .map((shape) => {
      if (Array.isArray(shape)) return drawText(shape, place, palette, nextId())
      const one = shape as Exclude<Shape, Text>
      if (one.kind === 'group') {
        const inner = { x: place.x + one.x * place.scale, y: place.y + one.y * place.scale, scale: place.scale * (one.scale ?? 1) }
        const drawn = drawShapes(one.shapes, inner, palette, nextId, name)
        body ??= drawn.body
        return drawn.xml
      }
      const id = nextId()
      const isBody = body === null && one.fill !== undefined && one.fill !== 'none'
      if (isBody) body = id
      return drawOutline(one, place, palette, id, name)
    })
    .join('')
  return { xml, body }
}

/** Lines of one label become one text box, so that the text can be edited. */
function textBlocks(shapes: readonly Shape[]): (Shape | Text[])[] {
  const blocks: (Shape | Text[])[] = []
  for (const shape of shapes) {
    const last = blocks.at(-1)
    if (shape.kind !== 'text') blocks.push(shape)
    else if (Array.isArray(last) && last[0] && continues(last[0], shape)) last.push(shape)
    else blocks.push([shape])
  }
  return blocks
}

const continues = (first: Text, next: Text): boolean =>
  first.x === next.x &&
  first.anchor === next.anchor &&
  first.size === next.size &&
  first.weight === next.weight &&
  !first.rotate &&
  next.y > first.y

export function colour(paint: Paint | undefined, palette: Palette, opacity = 1): string {
  if (paint === undefined || paint === 'none') return '<a:noFill/>'
  const { hex, alpha } = hexOf(palette[paint])
  const share = alpha * opacity
  return el('a:solidFill', {}, el('a:srgbClr', { val: hex }, ...(share < 1 ? [el('a:alpha', { val: Math.round(share * 100_000) })] : [])))
}

function hexOf(value: string): { hex: string; alpha: number } {
  const numbers = (value.match(/[\d.]+/g) ?? []).map(Number)
  if (!value.startsWith('#')) {
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers
    return {
      hex: [r, g, b]
        .map((n) => Math.round(n).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase(),
      alpha,
    }
  }
  const digits = value.length < 7 ? [...value.slice(1)].map((digit) => digit + digit).join('') : value.slice(1)
  return { hex: digits.slice(0, 6).toUpperCase(), alpha: digits.length === 8 ? Number.parseInt(digits.slice(6), 16) / 255 : 1 }
}

export function line(
  { stroke, strokeWidth = 1, dash, cap }: Stroke,
  scale: number,
  palette: Palette,
  opacity = 1,
  ...ends: string[]
): string {
  if (stroke === undefined || stroke === 'none') return el('a:ln', {}, '<a:noFill/>')
  const width = strokeWidth * scale
  const dashes = dash?.map((part) => Math.max(1000, Math.round((part / strokeWidth) * 100_000)))
  const pattern = dashes && dashes.length > 1 ? el('a:custDash', {}, ...pairs(dashes).map(([d, sp]) => el('a:ds', { d, sp }))) : ''
  return el(
    'a:ln',
    { w: emu(width), cap: cap === 'round' ? 'rnd' : 'flat' },
    colour(stroke, palette, opacity),
    pattern,
    '<a:round/>',
    ...ends,
  )
}

const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0])

function drawOutline(shape: Exclude<Shape, Text | { kind: 'group' }>, place: Place, palette: Palette, id: number, name: string): string {
  const opacity = shape.opacity ?? 1
  const [box, geometry] = outlined(shape, place)
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id, name: name || `Form ${id}` }), '<p:cNvSpPr/>', '<p:nvPr/>'),
    el('p:spPr', {}, transform(box), geometry, colour(shape.fill, palette, opacity), line(shape, place.scale, palette, opacity)),
  )
}

export const transform = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, rotate = 0): string =>
  el(
    'a:xfrm',
    { rot: rotate ? Math.round(rotate * 60_000) : null },
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(1, emu(width)), cy: Math.max(1, emu(height)) }),
  )

function outlined(shape: Exclude<Shape, Text | { kind: 'group' }>, { x, y, scale }: Place) {
  if (shape.kind === 'rect') {
    const box = { x: x + shape.x * scale, y: y + shape.y * scale, width: shape.width * scale, height: shape.height * scale }
    const rounded = shape.radius ? Math.min(50_000, Math.round((shape.radius / Math.min(shape.width, shape.height)) * 100_000)) : 0
    const adjust = rounded ? el('a:avLst', {}, el('a:gd', { name: 'adj', fmla: `val ${rounded}` })) : '<a:avLst/>'
    return [box, el('a:prstGeom', { prst: rounded ? 'roundRect' : 'rect' }, adjust)] as const
  }
  const steps = shape.kind === 'circle' ? outlineOf(circlePath(shape.cx, shape.cy, shape.r)) : outlineOf((shape as Path).d)
  const moved = steps.map((step) => movedBy(step, x, y, scale))
  const points = moved.flatMap((step) => (step.kind === 'close' ? [] : step.kind === 'curve' ? [...step.by, step.to] : [step.to]))
  const left = Math.min(...points.map((point) => point.x))
  const top = Math.min(...points.map((point) => point.y))
  const box = { x: left, y: top, width: Math.max(...points.map((p) => p.x)) - left, height: Math.max(...points.map((p) => p.y)) - top }
  return [box, customGeometry(moved, box)] as const
}

const circlePath = (x: number, y: number, r: number) => `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`

function movedBy(step: Step, x: number, y: number, scale: number): Step {
  const at = (point: Point): Point => ({ x: x + point.x * scale, y: y + point.y * scale })
  if (step.kind === 'close') return step
  return step.kind === 'curve' ? { kind: 'curve', by: [at(step.by[0]), at(step.by[1])], to: at(step.to) } : { ...step, to: at(step.to) }
}

function customGeometry(steps: readonly Step[], box: { x: number; y: number; width: number; height: number }): string {
  const pt = (point: Point) => el('a:pt', { x: emu(point.x - box.x), y: emu(point.y - box.y) })
  const drawn = steps.map((step) => {
    if (step.kind === 'close') return '<a:close/>'
    if (step.kind === 'curve') return el('a:cubicBezTo', {}, pt(step.by[0]), pt(step.by[1]), pt(step.to))
    return el(step.kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, pt(step.to))
  })
  const around = Array.from({ length: sites }, (_, index) => {
    const angle = (index / sites) * 2 * Math.PI
    const at = { x: box.x + (box.width / 2) * (1 + Math.cos(angle)), y: box.y + (box.height / 2) * (1 + Math.sin(angle)) }
    return el('a:cxn', { ang: Math.round((360 * index * 60_000) / sites) }, el('a:pos', { x: emu(at.x - box.x), y: emu(at.y - box.y) }))
  })
  const size = { w: Math.max(1, emu(box.width)), h: Math.max(1, emu(box.height)) }
  return el(
    'a:custGeom',
    {},
    '<a:avLst/><a:gdLst/><a:ahLst/>',
    el('a:cxnLst', {}, ...around),
    '<a:rect l="0" t="0" r="r" b="b"/>',
    el('a:pathLst', {}, el('a:path', size, ...drawn)),
  )
}

/** Letters of another typeface may be wider than those that were measured. */
const slack = 1.25

function drawText(lines: readonly Text[], { x, y, scale }: Place, palette: Palette, id: number): string {
  const first = lines[0] as Text
  const size = first.size * scale
  const step = lines.length > 1 ? ((lines[1] as Text).y - first.y) * scale : size * 1.25
  const width = Math.max(...lines.map((each) => textWidth(each.text, each.size, each.weight))) * scale * slack + 4
  const height = step * lines.length
  const anchor = first.anchor ?? 'start'
  const at = { x: x + first.x * scale, y: y + first.y * scale - size * 0.76 - (step - size) / 2 }
  const left = anchor === 'start' ? at.x : anchor === 'middle' ? at.x - width / 2 : at.x - width
  const box = { x: left, y: at.y, width, height }
  const properties = el(
    'a:rPr',
    { lang: null, sz: centipoints(size), b: first.weight >= 560 ? true : null, dirty: '0' },
    colour(first.fill, palette, first.opacity),
    el('a:latin', { typeface: first.voice ? '+mj-lt' : '+mn-lt' }),
  )
  const spacing = el('a:lnSpc', {}, el('a:spcPts', { val: centipoints(step) }))
  const paragraphs = lines.map((each) =>
    el(
      'a:p',
      {},
      el('a:pPr', { algn: { start: 'l', middle: 'ctr', end: 'r' }[anchor] }, spacing),
      el('a:r', {}, properties, el('a:t', {}, escaped(each.text))),
    ),
  )
  // Turned around its own middle, which is where the text is anchored.
  const turned = first.rotate
    ? {
        ...box,
        x: x + first.x * scale - width / 2,
        y: y + first.y * scale - height / 2 - turnedBy(first.rotate, size).y,
        rotate: first.rotate,
      }
    : null
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', {
        id,
        name: lines
          .map(({ text }) => text)
          .join(' ')
          .slice(0, 60),
      }),
      el('p:cNvSpPr', { txBox: true }),
      '<p:nvPr/>',
    ),
    el('p:spPr', {}, transform(turned ?? box, first.rotate ?? 0), el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'), '<a:noFill/>'),
    el('p:txBody', {}, el('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }), '<a:lstStyle/>', ...paragraphs),
  )
}

/** From the baseline of turned letters to their middle. */
const turnedBy = (degrees: number, size: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return { x: -Math.sin(angle) * size * 0.35, y: Math.cos(angle) * size * 0.35 }
}
