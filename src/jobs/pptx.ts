// Writing a presentation: both pictures are laid out anew for its slides.
import { type ReportContext, writePptx } from '../exchange/report/pptx'
import type { PicturesInput } from './pictures'
import { wordsOf } from './words'

export const run = async ({ doc, date, language, palette }: PicturesInput & Pick<ReportContext, 'date' | 'palette'>): Promise<Blob> =>
  writePptx(doc, { t: await wordsOf(language), palette, date })
