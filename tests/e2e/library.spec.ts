// Gathering with the library, the checklist, the first steps and the help, and showing the map to a room.
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const dialog = (app: AppDriver) => app.page.getByRole('dialog')

async function openLibrary(app: AppDriver) {
  await app.page
    .getByRole('main')
    .getByRole('button', { name: app.t('shell.library') })
    .click()
  await app.page.getByRole('searchbox', { name: app.t('library.search') }).waitFor()
}

async function openChecklist(app: AppDriver) {
  await app.page
    .getByRole('region', { name: app.t('gather.list') })
    .getByRole('button', { name: app.t('shell.missing') })
    .click()
  await dialog(app)
    .getByRole('heading', { name: app.t('library.check.affected') })
    .waitFor()
}

async function openPresenter(app: AppDriver) {
  await app.button(app.t('shell.more')).click()
  await app.page.getByRole('menuitem', { name: app.t('command.present') }).click()
  await dialog(app).getByRole('img').waitFor()
}

/** What is written on the wall: the names on the picture and its description. */
const onTheWall = async (app: AppDriver) => {
  const picture = dialog(app).getByRole('img')
  return `${(await picture.locator('text').allTextContents()).join(' ')} ${await picture.getAttribute('aria-label')}`
}

describe('the actor library', () => {
  it('adds several actors by keyboard in one step, as assumptions in their groups', async () => {
    const app = await openApp()
    await app.newMap()
    await openLibrary(app)
    await app.page.keyboard.type('polis')
    await dialog(app).getByRole('checkbox').first().waitFor()
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Space')
    const search = app.page.getByRole('searchbox', { name: app.t('library.search') })
    await search.fill('frivillig')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Space')
    await search.fill('skolor')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Space')
    await app.button(app.t('library.choose', { count: 3 })).waitFor()
    await app.page.keyboard.press('Control+Enter')
    await app.page.getByText(app.t('library.added', { count: 3 })).waitFor()
    expect(await app.actorNames()).toContain('Lokalpolisområdet')
    expect(await app.actorNames()).toHaveLength(3)

    await app.select('Lokalpolisområdet')
    expect(await app.panelField('actor.mission').inputValue()).toMatch(/^Troligt intresse: /)
    await app.undo()
    expect(await app.actorNames()).toEqual([])
  })

  it('says who is on the map already, also under another name', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Polisen')
    await openChecklist(app)
    await app.page.getByRole('searchbox', { name: app.t('library.search') }).fill('polis')
    await dialog(app).getByText(app.t('library.there')).waitFor()
    expect(await dialog(app).getByRole('checkbox').count()).toBe(0)
  })

  it('follows the chosen country, and keeps it', async () => {
    const app = await openApp()
    await app.newMap()
    await openLibrary(app)
    const doctor = dialog(app).getByRole('checkbox', { name: /^Kommuneoverlegen/ })
    await dialog(app).getByRole('checkbox').first().waitFor()
    expect(await doctor.count()).toBe(0)
    await app.page.getByRole('combobox', { name: app.t('library.country') }).selectOption('no')
    await doctor.waitFor()
    await app.reload()
    await openLibrary(app)
    await doctor.waitFor()
  })

  it('is offered while a name is written', async () => {
    const app = await openApp()
    await app.newMap()
    await app.quickAdd().fill('arbetsför')
    await app.page.getByRole('option', { name: 'Arbetsförmedlingen' }).waitFor()
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await app.listed('Arbetsförmedlingen').waitFor()
    expect(await app.quickAdd().inputValue()).toBe('')
  })
})

describe('the checklist', () => {
  it('names the sectors that the example leaves out, and leads to whom there is', async () => {
    const app = await openApp()
    await app.openExample()
    await openChecklist(app)
    const without = dialog(app).getByRole('region', { name: app.t('library.check.without') })
    expect(await without.getByRole('listitem').count()).toBe(2)
    await without.getByRole('button', { name: new RegExp(`^${app.t('library.group.academia')}`) }).click()
    await dialog(app)
      .getByRole('checkbox', { name: /^Universitet och högskola/ })
      .check()
    await app.button(app.t('library.choose', { count: 1 })).click()
    await app.listed('Universitet och högskola').waitFor()
    await openChecklist(app)
    expect(await without.getByRole('listitem').count()).toBe(1)
  })

  it('says first, in plain words, that those whom the issue concerns are missing', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    await app.addActor('Municipal council')
    await openChecklist(app)
    const words = await dialog(app).locator('.found').innerText()
    expect(words.indexOf(app.t('library.check.affected.none'))).toBeGreaterThan(-1)
    expect(words.indexOf(app.t('library.check.affected.none'))).toBeLessThan(words.indexOf(app.t('library.check.without')))
    await dialog(app)
      .getByRole('button', { name: new RegExp(`^${app.t('group.residents')}:`) })
      .click()
    await dialog(app)
      .getByRole('checkbox', { name: /^The people most affected/ })
      .waitFor()
  })
})

