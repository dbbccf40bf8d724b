// Grid sets, scales and notes, as people use them: by hand, by keys and by clicks.
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { middleOf } from './hand'
import { openApp } from './harness'

async function openDialog(app: AppDriver): Promise<Locator> {
  await app.button(app.t('map.show')).click()
  await app.page.getByRole('menuitem', { name: app.t('grid.set') }).click()
  return app.page.getByRole('dialog', { name: app.t('gridset.title') })
}
async function use(app: AppDriver, dialog: Locator) {
  await app.button(app.t('gridset.use'), dialog).click()
  await dialog.waitFor({ state: 'detached' })
}
const note = (app: AppDriver, text: string) =>
  app.page.getByRole('button', { name: new RegExp(`^${app.t('note.label', { text }).replace(/[()]/g, '\\$&')}`) })
const field = (app: AppDriver) => app.page.getByRole('textbox', { name: app.t('note.field') })
async function canvas(app: AppDriver) {
  await app.page.getByRole('listbox', { name: /./ }).first().focus()
}
/** "Inflytande 40, intresse 30" of a note, as numbers. */
async function placeOf(app: AppDriver, text: string): Promise<readonly number[]> {
  return [...((await note(app, text).getAttribute('aria-label')) ?? '').replace(text, '').matchAll(/ (\d+)/g)].map((found) =>
    Number(found[1]),
  )
}

describe('grid sets', () => {
  it('rename quadrants and axes everywhere, say what the axis asks now, and are one step of undo', async () => {
    const app = await openApp()
    await app.openExample()
    const before = await app.spoken('Kommunstyrelsen')
    expect(before).toContain(app.t('quadrant.contextSetter'))
    const dialog = await openDialog(app)
    await dialog.getByRole('radio', { name: app.t('gridset.affected') }).check()
    await dialog.getByText(app.t('gridset.toAffected', { axis: app.t('axis.affected') })).waitFor()
    await use(app, dialog)
    await expect.poll(() => app.spoken('Kommunstyrelsen')).toContain(app.t('quadrant.affected.contextSetter'))
    await app.select('Kommunstyrelsen')
    await app.page.getByText(app.t('advice.affected.contextSetter')).waitFor()
    await app.show('table')
    await app.page.getByRole('columnheader', { name: app.t('affected') }).waitFor()
    await app.page.getByRole('button', { name: new RegExp(app.t('quadrant.affected.player')) }).waitFor()
    await app.show('grid')
    await app.undo()
    await expect.poll(() => app.spoken('Kommunstyrelsen')).toBe(before)
  })

  it('take own words for quadrants and axes', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 80, influence: 80 })
    const dialog = await openDialog(app)
    await dialog.getByRole('radio', { name: app.t('gridset.own') }).check()
    await dialog.getByLabel(app.t('quadrant.player'), { exact: true }).fill('Carry it')
    await dialog.getByLabel(app.t('axis.influence'), { exact: true }).fill('Power')
    await use(app, dialog)
    await expect.poll(() => app.spoken('Region')).toContain('Power 80, interest 80. Carry it.')
    await app.button(app.t('grid.axis', { side: app.t('grid.up'), axis: 'Power' })).waitFor()
    await app.select('Region')
    await app.page.getByRole('slider', { name: 'Power', exact: true }).waitFor()
  })

  it('changes nothing when it is cancelled', async () => {
    const app = await openApp()
    await app.openExample()
    const before = await app.spoken('Kommunstyrelsen')
    const dialog = await openDialog(app)
    await dialog.getByRole('radio', { name: 'Mendelow' }).check()
    await app.button(app.t('gridset.cancel'), dialog).last().click()
    await dialog.waitFor({ state: 'detached' })
    expect(await app.spoken('Kommunstyrelsen')).toBe(before)
  })
})

describe('scales', () => {
  it('show and take steps, keep every value until it is edited, and snap a drag', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 58, influence: 66 })
    const dialog = await openDialog(app)
    await dialog.getByRole('radio', { name: app.t('gridset.scale.steps4') }).click()
    await use(app, dialog)
    await app.select('Region')
    const influence = app.page.getByRole('radiogroup', { name: app.t('influence') })
    await influence.getByRole('radio', { name: app.t('scale.steps4.3'), exact: true, checked: true }).waitFor()
    await expect.poll(() => app.spoken('Region')).toContain(app.t('scale.steps4.3'))

    // Back to 0–100: nothing has moved.
    await use(app, await chosen(app, 'gridset.scale.percent'))
    await expect.poll(() => app.spoken('Region')).toMatch(/66.*58/)

    await use(app, await chosen(app, 'gridset.scale.steps4'))
    await influence.getByRole('radio', { name: app.t('scale.steps4.4'), exact: true }).click()
    await use(app, await chosen(app, 'gridset.scale.percent'))
    await expect.poll(() => app.spoken('Region')).toMatch(/88.*58/)

    // A drag by a few px goes to the nearest step: 62.5 of interest, where 87.5 of influence already is one.
    await use(app, await chosen(app, 'gridset.scale.steps4'))
    const at = await middleOf(app.actor('Region'))
    await app.page.mouse.move(at.x, at.y)
    await app.page.mouse.down()
    await app.page.mouse.move(at.x + 12, at.y + 3, { steps: 4 })
    await app.page.mouse.up()
    await use(app, await chosen(app, 'gridset.scale.percent'))
    await expect.poll(() => app.spoken('Region')).toMatch(/88.*63/)
  })
})

