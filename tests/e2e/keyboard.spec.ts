// The main job without a mouse, in each engine; and what the keyboard must do on the way.
import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import { relationTypes } from '../../src/domain/document'
import type { AppDriver } from './driver'
import { openApp } from './harness'
import { expectDone, question, savedBy, stands, ties } from './job'

/** From now on the mouse is no help: its API throws, and a pointer on the page is a fault. */
async function takeMouseAway(app: AppDriver) {
  for (const act of ['move', 'down', 'up', 'click', 'dblclick', 'wheel'] as const)
    app.page.mouse[act] = () => {
      throw new Error(`The mouse was used: ${act}`)
    }
  await app.page.evaluate(() => {
    for (const name of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'wheel'])
      window.addEventListener(name, () => console.error(`The page heard ${name}`), { capture: true })
  })
}

/** What has the keyboard, as a screen reader names it. */
const focused = (app: AppDriver): Promise<string> =>
  app.page.evaluate(() => {
    const element = document.activeElement
    const id = element?.getAttribute('aria-activedescendant')
    const named = (id && document.getElementById(id)) || element
    return named?.getAttribute('aria-label') ?? named?.textContent?.trim() ?? ''
  })

function keysOf(app: AppDriver) {
  let count = 0
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count += 1
      await app.page.keyboard.press(key)
    }
  }
  return {
    press,
    /** Text, a key for each letter. */
    type: async (text: string) => {
      count += text.length
      await app.page.keyboard.type(text)
    },
    /** Presses a key until something that is named so has the keyboard. */
    until: async (key: string, name: string | RegExp, most = 40) => {
      const is = (text: string) => (typeof name === 'string' ? text.startsWith(name) : name.test(text))
      for (let pressed = 0; pressed < most; pressed++) {
        if (is(await focused(app))) return
        await press(key)
      }
      throw new Error(`${key} does not lead to ${name}; it led to ${await focused(app)}`)
    },
    /** Keys pressed since it was asked last. */
    counted: () => {
      const before = count
      count = 0
      return before
    },
  }
}

const list = (app: AppDriver) => app.page.getByRole('main').getByRole('listbox')
const isFocused = (app: AppDriver, locator = list(app)) =>
  expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true)

async function doTheJob(app: AppDriver) {
  const { t } = app
  const { press, type, until, counted } = keysOf(app)
  await takeMouseAway(app)

  await until('Tab', t('home.blank'))
  await press('Enter')
  await app.quickAdd().waitFor()
  await isFocused(app, app.page.getByRole('textbox', { name: t('gather.question') }))
  await type(question)
  await until('Tab', t('gather.quickAdd'))

  for (const [name, { influence, interest }] of Object.entries(stands)) {
    await isFocused(app, app.quickAdd())
    await type(name)
    counted()
    await press('Enter', 'F6')
    await isFocused(app)
    await press('m')
    const popover = app.page.getByRole('dialog', { name: t('move.title', { name }) })
    await isFocused(app, popover.getByRole('spinbutton').first())
    await type(String(influence))
    await press('Tab')
    await type(String(interest))
    await press('Enter')
    await popover.waitFor({ state: 'detached' })
    await press('a')
    expect(counted()).toBeLessThanOrEqual(14)
  }

  await press('F6')
  await isFocused(app)
  for (const [index, [source, target, kind]] of ties.entries()) {
    // By walking there, and by the palette in turns.
    if (index % 2 === 0) {
      await press('Home')
      await until('PageDown', source)
      await press('l')
      const field = app.page.getByRole('combobox', { name: t('relate.second', { name: source }) })
      await isFocused(app, field)
      await type(target)
      await press('Enter')
    } else {
      await press('Control+k')
      const field = app.page.getByRole('combobox', { name: t('shell.palette.field') })
      await isFocused(app, field)
      await type(`koppla ${source.toLowerCase()} till ${target.toLowerCase()}`)
      await press('Enter')
    }
    const popover = app.page.getByRole('dialog', { name: t('relate.title', { source, target }) })
    await popover.waitFor()
    await press(String(relationTypes.indexOf(kind) + 1), 'Enter')
    await popover.waitFor({ state: 'detached' })
    await isFocused(app)
  }

  // Lifted, moved there and back, and put down: a step of undo, taken back.
  await press('Home', 'Shift+Enter', 'ArrowUp', 'Shift+ArrowRight', 'Enter', 'Control+z')

  await press('Control+k')
  await isFocused(app, app.page.getByRole('combobox', { name: t('shell.palette.field') }))
  await type(t('shell.export'))
  await press('Enter')
  const dialog = app.page.getByRole('dialog', { name: t('export.title') })
  await dialog.waitFor()
  await until('Tab', t('export.copy'))
  await until('ArrowRight', t('export.family.picture'))
  await until('Tab', t('export.saveAsFile'))
  const picture = await savedBy(app, () => press('Enter'))
  await dialog.waitFor({ state: 'detached' })
  await expectDone(app, picture)
}

/** ms: twelve actors and ten relations, key by key. */
const long = 400_000

describe('the whole job without a mouse', () => {
  it('in Chromium', async () => doTheJob(await openApp()), long)
  it.skipIf(!firefoxPath())('in Firefox', async () => doTheJob(await openApp({ engine: 'firefox' })), long)
})

