import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumFlags, chromiumPath } from '../../scripts/browser.mjs'
import { viewerPage } from '../../src/exchange/viewer/page'
import { wholeTranslate } from '../../src/i18n/languages'
import { lightPalette } from '../helpers/palette'
import { hostileMap, payloads } from '../helpers/payloads'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const titles = (app: AppDriver) => app.page.locator('.mapcard h3').allTextContents()

async function backUp(app: AppDriver) {
  const download = app.page.waitForEvent('download')
  await app.button(app.t('backup.all')).first().click()
  return readFile(await (await download).path(), 'utf8')
}

async function takeBack(app: AppDriver, text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'samspel-backup-')), 'copy.json')
  await writeFile(path, text)
  const dialog = app.page.getByRole('dialog')
  const chooser = app.page.waitForEvent('filechooser')
  await app.button(app.t('backup.restore.choose'), dialog).click()
  await (await chooser).setFiles(path)
  return dialog
}

describe('a copy of all maps', () => {
  it('comes back in an empty browser, and beside what is there without writing over it', async () => {
    const one = await openApp({ language: 'sv' })
    await one.openExample()
    await one.goto('')
    await one.page.getByText(one.t('backup.never')).waitFor()
    const text = await backUp(one)
    await one.page.getByText(/^Senaste säkerhetskopia i dag/).waitFor()
    const [title = ''] = await titles(one)

    const two = await openApp({ language: 'sv' })
    await two.button(two.t('backup.restore')).click()
    let dialog = await takeBack(two, text)
    await two.button(two.t('backup.take', { count: 1 }), dialog).click()
    await two.page.getByRole('heading', { name: title }).waitFor()
    expect(await titles(two)).toEqual([title])

    // The same copy again has nothing to give.
    await two.page.locator('.backupline .btn.ghost').click()
    dialog = await takeBack(two, text)
    await dialog.getByText(two.t('backup.standing.same')).waitFor()
    expect(await two.button(two.t('backup.take', { count: 0 }), dialog).isDisabled()).toBe(true)
    await two.button(two.t('backup.back'), dialog).click()
    dialog = await takeBack(two, text.replace('Kommunstyrelsen', 'Kommunens styrelse'))
    await dialog.getByText(two.t('backup.changed')).waitFor()
    await two.button(two.t('backup.take', { count: 1 }), dialog).click()
    await two.page.locator('.mapcard').nth(1).waitFor()
    expect(new Set(await titles(two)).size).toBe(2)
    expect(await titles(two)).toContain(title)
  })

  it('is kept up to date in a file on disk, which is left alone when somebody else has changed it', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    await app.goto('')
    // The private files of the origin are handles like any other, and need no dialog of the system.
    await app.page.evaluate(() => {
      const choose = async () => (await navigator.storage.getDirectory()).getFileHandle('kept.json', { create: true })
      Object.assign(window, { showSaveFilePicker: choose })
    })
    const read = () =>
      app.page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('kept.json')
        return (await handle.getFile()).text()
      })
    await app.page.locator('.backupline .btn.ghost').click()
    const dialog = app.page.getByRole('dialog')
    await app.button(app.t('backup.kept.new'), dialog).click()
    await dialog.getByText(/kept\.json har alla kartor/).waitFor()
    expect(JSON.parse(await read()).maps).toHaveLength(1)

    await app.page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('kept.json')
      const stream = await handle.createWritable()
      await stream.write('theirs')
      await stream.close()
    })
    await app.page.reload()
    await app.page.getByText(app.t('backup.home.trouble', { file: 'kept.json' })).click()
    expect(await read()).toBe('theirs')
    await app.button(app.t('backup.kept.over'), dialog).click()
    await dialog.getByText(/kept\.json har alla kartor/).waitFor()
    expect(JSON.parse(await read()).maps).toHaveLength(1)
  })
})

describe('the page to look at, opened from disk', () => {
  it('runs nothing but its own script, whatever people have written, and breaks no policy', async () => {
    const t = await wholeTranslate('sv')
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] })
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('request', (request) => !/^(file|data):/.test(request.url()) && faults.push(request.url()))
      page.on('dialog', (dialog) => faults.push(dialog.message()))
      const lots = process.env.SAMSPEL_FULL ? 10 : 2
      const folder = await mkdtemp(join(tmpdir(), 'samspel-viewer-'))
      for (let lot = 0; lot < lots; lot += 1) {
        const size = payloads.length / lots
        const some = process.env.SAMSPEL_FULL
          ? payloads.slice(lot * size, (lot + 1) * size)
          : payloads.filter((_, index) => index % 20 === lot)
        const path = join(folder, `${lot}.html`)
        await writeFile(path, await viewerPage({ doc: hostileMap(some), t, palette: lightPalette(), date: new Date(2026, 10, 22) }))
        await page.goto(`file://${path}`)
        for (const tab of await page.getByRole('tab').all()) await tab.click()
        await page
          .locator('#actors .name')
          .first()
          .evaluate((button: HTMLElement) => button.click())
        await page.getByRole('searchbox').fill('script')
        expect(await page.evaluate(() => 'hit' in window)).toBe(false)
        expect(await page.locator('article').count()).toBe(some.length)
      }
      expect(faults).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
