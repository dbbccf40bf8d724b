import { runJob } from '../../jobs/runJob'
import { type Exporter, written } from './exporter'

/** The sheet as a page: for print, and for those who search, copy or hear it. */
export const pdf = {
  id: 'pdf',
  extension: 'pdf',
  family: 'pdf',
  shows: 'sheet',
  places: true,
  write: async ({ scene, palette, date, making: { signal } }) => written(await runJob('pdf', { scene, palette, date }, { signal })),
} as const satisfies Exporter

/** What the map is about, both sheets and the tables, as pages. */
export const pdfReport = {
  id: 'pdfReport',
  extension: 'pdf',
  family: 'pdf',
  shows: 'about',
  places: true,
  write: async ({ doc, t: { language }, palette, date, making: { signal } }) =>
    written(await runJob('pdf', { doc, language, palette, date }, { signal })),
} as const satisfies Exporter
