// The workbook: the whole map as sheets that people read and change, identical when it is opened again.
import type { StakeholderDocument } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { mapSheets } from './mapSheets'
import { spreadsheet } from './spreadsheet'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** @param t in the language of the map. */
export async function writeXlsx(doc: StakeholderDocument, t: Translate, date: Date): Promise<Blob> {
  const { title, language } = infoOf(doc)
  return new Blob([await spreadsheet(mapSheets(doc, t), { title, language, date })], { type: xlsxType })
}
