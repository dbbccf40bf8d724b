import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

/** What the list of actors says has the keyboard. */
const focused = (app: AppDriver) =>
  app.page.evaluate(() => {
    const list = document.activeElement?.getAttribute('aria-activedescendant')
    return (list && document.getElementById(list)?.getAttribute('aria-label')) || ''
  })
const list = (app: AppDriver) => app.page.getByRole('main').getByRole('listbox')

describe('the canvas by keyboard', () => {
  it('is one stop; Home, Page down and Control with an arrow go from actor to actor', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await list(app).focus()
    await app.page.keyboard.press('Home')
    await expect.poll(() => focused(app)).not.toBe('')
    const first = await focused(app)
    await app.page.keyboard.press('PageDown')
    await expect.poll(() => focused(app)).not.toBe(first)
    const second = await focused(app)
    await app.page.keyboard.press('Control+ArrowDown')
    await expect.poll(() => focused(app)).not.toBe(second)
  })

  it('moves what was lifted by 1, with Shift by 10, in one step of undo', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 30, influence: 40 })
    await list(app).focus()
    for (const key of ['Home', 'ArrowUp', 'Shift+Enter', 'ArrowUp', 'Shift+ArrowRight']) await app.page.keyboard.press(key)
    expect(await app.spoken('Region')).toMatch(/40.*30/)
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('Region')).toMatch(/41.*40/)
    await app.undo()
    await expect.poll(() => app.spoken('Region')).toMatch(/40.*30/)
  })

  it('places by numbers', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.select('Region')
    await list(app).focus()
    await app.page.keyboard.press('m')
    const popover = app.page.getByRole('dialog', { name: app.t('move.title', { name: 'Region' }) })
    await popover.getByRole('spinbutton', { name: app.t('influence') }).fill('58')
    await popover.getByRole('spinbutton', { name: app.t('interest') }).fill('66')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('Region')).toMatch(/58.*66/)
  })
})

describe('relations and the network', () => {
  it('connects by dragging from the ring, and by typing', async () => {
    const app = await openApp()
    await app.newMap()
    for (const name of ['Region', 'Kommun']) await app.addActor(name)
    await app.dragTo('Region', { interest: 20, influence: 30 })
    await app.dragTo('Kommun', { interest: 70, influence: 80 })
    await app.connectByDragging('Region', 'Kommun', 'funding')
    await expect.poll(() => app.spoken('Kommun')).toContain(app.t('relations.count', { count: 1 }))
    await app.connect('Kommun', 'Region', 'information')
    await expect.poll(() => app.spoken('Region')).toContain(app.t('relations.count', { count: 2 }))
    await app.show('graph')
    expect(await app.spoken('Region')).toContain(app.t('relations.count', { count: 2 }))
    await app.undo()
    await expect.poll(() => app.spoken('Region')).toContain(app.t('relations.count', { count: 1 }))
  })

  it('lays a map out by itself once, and that is not a step of undo', async () => {
    const app = await openApp()
    await app.openExample()
    await app.show('graph')
    await app.saved()
    await expect.poll(() => app.page.getByRole('button', { name: app.t('network.layout') }).count()).toBe(1)
    expect(await app.page.getByRole('button', { name: new RegExp(`^${app.t('shell.undo')}`) }).isDisabled()).toBe(true)
  })
})
