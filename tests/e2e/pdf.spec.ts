import { describe, expect, it } from 'vitest'
import { all, readPdf } from '../helpers/pdf'
import { openApp } from './harness'

describe('a map on paper', () => {
  it('saves the sheet as a tagged PDF, and the whole map as pages with tables', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    const sheet = await app.exportAs('pdf', 'a3')
    expect(sheet.name).toMatch(/^Skolfrånvaro och ensamhet bland unga i Älvsunda matris\.pdf$/)
    const page = await readPdf(new Blob([new Uint8Array(sheet.bytes)]))
    expect(page.language).toBe('sv')
    expect(page.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[1191, 842]])
    expect(all(page.root).filter(({ tag, alt }) => tag === 'Figure' && alt?.includes('aktörer'))).toHaveLength(1)
    expect(page.pages[0]?.texts.map(({ text }) => text)).toContain('Kommunstyrelsen')

    const whole = await app.reportAs('pdfReport')
    const report = await readPdf(new Blob([new Uint8Array(whole.bytes)]))
    expect(all(report.root).filter(({ tag }) => tag === 'Table')).toHaveLength(3)
  })

  it('has names in other scripts and with emoji as pictures with their words', async () => {
    const app = await openApp({ language: 'sv' })
    await app.newMap()
    for (const name of ['مجلس البلدية', 'Ungdom 🎓👩‍🏫 skola']) await app.addActor(name)
    await app.show('graph')
    for (const format of ['pdf', 'pdfReport'] as const) {
      const { bytes } = await (format === 'pdf' ? app.exportAs(format) : app.reportAs(format))
      const { objects } = await readPdf(new Blob([new Uint8Array(bytes)]))
      expect(objects.filter((dictionary) => /\/Subtype \/Image/.test(dictionary) && /\/SMask/.test(dictionary)).length).toBeGreaterThan(0)
    }
  })

  it.each(['landscape', 'portrait'] as const)(
    'prints one page of A4 %s that holds the sheet of the preview and nothing else',
    async (orientation) => {
      const app = await openApp({ language: 'sv' })
      await app.openExample()
      await app.button(app.t('shell.export')).click()
      const dialog = app.page.getByRole('dialog')
      await app.chooseFormat(dialog, 'pdf')
      await dialog.getByRole('radio', { name: app.t('export.page.a4'), exact: true }).click()
      await dialog.getByRole('radio', { name: app.t(`export.${orientation}`), exact: true }).click()
      await expect.poll(() => dialog.locator('.desk [aria-busy="false"]').count()).toBe(1)
      const bytes = (await app.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
      const sizes = [...bytes.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((found) =>
        found.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4)),
      )
      expect(sizes).toEqual([orientation === 'landscape' ? [297, 210] : [210, 297]])
      // Afterwards the dialog is as it was.
      await app.button(app.t('export.print'), dialog).waitFor()
      expect(await app.page.locator('body > .paper').count()).toBe(0)
    },
  )
})
