// PDF that is read as well as it is seen: lines stay lines, texts can be chosen and found, fonts come along, and every part says what it is.
import PDFDocument from 'pdfkit'
import type { Palette } from '../../scene/palette'
import type { Scene } from '../../scene/shape'
import type { Making } from '../../scene/writers/writer'
import { type PaintLetters, type Pen, penOn } from './pdfPen'
import { addSheet } from './pdfSheet'
import type { Element } from './pdfTags'
import { escaped, legal } from './xml'

export interface PdfContext {
  readonly palette: Palette
  readonly date: Date
  /** Null where nothing can be painted: letters that the fonts lack are empty boxes then. */
  readonly paint: PaintLetters | null
  readonly making: Making
}

/** A sheet as a file of one page. */
export function writeSheetPdf(scene: Scene, context: PdfContext): Promise<Blob> {
  return pdfFile(scene.title, scene.language, context, (pen, root, pause) => addSheet(pen, root, scene, 'H1', pause))
}

type Fill = (pen: Pen, root: Element, pause: () => Promise<void>) => Promise<void>

/** A file with a title and a language, filled by a function. It says nothing of who made it, or on what machine. */
export async function pdfFile(title: string, language: string, { palette, date, paint, making }: PdfContext, fill: Fill): Promise<Blob> {
  const name = 'Samspel'
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    // Its types know the forms for archives only.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    displayTitle: true,
    lang: language,
    // None: the library would open one of its own, which is not embedded.
    font: '',
    info: { Title: new Title(legal(title)) as unknown as string, Creator: name, Producer: name, CreationDate: date },
  })
  const parts: Uint8Array<ArrayBuffer>[] = []
  pdf.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const pause = pauses(making)
  // Reading the code of the library took its time already.
  await pause(true)
  await fill(penOn(pdf, palette, paint), root, pause)
  root.end()
  await pause(true)
  pdf.end()
  await done
  making.signal?.throwIfAborted()
  return new Blob(parts, { type: 'application/pdf' })
}

/** The library writes the title both as a text and into XML, without escaping it there; only there it asks for a string. */
class Title extends String {
  override toString(): string {
    return escaped(this.valueOf())
  }
}

/** Gives the page its turn when a stretch of work has taken this long, ms. */
const stretch = 40

function pauses({ signal }: Making): (now?: boolean) => Promise<void> {
  let since = performance.now()
  return async (now = false) => {
    if (!now && performance.now() - since < stretch) return
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    since = performance.now()
  }
}
