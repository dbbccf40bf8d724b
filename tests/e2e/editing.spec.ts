// Changing what is on the map: several at once, copies within and between maps, menus, names in place, other ends of relations.
import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import type { AppDriver } from './driver'
import { middleOf } from './hand'
import { openApp } from './harness'

const menu = (app: AppDriver) => app.page.getByRole('menu').first()
const item = (app: AppDriver, name: string) => app.page.getByRole('menuitem', { name: new RegExp(`^${name}`) })
const map = (app: AppDriver) => app.page.getByRole('main').getByRole('listbox').first()
const panel = (app: AppDriver) => app.page.getByRole('complementary', { name: app.t('shell.details') })
const click = async (app: AppDriver, name: string, button: 'left' | 'right' = 'left') => {
  const { x, y } = await middleOf(app.actor(name))
  await app.page.mouse.click(x, y, { button })
}
const selected = (app: AppDriver) =>
  app.page
    .getByRole('main')
    .locator('[role=option][aria-selected=true]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.split(/[,.]/)[0] ?? '').sort())

/** A map with three actors on the grid, and a relation between the first two. */
async function threeActors(app: AppDriver, names = ['Region', 'Kommun', 'Skola'] as const) {
  await app.newMap()
  const places = [
    { interest: 20, influence: 70 },
    { interest: 60, influence: 80 },
    { interest: 70, influence: 30 },
  ]
  for (const [index, name] of names.entries()) {
    await app.addActor(name)
    await app.dragTo(name, places[index] ?? { interest: 50, influence: 50 })
  }
  await app.connect(names[0], names[1], 'mandate')
}

const engines = ['chromium', ...(firefoxPath() ? (['firefox'] as const) : [])] as const

describe.each(engines)('copies, in %s', (engine) => {
  it('go to another map with their relations and their group, and come back with one undo', async () => {
    const app = await openApp({ language: 'en', engine })
    await threeActors(app)
    await map(app).focus()
    await app.page.keyboard.press('ControlOrMeta+a')
    await expect.poll(() => selected(app)).toEqual(['Kommun', 'Region', 'Skola'])
    await app.page.keyboard.press('ControlOrMeta+c')
    await app.saved()
    await app.goHome()
    await app.newMap()
    await app.addActor('Polisen')
    await map(app).focus()
    await app.page.keyboard.press('ControlOrMeta+v')
    await expect.poll(() => app.actorNames()).toEqual(['Polisen', 'Region', 'Kommun', 'Skola'])
    expect(await app.spoken('Region')).toContain('1 relation.')
    await app.undo()
    await expect.poll(() => app.actorNames()).toEqual(['Polisen'])
  })

  it('are made by click as well, and cut ones keep their name when they come back', async () => {
    const app = await openApp({ language: 'en', engine })
    await threeActors(app)
    await click(app, 'Skola', 'right')
    await item(app, app.t('command.cut')).click()
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Kommun'])
    await click(app, 'Region')
    await app.page.mouse.click(...(await emptyPlace(app)), { button: 'right' })
    await item(app, app.t('editing.menu.pasteHere')).click()
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Kommun', 'Skola'])
  })
})

/** A place of the plot where nothing stands. */
async function emptyPlace(app: AppDriver): Promise<[number, number]> {
  const box = await app.page.locator('.map-canvas').boundingBox()
  if (!box) throw new Error('The map is not shown')
  return [box.x + box.width * 0.3, box.y + box.height * 0.7]
}

describe('the clipboard', () => {
  it('holds a table that other programs take', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await click(app, 'Region')
    await app.page.keyboard.press('ControlOrMeta+c')
    const text = await app.page.evaluate(() => navigator.clipboard.readText())
    expect(text.split('\r\n')).toEqual(['Name\tInfluence\tInterest', 'Region\t70\t20'])
  })

  it('hands plain text to the preview, wherever on the map it is pasted', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await app.page.evaluate(() => navigator.clipboard.writeText('Polisen\nRegionen'))
    await map(app).focus()
    await app.page.keyboard.press('ControlOrMeta+v')
    await app.agree()
    await expect.poll(async () => (await app.actorNames()).length).toBe(5)
  })
})

describe('a copy that is dragged', () => {
  it('stands where it is let go, and the original stays', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    const from = await middleOf(app.actor('Skola'))
    await app.page.keyboard.down('Alt')
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(from.x - 200, from.y - 40, { steps: 6 })
    await app.page.mouse.up()
    await app.page.keyboard.up('Alt')
    await app.actor('Copy of Skola').waitFor({ state: 'attached' })
    expect(await app.spoken('Skola')).toMatch(/30.*70/)
    expect(await app.spoken('Copy of Skola')).not.toMatch(/interest 70/)
  })
})

