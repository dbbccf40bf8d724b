import { runJob } from '../../jobs/runJob'
import { writers } from '../../scene/writers'
import type { PaintedPicture } from '../report/docx'
import { type Exporter, written } from './exporter'

export const docx = {
  id: 'docx',
  extension: 'docx',
  family: 'report',
  shows: 'about',
  places: true,
  async write({ doc, t: { language }, palette, date, making: { signal } }) {
    const pictures: PaintedPicture[] = []
    for (const { scenes, ...picture } of await runJob('pictures', { doc, date, language }, { signal })) {
      const images: PaintedPicture['images'][number][] = []
      for (const scene of scenes) {
        const { blob } = await writers.png.write(scene, palette, { signal })
        const { width, height, title, description } = scene
        images.push({ data: new Uint8Array(await blob.arrayBuffer()), width, height, title, description })
      }
      pictures.push({ ...picture, images })
    }
    return written(await runJob('docx', { doc, date, language, pictures }, { signal }))
  },
} as const satisfies Exporter
