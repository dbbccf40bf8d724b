// R10: the disk is full. The tab keeps everything, says so, makes a file, and stores it all once there is room.
import { readFile } from 'node:fs/promises'
import { gone, launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

/** Text that does not compress, so that it counts. */
const noise = (kilobytes) => {
  const bytes = crypto.getRandomValues(new Uint8Array(kilobytes * 512))
  return Array.from(bytes, (byte) => String.fromCharCode(0x4e00 + byte * 64)).join('')
}

async function full({ address, rounds }) {
  let slowest = 0
  for (let round = 0; round < rounds; round++) {
    const profile = newProfile()
    const { origin } = new URL(address)
    const context = await launch(profile)
    // The browser remembers for a while how much room there is, so the limit comes before the first write.
    const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()))
    const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin })
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2_000_000 })
    const page = await openApp(context, address)
    const before = await page.evaluate(() => window.trust.open())
    await page.evaluate(() => window.trust.work(3, 5))
    const kept = await page.evaluate(() => window.trust.shown())
    const map = await page.evaluate(() => window.trust.open())
    const noticed = page.evaluate(() => {
      const { status } = window.samspel.storage
      return new Promise((resolve) => {
        let failed = 0
        const look = () => {
          if (status.getState().kind === 'failed') failed ||= performance.now()
          const bar = document.querySelector('[role=alert] [data-notice=failed]')
          if (failed && bar) resolve({ after: performance.now() - failed, text: bar.textContent })
          else setTimeout(look, 20)
        }
        look()
      })
    })
    await page.evaluate(async (source) => {
      const make = new Function(`return ${source}`)()
      const { status } = window.samspel.storage
      for (let n = 1; n <= 80 && status.getState().kind !== 'failed'; n++) {
        window.trust.edit((doc) => window.trust.put(doc, 'actors', { ...doc.actors[`a${n % 12}`], note: make(100) }))
        await window.trust.until(() => status.getState().kind !== 'saving')
      }
    }, noise.toString())
    const { after, text } = await noticed
    check(text.includes('lagring är full'), `the bar says: ${text}`)
    slowest = Math.max(slowest, after)
    const shown = await page.evaluate(() => window.trust.shown())
    check((await page.evaluate((id) => window.trust.stored(id), before)) === kept, 'another map was changed')
    const saving = page.locator('[data-notice=failed]').getByRole('button').first()
    const [download] = await Promise.all([page.waitForEvent('download'), saving.click()])
    const { document } = JSON.parse(await readFile(await download.path(), 'utf8'))
    check(
      document.actors.every(({ id, note }) => note === JSON.parse(shown).actors[id].note),
      'the file lacks what could not be stored',
    )
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    await page.waitForFunction(() => window.samspel.storage.status.getState().kind === 'saved', null, { timeout: 45_000 })
    check((await page.evaluate((id) => window.trust.stored(id), map)) === shown, 'what was kept in memory was not stored in the end')
    await context.close()
    await gone(profile)
    await startsFull(address, profile, map, shown)
  }
  return `${rounds} times full: said at most ${slowest.toFixed(0)} ms later, other map unchanged, file whole, all stored when there was room, and a full start shows the maps`
}

/** A start without room for a single byte is still a start: what is stored can be read. */
async function startsFull(address, profile, map, shown) {
  const context = await launch(profile)
  const cdp = await context.newCDPSession(context.pages()[0])
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 })
  const page = await openApp(context, address)
  check((await page.evaluate(() => window.samspel.storage.list())).length === 2, 'a full start does not list the maps')
  check((await page.evaluate((id) => window.trust.stored(id), map)) === shown, 'a full start does not read the map')
  await context.close()
}

export const tests = [{ id: 'R10', name: 'no room left', run: (given) => full({ ...given, rounds: given.full ? 20 : 2 }) }]
