import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import type { ExporterId } from '../../src/exchange/exporters'
import { partsOf } from '../helpers/office'
import type { AppDriver } from './driver'
import { openApp } from './harness'

declare const window: Window & { kept: Blob[] }

/** This browser tells nobody of its downloads, so the page keeps what it hands over. */
const keepFiles = (app: AppDriver) =>
  app.page.evaluate(() => {
    window.kept = []
    const { createObjectURL } = URL
    URL.createObjectURL = (file: Blob) => {
      window.kept.push(file)
      return createObjectURL.call(URL, file)
    }
  })

async function fileAs(app: AppDriver, id: ExporterId): Promise<Uint8Array<ArrayBuffer>> {
  await app.button(app.t('shell.export')).click()
  const dialog = app.page.getByRole('dialog')
  await app.chooseFormat(dialog, id)
  await app.button(app.t('export.saveAsFile'), dialog).click()
  await app.page.waitForFunction(() => window.kept.length > 0)
  const bytes = await app.page.evaluate(async () => [...new Uint8Array((await window.kept.pop()?.arrayBuffer()) ?? new ArrayBuffer(0))])
  await dialog.waitFor({ state: 'detached' })
  return new Uint8Array(bytes)
}

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
    await keepFiles(app)
    for (const format of ['docx', 'pptx', 'xlsx'] as const) {
      const texts = [...(await partsOf(new Blob([await fileAs(app, format)]))).values()].flat().map(({ text }) => text)
      expect(texts.join('\n')).toContain('Räddningstjänsten Östra Älv')
    }
    expect(new TextDecoder().decode((await fileAs(app, 'pdfReport')).subarray(0, 5))).toBe('%PDF-')
  })
})
