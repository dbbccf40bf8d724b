import { runJob } from '../../jobs/runJob'
import type { Scene } from '../../scene/shape'
import { writers } from '../../scene/writers'
import type { PaintedPicture, PaintedScene } from '../report/docx'
import { type Exporter, written } from './exporter'

export const docx = {
  id: 'docx',
  extension: 'docx',
  family: 'report',
  shows: 'about',
  places: true,
  async write({ doc, t: { language }, palette, date, making: { signal } }) {
    const painted = async (scene: Scene): Promise<PaintedScene> => {
      const { blob } = await writers.png.write(scene, palette, { signal })
      const { width, height, title, description } = scene
      return { data: new Uint8Array(await blob.arrayBuffer()), width, height, title, description }
    }
    const pictures: PaintedPicture[] = []
    for (const { scenes, key, kind, reading } of await runJob('pictures', { doc, language }, { signal })) {
      const images: PaintedScene[] = []
      for (const scene of scenes) images.push(await painted(scene))
      pictures.push({ kind, reading, images, key: key && (await painted(key)) })
    }
    return written(await runJob('docx', { doc, date, language, pictures }, { signal }))
  },
} as const satisfies Exporter
