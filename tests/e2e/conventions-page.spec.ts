// What hands know from other editors, beside the map: numbered as in the list of conventions in docs/testing.md.
import { describe, expect, it } from 'vitest'
import { map, openCorners, selected } from './corners'
import { openApp } from './harness'
import { swedishKeys } from './swedishKeys'

describe('beside the map', () => {
  it('U15 the key that writes ? shows the sheet of shortcuts, in the words of the language', async () => {
    const { app, press } = await openCorners()
    await press('?')
    const sheet = app.page.getByRole('dialog', { name: app.t('shell.shortcuts') })
    await sheet.getByText('Ctrl Skift Z', { exact: true }).waitFor()
  })

  it('U16 signs that need AltGr and dead keys do nothing, and letters find names once they are no shortcuts', async () => {
    const app = await openApp()
    await app.newMap()
    await app.paste('namn\tinflytande\tintresse\nÄlven\t20\t20\nÄngsskolan\t80\t80\n')
    await map(app).focus()
    const press = await swedishKeys(app)
    const before = await app.page.locator('main').innerText()
    // No dialog, tool, zoom or edit comes of them: on a keyboard of the United States some of these keys have commands.
    await press('\\', '@', '[', '{', '€', '=', '/', 'å', 'ä', 'ö')
    await app.page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Dead', code: 'Equal', bubbles: true, cancelable: true })),
    )
    expect(await app.page.getByRole('dialog').count()).toBe(0)
    expect(await app.page.locator('main').innerText()).toBe(before)
    await app.page.evaluate(() => localStorage.setItem('samspel.letters', 'off'))
    await app.reload()
    await app.actor('Älven').waitFor({ state: 'attached' })
    await map(app).focus()
    await press('ä', 'n', 'g')
    await expect.poll(() => selected(app)).toEqual(['Ängsskolan'])
    expect(await app.quickAdd().evaluate((field) => field === document.activeElement)).toBe(false)
  })

  it('U18 a file held over the window is asked for, and dropped it is shown before anything changes', async () => {
    const { app } = await openCorners()
    const hold = (kind: 'dragenter' | 'drop') =>
      app.page.evaluate((name) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['Namn;Inflytande\nÄldrerådet;40\n'], 'aktörer.csv'))
        window.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
      }, kind)
    await hold('dragenter')
    await app.page.getByText(app.t('import.drop'), { exact: true }).waitFor()
    await hold('drop')
    await app.page.getByText(app.t('import.drop'), { exact: true }).waitFor({ state: 'detached' })
    await app.page.getByRole('dialog').getByRole('cell', { name: 'Äldrerådet', exact: true }).waitFor()
    expect(await app.actorNames()).toEqual(['Region', 'Kommun'])
    await app.agree()
    await app.listed('Äldrerådet').waitFor()
  })

  it('U20 beside the title stands in plain words that the work is saved, and when', async () => {
    const { app } = await openCorners()
    const words = new RegExp(`^${app.t('shell.saved', { time: '\\d\\d\\.\\d\\d' })}$`)
    await app.page.getByRole('banner').getByRole('status').filter({ hasText: words }).waitFor()
  })

  it('U22 what was removed can be taken back for ten seconds, and as long as the message has the keyboard', async () => {
    const app = await openApp()
    await app.page.clock.install()
    await app.openExample()
    await app.select('BUP')
    await map(app).focus()
    await app.page.keyboard.press('Delete')
    const undo = app.page.getByRole('status').getByRole('button', { name: app.t('shell.undo') })
    await undo.waitFor()
    await app.page.clock.fastForward(9_000)
    await undo.focus()
    await app.page.clock.fastForward(60_000)
    expect(await undo.count()).toBe(1)
    await undo.blur()
    await app.page.clock.fastForward(10_000)
    await undo.waitFor({ state: 'detached' })
    await app.button(app.t('shell.undoStep', { step: app.t('edit.removeActor', { name: 'Barn- och ungdomspsykiatrin (BUP)' }) })).waitFor()
  })

  it('U31 E opens what copies and saves pictures', async () => {
    const { app, press } = await openCorners()
    await press('e')
    const dialog = app.page.getByRole('dialog', { name: app.t('export.title') })
    for (const name of ['export.copy', 'export.family.picture'] as const) await dialog.getByRole('radio', { name: app.t(name) }).waitFor()
  })

  it('U24 the first page has four beginnings, and the example is never written over', async () => {
    const app = await openApp()
    for (const name of ['home.blank', 'home.paste', 'home.open', 'home.example'] as const)
      await app.page.getByRole('button', { name: app.t(name) }).waitFor()
    await app.openExample()
    const whole = await app.actorNames()
    await app.select('Kommunstyrelsen')
    await map(app).focus()
    await app.page.keyboard.press('Delete')
    await expect.poll(async () => (await app.actorNames()).length).toBe(whole.length - 1)
    await app.goHome()
    await app.openExample()
    expect(await app.actorNames()).toEqual(whole)
  })
})
