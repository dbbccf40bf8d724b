import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const rowOf = (app: AppDriver, name: string): Locator =>
  app.page.getByRole('row').filter({ has: app.page.getByRole('rowheader', { name, exact: true }) })
/** A cell by the words of its row and column. */
async function cellOf(app: AppDriver, name: string, column: string): Promise<Locator> {
  const headers = await app.page.getByRole('columnheader').allInnerTexts()
  const index = headers.findIndex((header) => header.trim() === column)
  expect(index, `no column ${column} among ${headers}`).toBeGreaterThan(0)
  return rowOf(app, name).locator('th, td').nth(index)
}
const copied = (app: AppDriver) => app.page.evaluate(() => navigator.clipboard.readText())
const copy = (app: AppDriver, text: string) => app.page.evaluate((words) => navigator.clipboard.writeText(words), text)

async function openTable(): Promise<AppDriver> {
  const app = await openApp()
  await app.openExample()
  await app.show('table')
  await app.page.getByRole('grid').waitFor()
  return app
}

describe('the table', () => {
  it('writes what the grid shows, by keyboard alone', async () => {
    const app = await openTable()
    await (await cellOf(app, 'Kommunstyrelsen', 'Inflytande')).click()
    await app.page.keyboard.type('12')
    await app.page.keyboard.press('Tab')
    await app.page.keyboard.type('7')
    await app.page.keyboard.press('Tab')
    await app.page.keyboard.press('5')
    expect(await (await cellOf(app, 'Kommunstyrelsen', 'Inställning')).innerText()).toBe('Starkt för')
    await app.show('grid')
    await expect.poll(() => app.spoken('Kommunstyrelsen')).toMatch(/\b12\b.*\b7\b/)
  })

  it('copies a range for a spreadsheet and takes one back as one step', async () => {
    const app = await openTable()
    await (await cellOf(app, 'Kommunstyrelsen', 'Roll')).click()
    await app.page.keyboard.press('Shift+ArrowDown')
    await app.page.keyboard.press('ControlOrMeta+c')
    expect(await copied(app)).toBe('Beslutar\r\nAvsätter resurser')
    await copy(app, '1\t2\r\n3\t4\r\n')
    await (await cellOf(app, 'Kommunstyrelsen', 'Inflytande')).click()
    await app.page.keyboard.press('ControlOrMeta+v')
    const written = async () => [
      await (await cellOf(app, 'Kommunstyrelsen', 'Inflytande')).innerText(),
      await (await cellOf(app, 'Kommundirektörens ledningsgrupp', 'Intresse')).innerText(),
    ]
    await expect.poll(written).toEqual(['1', '4'])
    await app.page.keyboard.press('ControlOrMeta+z')
    await expect.poll(written).toEqual(['92', '38'])
  })

  it('shows a preview for rows that are more than the cells there are', async () => {
    const app = await openTable()
    await copy(app, 'Ny förening\nNy byrå')
    await (await cellOf(app, 'Kommunstyrelsen', 'Aktör')).click()
    await app.page.keyboard.press('ControlOrMeta+v')
    await app.agree()
    await rowOf(app, 'Ny byrå').waitFor()
    expect(await rowOf(app, 'Kommunstyrelsen').count()).toBe(1)
  })

  it('keeps the header and the name in view', async () => {
    const app = await openTable()
    const name = await cellOf(app, 'Kommunstyrelsen', 'Aktör')
    const header = app.page.getByRole('columnheader', { name: 'Aktör', exact: true })
    await app.page.setViewportSize({ width: 700, height: 500 })
    const before = { name: await name.boundingBox(), header: await header.boundingBox() }
    await app.page.keyboard.press('Escape')
    await (await cellOf(app, 'Kommunstyrelsen', 'Roll')).scrollIntoViewIfNeeded()
    expect((await name.boundingBox())?.x).toBe(before.name?.x)
    await rowOf(app, 'Älvsundabladet').scrollIntoViewIfNeeded()
    expect((await header.boundingBox())?.y).toBe(before.header?.y)
  })

  it('draws a relation by writing both ends', async () => {
    const app = await openTable()
    await app.button('Relationer').click()
    await app.button('Relation').click()
    await app.page.keyboard.type('Lokalpolisområdet')
    await app.page.getByRole('combobox', { name: 'Till' }).fill('Älvsundabladet')
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('row').filter({ hasText: 'Lokalpolisområdet' }).filter({ hasText: 'Älvsundabladet' }).waitFor()
    await app.saved()
    await app.reload()
    await app.button('Relationer').click()
    await app.page.getByRole('row').filter({ hasText: 'Lokalpolisområdet' }).filter({ hasText: 'Älvsundabladet' }).waitFor()
  })
})