async function chosen(app: AppDriver, scale: 'gridset.scale.percent' | 'gridset.scale.steps4') {
  const dialog = await openDialog(app)
  await dialog.getByRole('radio', { name: app.t(scale) }).click()
  return dialog
}

describe('notes', () => {
  it('are added, written, moved and removed with keys alone', async () => {
    const app = await openApp()
    await app.openExample()
    await canvas(app)
    const { keyboard } = app.page
    await keyboard.press('n')
    await field(app).waitFor()
    await keyboard.type('Fråga dem')
    await keyboard.press('Enter')
    await keyboard.type('i maj')
    await keyboard.press('Control+Enter')
    await note(app, 'Fråga dem i maj').waitFor()
    await note(app, 'Fråga dem i maj').focus()
    const [influence = 0, interest = 0] = await placeOf(app, 'Fråga dem i maj')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('ArrowRight')
    await expect.poll(() => placeOf(app, 'Fråga dem i maj')).toEqual([influence - 10, interest + 1])
    await keyboard.press('Enter')
    await field(app).waitFor()
    await keyboard.type(' snart')
    await keyboard.press('Escape')
    await note(app, 'Fråga dem i maj').waitFor()
    await expect.poll(() => note(app, 'Fråga dem i maj').evaluate((element) => element === document.activeElement)).toBe(true)
    await keyboard.press('m')
    await app.page.getByRole('dialog', { name: app.t('note.title') }).waitFor()
    await keyboard.type('12')
    await keyboard.press('Enter')
    await expect.poll(() => placeOf(app, 'Fråga dem i maj')).toEqual([12, interest + 1])
    await note(app, 'Fråga dem i maj').focus()
    await keyboard.press('Delete')
    await note(app, 'Fråga dem i maj').waitFor({ state: 'detached' })
    await keyboard.press('ControlOrMeta+z')
    await note(app, 'Fråga dem i maj').waitFor()
  })

  it('are added and placed by clicks, and dragged', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 80, influence: 80 })
    await app.button(app.t('map.note')).click()
    await field(app).fill('Ask them')
    await app.page.getByRole('heading', { level: 1 }).or(app.quickAdd()).first().click()
    await note(app, 'Ask them').waitFor()
    await note(app, 'Ask them').click()
    await app.button(app.t('note.move')).click()
    const main = await app.page.getByRole('main').boundingBox()
    if (!main) throw new Error('no map')
    await app.page.mouse.click(main.x + main.width * 0.3, main.y + main.height * 0.6)
    const clicked = await placeOf(app, 'Ask them')
    const box = await note(app, 'Ask them').boundingBox()
    if (!box) throw new Error('no note')
    expect(Math.hypot(box.x - main.x - main.width * 0.3, box.y - main.y - main.height * 0.6)).toBeLessThan(6)
    await app.page.mouse.move(box.x + 30, box.y + 20)
    await app.page.mouse.down()
    await app.page.mouse.move(box.x + 130, box.y + 20, { steps: 5 })
    await app.page.mouse.up()
    await expect.poll(async () => (await placeOf(app, 'Ask them'))[1]).toBeGreaterThan((clicked[1] ?? 0) + 5)
    await app.saved()
    await app.reload()
    await note(app, 'Ask them').waitFor()
  })

  it('never keep an actor from the hand: a mark above a note is dragged', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 50, influence: 50 })
    await app.button(app.t('map.note')).click()
    await field(app).fill('Under')
    await app.page.keyboard.press('Control+Enter')
    const [mark, paper] = [await app.actor('Region').boundingBox(), await note(app, 'Under').boundingBox()]
    if (!mark || !paper) throw new Error('nothing to drag')
    await app.page.mouse.move(paper.x + 40, paper.y + 20)
    await app.page.mouse.down()
    await app.page.mouse.move(mark.x - 20, mark.y - 10, { steps: 5 })
    await app.page.mouse.up()
    const before = await placeOf(app, 'Under')
    await app.dragTo('Region', { interest: 20, influence: 80 })
    await expect.poll(() => app.spoken('Region')).toMatch(/80.*20/)
    expect(await placeOf(app, 'Under')).toEqual(before)
  })

  it('lie on the network too, and on the sheet unless they are left out', async () => {
    const app = await openApp()
    await app.openExample()
    await app.show('graph')
    await canvas(app)
    await app.page.keyboard.press('n')
    await field(app).fill('Saknas: ungdomsmottagningen')
    await app.page.keyboard.press('Control+Enter')
    await note(app, 'Saknas: ungdomsmottagningen').waitFor()
    const svg = async () => (await app.exportAs('svg')).bytes.toString('utf8')
    expect(await svg()).toContain('ungdomsmottagningen')
    await app.button(app.t('shell.export')).click()
    const dialog = app.page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: app.t('export.show.notes') }).uncheck()
    await app.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await svg()).not.toContain('ungdomsmottagningen')
  })
})
