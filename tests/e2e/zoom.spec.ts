// Zoom and pan as people know them from other canvases.
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { middleOf } from './hand'
import { openApp } from './harness'

const zoom = async (app: AppDriver) => (await app.page.locator('.toolbar .z').innerText()).trim()
const empty = async (app: AppDriver) => {
  const box = await app.page.locator('.map-canvas').boundingBox()
  return box ? { x: box.x + box.width * 0.3, y: box.y + box.height * 0.72 } : { x: 0, y: 0 }
}
const moved = async (app: AppDriver, act: () => Promise<void>) => {
  const before = await middleOf(app.actor('Ungdomsrådet'))
  await act()
  await expect
    .poll(async () =>
      Math.hypot((await middleOf(app.actor('Ungdomsrådet'))).x - before.x, (await middleOf(app.actor('Ungdomsrådet'))).y - before.y),
    )
    .toBeGreaterThan(30)
}
const undo = (app: AppDriver) => app.page.getByRole('button', { name: app.t('shell.undo'), exact: true })

describe('the wheel', () => {
  it('pans, and with Ctrl zooms at the pointer', async () => {
    const app = await openApp()
    await app.openExample()
    const at = await empty(app)
    await app.page.mouse.move(at.x, at.y)
    await moved(app, () => app.page.mouse.wheel(0, 120))
    expect(await zoom(app)).toContain('100')
    await app.page.keyboard.down('Control')
    await app.page.mouse.wheel(0, -240)
    await app.page.keyboard.up('Control')
    await expect.poll(() => zoom(app)).not.toContain('100')
  })

  it('zooms when a person wants it to', async () => {
    const app = await openApp()
    await app.page.evaluate(() => localStorage.setItem('samspel.wheel', 'zoom'))
    await app.reload()
    await app.openExample()
    const at = await empty(app)
    await app.page.mouse.move(at.x, at.y)
    await app.page.mouse.wheel(0, -240)
    await expect.poll(() => zoom(app)).not.toContain('100')
  })
})

describe('the hand', () => {
  it('is there while Space is held, and on the middle button; neither selects nor moves anyone', async () => {
    const app = await openApp()
    await app.openExample()
    const at = await empty(app)
    await app.page.getByRole('main').getByRole('listbox').focus()
    await app.page.keyboard.down('Space')
    await moved(app, async () => {
      await app.page.mouse.move(at.x, at.y)
      await app.page.mouse.down()
      await app.page.mouse.move(at.x + 80, at.y - 40, { steps: 5 })
      await app.page.mouse.up()
    })
    await app.page.keyboard.up('Space')
    await moved(app, async () => {
      await app.page.mouse.move(at.x, at.y)
      await app.page.mouse.down({ button: 'middle' })
      await app.page.mouse.move(at.x - 90, at.y, { steps: 5 })
      await app.page.mouse.up({ button: 'middle' })
    })
    expect(await app.page.getByRole('option', { selected: true }).count()).toBe(0)
    expect(await undo(app).isDisabled()).toBe(true)
  })
})

describe('keys as a Swedish keyboard gives them', () => {
  it('zoom in and out, to 100 %, to everything and to what is selected', async () => {
    const app = await openApp()
    await app.openExample()
    const press = (key: string, code: string, held: Partial<{ ctrlKey: boolean; shiftKey: boolean }> = {}) =>
      app.page.evaluate(
        ([given, place, more]) =>
          document
            .querySelector('.map-mirror')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: given, code: place, ...more, bubbles: true, cancelable: true })),
        [key, code, held] as const,
      )
    const shows = (percent: string) => expect.poll(() => zoom(app)).toBe(percent)
    await press('+', 'Minus')
    await shows('125 %')
    await press('+', 'Minus', { ctrlKey: true })
    await shows('156 %')
    await press('-', 'Slash')
    await shows('125 %')
    await press('0', 'Digit0', { ctrlKey: true })
    await shows('100 %')
    await press('-', 'Slash', { ctrlKey: true })
    await shows('80 %')
    await press('!', 'Digit1', { shiftKey: true })
    await shows('100 %')
    await app.select('Ungdomsrådet')
    await press('"', 'Digit2', { shiftKey: true })
    await shows('150 %')
  })
})
