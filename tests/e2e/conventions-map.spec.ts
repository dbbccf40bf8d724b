// What hands know from other editors, on the map: numbered as in the list of conventions in docs/testing.md.
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drag, map, openCorners, placeOf, selected } from './corners'
import type { AppDriver } from './driver'
import { middleOf } from './hand'

const canvas = (app: AppDriver): Locator => app.page.locator('.map-canvas')
const zoom = async (app: AppDriver) => (await app.page.locator('.toolbar .z').innerText()).trim()

describe('taking back and taking along', () => {
  it('U1 Ctrl Z takes back; Ctrl Y and Ctrl Shift Z do it again', async () => {
    const { app, press } = await openCorners()
    await app.addActor('Skola')
    await map(app).focus()
    await press('Ctrl+z')
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Kommun'])
    await press('Ctrl+y')
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Kommun', 'Skola'])
    await press('Ctrl+z', 'Ctrl+Shift+Z')
    await expect.poll(() => app.actorNames()).toEqual(['Region', 'Kommun', 'Skola'])
    await app.button(app.t('shell.undoStep', { step: app.t('edit.addActor', { name: 'Skola' }) })).waitFor()
  })

  it('U2 Ctrl D, A, C, V and X; Delete and Backspace', async () => {
    const { app, press } = await openCorners()
    const names = (...all: string[]) => expect.poll(() => app.actorNames()).toEqual(all)
    const copy = app.t('home.copyTitle', { title: 'Region' })
    await app.select('Region')
    await map(app).focus()
    await press('Ctrl+d')
    await names('Region', 'Kommun', copy)
    await app.page.keyboard.press('Delete')
    await names('Region', 'Kommun')
    await press('Ctrl+a')
    await expect.poll(() => selected(app)).toEqual(['Kommun', 'Region'])
    await press('Ctrl+c', 'Ctrl+v')
    await expect.poll(async () => (await app.actorNames()).length).toBe(4)
    await app.page.keyboard.press('Backspace')
    await names('Region', 'Kommun')
    await app.select('Kommun')
    await map(app).focus()
    await press('Ctrl+x')
    await names('Region')
    await press('Ctrl+v')
    await names('Region', 'Kommun')
  })

  it('U3 Ctrl Shift V pastes actors as plain text, which is looked through first', async () => {
    const { app, press } = await openCorners()
    await press('Ctrl+a', 'Ctrl+c', 'Ctrl+Shift+V')
    const dialog = app.page.getByRole('dialog')
    await dialog.getByText(app.t('import.count.known', { count: 2 })).waitFor()
    await app.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await app.actorNames()).toEqual(['Region', 'Kommun'])
    await press('Ctrl+v')
    await expect.poll(async () => (await app.actorNames()).length).toBe(4)
  })
})

