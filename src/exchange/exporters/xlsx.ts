import { type Exporter, written } from './exporter'

/** Everything there is, to be read and changed in a spreadsheet and opened again. */
export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  family: 'table',
  shows: 'about',
  places: false,
  async write({ doc, t, date }) {
    const { writeXlsx } = await import('../formats/xlsx')
    return written(await writeXlsx(doc, t, date))
  },
} as const satisfies Exporter