describe('the context menu', () => {
  it('opens by the keyboard at the actor, is walked with arrows and letters, and gives the focus back', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await click(app, 'Region')
    await app.page.keyboard.press('Shift+F10')
    await menu(app).waitFor()
    expect(await menu(app).getAttribute('aria-label')).toBe(app.t('editing.menu.for', { name: 'Region' }))
    const at = () =>
      app.page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? document.activeElement?.className)
    expect(await at()).toBe(app.t('command.details'))
    await app.page.keyboard.press('ArrowDown')
    expect(await at()).toBe(app.t('command.rename'))
    await app.page.keyboard.press('m')
    await app.page.keyboard.press('m')
    expect(await at()).toBe(app.t('editing.menu.moveTo'))
    await app.page.keyboard.press('ArrowRight')
    await expect.poll(at).toBe(app.t('editing.moveTo', { quadrant: app.t('quadrant.contextSetter') }))
    await app.page.keyboard.press('ArrowLeft')
    await expect.poll(at).toBe(app.t('editing.menu.moveTo'))
    await app.page.keyboard.press('ArrowRight')
    await app.page.keyboard.press('End')
    await app.page.keyboard.press('ArrowUp')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('Region')).toMatch(/25.*75/)
    expect(await map(app).evaluate((list) => list === document.activeElement)).toBe(true)
    await app.page.keyboard.press('Shift+F10')
    await menu(app).waitFor()
    await app.page.keyboard.press('Escape')
    await menu(app).waitFor({ state: 'detached' })
    expect(await map(app).evaluate((list) => list === document.activeElement)).toBe(true)
  })

  it('is the same on the map, in the list, in the table and in the panel', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    const read = async () => {
      await menu(app).waitFor()
      const names = await menu(app).locator('.mi .name').allTextContents()
      await app.page.keyboard.press('Escape')
      await menu(app).waitFor({ state: 'detached' })
      return names
    }
    await click(app, 'Region', 'right')
    const onMap = await read()
    await app.listed('Region').click({ button: 'right' })
    expect(await read()).toEqual(onMap)
    await app.button(app.t('actor.more'), panel(app)).click()
    expect(await read()).toEqual(onMap)
    await app.show('table')
    await app.page.getByRole('rowheader', { name: 'Region' }).click({ button: 'right' })
    expect(await read()).toEqual(onMap)
  })

  it('opens by a long press, and an empty place has one of its own', async () => {
    const app = await openApp({ language: 'en', system: { hasTouch: true } })
    await threeActors(app)
    const { x, y } = await middleOf(app.actor('Region'))
    const touch = await app.context.newCDPSession(app.page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await app.page.locator('.map-canvas[data-gesture="moving"]').waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await menu(app).waitFor()
    expect(await app.spoken('Region')).toMatch(/70.*20/)
    await app.page.keyboard.press('Escape')
    const [left, top] = await emptyPlace(app)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: left, y: top }] })
    await item(app, app.t('editing.menu.addHere')).waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await item(app, app.t('editing.menu.addHere')).click()
    await app.page.getByRole('textbox', { name: app.t('grid.newName') }).fill('Polisen')
    await app.page.keyboard.press('Enter')
    await app.actor('Polisen').waitFor({ state: 'attached' })
  })
})

describe('a name', () => {
  it('is written at the label, on both pictures and in the list; Escape takes it back', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await click(app, 'Region')
    await app.page.keyboard.press('F2')
    const field = (name: string) => app.page.getByRole('textbox', { name: app.t('gather.rename', { name }) })
    await field('Region').fill('Nothing')
    await app.page.keyboard.press('Escape')
    await field('Region').waitFor({ state: 'detached' })
    expect(await app.actorNames()).toContain('Region')
    await app.page.keyboard.press('F2')
    await field('Region').fill('The region')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.actorNames()).toContain('The region')
    expect(await map(app).evaluate((list) => list === document.activeElement)).toBe(true)
    await app.listed('Kommun').dblclick()
    await field('Kommun').fill('The municipality')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.actorNames()).toContain('The municipality')
    await app.show('graph')
    const mark = await middleOf(app.actor('Skola'))
    await app.page.mouse.dblclick(mark.x, mark.y)
    await field('Skola').fill('The school')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('The school')).toContain('The school')
  })
})

