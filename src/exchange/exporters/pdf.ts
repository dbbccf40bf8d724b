import { type Exporter, written } from './exporter'

/** The sheet as a page: for print, and for those who search, copy or hear it. */
export const pdf = {
  id: 'pdf',
  extension: 'pdf',
  family: 'pdf',
  shows: 'sheet',
  places: true,
  async write({ scene, palette, date, making }) {
    const [{ writeSheetPdf }, { paintLetters }] = await Promise.all([import('../report/pdf'), import('../report/pdfLetters')])
    return written(await writeSheetPdf(scene, { palette, date, making, paint: paintLetters }))
  },
} as const satisfies Exporter

/** What the map is about, both sheets and the tables, as pages. */
export const pdfReport = {
  id: 'pdfReport',
  extension: 'pdf',
  family: 'pdf',
  shows: 'about',
  places: true,
  async write({ doc, t, palette, date, making }) {
    const [{ writePdfReport }, { paintLetters }] = await Promise.all([import('../report/pdfReport'), import('../report/pdfLetters')])
    return written(await writePdfReport(doc, { t, palette, date, making, paint: paintLetters }))
  },
} as const satisfies Exporter
