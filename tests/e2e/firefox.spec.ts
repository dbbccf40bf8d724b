import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import { partsOf } from '../helpers/office'
import { openApp } from './harness'

describe.skipIf(!firefoxPath())('in Firefox', () => {
  it('rates by dragging, keeps it, and breaks no policy', async () => {
    const app = await openApp({ engine: 'firefox' })
    await app.openExample()
    await app.addActor('Biblioteket')
    await app.dragTo('Biblioteket', { interest: 12, influence: 88 })
    await app.saved()
    await app.reload()
    await expect.poll(() => app.spoken('Biblioteket')).toMatch(/88.*12/)
  })

  it('reads a workbook and hands out report, slides and pages', async () => {
    const app = await openApp({ engine: 'firefox', language: 'sv' })
    await app.newMap()
    const sheet = await readFile('tests/fixtures/readers/libreoffice.xlsx')
    await app.page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], 'karta.xlsx'))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, sheet.toString('base64'))
    await app.agree()
    expect(await app.actorNames()).toContain('Räddningstjänsten Östra Älv')
    for (const format of ['docx', 'pptx', 'xlsx'] as const) {
      const { name, bytes } = await app.reportAs(format)
      expect(name).toMatch(new RegExp(`\\.${format}$`))
      const texts = [...(await partsOf(new Blob([new Uint8Array(bytes)]))).values()].flat().map(({ text }) => text)
      expect(texts.join('\n')).toContain('Räddningstjänsten Östra Älv')
    }
    const { bytes } = await app.reportAs('pdfReport')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
