// Texts that try to run, in every field of a map: on every view and in every file that leaves. A text that ran would leave a mark on its window.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { RunningApp } from '../../src/app/createApp'
import { exporters } from '../../src/exchange/exporters'
import { writeJson } from '../../src/exchange/formats/json'
import { type Element, partsOf } from '../helpers/office'
import { hostileMap, payloads } from '../helpers/payloads'
import type { AppDriver } from './driver'
import { openApp } from './harness'

declare const window: Window & { samspel: RunningApp }

const full = Boolean(process.env.SAMSPEL_FULL)
const lotSize = full ? 20 : 10
const lots = Array.from({ length: full ? payloads.length / lotSize : 1 }, (_, lot) =>
  full ? payloads.slice(lot * lotSize, (lot + 1) * lotSize) : payloads.filter((_, index) => index % 30 === 3),
)
/** What a program of the receiver takes apart; plain tables, networks and pixels are left to the full run. */
const usual = ['svg', 'pdfReport', 'pptx', 'docx', 'viewer']
const wanted = exporters.filter(({ id, family }) => family !== 'copy' && (full || usual.includes(id)))

const ran = (app: AppDriver) => app.page.evaluate(() => 'hit' in window)

async function lookAround(app: AppDriver) {
  for (const view of ['graph', 'table', 'grid'] as const) await app.show(view)
  await app.page.evaluate(() =>
    window.samspel.session.setState({ selection: { actors: ['a0'], relations: [] }, details: true, gathering: true, dialog: 'find' }),
  )
  await app.page.getByRole('complementary', { name: app.t('shell.details') }).waitFor()
  await app.page.evaluate(() => window.samspel.session.setState({ dialog: null }))
}

/** Opened by itself, as the receiver would. */
async function opened(app: AppDriver, name: string, bytes: Buffer) {
  const path = join(await mkdtemp(join(tmpdir(), 'samspel-hostile-')), name)
  await writeFile(path, bytes)
  const context = await app.context.browser()?.newContext()
  const page = await context?.newPage()
  if (!context || !page) throw new Error('opened: no browser')
  const faults: string[] = []
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && faults.push(request.url()))
  await page.goto(`file://${path}`)
  if (await page.evaluate(() => 'hit' in window)) faults.push(`${name} ran a text`)
  await context.close()
  return faults
}

/** A strict parser reads every part; no part points anywhere else, and the only fields are page numbers. */
async function officeFaults(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const parts = await partsOf(new Blob([new Uint8Array(bytes)]))
  const acts = ({ name: tag, text, attributes }: Element) =>
    attributes.TargetMode === 'External' ||
    /^(?:\w+:)?(?:script|object)$/.test(tag) ||
    (tag === 'w:instrText' && !/^\s*(?:NUM)?PAGES?\s*$/.test(text))
  return [...parts].flatMap(([path, elements]) => elements.filter(acts).map(({ name: tag, text }) => `${name}: ${tag} in ${path}: ${text}`))
}

async function faultsIn(app: AppDriver, name: string, bytes: Buffer): Promise<readonly string[]> {
  if (/\.(svg|html)$/.test(name)) return opened(app, name, bytes)
  if (/\.(docx|pptx|xlsx)$/.test(name)) return officeFaults(name, bytes)
  if (name.endsWith('.zip'))
    return (await Promise.all(Object.entries(unzipSync(bytes)).map(([inner, part]) => officeFaults(inner, part)))).flat()
  if (name.endsWith('.pdf')) return /\/(?:JavaScript|JS|OpenAction|Launch|URI)\b/.test(bytes.toString('latin1')) ? [`${name} acts`] : []
  return []
}

it.each(lots.map((some, lot) => [lot, some] as const))('lot %i of hostile texts runs nowhere', { timeout: 600_000 }, async (_, some) => {
  const app = await openApp({ language: 'sv', path: '?debug' })
  await app.page.evaluate(
    (text) => window.samspel.session.setState({ importFiles: [new File([text], 'karta.samspel.json')], dialog: 'import' }),
    writeJson(hostileMap(some), new Date(2026, 10, 22)),
  )
  const issues = app.page.getByRole('dialog').locator('footer .btn.primary')
  await issues.or(app.quickAdd()).first().waitFor()
  if (await issues.isVisible()) await issues.click()
  await app.quickAdd().waitFor()
  await lookAround(app)
  const faults: string[] = []
  for (const { id, shows } of wanted) {
    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    await app.chooseFormat(dialog, id)
    if (shows === 'about' && id !== 'file') await dialog.getByRole('radio', { name: app.t('export.share.workingCopy') }).click()
    const { name, bytes } = await app.savedFrom(dialog)
    faults.push(...(await faultsIn(app, name, bytes)))
  }
  expect(faults).toEqual([])
  expect(await ran(app)).toBe(false)
})
