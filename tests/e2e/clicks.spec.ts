// The main job by single clicks: nothing is dragged, in either engine. Text is typed into fields, and that is all that keys do.
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import type { AppDriver } from './driver'
import { middleOf } from './hand'
import { openApp } from './harness'
import { expectDone, question, savedBy, stands, ties } from './job'

/** From now on a pointer that moves while it is down is a fault, and so is a key that writes nothing. */
async function takeDraggingAway(app: AppDriver) {
  app.page.mouse.down = () => {
    throw new Error('A press of its own begins a drag')
  }
  await app.page.evaluate(() => {
    let at: { readonly x: number; readonly y: number } | null = null
    const listen = (name: string, hear: (event: PointerEvent) => void) =>
      window.addEventListener(name, (event) => hear(event as PointerEvent), { capture: true })
    listen('pointerdown', ({ clientX, clientY }) => {
      at = { x: clientX, y: clientY }
    })
    listen('pointermove', ({ clientX, clientY }) => {
      if (at && (at.x !== clientX || at.y !== clientY)) console.error('The pointer was dragged')
    })
    for (const name of ['pointerup', 'pointercancel']) listen(name, () => (at = null))
    window.addEventListener('keydown', (event) => {
      if (event.key.length > 1 || event.ctrlKey || event.metaKey) console.error(`A key did something: ${event.key}`)
    })
  })
}

const write = async (field: Locator, text: string) => {
  await field.click()
  await field.fill(text)
}

async function doTheJob(app: AppDriver) {
  const { page, t } = app
  await takeDraggingAway(app)
  await page.getByRole('button', { name: t('home.blank') }).click()
  await app.quickAdd().waitFor()
  await write(page.getByRole('textbox', { name: t('gather.question') }), question)

  const panel = page.getByRole('complementary', { name: t('shell.details') })
  const tray = page.getByRole('region', { name: t('tray.title') })
  const canvas = page.locator('.map-canvas')
  for (const [name, { influence, interest }] of Object.entries(stands)) {
    await write(app.quickAdd(), name)
    await page.getByRole('option', { name: t('gather.add', { name }) }).click()
    // Put on the grid by a click on the actor and a click on the place, then to the point by its numbers.
    await app.button(name, tray).click()
    const box = await canvas.boundingBox()
    if (!box) throw new Error('The map is not shown')
    await page.mouse.click(box.x + 80 + (interest / 100) * (box.width - 130), box.y + 80 + (1 - influence / 100) * (box.height - 300))
    await app.actor(name).waitFor({ state: 'attached' })
    for (const [axis, value] of Object.entries({ influence, interest }) as ['influence' | 'interest', number][])
      await write(panel.getByRole('textbox', { name: new RegExp(`^${t(axis)},`) }), String(value))
    await panel.getByRole('heading', { name: t('actor.assessment') }).click()
    await expect.poll(() => app.spoken(name)).toMatch(new RegExp(`\\b${influence}\\b.*\\b${interest}\\b`))
  }

  for (const [index, [source, target, type]] of ties.entries()) {
    // The tool first and then both ends, or the first end and then the tool.
    if (index % 2 === 0) {
      await app.button(t('map.select')).click()
      const empty = await canvas.boundingBox()
      if (empty) await page.mouse.click(empty.x + 70, empty.y + empty.height - 40)
      await page.locator('[role=option][aria-selected=true]').waitFor({ state: 'detached' })
    } else {
      await app.listed(source).click()
      await page.getByRole('option', { name: source, selected: true }).waitFor({ state: 'attached' })
    }
    await page
      .getByRole('toolbar', { name: t('map.tools') })
      .getByRole('button', { name: t('map.connect') })
      .click()
    // What the map asks for is read before each click, as by a person: when a click goes astray, this says which.
    for (const name of index % 2 === 0 ? [source, target] : [target]) {
      await page.getByText(t(name === source ? 'map.connectFirst' : 'map.connectFrom'), { exact: true }).waitFor()
      const { x, y } = await middleOf(app.actor(name))
      await page.mouse.click(x, y)
    }
    const popover = page.getByRole('dialog', { name: t('relate.title', { source, target }) })
    await popover.getByRole('radio', { name: t(`relation.${type}`), exact: true }).click()
    await app.button(t('map.connect'), popover).click()
    await popover.waitFor({ state: 'detached' })
  }

  await app.button(t('shell.export')).click()
  const dialog = page.getByRole('dialog', { name: t('export.title') })
  await dialog.getByRole('radio', { name: t('export.family.picture') }).click()
  const picture = await savedBy(app, () => app.button(t('export.saveAsFile'), dialog).click())
  await dialog.waitFor({ state: 'detached' })
  await expectDone(app, picture)
}

