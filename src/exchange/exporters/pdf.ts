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