describe('the first five minutes', () => {
  it('ask one question with one field in every view of a blank map', async () => {
    const app = await openApp()
    await app.newMap()
    for (const view of ['graph', 'table', 'grid'] as const) {
      await app.page.getByRole('link', { name: app.t(`view.${view}`), exact: true }).click()
      await app.page.locator(`main[aria-label="${app.t('shell.canvas', { view: app.t(`view.${view}`) })}"]`).waitFor()
      await app.page
        .getByRole('main')
        .getByRole('heading', { name: app.t('grid.empty.title') })
        .waitFor()
    }
    await app.page.getByRole('textbox', { name: app.t('grid.empty.field') }).fill('Region')
    await app.page.keyboard.press('Enter')
    await app.listed('Region').waitFor()
    await app.page.getByRole('heading', { name: app.t('grid.empty.title') }).waitFor({ state: 'detached' })
  })

  it('show how far the map has come, and lead to the next place', async () => {
    const app = await openApp()
    await app.newMap()
    const steps = app.page.getByRole('complementary', { name: app.t('shell.details') }).getByRole('list')
    await steps
      .getByText(app.t('begin.of', { done: 0, of: 5 }))
      .first()
      .waitFor()
    for (const name of ['A', 'B', 'C', 'D', 'E']) await app.addActor(name)
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('main').getByRole('listbox').focus()
    await app.page.keyboard.press('Escape')
    await steps.getByText(app.t('begin.done'), { exact: true }).waitFor()
    await steps.getByRole('button', { name: new RegExp(`^${app.t('begin.place')}`) }).click()
    await app.page.getByText(app.t('grid.place', { name: 'A' })).waitFor()
  })

  it('stay away when put away, and are still in the help, which is one button on every page', async () => {
    const app = await openApp()
    const help = app.button(app.t('shell.help'))
    await help.waitFor()
    await app.newMap()
    await app.button(app.t('begin.putAway')).click()
    const heading = app.page.getByRole('heading', { name: app.t('begin.title') })
    await heading.waitFor({ state: 'detached' })
    await app.reload()
    await help.click()
    await dialog(app)
      .getByRole('heading', { name: app.t('begin.title') })
      .waitFor()
    await dialog(app)
      .getByRole('button', { name: new RegExp(`^${app.t('begin.gather')}`) })
      .click()
    await dialog(app).waitFor({ state: 'detached' })
    expect(await app.quickAdd().evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await heading.count()).toBe(0)
  })
})

describe('the map for a room', () => {
  it('fills the window with names that the back row can read, and changes its picture by keys', async () => {
    const app = await openApp({ width: 1920, height: 1080 })
    await app.openExample()
    await app.page.getByRole('main').getByRole('listbox').focus()
    await app.page.keyboard.press('Shift+P')
    const picture = dialog(app).getByRole('img')
    await picture.waitFor()
    expect(await dialog(app).boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 })
    const heights = () =>
      picture
        .locator('text', { hasText: /^(Kommunstyrelsen|BUP|Ungdomsrådet|Frivilligcentralen)$/ })
        .evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size')) * ((text as SVGTextElement).getCTM()?.a ?? 0)))
    expect((await heights()).every((height) => height >= 24)).toBe(true)
    expect(await heights()).toHaveLength(4)
    expect(await onTheWall(app)).toContain(app.t('quadrant.player'))
    await app.page.keyboard.press('ArrowRight')
    await dialog(app)
      .getByRole('radio', { name: app.t('view.graph'), checked: true })
      .waitFor()
    expect(await onTheWall(app)).not.toContain(app.t('quadrant.player'))
    expect((await heights()).every((height) => height >= 24)).toBe(true)
    await app.page.keyboard.press('Escape')
    await dialog(app).waitFor({ state: 'detached' })
    await app.listed('Kommunstyrelsen').waitFor()
  })

  it('is reached, masked and left by pointer alone, and shows no name while masked', async () => {
    const app = await openApp()
    await app.openExample()
    const names = await app.actorNames()
    await openPresenter(app)
    expect(await onTheWall(app)).toContain('Kommunstyrelsen')
    await dialog(app)
      .getByRole('checkbox', { name: app.t('present.mask') })
      .click()
    await dialog(app)
      .getByText(app.t('present.actor', { code: 'A' }), { exact: true })
      .waitFor()
    const all = await dialog(app).evaluate((element) => element.outerHTML)
    expect(names.filter((name) => all.includes(name))).toEqual([])
    await dialog(app)
      .getByRole('radio', { name: app.t('view.graph') })
      .click()
    const network = await dialog(app).evaluate((element) => element.outerHTML)
    expect(names.filter((name) => network.includes(name))).toEqual([])
    await dialog(app)
      .getByRole('button', { name: app.t('present.leave') })
      .click()
    await dialog(app).waitFor({ state: 'detached' })
  })
})

describe('work that takes its time', () => {
  it('goes on behind the map, says so, and can be stopped', async () => {
    const app = await openApp()
    await app.openExample()
    await app.page.evaluate(() => {
      OffscreenCanvas.prototype.convertToBlob = () => new Promise(() => {})
    })
    await app.button(app.t('shell.export')).click()
    await dialog(app)
      .getByRole('radio', { name: app.t('export.family.picture') })
      .click()
    await app.button(app.t('export.saveAsFile'), dialog(app)).click()
    const card = app.page.getByRole('region', { name: app.t('export.making') })
    await card.getByRole('progressbar').waitFor()
    await dialog(app).waitFor({ state: 'detached' })
    await app.addActor('Näringslivsrådet')
    await app.button(app.t('shell.cancel'), card).click()
    await card.waitFor({ state: 'detached' })
  })
})
