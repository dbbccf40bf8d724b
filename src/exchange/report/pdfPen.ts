// Draws shapes and texts on the pages of a PDF file. Lengths in px, y down, as in a scene.
import type { Palette } from '../../scene/palette'
import type { Paint, Shape, Text } from '../../scene/shape'
import { type FontName, fontBytes, fontsFor, type Run, runsOf, type Type } from './pdfFonts'
import { type PdfImage, type Pixels, pdfImage } from './pdfImage'

export type Pdf = PDFKit.PDFDocument

/** What a font of the library can tell, in thousandths of its size. */
interface OpenFont {
  readonly font: { readonly unitsPerEm: number; hasGlyphForCodePoint(code: number): boolean }
  layout(text: string): {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly { readonly xAdvance: number }[]
    readonly advanceWidth: number
  }
}
interface Glyph {
  readonly id: number
  readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] }
}

/** Letters that are not in the fonts, as a picture. Lengths in px for letters of the size asked for. */
export interface Painted {
  readonly pixels: Pixels
  readonly width: number
  /** Above the baseline, and in all. */
  readonly ascent: number
  readonly height: number
}
/** Null: they cannot be painted here. */
export type PaintLetters = (text: string, type: Type, colour: string) => Promise<Painted | null>

export interface Pen {
  readonly pdf: Pdf
  /** Where there is none of the letters in the fonts, a text is painted first: do so before it is measured or written. */
  readonly prepare: (texts: readonly Pick<Text, 'text' | 'size' | 'weight' | 'voice' | 'fill'>[]) => Promise<void>
  readonly widthOf: (text: string, type: Type) => number
  readonly text: (text: Text) => void
  readonly shape: (shape: Shape, opacity?: number) => void
}

