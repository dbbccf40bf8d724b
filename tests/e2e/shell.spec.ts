// The frame around the map: keys, commands, menus, messages, languages, narrow windows.
import { describe, expect, it } from 'vitest'
import { openApp } from './harness'

describe('keys', () => {
  it('take back what was just added while the field still has the focus', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.page.keyboard.press('ControlOrMeta+z')
    await app.listed('Region').waitFor({ state: 'detached' })
    await app.page.keyboard.press('ControlOrMeta+Shift+z')
    await app.listed('Region').waitFor()
    expect(await app.actorNames()).toEqual(['Region'])
  })

  it('leave Ctrl Z to a field with text in it', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.quickAdd().fill('Kom')
    await app.page.keyboard.press('ControlOrMeta+z')
    expect(await app.actorNames()).toEqual(['Region'])
  })

  it('change the view by two letters after each other, and keep the selection', async () => {
    const app = await openApp()
    await app.openExample()
    await app.select('Socialnämnden')
    await app.page.keyboard.press('F6')
    await app.page.keyboard.press('g')
    await app.page.keyboard.press('n')
    await app.page.getByRole('main', { name: app.t('shell.canvas', { view: app.t('view.graph') }) }).waitFor()
    const name = app.page.getByRole('textbox', { name: app.t('actor.name'), exact: true })
    expect(await name.inputValue()).toBe('Socialnämnden')
  })

  it('reach every command and actor by the palette', async () => {
    const app = await openApp()
    await app.openExample()
    await app.page.keyboard.press('ControlOrMeta+k')
    const field = app.page.getByRole('combobox', { name: app.t('shell.palette.field') })
    await field.fill('lokalpol')
    await app.page
      .getByRole('option', { name: /Lokalpolis/ })
      .first()
      .waitFor()
    await field.press('Enter')
    await app.page.getByRole('textbox', { name: app.t('actor.name'), exact: true }).waitFor()
    expect(await app.page.getByRole('textbox', { name: app.t('actor.name'), exact: true }).inputValue()).toBe('Lokalpolisområdet')
  })
})

describe('removing', () => {
  it('asks nothing and offers the way back, relations included', async () => {
    const app = await openApp()
    await app.openExample()
    const before = (await app.actorNames()).length
    await app.select('Socialnämnden')
    await app.page.keyboard.press('Delete')
    await app.page.getByText(app.t('shell.removed', { name: 'Socialnämnden' })).waitFor()
    expect(await app.actorNames()).toHaveLength(before - 1)
    await app.button(app.t('shell.undo')).click()
    await app.listed('Socialnämnden').waitFor()
    const name = app.page.getByRole('textbox', { name: app.t('actor.name'), exact: true })
    expect(await name.inputValue()).toBe('Socialnämnden')
  })

  it('takes a map off Home and brings it back', async () => {
    const app = await openApp()
    await app.newMap()
    await app.goHome()
    const title = app.t('home.newTitle')
    await app.button(app.t('home.mapMenu', { title })).click()
    await app.page.getByRole('menuitem', { name: app.t('shell.remove') }).click()
    await app.page.getByRole('link', { name: title, exact: true }).waitFor({ state: 'detached' })
    await app.button(app.t('shell.undo')).click()
    await app.page.getByRole('link', { name: title, exact: true }).waitFor()
    expect(await app.page.getByRole('link', { name: title, exact: true }).count()).toBe(1)
  })
})

describe('texts', () => {
  it('are there after a reload: title, question and what was written about an actor', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    await app.button(app.t('shell.renameTitle', { title: 'New map' })).click()
    await app.page.getByRole('textbox', { name: app.t('shell.renameTitle', { title: 'New map' }) }).fill('Safe streets')
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('textbox', { name: app.t('gather.question') }).fill('Who makes evenings safe?')
    await app.addActor('Night buses')
    await app.page.getByRole('textbox', { name: app.t('actor.argument') }).fill('Fewer broken windows')
    await app.page.keyboard.press('Tab')
    await app.saved()
    await app.reload()
    expect(await app.page.title()).toBe('Safe streets – Samspel')
    expect(await app.page.getByRole('textbox', { name: app.t('gather.question') }).inputValue()).toBe('Who makes evenings safe?')
    await app.select('Night buses')
    expect(await app.page.getByRole('textbox', { name: app.t('actor.argument') }).inputValue()).toBe('Fewer broken windows')
  })

  it('change language at once and stay changed', async () => {
    const app = await openApp({ language: 'sv' })
    await app.button('Svenska').click()
    await app.page.getByRole('menuitemradio', { name: 'English' }).click()
    await app.page.getByText('Example map').waitFor()
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en')
    await app.reload()
    await app.page.getByText('Example map').waitFor()
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('a narrow window', () => {
  it('shows the chosen actor in a sheet with steps for its ratings', async () => {
    const app = await openApp({ width: 390, height: 844 })
    await app.openExample()
    await app.button(app.t('shell.actors')).click()
    await app.select('Socialnämnden')
    await app.button(app.t('actor.peek.open')).click()
    const influence = app.page.getByRole('textbox', { name: new RegExp(`^${app.t('influence')}`) })
    const before = Number(await influence.inputValue())
    await app.button(app.t('actor.increase', { scale: app.t('influence') })).click()
    expect(Number(await influence.inputValue())).toBe(before + 1)
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('never needs to scroll sideways at 320 px', async () => {
    const app = await openApp({ width: 320, height: 640 })
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await app.openExample()
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})
