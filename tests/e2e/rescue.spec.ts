// The page that gets the maps out when the app does not start.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openApp } from './harness'

it('gives every map as a file that opens, in the language of the reader', async () => {
  const app = await openApp({ language: 'da' })
  await app.openExample()
  await app.saved()
  await app.page.goto(`${app.address}rescue.html`)
  await app.page.getByRole('heading', { name: 'Red dine kort' }).waitFor()
  await app.page.getByRole('button', { name: 'English' }).click()
  await app.page.getByRole('heading', { name: 'Rescue your maps' }).waitFor()
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('en')

  const maps = app.page.getByRole('region', { name: 'Maps' })
  expect(await maps.innerText()).toContain('Actors: 26')
  const coming = app.page.waitForEvent('download')
  await maps.getByRole('button', { name: /^Save: / }).click()
  const path = await (await coming).path()
  const { actors } = (JSON.parse(await readFile(path, 'utf8')) as { document: { actors: unknown[] } }).document
  expect(actors).toHaveLength(26)

  const other = await openApp({ language: 'da' })
  const chooser = other.page.waitForEvent('filechooser')
  await other.page.getByRole('button', { name: other.t('home.open') }).click()
  await (await chooser).setFiles({ name: 'kort.samspel.json', mimeType: 'application/json', buffer: await readFile(path) })
  await other.actor('').first().waitFor({ state: 'attached' })
  expect(await other.actorNames()).toHaveLength(26)
})