export function penOn(pdf: Pdf, palette: Palette, paint: PaintLetters | null): Pen {
  const open = new Map<FontName, OpenFont>()
  const fontOf = (name: FontName): OpenFont => {
    const known = open.get(name)
    if (known) return known
    pdf.registerFont(name, fontBytes(name)).font(name)
    // The library keeps what it opened to itself.
    const font = (pdf as unknown as { readonly _font: OpenFont })._font
    open.set(name, font)
    return font
  }
  const has = (name: FontName, code: number) => fontOf(name).font.hasGlyphForCodePoint(code)
  const outlines = new Map<string, string>()
  const painted = new Map<string, Painted & { readonly image: PdfImage }>()
  const keyOf = (text: string, type: Type, fill: Paint) => [fontsFor(type)[0], type.size, fill, text].join(' ')
  const runs = (text: string, type: Type) => runsOf(text, fontsFor(type), has)
  const colourOf = (name: Paint) => (name === 'none' ? '#000000' : palette[name])

  const widthOfRun = ({ text, font }: Run, type: Type, fill: Paint): number => {
    if (font) return (fontOf(font).layout(text).advanceWidth * type.size) / 1000
    // Unpainted letters take a box each.
    return painted.get(keyOf(text, type, fill))?.width ?? [...text].length * type.size * 0.6
  }

  function ink(
    shape: {
      readonly fill?: Paint
      readonly stroke?: Paint
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
      readonly cap?: 'butt' | 'round'
    },
    opacity: number,
  ): void {
    const [fill, stroke] = [shape.fill ?? 'none', shape.stroke ?? 'none']
    if (fill !== 'none') {
      const { rgb, alpha } = rgbOf(palette[fill])
      pdf.fillColor(rgb)
      if (alpha * opacity < 1) pdf.fillOpacity(alpha * opacity)
    }
    if (stroke === 'none') {
      if (fill !== 'none') pdf.fill()
      return
    }
    const { rgb, alpha } = rgbOf(palette[stroke])
    pdf
      .strokeColor(rgb)
      .lineWidth(shape.strokeWidth ?? 1)
      .lineJoin('round')
      .lineCap(shape.cap ?? 'butt')
    if (alpha * opacity < 1) pdf.strokeOpacity(alpha * opacity)
    // A dash of no length is a dot, which the library takes only as a very short one.
    if (shape.dash) pdf.dash(shape.dash.map((length) => Math.max(0.01, length)) as unknown as number, {})
    if (fill === 'none') pdf.stroke()
    else pdf.fillAndStroke()
  }

  /** The outline of letters as paths, which nobody finds as a text a second time. */
  function casing({ text, font }: Run, x: number, y: number, { size }: Type, paintName: TokenPaint, width: number): void {
    if (!font) return
    const face = fontOf(font)
    const scale = size / face.font.unitsPerEm
    const { rgb, alpha } = rgbOf(palette[paintName])
    pdf.save().translate(x, y).scale(scale, -scale)
    pdf
      .strokeColor(rgb)
      .lineWidth(width / scale)
      .lineJoin('round')
    if (alpha < 1) pdf.strokeOpacity(alpha)
    const { glyphs, positions } = face.layout(text)
    const unit = face.font.unitsPerEm / 1000
    glyphs.forEach((glyph, index) => {
      const key = `${font} ${glyph.id}`
      const outline = outlines.get(key) ?? outlineOf(glyph)
      outlines.set(key, outline)
      if (outline) pdf.addContent(`${outline} S`)
      const advance = Math.round((positions[index]?.xAdvance ?? 0) * unit * 100) / 100
      if (advance) pdf.addContent(`1 0 0 1 ${advance} 0 cm`)
    })
    pdf.restore()
  }

  function written(run: Run, x: number, y: number, type: Type, fill: TokenPaint, opacity: number): void {
    const { rgb, alpha } = rgbOf(palette[fill])
    pdf.save().fillColor(rgb)
    if (alpha * opacity < 1) pdf.fillOpacity(alpha * opacity)
    if (run.font) pdf.font(run.font).fontSize(type.size).text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    else unknown(run, x, y, type, fill)
    pdf.restore()
  }

  /** A picture of the letters, and under it, unseen, the words that can be found and copied. */
  function unknown(run: Run, x: number, y: number, type: Type, fill: TokenPaint): void {
    const picture = painted.get(keyOf(run.text, type, fill))
    const width = widthOfRun(run, type, fill)
    pdf.markContent('Span', { actual: run.text })
    // The library also takes what embeds itself; its types do not say so.
    if (picture) pdf.image(picture.image as unknown as ArrayBuffer, x, y - picture.ascent, { width, height: picture.height })
    else
      pdf
        .rect(x + 0.5, y - type.size * 0.7, Math.max(1, width - 1), type.size * 0.7)
        .lineWidth(0.75)
        .stroke()
    const standIn = 'x'.repeat([...run.text].length)
    const [font] = fontsFor(type)
    const natural = (fontOf(font).layout(standIn).advanceWidth * type.size) / 1000
    // Neither filled nor stroked.
    pdf.addContent('3 Tr')
    // The library turns the page upside down for each text, and a reader may place the words by how it lies when the span has ended.
    // In the middle of the height both are the same place.
    const middle = pdf.page.height / 2
    pdf.translate(x, y - middle).scale(width / natural, 1)
    pdf.font(font).fontSize(type.size).text(standIn, 0, middle, { lineBreak: false, baseline: 'alphabetic' })
    pdf.endMarkedContent()
  }

  const pen: Pen = {
    pdf,
    async prepare(texts) {
      if (!paint) return
      for (const { text, fill, ...type } of texts)
        for (const run of runs(text, type)) {
          const key = keyOf(run.text, type, fill)
          if (run.font || painted.has(key)) continue
          const picture = await paint(run.text, type, colourOf(fill))
          if (picture) painted.set(key, { ...picture, image: pdfImage(picture.pixels, `Letters${painted.size}`) })
        }
    },
    widthOf: (text, type) => runs(text, type).reduce((sum, run) => sum + widthOfRun(run, type, 'ink'), 0),
    text(text) {
      const { fill, halo, anchor = 'start', opacity = 1 } = text
      if (fill === 'none') return
      const pieces = runs(text.text, text)
      const widths = pieces.map((run) => widthOfRun(run, text, fill))
      const all = widths.reduce((sum, width) => sum + width, 0)
      const start = text.x - (anchor === 'end' ? all : anchor === 'middle' ? all / 2 : 0)
      pdf.save()
      if (text.rotate) pdf.rotate(text.rotate, { origin: [text.x, text.y] })
      let x = start
      if (halo && halo !== 'none')
        pieces.forEach((run, index) => {
          casing(run, x, text.y, text, halo, text.haloWidth ?? 4)
          x += widths[index] ?? 0
        })
      x = start
      pieces.forEach((run, index) => {
        written(run, x, text.y, text, fill, opacity)
        x += widths[index] ?? 0
      })
      pdf.restore()
    },
    shape(shape, opacity = 1) {
      const seen = opacity * (shape.opacity ?? 1)
      if (shape.kind === 'text') return pen.text({ ...shape, opacity: seen })
      pdf.save()
      if (shape.kind === 'group') {
        placeGroup(pdf, shape)
        for (const one of shape.shapes) pen.shape(one, seen)
      } else {
        if (shape.kind === 'circle') pdf.circle(shape.cx, shape.cy, shape.r)
        else if (shape.kind === 'path') pdf.path(shape.d)
        else if (shape.radius) pdf.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
        else pdf.rect(shape.x, shape.y, shape.width, shape.height)
        ink(shape, seen)
      }
      pdf.restore()
    },
  }
  return pen
}

type TokenPaint = Exclude<Paint, 'none'>

export function placeGroup(pdf: Pdf, { x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number }): void {
  pdf.translate(x, y)
  if (scale !== 1) pdf.scale(scale)
}

/** The commands of a page for the outline of a letter, in units of its font. Quadratic curves become cubic ones. */
function outlineOf({ path }: Glyph): string {
  let [x, y] = [0, 0]
  const out: string[] = []
  const whole = (...numbers: readonly number[]) => numbers.map(Math.round).join(' ')
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    if (command === 'moveTo') out.push(`${whole(a, b)} m`)
    else if (command === 'lineTo') out.push(`${whole(a, b)} l`)
    else if (command === 'quadraticCurveTo')
      out.push(`${whole(x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d)} c`)
    else if (command === 'bezierCurveTo') out.push(`${whole(a, b, c, d, e, f)} c`)
    else out.push('h')
    if (args.length > 1) [x, y] = args.slice(-2) as [number, number]
  }
  return out.join(' ')
}

/** 0–255, and how opaque. */
function rgbOf(colour: string): { readonly rgb: [number, number, number]; readonly alpha: number } {
  const parts = colour.startsWith('#')
    ? (colour.slice(1).match(colour.length < 7 ? /./g : /../g) ?? []).map((digits) =>
        Number.parseInt(digits.length < 2 ? digits + digits : digits, 16),
      )
    : (colour.match(/[\d.]+/g) ?? []).map(Number)
  const [r = 0, g = 0, b = 0, alpha] = parts
  return { rgb: [r, g, b], alpha: alpha === undefined ? 1 : colour.startsWith('#') ? alpha / 255 : alpha }
}
