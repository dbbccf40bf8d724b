// What is seen: hiding, focus, ways between two, colour, finding, and taking only what is shown.
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const list = (app: AppDriver) => app.page.getByRole('main').getByRole('listbox')
const onMap = (app: AppDriver) => app.page.getByRole('main').getByRole('option').count()
const painted = (app: AppDriver) => app.page.locator('canvas.map-rest').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
const said = (app: AppDriver) =>
  app.page.getByRole('status').evaluateAll((regions) => regions.map((region) => region.textContent).join(' '))
const choose = async (app: AppDriver, name: string) => {
  await app.select(name)
  await list(app).focus()
}

describe('the lens', () => {
  it('hides an actor everywhere, says so, and shows it again from the list', async () => {
    const app = await openApp()
    await app.openExample()
    await expect.poll(() => onMap(app)).toBe(26)
    await choose(app, 'BUP')
    await app.page.keyboard.press('Shift+H')
    await expect.poll(() => onMap(app)).toBe(25)
    await app
      .button(app.t('lens.shown', { shown: 25, count: 26 }))
      .or(app.page.getByText(app.t('lens.shown', { shown: 25, count: 26 })))
      .first()
      .waitFor()
    await expect.poll(() => said(app)).toContain('25 av 26 aktörer visas')
    // Nothing to undo: the map itself is as it was.
    expect(await app.page.getByRole('button', { name: app.t('shell.undo'), exact: true }).isDisabled()).toBe(true)

    await app.show('table')
    await expect.poll(() => app.page.getByRole('rowheader', { name: 'Barn- och ungdomspsykiatrin (BUP)' }).count()).toBe(0)
    await app.show('graph')
    await expect.poll(() => app.actor('Barn- och ungdomspsykiatrin (BUP)').count()).toBe(0)
    await app.show('grid')
    await app.button(app.t('lens.showOne', { name: 'Barn- och ungdomspsykiatrin (BUP)' })).click()
    await expect.poll(() => onMap(app)).toBe(26)
    await app.page.getByText(app.t('lens.shown', { shown: 25, count: 26 })).waitFor({ state: 'detached' })
  })

  it('filters by the same words in list, map and table, and takes them back with one press', async () => {
    const app = await openApp()
    await app.openExample()
    await app.button(app.t('gather.filter')).click()
    await app.page.getByRole('searchbox', { name: app.t('gather.filter.field') }).fill('folkhälso')
    await expect.poll(() => app.actorNames()).toHaveLength(3)
    await expect.poll(() => onMap(app)).toBe(3)
    await app.show('table')
    await expect.poll(() => app.page.getByRole('searchbox').inputValue()).toBe('folkhälso')
    await app.button(app.t('lens.showAll')).click()
    await app.page.getByRole('rowheader', { name: 'Kommunstyrelsen' }).waitFor()
    await app.show('grid')
    await expect.poll(() => onMap(app)).toBe(26)
  })

  it('hides a group, and finds a hidden actor all the same', async () => {
    const app = await openApp()
    await app.openExample()
    await app.page
      .getByRole('main')
      .getByRole('button', { name: app.t('map.show'), exact: true })
      .click()
    await app.page.getByRole('menuitem', { name: app.t('lens.panel') }).click()
    const panel = app.page.getByRole('region', { name: app.t('lens.panel') })
    await panel.getByRole('checkbox', { name: /^Medier/ }).uncheck()
    await panel.getByText(app.t('lens.count', { shown: 25, count: 26 })).waitFor()
    await app.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })

    await list(app).focus()
    await app.page.keyboard.press('Control+f')
    const field = app.page.getByRole('textbox', { name: app.t('command.find') })
    await field.fill('älvsundabladet')
    await app.page.getByText(app.t('find.hidden', { name: 'Älvsundabladet' })).waitFor()
    await app.button(app.t('find.show'), app.page.getByRole('search')).click()
    await expect.poll(() => onMap(app)).toBe(26)
  })

  it('goes from match to match by keys and speaks each', async () => {
    const app = await openApp()
    await app.openExample()
    await list(app).focus()
    await app.page.keyboard.press('Control+f')
    const field = app.page.getByRole('textbox', { name: app.t('command.find') })
    await field.pressSequentially('folkhälso')
    await app.page.getByText(app.t('find.count', { at: 1, count: 3 }), { exact: true }).waitFor()
    await expect.poll(() => said(app)).toContain(app.t('find.spoken', { name: 'Lokala folkhälsorådet', at: 1, count: 3 }))
    await field.press('Enter')
    await expect.poll(() => said(app)).toContain(app.t('find.spoken', { name: 'Folkhälsostrategen (vi själva)', at: 2, count: 3 }))
    await field.press('Shift+Enter')
    await field.press('Shift+Enter')
    await app.page.getByText(app.t('find.count', { at: 3, count: 3 }), { exact: true }).waitFor()
    await app.page.getByRole('heading', { name: 'Regionens folkhälsoenhet' }).waitFor()
    await field.press('Escape')
    await field.waitFor({ state: 'detached' })
    await expect.poll(() => list(app).evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('dims all but the surroundings of an actor until Escape', async () => {
    const app = await openApp()
    await app.openExample()
    await app.show('graph')
    await choose(app, 'Barn- och ungdomspsykiatrin (BUP)')
    const before = await painted(app)
    await app.page.keyboard.press('f')
    await expect.poll(() => said(app)).toContain(app.t('lens.focused', { names: 'Barn- och ungdomspsykiatrin (BUP)', shown: 4, count: 26 }))
    await expect.poll(() => painted(app)).not.toBe(before)
    expect(await onMap(app)).toBe(26)
    await app.page.getByRole('radio', { name: app.t('lens.steps.2') }).click()
    await expect
      .poll(() => said(app))
      .not.toContain(app.t('lens.focused', { names: 'Barn- och ungdomspsykiatrin (BUP)', shown: 4, count: 26 }))
    await list(app).focus()
    await app.page.keyboard.press('Escape')
    await app.button(app.t('lens.unfocus')).waitFor({ state: 'detached' })
    await expect.poll(() => said(app)).toContain(app.t('lens.unfocused'))
  })

  it('colours by a field with a legend, here and on the sheet, and takes only what is shown when asked', async () => {
    const app = await openApp()
    await app.openExample()
    await choose(app, 'BUP')
    await app.page.keyboard.press('Shift+H')
    await app.page.keyboard.press('Control+k')
    await app.page.getByRole('combobox', { name: app.t('shell.palette.field') }).fill('färg efter engagemang i dag')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => said(app)).toContain(app.t('lens.coloured', { field: 'engagemang i dag' }))
    await app.page
      .getByRole('region', { name: app.t('field.engagement') })
      .getByText(app.t('engagement.leading'))
      .waitFor()

    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    await app.chooseFormat(dialog, 'svg')
    const sheet = dialog.getByRole('img', { name: /Älvsunda/ })
    await expect.poll(() => sheet.textContent()).toContain(app.t('field.engagement'))
    expect(await sheet.textContent()).toContain('BUP')
    await dialog.getByText(app.t('export.some.count', { shown: 25, count: 26 })).waitFor()
    await dialog.getByRole('checkbox', { name: app.t('export.some') }).check()
    await expect.poll(() => sheet.textContent()).toContain(app.t('sheet.some', { shown: 25, count: 26 }))
    expect(await sheet.textContent()).not.toContain('BUP')
  })
})
