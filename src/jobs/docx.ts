// Writing the report in Word: hundreds of rows are thousands of elements.
import { type DocxContext, writeDocx } from '../exchange/report/docx'
import type { PicturesInput } from './pictures'
import { wordsOf } from './words'

/** @param input its pictures are painted already: the letters of the product are those of the page. */
export const run = async ({ doc, date, language, pictures }: PicturesInput & Pick<DocxContext, 'date' | 'pictures'>): Promise<Blob> =>
  writeDocx(doc, { t: await wordsOf(language), date, pictures })
