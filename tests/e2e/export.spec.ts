import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { pngChunks } from '../helpers/fakeCanvas'
import { partsOf } from '../helpers/office'
import { openApp } from './harness'

/** Number of different colours on the file's own pixels, and the share that is not white, as the browser decodes them. */
async function looksOf(app: Awaited<ReturnType<typeof openApp>>, bytes: Buffer) {
  return app.page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' })
    const picture = await createImageBitmap(blob, { resizeWidth: 400 })
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const ctx = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    ctx.drawImage(picture, 0, 0)
    const pixels = new Uint32Array(ctx.getImageData(0, 0, picture.width, picture.height).data.buffer)
    return { colours: new Set(pixels).size, painted: pixels.filter((pixel) => pixel !== 0xffffffff).length / pixels.length }
  }, bytes.toString('base64'))
}

describe('taking a picture', () => {
  it('saves the grid as a PNG of A4 at 300 dpi, with something on it', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    const { name, bytes } = await app.exportAs('png')
    expect(name).toMatch(/^Skolfrånvaro och ensamhet bland unga i Älvsunda.*\.png$/)
    const chunks = pngChunks(bytes)
    const data = (type: string) => chunks.find((chunk) => chunk.type === type)?.data
    expect([data('IHDR')?.readUInt32BE(0), data('IHDR')?.readUInt32BE(4)]).toEqual([3508, 2480])
    expect(data('pHYs')?.readUInt32BE(0)).toBe(11811)
    const { colours, painted } = await looksOf(app, bytes)
    expect(colours).toBeGreaterThan(100)
    expect(painted).toBeGreaterThan(0.1)
  })

  it('saves the network as an SVG whose text is text', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    await app.show('graph')
    const { bytes } = await app.exportAs('svg', 'a3')
    const text = bytes.toString('utf8')
    expect(text).toContain('width="420mm" height="297mm"')
    for (const words of ['Kommunstyrelsen', 'Älvsundabostäder', 'Styrning och mandat', 'Arbetsmaterial'])
      expect(text).toContain(`>${words}<`)
    expect(text).not.toMatch(/foreignObject|var\(--|<style/)
  })

  it('puts a picture on the clipboard', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await app.button(app.t('shell.export')).click()
    await app.page
      .getByRole('dialog')
      .getByRole('radio', { name: app.t('export.copy') })
      .click()
    await app.button(app.t('export.copy'), app.page.getByRole('dialog')).click()
    await app.page.getByText(app.t('export.copied')).first().waitFor()
    const size = await app.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const picture = await createImageBitmap((await item?.getType('image/png')) as Blob)
      return [picture.width, picture.height]
    })
    expect(size).toEqual([3508, 2480])
  })

  it('says what to do when the browser refuses the clipboard, and stays open', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await app.page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    await app.button(app.t('export.copy'), dialog).click()
    expect(await dialog.getByRole('alert').textContent()).toBe(app.t('export.copyRefused'))
  })

  it('keeps what was chosen for the next time', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await app.exportAs('svg', 'wide')
    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    const chosen = await dialog
      .getByRole('radio', { checked: true })
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label')))
    expect(chosen).toContain(app.t('export.svg'))
    expect(chosen).toContain(app.t('export.page.wide'))
  })
})

describe('a report', () => {
  it.each(['docx', 'xlsx'] as const)('is saved as %s, without notes unless they are asked for', async (format) => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    const plain = await app.reportAs(format)
    expect(plain.name).toBe(`Skolfrånvaro och ensamhet bland unga i Älvsunda.${format}`)
    const textOf = async ({ bytes }: { bytes: Buffer }) =>
      [...(await partsOf(new Blob([new Uint8Array(bytes)]))).values()].flatMap((elements) => elements.map(({ text }) => text)).join('\n')
    const note = 'saknar en nära vän'
    const [without, whole] = [await textOf(plain), await textOf(await app.reportAs(format, 'workingCopy'))]
    for (const name of ['Kommunstyrelsen', 'Älvsundabostäder AB']) expect(without).toContain(name)
    expect(without).not.toContain(note)
    expect(whole).toContain(note)
  })
})

describe('what may leave', () => {
  it('is masked with the key in a file of its own', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    await app.chooseFormat(dialog, 'svg')
    await dialog.getByRole('checkbox', { name: app.t('export.may.masked') }).check()
    await expect.poll(() => dialog.getByRole('img').textContent()).toContain('Aktör A')
    const keyComing = app.page.waitForEvent('download')
    await app.button(app.t('export.key.save'), dialog).click()
    const key = await readFile(await (await keyComing).path(), 'utf8')
    const coming = app.page.waitForEvent('download')
    await app.button(app.t('export.saveAsFile'), dialog).click()
    const picture = await readFile(await (await coming).path(), 'utf8')
    for (const name of ['Kommunstyrelsen', 'Ungdomsrådet', 'Älvsundabostäder AB']) {
      expect(key).toContain(name)
      expect(picture).not.toContain(name)
    }
  })

  it('is locked with a password, and opens with it and with no other', async () => {
    const app = await openApp({ language: 'sv' })
    await app.openExample()
    await app.button(app.t('shell.export')).click()
    let dialog = app.page.getByRole('dialog')
    await app.chooseFormat(dialog, 'file')
    await dialog.getByRole('checkbox', { name: app.t('export.lock') }).check()
    await app.button(app.t('export.lock.suggest'), dialog).click()
    const password = await dialog.getByLabel(app.t('age.password'), { exact: true }).inputValue()
    const coming = app.page.waitForEvent('download')
    await app.button(app.t('export.saveAsFile'), dialog).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('Skolfrånvaro och ensamhet bland unga i Älvsunda.samspel.json.age')
    const path = await download.path()
    expect(await readFile(path, 'latin1')).not.toContain('Kommunstyrelsen')

    await app.goto('')
    const chooser = app.page.waitForEvent('filechooser')
    await app.page.getByRole('button', { name: app.t('home.open') }).click()
    await (await chooser).setFiles({ name: download.suggestedFilename(), mimeType: '', buffer: await readFile(path) })
    dialog = app.page.getByRole('dialog')
    await dialog.getByLabel(app.t('age.password')).fill(`${password}x`)
    await app.button(app.t('age.open'), dialog).click()
    await dialog.getByText(app.t('age.wrong')).waitFor()
    await dialog.getByLabel(app.t('age.password')).fill(password)
    await app.button(app.t('age.open'), dialog).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await app.actorNames()).toContain('Kommunstyrelsen')
  })
})
