import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { exporterOf } from '../../../../src/exchange/exporters'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import type { Scene } from '../../../../src/scene/shape'
import { FakePath2D, fakeOffscreenCanvas } from '../../../helpers/fakeCanvas'
import { partsOf } from '../../../helpers/office'
import { lightPalette } from '../../../helpers/palette'
import { swedish } from '../../../helpers/texts'

vi.mock('../../../../src/jobs/startWorker', () => import('../../../helpers/inlineWorker'))
vi.stubGlobal('OffscreenCanvas', fakeOffscreenCanvas([]))
vi.stubGlobal('Path2D', FakePath2D)
vi.stubGlobal('document', { fonts: { load: async () => [] } })

const input = async (signal?: AbortSignal) => ({
  doc: await exampleDocument('sv'),
  scene: {} as Scene,
  kind: 'grid' as const,
  t: swedish,
  palette: lightPalette(),
  dpi: 300,
  date: new Date(2025, 10, 14, 14, 32),
  making: { signal },
})

describe('a report pack', () => {
  it('holds a report, slides and a workbook under the name of the map, each a file of its own kind', async () => {
    const { blob } = await exporterOf('pack').write(await input())
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const name = 'Skolfrånvaro och ensamhet bland unga i Älvsunda'
    expect(Object.keys(files)).toEqual([`${name}.docx`, `${name}.pptx`, `${name}.xlsx`])
    const main = ['word/document.xml', 'ppt/slides/slide3.xml', 'xl/workbook.xml']
    for (const [index, bytes] of Object.values(files).entries()) {
      const parts = await partsOf(new Blob([bytes.slice()]))
      expect(parts.get(main[index] ?? '')?.length).toBeGreaterThan(5)
    }
  }, 60_000)

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(exporterOf('pack').write(await input(stop.signal))).rejects.toThrow('aborted')
  })
})
