// The app behind the same handles as the limit pages: what a person does, found by role and name.
import { readFileSync } from 'node:fs'

const catalogue = ['sv.ts', 'later/sv.ts'].map((file) => readFileSync(new URL(`../src/i18n/${file}`, import.meta.url), 'utf8')).join('\n')

/** A text of the Swedish catalogue. */
export function text(key) {
  const found = new RegExp(`'?${key.replaceAll('.', '\\.')}'?: '((?:[^'\\\\]|\\\\.)*)'`).exec(catalogue)
  if (!found) throw new Error(`bench: no text "${key}" in Swedish`)
  return found[1]
}

/** Watches, from before the app starts, when a file was chosen, a transaction that writes was complete, and a file was handed over. */
export function watchPage() {
  const seen = { chosen: 0, preview: 0, shown: 0, edited: 0, saved: 0, pressed: 0, written: 0 }
  const long = []
  const watcher = new PerformanceObserver((list) => long.push(...list.getEntries()))
  watcher.observe({ entryTypes: ['longtask'] })
  /** ms; 0: less than 50, which the browser does not tell. */
  seen.longestSince = (start) => {
    long.push(...watcher.takeRecords())
    return Math.max(0, ...long.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration))
  }
  Object.assign(window, { seen })
  const twoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then))
  const lookForMap = () => {
    const painted = location.hash.startsWith('#/map') && [...document.querySelectorAll('main canvas')].some(({ width }) => width > 300)
    if (painted) twoFrames(() => (seen.shown = performance.now()))
    else requestAnimationFrame(lookForMap)
  }
  const lookForPreview = () => {
    if (document.querySelector('dialog.import .btn.primary:enabled')) twoFrames(() => (seen.preview = performance.now()))
    else if (seen.shown === 0) requestAnimationFrame(lookForPreview)
  }
  // The input that asks for a file is never on the page, so its event does not come by.
  const { click } = HTMLInputElement.prototype
  HTMLInputElement.prototype.click = function () {
    const onChange = () => {
      seen.chosen = performance.now()
      lookForMap()
      lookForPreview()
    }
    if (this.type === 'file') this.addEventListener('change', onChange, { capture: true })
    click.call(this)
  }
  document.addEventListener('pointerup', () => Object.assign(seen, { edited: performance.now(), saved: 0 }), { capture: true })
  // A download is a click of the app's own on a link.
  const press = ({ isTrusted }) => {
    if (isTrusted) seen.pressed = performance.now()
  }
  document.addEventListener('click', press, { capture: true })
  const { createObjectURL } = URL
  URL.createObjectURL = (blob) => {
    seen.written = performance.now()
    return createObjectURL.call(URL, blob)
  }
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args)
    const mode = args[1]
    if (mode === 'readwrite' && seen.edited > 0 && seen.saved === 0)
      made.addEventListener('complete', () => {
        seen.saved ||= performance.now()
      })
    return made
  }
}

/** Chooses files on Home. */
export async function chooseFiles(page, files) {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: text('home.open') }).click()
  await (await asked).setFiles(files)
}

/** Opens the map that comes with the app. */
export async function openExample(page, address) {
  await page.addInitScript(watchPage)
  await page.goto(address)
  await page.getByRole('button', { name: text('home.example') }).click()
  await page.locator('[role=option]').first().waitFor({ state: 'attached' })
}

/** Opens a file from Home; answers with ms from the choice to the picture. */
export async function openInApp(page, address, file) {
  await page.addInitScript(watchPage)
  await page.goto(address)
  await chooseFiles(page, { name: 'bench.samspel.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.waitForFunction(() => window.seen.shown > 0)
  return page.evaluate(() => window.seen.shown - window.seen.chosen)
}

/** Shows a view of the open map by its switch, and waits until its actors can be reached. */
export async function showView(page, view) {
  await page.evaluate((name) => {
    location.hash = location.hash.replace(/[^/]*$/, name)
  }, view)
  await page.locator(`[data-view="${view}"] [role=option]`).first().waitFor({ state: 'attached' })
}

/** Where the hand can go: an actor that nothing covers, a spot with nothing under it, the middle. */
export async function placesIn(page) {
  const canvas = await page.locator('main').boundingBox()
  const centres = await page.locator('[role=option]').evaluateAll((options) =>
    options.map((option) => {
      const box = option.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }),
  )
  const inside = ({ x, y }, margin) =>
    x > canvas.x + margin && x < canvas.x + canvas.width - margin && y > canvas.y + margin && y < canvas.y + canvas.height - margin
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
  const actor = centres.find((centre) => inside(centre, 160)) ?? middle
  return { actor, empty: middle, middle, panButton: 'middle' }
}
