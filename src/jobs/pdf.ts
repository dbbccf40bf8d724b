// Writing PDF: a sheet that is laid out already, or the whole map with its tables.
import type { StakeholderDocument } from '../domain/document'
import type { PdfContext } from '../exchange/report/pdf'
import { writeSheetPdf } from '../exchange/report/pdf'
import { paintLetters } from '../exchange/report/pdfLetters'
import { writePdfReport } from '../exchange/report/pdfReport'
import type { Scene } from '../scene/shape'
import { wordsOf } from './words'

export type PdfInput = Pick<PdfContext, 'palette' | 'date'> &
  ({ readonly scene: Scene } | { readonly doc: StakeholderDocument; readonly language: string })

export async function run(input: PdfInput): Promise<Blob> {
  const context = { palette: input.palette, date: input.date, paint: paintLetters }
  return 'scene' in input
    ? writeSheetPdf(input.scene, context)
    : writePdfReport(input.doc, { ...context, t: await wordsOf(input.language) })
}
