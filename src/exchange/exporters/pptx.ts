import { runJob } from '../../jobs/runJob'
import { type Exporter, written } from './exporter'

export const pptx = {
  id: 'pptx',
  extension: 'pptx',
  family: 'slides',
  shows: 'about',
  places: true,
  async write({ doc, t: { language }, palette, date, making: { signal } }) {
    return written(await runJob('pptx', { doc, date, language, palette }, { signal }))
  },
} as const satisfies Exporter
