// Exports a picture through the dialog, as a person does.
import { text } from './app.mjs'

/** ms from the press of the button to the finished file, as A3. */
export async function exportPicture(page, format) {
  await page.getByRole('button', { name: text('shell.export'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: text(`export.${format}`) }).click()
  await dialog.getByRole('radio', { name: text('export.page.a3'), exact: true }).click()
  await dialog.locator('[aria-busy=false]').waitFor()
  await page.evaluate(() => {
    window.seen.pressed = 0
    window.seen.written = 0
  })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: text('export.saveAsFile'), exact: true }).click()
  await (await download).cancel()
  return page.evaluate(() => window.seen.written - window.seen.pressed)
}
