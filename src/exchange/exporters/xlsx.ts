import { type Exporter, written } from './exporter'

export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  family: 'table',
  shows: 'about',
  places: false,
  async write({ doc, t }) {
    const { writeXlsx } = await import('../report/xlsx')
    return written(await writeXlsx(doc, t))
  },
} as const satisfies Exporter
