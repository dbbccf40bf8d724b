// PDF that is read as well as it is seen: lines stay lines, texts can be chosen and found, fonts come along, and every part says what it is.
import PDFDocument from 'pdfkit'
import type { Palette } from '../../scene/palette'
import type { Scene } from '../../scene/shape'
import { type PaintLetters, type Pen, penOn } from './pdfPen'
import { addSheet } from './pdfSheet'
import type { Element } from './pdfTags'
import { escaped, legal } from './xml'

export interface PdfContext {
  readonly palette: Palette
  readonly date: Date
  /** Null where nothing can be painted: letters that the fonts lack are empty boxes then. */
  readonly paint: PaintLetters | null
}

/** A sheet as a file of one page. */
export function writeSheetPdf(scene: Scene, context: PdfContext): Promise<Blob> {
  return pdfFile(scene.title, scene.language, context, (pen, root) => addSheet(pen, root, scene, 'H1'))
}

type Fill = (pen: Pen, root: Element) => Promise<void>

/** A file with a title and a language, filled by a function. It says nothing of who made it, or on what machine. */
export async function pdfFile(title: string, language: string, { palette, date, paint }: PdfContext, fill: Fill): Promise<Blob> {
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
  await fill(penOn(pdf, palette, paint), root)
  root.end()
  pdf.end()
  await done
  return new Blob(parts, { type: 'application/pdf' })
}

/** The library writes the title both as a text and into XML, without escaping it there; only there it asks for a string. */
class Title extends String {
  override toString(): string {
    return escaped(this.valueOf())
  }
}
