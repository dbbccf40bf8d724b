import { type Exporter, written } from './exporter'

export const pptx = {
  id: 'pptx',
  extension: 'pptx',
  family: 'slides',
  shows: 'about',
  places: true,
  async write({ doc, t, palette, date }) {
    const { writePptx } = await import('../report/pptx')
    return written(writePptx(doc, { t, palette, date }))
  },
} as const satisfies Exporter
