// Reads files of other programs into a new map, as a person does.
import { chooseFiles, watchPage } from './app.mjs'

/**
 * ms from the choice of the files to the preview (`previewMs`), from the last press to the picture (`mapMs`), and the longest time in all of it
 * in which the page did nothing else.
 */
export async function importFiles(page, address, files) {
  await page.addInitScript(watchPage)
  await page.goto(address)
  await chooseFiles(page, files)
  const agree = page.locator('dialog.import .btn.primary:enabled')
  await page.waitForFunction(() => window.seen.preview > 0)
  const previewMs = await page.evaluate(() => window.seen.preview - window.seen.chosen)
  await agree.click()
  // What was read is told before the map is shown.
  await agree.click()
  await page.waitForFunction(() => window.seen.shown > 0)
  return page.evaluate(
    (preview) => ({
      previewMs: preview,
      mapMs: window.seen.shown - window.seen.pressed,
      longest: window.seen.longestSince(window.seen.chosen),
    }),
    previewMs,
  )
}
