import { fileName } from '../download'
import { docx } from './docx'
import { type Exporter, written } from './exporter'
import { pptx } from './pptx'
import { xlsx } from './xlsx'

const parts = [docx, pptx, xlsx] as const

/** Report, slides and workbook of the same moment, in one file: what a facilitator takes home. */
export const pack = {
  id: 'pack',
  extension: 'zip',
  family: 'pack',
  shows: 'about',
  places: true,
  async write(input) {
    const { zipSync } = await import('fflate')
    const { doc, t, date, making } = input
    const title = doc.info.info?.title || t('sheet.untitled')
    const files: Record<string, Uint8Array> = {}
    for (const [index, part] of parts.entries()) {
      making.signal?.throwIfAborted()
      making.onProgress?.(index / parts.length)
      const { blob } = await part.write(input)
      files[fileName(title, part.extension)] = new Uint8Array(await blob.arrayBuffer())
    }
    // They are packed already.
    const bytes = zipSync(files, { level: 0, mtime: date })
    return written(new Blob([bytes], { type: 'application/zip' }))
  },
} as const satisfies Exporter
