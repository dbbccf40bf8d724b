// Writing the workbook: a thousand actors are tens of thousands of cells.
import type { StakeholderDocument } from '../domain/document'
import { writeXlsx } from '../exchange/formats/xlsx'
import { wordsOf } from './words'

export interface XlsxInput {
  readonly doc: StakeholderDocument
  readonly date: Date
  readonly language: string
}

export const run = async ({ doc, date, language }: XlsxInput): Promise<Blob> => writeXlsx(doc, await wordsOf(language), date)
