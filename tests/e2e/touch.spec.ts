// Fingers and pens on the map: long press lifts, two fingers zoom, a pen is a mouse; what is hit stays large enough at every zoom.
import type { CDPSession } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { middleOf } from './hand'
import { openApp } from './harness'

interface Point {
  readonly x: number
  readonly y: number
}
const phone = { width: 390, height: 844, system: { hasTouch: true, isMobile: true } } as const
const fingers = async (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) })
const gesture = (app: AppDriver) => app.page.locator('.map-canvas').getAttribute('data-gesture')
/** Pulls the first words of the zoom menu: "100 %". */
const zoom = async (app: AppDriver) => Number.parseInt(await app.page.locator('.toolbar .z').innerText(), 10)

describe('on a phone', () => {
  it('an actor is gathered, placed with a long press, and scored with + and −', async () => {
    const app = await openApp(phone)
    await app.page.getByRole('button', { name: app.t('home.blank') }).tap()
    await app.quickAdd().fill('Region')
    await app.quickAdd().press('Enter')
    await app.listed('Region').tap()
    await app
      .button(app.t('actor.peek.open'))
      .or(app.button(app.t('actor.increase', { scale: app.t('influence') })))
      .first()
      .waitFor()
    if (await app.button(app.t('actor.peek.open')).isVisible()) await app.button(app.t('actor.peek.open')).tap()
    for (const scale of ['influence', 'interest'] as const) {
      await app.button(app.t('actor.increase', { scale: app.t(scale) })).tap()
      await app.button(app.t('actor.decrease', { scale: app.t(scale) })).tap()
    }
    await app.button(app.t('shell.close')).first().tap()
    await app.actor('Region').waitFor({ state: 'attached' })
    const before = await app.spoken('Region')
    const cdp = await app.context.newCDPSession(app.page)
    const from = await middleOf(app.actor('Region'))
    await fingers(cdp, 'touchStart', [from])
    await expect.poll(() => gesture(app)).toBe('moving')
    for (let step = 1; step <= 8; step++) await fingers(cdp, 'touchMove', [{ x: from.x + step * 8, y: from.y - step * 10 }])
    await fingers(cdp, 'touchEnd', [])
    await expect.poll(() => app.spoken('Region')).not.toBe(before)
  })

  it('one finger moves the map, two zoom it, and neither moves an actor', async () => {
    const app = await openApp(phone)
    await app.openExample()
    // The map can be seen before it can be moved.
    await app.page.locator('.react-flow__pane').waitFor({ state: 'attached' })
    const said = await app.spoken('Socialnämnden')
    const at = await middleOf(app.actor('Socialnämnden'))
    const cdp = await app.context.newCDPSession(app.page)
    await fingers(cdp, 'touchStart', [at])
    for (let step = 1; step <= 6; step++) await fingers(cdp, 'touchMove', [{ x: at.x + step * 10, y: at.y + step * 8 }])
    await fingers(cdp, 'touchEnd', [])
    await expect.poll(async () => (await middleOf(app.actor('Socialnämnden'))).x).toBeGreaterThan(at.x + 20)
    const pair = (apart: number) => [
      { x: 200 - apart, y: 420 },
      { x: 200 + apart, y: 420 },
    ]
    const before = await zoom(app)
    await fingers(cdp, 'touchStart', pair(30))
    for (let apart = 36; apart <= 84; apart += 6) await fingers(cdp, 'touchMove', pair(apart))
    await fingers(cdp, 'touchEnd', [])
    await expect.poll(() => zoom(app)).toBeGreaterThan(before + 30)
    expect(await app.spoken('Socialnämnden')).toBe(said)
  })
})

it('a pen drags an actor as a mouse does', async () => {
  const app = await openApp()
  await app.openExample()
  const before = await app.spoken('Socialnämnden')
  const { x, y } = await middleOf(app.actor('Socialnämnden'))
  const cdp = await app.context.newCDPSession(app.page)
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) =>
    cdp.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, button: 'left', buttons: 1, clickCount: 1, pointerType: 'pen' })
  await pen('mousePressed', { x, y })
  for (let step = 1; step <= 6; step++) await pen('mouseMoved', { x: x - step * 12, y: y + step * 8 })
  await pen('mouseReleased', { x: x - 72, y: y + 48 })
  await expect.poll(() => app.spoken('Socialnämnden')).not.toBe(before)
})

describe('what a press finds', () => {
  it.each([0.5, 1, 2])('is at least 24 px across around every actor at a zoom of %s', async (wanted) => {
    const app = await openApp()
    await app.openExample()
    await app.page.locator('.toolbar .z').click()
    await app.page.getByRole('menuitem', { name: app.t('map.percent', { percent: wanted * 100 }), exact: true }).click()
    await expect.poll(() => zoom(app)).toBe(wanted * 100)
    const { x, y } = await middleOf(app.actor('Lokalpolisområdet'))
    for (const [dx, dy] of [
      [-12, 0],
      [12, 0],
      [0, -12],
      [0, 12],
    ] as const) {
      await app.page.mouse.move(x + dx, y + dy)
      await expect.poll(() => app.page.locator('.map-canvas').getAttribute('data-under')).toBe('actor')
      await app.page.mouse.move(x + 400, 4)
    }
  })
})
