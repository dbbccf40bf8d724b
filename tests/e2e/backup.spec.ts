import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumFlags, chromiumPath } from '../../scripts/browser.mjs'
import { backupLine, backupText } from '../../src/exchange/backup'
import { viewerPage } from '../../src/exchange/viewer/page'
import { wholeTranslate } from '../../src/i18n/languages'
import { documentWith } from '../helpers/documents'
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

  it('changes nothing in a browser that has no room for it', async () => {
    const doc = documentWith({
      // What cannot be made smaller: the browser counts what it writes.
      actors: Array.from({ length: 400 }, (_, index) => ({ name: `Aktör ${index}`, note: randomBytes(12_000).toString('base64') })),
      info: { title: 'Stor' },
    })
    const text = backupText(
      [await backupLine({ doc, changedAt: '' }), await backupLine({ doc: documentWith({ info: { title: 'Liten' } }), changedAt: '' })],
      new Date(),
    )
    // The browser remembers for a while how much room there is: the limit comes before the first write.
    const app = await openApp({ language: 'sv', path: 'rescue.html', expectedErrors: [/Storage refused/] })
    const origin = new URL(app.page.url()).origin
    const cdp = await app.context.newCDPSession(app.page)
    const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin })
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 3_000_000 })
    await app.goto('')
    await app.openExample()
    await app.goto('')
    await app.page.getByText(app.t('backup.never')).click()
    const before = await titles(app)
    const dialog = await takeBack(app, text)
    await app.button(app.t('backup.take', { count: 2 }), dialog).click()
    expect(await dialog.getByRole('alert').textContent()).toBe(app.t('backup.full'))
    await app.page.reload()
    await app.page.locator('.mapcard').first().waitFor()
    expect(await titles(app)).toEqual(before)
    // There is room for the small one, and nothing of the first try is in its way.
    await app.page.getByText(app.t('backup.never')).click()
    const again = await takeBack(app, text)
    await again.getByRole('checkbox', { name: /Stor/ }).uncheck()
    await app.button(app.t('backup.take', { count: 1 }), again).click()
    await app.page.locator('.mapcard').nth(1).waitFor()
    expect((await titles(app)).sort()).toEqual([...before, 'Liten'].sort())
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
  it('comes out of the dialog with what may leave, and shows it', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    const { name, bytes } = await app.reportAs('viewer')
    expect(name).toMatch(/\.html$/)
    expect(bytes.toString('utf8')).not.toContain('saknar en nära vän')
    const path = join(await mkdtemp(join(tmpdir(), 'samspel-viewer-')), name)
    await writeFile(path, bytes)
    // The page of the app may ask for files of the app only; this one is no page of it.
    const elsewhere = await app.context.browser()?.newContext()
    const page = (await elsewhere?.newPage()) as Page
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`file://${path}`)
    await page.getByRole('tab', { name: app.t('actors') }).click()
    await page.getByRole('searchbox').fill('kommunstyr')
    await page.getByRole('searchbox').press('Enter')
    expect(await page.locator('article:visible h3').textContent()).toBe('Kommunstyrelsen')
    expect(faults).toEqual([])
    await elsewhere?.close()
  })

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
  }, 300_000)
})
