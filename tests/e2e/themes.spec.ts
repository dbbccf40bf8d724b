// Themes, motion and what the system asks for, on the page and on the painted map.
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const theme = (app: AppDriver) => app.page.evaluate(() => document.documentElement.dataset.theme)

/** A colour of the painted map, at a place beside the axes where only the ground is, and what the page says it should be. */
const ground = (app: AppDriver) =>
  app.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-rest')
    const probe = document.createElement('canvas').getContext('2d')
    if (!canvas || !probe) throw new Error('no map')
    const read = (context: CanvasRenderingContext2D, x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3).join()
    // Between the dotted lines and the dividing line of the lower left quadrant.
    const painted = read(
      canvas.getContext('2d') as CanvasRenderingContext2D,
      Math.round(canvas.width * 0.36),
      Math.round(canvas.height * 0.86),
    )
    probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--plot').trim()
    probe.fillRect(0, 0, 1, 1)
    return { painted, wanted: read(probe, 0, 0) }
  })

/** Pixels of the painted map that are neither black, white nor grey. */
const colourful = (app: AppDriver) =>
  app.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-rest')
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let found = 0
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0, alpha = 0] = data.slice(at, at + 4)
      if (alpha > 200 && Math.max(r, g, b) - Math.min(r, g, b) > 90) found++
    }
    return found
  })

const openSettings = async (app: AppDriver) => {
  await app.page.keyboard.press('ControlOrMeta+,')
  return app.page.getByRole('dialog', { name: app.t('shell.settings') })
}

describe('a theme', () => {
  it('that is chosen holds at once, also on the map, and after a reload', async () => {
    const app = await openApp()
    await app.openExample()
    const settings = await openSettings(app)
    await settings.getByText(app.t('settings.theme.dark'), { exact: true }).click()
    expect(await theme(app)).toBe('dark')
    await app.page.keyboard.press('Escape')
    await expect.poll(async () => (await ground(app)).painted).toBe((await ground(app)).wanted)
    await app.reload()
    expect(await theme(app)).toBe('dark')
    await app.page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    expect(await theme(app)).toBe('dark')
  })

  it('follows the system until one is chosen; contrast goes before darkness', async () => {
    const app = await openApp({ colorScheme: 'dark' })
    expect(await theme(app)).toBe('dark')
    await app.page.emulateMedia({ contrast: 'more' })
    await expect.poll(() => theme(app)).toBe('contrast')
    await app.page.emulateMedia({ contrast: null, colorScheme: 'light' })
    await expect.poll(() => theme(app)).toBe('light')
  })

  it('of the system with forced colours reaches the painted map', async () => {
    const app = await openApp()
    await app.openExample()
    expect(await colourful(app)).toBeGreaterThan(500)
    await app.page.emulateMedia({ forcedColors: 'active' })
    // Helping lines are in the grey of the system, which may be tinted; everything that says something is in its text colour.
    await expect.poll(() => colourful(app)).toBeLessThan(100)
  })
})

describe('motion', () => {
  /** Whatever could move: durations that are not nothing, and what runs now. */
  const moving = (app: AppDriver) =>
    app.page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.playState),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return /[1-9]/.test(`${transitionDuration} ${animationDuration}`) ? [element.className.toString()] : []
      }),
    ])

  it('is none where the system asks for less', async () => {
    const app = await openApp({ system: { reducedMotion: 'reduce' } })
    expect(await moving(app)).toEqual([])
    const settings = await openSettings(app)
    expect(await settings.getByRole('checkbox', { name: app.t('settings.motion') }).isDisabled()).toBe(true)
    expect(await moving(app)).toEqual([])
  })

  it('is none once it is switched off', async () => {
    const app = await openApp()
    expect(await moving(app)).not.toEqual([])
    const settings = await openSettings(app)
    await settings.getByRole('checkbox', { name: app.t('settings.motion') }).check()
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('button', { name: app.t('home.blank') }).hover()
    expect(await moving(app)).toEqual([])
  })
})

it('settings are remembered', async () => {
  const app = await openApp()
  const settings = await openSettings(app)
  await settings.getByRole('radio', { name: app.t('settings.wheel.zoom') }).click()
  await settings.getByRole('combobox', { name: app.t('settings.country') }).selectOption('dk')
  await app.reload()
  await openSettings(app)
  expect(await settings.getByRole('radio', { name: app.t('settings.wheel.zoom') }).getAttribute('aria-checked')).toBe('true')
  expect(await settings.getByRole('combobox', { name: app.t('settings.country') }).inputValue()).toBe('dk')
})