/** ms: twelve actors and ten relations, one after the other. */
const long = 400_000

describe('the whole job by clicks', () => {
  it('in Chromium', async () => doTheJob(await openApp()), long)
  it.skipIf(!firefoxPath())('in Firefox', async () => doTheJob(await openApp({ engine: 'firefox' })), long)
})

describe('a click for every drag', () => {
  it('brings a place to the middle with the hand, and zooms', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await app.button(app.t('map.pan')).click()
    const before = await middleOf(app.actor('Youth council'))
    await app.page.mouse.click(before.x - 10, before.y + 60)
    const canvas = await app.page.locator('.map-canvas').boundingBox()
    await expect
      .poll(async () => (await middleOf(app.actor('Youth council'))).x - (canvas ? canvas.x + canvas.width / 2 : 0))
      .toBeLessThan(20)
    await app.button(app.t('map.zoomIn')).click()
    await expect.poll(() => app.page.locator('.toolbar .z').innerText()).toContain('125')
  })

  it('moves an actor to another place', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    await app.select('Youth council')
    await app.page.getByRole('button', { name: new RegExp(app.t('shell.search')) }).click()
    await app.page.keyboard.type(app.t('keys.lift'))
    await app.page.getByRole('option', { name: app.t('keys.lift') }).click()
    const before = await app.spoken('Youth council')
    const { x, y } = await middleOf(app.actor('Volunteer centre'))
    await app.page.mouse.click(x + 60, y + 60)
    await expect.poll(() => app.spoken('Youth council')).not.toBe(before)
  })

  it('makes a panel wider, narrower and as usual, closes it and opens it', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    const name = app.t('shell.details')
    const edge = app.page.getByRole('separator', { name: app.t('keys.panel.width', { name }) })
    const choose = async (item: string) => {
      await app.button(app.t('keys.panel.menu', { name })).click()
      await app.page.getByRole('menuitem', { name: item }).click()
    }
    await choose(app.t('keys.panel.wider'))
    expect(await edge.getAttribute('aria-valuenow')).toBe('384')
    await choose(app.t('keys.panel.narrower'))
    await choose(app.t('keys.panel.narrower'))
    expect(await edge.getAttribute('aria-valuenow')).toBe('288')
    await choose(app.t('keys.panel.standard'))
    expect(await edge.getAttribute('aria-valuenow')).toBe('336')
    await choose(app.t('keys.panel.close', { name }))
    await app.button(app.t('keys.panel.open', { name })).click()
    await edge.waitFor()
  })

  it('keeps in the middle what was there when a panel changes', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    const middle = async () => {
      const [canvas, actor] = [await app.page.locator('.map-canvas').boundingBox(), await middleOf(app.actor('Youth council'))]
      return canvas ? Math.round(actor.x - (canvas.x + canvas.width / 2)) : null
    }
    await app.button(app.t('map.zoomIn')).click()
    await app.page.getByText('125 %').first().waitFor()
    const before = await middle()
    await app.button(app.t('keys.panel.menu', { name: app.t('shell.panel.gather') })).click()
    await app.page.getByRole('menuitem', { name: app.t('keys.panel.wider') }).click()
    await app.page
      .getByRole('separator', { name: /Question/ })
      .and(app.page.locator('[aria-valuenow="296"]'))
      .waitFor()
    await expect.poll(async () => Math.abs(((await middle()) ?? 0) - (before ?? 0))).toBeLessThan(30)
  })
})