describe('several actors', () => {
  it('are chosen by clicks alone, changed at once, and say where they differ', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await map(app).focus()
    await app.page.keyboard.press('Escape')
    await app.button(app.t('gather.pick')).click()
    await app.listed('Region').click()
    await click(app, 'Skola')
    await expect.poll(() => selected(app)).toEqual(['Region', 'Skola'])
    await app.button(app.t('editing.pick.done')).click()
    const bar = app.page.getByRole('toolbar', { name: app.t('map.chosen.bar') })
    await app.button(app.t('editing.bar.stance'), bar).click()
    await app.page.getByRole('menuitemradio', { name: app.t('stance.2') }).click()
    await expect.poll(() => app.spoken('Region')).toContain(app.t('stance.2'))
    expect(await app.spoken('Skola')).toContain(app.t('stance.2'))
    const influence = panel(app).getByRole('textbox', { name: app.t('influence') })
    expect(await influence.getAttribute('placeholder')).toBe(app.t('editing.mixed'))
    await app.button(app.t('editing.menu.align'), bar).click()
    await item(app, app.t('editing.same.highest', { axis: 'influence' })).click()
    await expect.poll(() => app.spoken('Skola')).toMatch(/70.*70/)
    await app.undo()
    await expect.poll(() => app.spoken('Skola')).toMatch(/30.*70/)
  })

  it('are a run with Shift and single ones with Ctrl in the list, and change places with Alt and the arrows', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await app.listed('Region').click()
    await app.listed('Skola').click({ modifiers: ['Shift'] })
    await expect.poll(() => selected(app)).toEqual(['Kommun', 'Region', 'Skola'])
    await app.listed('Kommun').click({ modifiers: ['ControlOrMeta'] })
    await expect.poll(() => selected(app)).toEqual(['Region', 'Skola'])
    await app.listed('Skola').click()
    await app.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Skola', 'Kommun'])
    const [from, to] = [await middleOf(app.listed('Kommun')), await middleOf(app.listed('Region'))]
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(to.x, to.y - 10, { steps: 6 })
    await app.page.mouse.up()
    await expect.poll(() => app.actorNames()).toEqual(['Kommun', 'Region', 'Skola'])
  })

  it('that are locked are moved by nothing, and say why', async () => {
    const app = await openApp({ language: 'en' })
    await threeActors(app)
    await click(app, 'Region', 'right')
    await item(app, app.t('editing.menu.more')).click()
    await item(app, app.t('command.lock')).click()
    const { x, y } = await middleOf(app.actor('Region'))
    await app.page.mouse.move(x, y)
    await app.page.mouse.down()
    await app.page.mouse.move(x + 120, y + 60, { steps: 5 })
    await app.page.mouse.up()
    await app.page
      .getByText(app.t('editing.isLocked', { name: 'Region' }))
      .first()
      .waitFor()
    expect(await app.spoken('Region')).toMatch(/70.*20/)
    await map(app).focus()
    await app.page.keyboard.press('Shift+Enter')
    await app.page.keyboard.press('ArrowUp')
    expect(await app.spoken('Region')).toMatch(/70.*20/)
  })
})

describe('the other end of a relation', () => {
  const open = async (app: AppDriver) => {
    await threeActors(app)
    await click(app, 'Region')
    await panel(app).locator('.relations li button').first().click()
    await panel(app)
      .getByRole('combobox', { name: app.t('editing.end.target') })
      .waitFor()
  }
  const target = (app: AppDriver) =>
    panel(app)
      .getByRole('combobox', { name: app.t('editing.end.target') })
      .inputValue()

  it('is chosen by a click on another actor', async () => {
    const app = await openApp({ language: 'en' })
    await open(app)
    await app.button(`${app.t('editing.end.target')}: ${app.t('editing.end.byClick')}`, panel(app)).click()
    await app.page
      .getByText(app.t('editing.reconnect.hint', { name: 'Kommun' }))
      .first()
      .waitFor()
    await click(app, 'Skola')
    await expect.poll(() => target(app)).toBe('Skola')
    await app.undo()
    await expect.poll(() => target(app)).toBe('Kommun')
  })

  it('is written, and dragged', async () => {
    const app = await openApp({ language: 'en' })
    await open(app)
    const field = panel(app).getByRole('combobox', { name: app.t('editing.end.target') })
    await field.fill('sko')
    await field.press('Enter')
    await expect.poll(() => target(app)).toBe('Skola')
    const ends = app.page.locator('.map-handle')
    await expect.poll(() => ends.count()).toBe(2)
    const [from, to] = [await middleOf(ends.nth(1)), await middleOf(app.actor('Kommun'))]
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(to.x, to.y, { steps: 6 })
    await app.page.mouse.up()
    await expect.poll(() => target(app)).toBe('Kommun')
  })
})
