import { runJob } from '../../jobs/runJob'
import { type Exporter, written } from './exporter'

/** Everything there is, to be read and changed in a spreadsheet and opened again. */
export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  family: 'table',
  shows: 'about',
  places: false,
  write: async ({ doc, t: { language }, date, making: { signal } }) => written(await runJob('xlsx', { doc, date, language }, { signal })),
} as const satisfies Exporter
