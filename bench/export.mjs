// Takes files out through the dialog, as a person does.
import { text } from './app.mjs'

/** Opens the dialog with one of its entries chosen. */
async function choose(page, family) {
  await page.getByRole('button', { name: text('shell.export'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: text(`export.family.${family}`), exact: true }).click()
  return dialog
}

/** ms from the press of the button to the finished file, and the longest time in between in which the page did nothing else. */
async function save(page, dialog) {
  await page.evaluate(() => Object.assign(window.seen, { pressed: 0, written: 0 }))
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: text('export.saveAsFile'), exact: true }).click()
  await (await download).cancel()
  return page.evaluate(() => ({
    ms: window.seen.written - window.seen.pressed,
    longest: window.seen.longestSince(window.seen.pressed),
  }))
}

/** A picture as A3; `kind` 'png' or 'svg'. */
export async function exportPicture(page, kind) {
  const dialog = await choose(page, 'picture')
  await dialog.getByRole('radio', { name: text(`export.${kind}`), exact: true }).click()
  await dialog.getByRole('radio', { name: text('export.page.a3'), exact: true }).click()
  await dialog.locator('[aria-busy=false]').waitFor()
  return (await save(page, dialog)).ms
}

/** Report, slides and workbook in one file ('pack'), or the report as pages ('pdf'). */
export async function exportReport(page, family) {
  const dialog = await choose(page, family)
  if (family === 'pdf') await dialog.getByRole('radio', { name: text('export.pdfReport'), exact: true }).click()
  return save(page, dialog)
}