describe('the canvas by keys', () => {
  it('is one stop for Tab, with 10 actors and with 1,000', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    const names = (count: number, from = 0) =>
      Array.from({ length: count }, (_, index) => `Actor ${from + index}\t${(index * 37) % 101}\t${(index * 53) % 101}`)
    const stops = () =>
      app.page.evaluate(() => {
        const canvas = document.querySelector('.map-canvas')
        return [...(canvas?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
          (element) => element.tabIndex >= 0 && !element.closest('.toolbar') && !element.matches('.react-flow__node *'),
        ).length
      })
    await app.paste(['name\tinfluence\tinterest', ...names(10)].join('\n'))
    await expect.poll(() => app.actor('Actor 3').count()).toBe(1)
    expect(await stops()).toBe(1)
    await app.paste(['name\tinfluence\tinterest', ...names(990, 10)].join('\n'))
    await expect.poll(() => app.actor('Actor 500').getAttribute('aria-setsize'), { timeout: 20_000 }).toBe('1000')
    expect(await stops()).toBe(1)
    await app.page.keyboard.press('Escape')
    await list(app).focus()
    await app.page.keyboard.press('End')
    await expect.poll(() => focused(app)).toMatch(/^Actor \d/)
  })

  it('reaches an actor out of view, and brings it into view', async () => {
    const app = await openApp()
    await app.openExample()
    await list(app).focus()
    for (let press = 0; press < 4; press++) await app.page.keyboard.press('+')
    await app.page.keyboard.press('End')
    await expect.poll(() => focused(app)).toContain('Unga med hög frånvaro')
    const option = app.actor('Unga med hög frånvaro')
    expect(await option.getAttribute('aria-posinset')).toBe(await option.getAttribute('aria-setsize'))
    await expect
      .poll(async () => {
        const box = await option.boundingBox()
        return box !== null && box.x > 240 && box.x < 1100 && box.y > 50 && box.y < 860
      })
      .toBe(true)
  })

  it('moves nothing while it is read, and says which relation was walked', async () => {
    const app = await openApp()
    await app.openExample()
    await list(app).focus()
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'Shift+ArrowLeft', 'End', 'Control+ArrowDown']) await app.page.keyboard.press(key)
    const { target, type } = { target: 'Unga med hög frånvaro', type: /Relation 1 av 2/ }
    await app.page.getByRole('status').filter({ hasText: type }).filter({ hasText: target }).waitFor({ state: 'attached' })
    expect(await app.page.getByRole('button', { name: app.t('shell.undo'), exact: true }).isDisabled()).toBe(true)
  })

  it('places an actor that waits, with words for every step; Escape leaves it', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    const { press, until } = keysOf(app)
    await takeMouseAway(app)
    await until('Tab', /^Region$/, 80)
    await press('Enter')
    await isFocused(app)
    await press('Enter')
    const said = (text: string | RegExp) => app.page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' })
    await said(/Inflytande \d+, intresse \d+\./)
    await press('Escape')
    await said(app.t('keys.cancelled'))
    expect(await app.actor('Region').count()).toBe(0)
    await until('Tab', /^Region$/, 80)
    await press('Enter', 'Shift+ArrowUp', 'ArrowRight', 'Enter')
    await expect.poll(() => app.spoken('Region')).toMatch(/\d+/)
  })

  it('leaves the zoom of the page and the keys of the browser alone outside the map', async () => {
    const app = await openApp()
    await app.openExample()
    const taken = (key: string, field: boolean) =>
      app.page.evaluate(
        ([pressed, inField]) => {
          const target = inField ? document.querySelector('input') : document.querySelector('.map-mirror')
          const event = new KeyboardEvent('keydown', { key: pressed as string, ctrlKey: true, bubbles: true, cancelable: true })
          return !target?.dispatchEvent(event)
        },
        [key, field] as const,
      )
    expect(await taken('+', true)).toBe(false)
    expect(await taken('+', false)).toBe(true)
    for (const key of ['t', 'w', 'n', 'r', 'l', 'p', 'Tab', '1']) expect(await taken(key, false)).toBe(false)
  })
})

describe('the rest of the page by keys', () => {
  it('is walked with F6: every region has a name and shows where the keyboard is', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    const names: string[] = []
    for (let press = 0; press < 5; press++) {
      await app.page.keyboard.press('F6')
      names.push(
        await app.page.evaluate(() => {
          const region = document.activeElement?.closest('[data-region]')
          return region?.getAttribute('aria-label') ?? `${region?.tagName} has no name`
        }),
      )
    }
    expect(new Set(names).size).toBe(5)
    expect(names.filter((name) => name.includes('no name'))).toEqual([])
  })

  it('makes a panel wider and narrower, closes it and opens it, and remembers', async () => {
    const app = await openApp({ language: 'en' })
    await app.openExample()
    const edge = app.page.getByRole('separator', { name: app.t('keys.panel.width', { name: app.t('shell.details') }) })
    await edge.focus()
    for (const key of ['Home', 'ArrowLeft', 'ArrowLeft']) await app.page.keyboard.press(key)
    expect(await edge.getAttribute('aria-valuenow')).toBe('272')
    await app.page.keyboard.press('Enter')
    const panel = app.page.getByRole('complementary', { name: app.t('shell.details') })
    await panel.waitFor({ state: 'detached' })
    await app.reload()
    await app.button(app.t('keys.panel.open', { name: app.t('shell.details') })).press('Enter')
    await expect.poll(async () => Math.round((await panel.boundingBox())?.width ?? 0)).toBe(272)
  })

  it('shows every shortcut with F1, also from a field, and finds one', async () => {
    const app = await openApp()
    await app.newMap()
    await app.quickAdd().press('F1')
    const sheet = app.page.getByRole('dialog', { name: app.t('shell.shortcuts') })
    await isFocused(app, sheet.getByRole('textbox'))
    await app.page.keyboard.type('panorera')
    await expect
      .poll(() => sheet.getByRole('term').allInnerTexts())
      .toEqual([app.t('command.pan'), app.t('keys.pointer.pan'), app.t('keys.pointer.area')])
  })
})
