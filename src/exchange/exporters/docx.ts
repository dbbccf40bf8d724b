import type { Scene } from '../../scene/shape'
import { writers } from '../../scene/writers'
import { type Exporter, written } from './exporter'

export const docx = {
  id: 'docx',
  extension: 'docx',
  family: 'report',
  shows: 'about',
  places: true,
  async write({ doc, t, palette, date, making }) {
    const { writeDocx } = await import('../report/docx')
    const png = async (picture: Scene) => (await writers.png.write(picture, palette, { signal: making.signal })).blob
    return written(await writeDocx(doc, { t, date, png }))
  },
} as const satisfies Exporter