describe('the view', () => {
  it('U4 zooms in and out, to 100 %, to everything and to what is selected', async () => {
    const { app, press } = await openCorners()
    const shows = (percent: string) => expect.poll(() => zoom(app)).toBe(percent)
    await press('+')
    await shows('125 %')
    await press('Ctrl++')
    await shows('156 %')
    await press('-')
    await shows('125 %')
    await press('Ctrl+0')
    await shows('100 %')
    await press('Ctrl+-')
    await shows('80 %')
    await press('!')
    await shows('100 %')
    await app.select('Region')
    await map(app).focus()
    await press('"')
    await shows('150 %')
  })

  it('U5 pans with the wheel, Space and the middle button, and zooms at the pointer with Ctrl; a person may want the wheel to zoom', async () => {
    const { app } = await openCorners()
    const at = await placeOf(app, 30, 70)
    const moved = async (act: () => Promise<void>) => {
      const before = await middleOf(app.actor('Kommun'))
      await act()
      await expect
        .poll(async () =>
          Math.hypot((await middleOf(app.actor('Kommun'))).x - before.x, (await middleOf(app.actor('Kommun'))).y - before.y),
        )
        .toBeGreaterThan(30)
    }
    await app.page.mouse.move(at.x, at.y)
    await moved(() => app.page.mouse.wheel(0, 120))
    expect(await zoom(app)).toBe('100 %')
    const spoken = await app.spoken('Kommun')
    await app.page.keyboard.down('Space')
    await moved(() => drag(app, at, { x: at.x + 80, y: at.y - 40 }))
    await app.page.keyboard.up('Space')
    await moved(() => drag(app, at, { x: at.x - 90, y: at.y }, 'middle'))
    expect(await selected(app)).toEqual([])
    expect(await app.spoken('Kommun')).toBe(spoken)

    // What lies under the pointer stays there.
    const under = await middleOf(app.actor('Kommun'))
    await app.page.mouse.move(under.x, under.y)
    await app.page.keyboard.down('Control')
    await app.page.mouse.wheel(0, -240)
    await app.page.keyboard.up('Control')
    await expect.poll(() => zoom(app)).not.toBe('100 %')
    const after = await middleOf(app.actor('Kommun'))
    expect(Math.hypot(after.x - under.x, after.y - under.y)).toBeLessThan(4)

    await app.page.evaluate(() => localStorage.setItem('samspel.wheel', 'zoom'))
    await app.reload()
    await canvas(app).locator('.react-flow__viewport').waitFor({ state: 'attached' })
    expect(await zoom(app)).toBe('100 %')
    await app.page.mouse.move(at.x, at.y)
    await app.page.mouse.wheel(0, -240)
    await expect.poll(() => zoom(app)).not.toBe('100 %')
  })

  it('U6 V selects and H pans, until letters are switched off', async () => {
    const { app, press } = await openCorners()
    const tool = () => canvas(app).getAttribute('data-tool')
    await press('h')
    await expect.poll(tool).toBe('pan')
    await press('v')
    await expect.poll(tool).toBe('select')
    await press('Ctrl+,')
    const letters = app.page.getByRole('checkbox', { name: app.t('settings.letters') })
    await letters.uncheck()
    await app.page.keyboard.press('Escape')
    await letters.waitFor({ state: 'detached' })
    await map(app).focus()
    await press('h')
    // Another key of the same hand has done its work meanwhile.
    await press('Ctrl+a')
    await expect.poll(() => selected(app)).toEqual(['Kommun', 'Region'])
    expect(await tool()).toBe('select')
  })
})

describe('selecting', () => {
  it('U7 Shift adds by click; a drag on an empty place frames, with Shift also when the hand is out', async () => {
    const { app, press } = await openCorners()
    const click = async (name: string) => {
      const { x, y } = await middleOf(app.actor(name))
      await app.page.mouse.click(x, y)
    }
    await click('Region')
    await app.page.keyboard.down('Shift')
    await click('Kommun')
    await app.page.keyboard.up('Shift')
    await expect.poll(() => selected(app)).toEqual(['Kommun', 'Region'])
    const [from, to] = [await placeOf(app, 10, 35), await placeOf(app, 35, 10)]
    await drag(app, from, to)
    await expect.poll(() => selected(app)).toEqual(['Region'])
    await app.page.keyboard.press('Escape')
    await expect.poll(() => selected(app)).toEqual([])
    await press('h')
    await expect.poll(() => canvas(app).getAttribute('data-tool')).toBe('pan')
    await app.page.keyboard.down('Shift')
    await drag(app, from, to)
    await app.page.keyboard.up('Shift')
    await expect.poll(() => selected(app)).toEqual(['Region'])
    const stays = await placeOf(app, 10, 35)
    expect(Math.round(stays.x - from.x)).toBe(0)
  })

  it('U10 Escape gives up the drag, then the selection, and Tab leaves the map', async () => {
    const { app } = await openCorners()
    await app.select('Region')
    const from = await middleOf(app.actor('Region'))
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(from.x + 90, from.y - 60, { steps: 4 })
    await app.page.locator('.map-canvas[data-gesture="moving"]').waitFor()
    await app.page.keyboard.press('Escape')
    await app.page.mouse.up()
    expect(await app.spoken('Region')).toMatch(/\b20\b.*\b20\b/)
    expect(await selected(app)).toEqual(['Region'])
    await map(app).focus()
    await app.page.keyboard.press('Escape')
    await expect.poll(() => selected(app)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('Tab')
    expect(await map(app).evaluate((list) => list.contains(document.activeElement))).toBe(false)
    expect(await app.actorNames()).toEqual(['Region', 'Kommun'])
  })
})

describe('names and places', () => {
  it('U11 a name is checked for spelling, and Enter inside an input method does not end it', async () => {
    const { app } = await openCorners()
    await app.select('Region')
    await map(app).focus()
    await app.page.keyboard.press('F2')
    const field = app.page.getByRole('textbox', { name: app.t('gather.rename', { name: 'Region' }) })
    expect(await field.evaluate((input: HTMLInputElement) => input.spellcheck)).toBe(true)
    const cdp = await app.context.newCDPSession(app.page)
    await cdp.send('Input.imeSetComposition', { text: 'かい', selectionStart: 2, selectionEnd: 2 })
    await field.evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    )
    expect(await field.inputValue()).toBe('かい')
    await cdp.send('Input.insertText', { text: '会' })
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.actorNames()).toEqual(['会', 'Kommun'])
  })

  it('U12 a double click on an empty place makes an actor with the ratings of that place', async () => {
    const { app } = await openCorners()
    const { x, y } = await placeOf(app, 65, 30)
    await app.page.mouse.dblclick(x, y)
    await app.page.getByRole('textbox', { name: app.t('grid.newName') }).fill('Ängsskolan')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('Ängsskolan')).toMatch(/\b30\b.*\b65\b/)
  })

  it('U13 the other button opens the menu, with the keys of each item', async () => {
    const { app } = await openCorners()
    const { x, y } = await middleOf(app.actor('Region'))
    await app.page.mouse.click(x, y, { button: 'right' })
    for (const [name, keys] of [
      ['command.rename', 'F2'],
      ['command.duplicate', 'Ctrl D'],
      ['lens.hide', 'Skift H'],
    ] as const)
      await app.page
        .getByRole('menuitem', { name: new RegExp(`^${app.t(name)}`) })
        .filter({ hasText: keys })
        .waitFor()
  })

  it('U27 a drag snaps to the dividing line, and with Alt it does not', async () => {
    const { app } = await openCorners({ height: 640 })
    const [from, to] = [await middleOf(app.actor('Region')), await placeOf(app, 20, 51)]
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(to.x, to.y, { steps: 4 })
    const shown = (influence: number) => app.page.getByText(new RegExp(`^${app.t('influence')} ${influence} · ${app.t('interest')} 20 `))
    await shown(50).first().waitFor()
    await app.page.keyboard.down('Alt')
    await app.page.mouse.move(to.x, to.y - 1)
    await app.page.mouse.move(to.x, to.y)
    await shown(51).first().waitFor()
    await app.page.mouse.up()
    await app.page.keyboard.up('Alt')
    await expect.poll(() => app.spoken('Region')).toMatch(/\b51\b.*\b20\b/)
  })

  it('U38 numbers are read with comma and with point', async () => {
    const { app, press } = await openCorners()
    await app.select('Region')
    const influence = app.page.getByRole('textbox', { name: new RegExp(`^${app.t('influence')},`) })
    await influence.click()
    await press('3', '6', ',', '4')
    await influence.blur()
    await expect.poll(() => app.spoken('Region')).toMatch(/\b36\b.*\b20\b/)
    await map(app).focus()
    await press('m')
    await app.page.getByRole('spinbutton').first().waitFor()
    await press('5', '8', '.', '4')
    await app.page.keyboard.press('Tab')
    await press('6', '6', ',', '4')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => app.spoken('Region')).toMatch(/\b58\b.*\b66\b/)
  })
})
