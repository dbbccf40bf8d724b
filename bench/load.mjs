// Cold load: bytes on the wire and time until the page can be used, also on a slow computer and a slow network.

/** What DevTools calls Fast 3G. */
const slowNetwork = { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 0.675e6 / 8 }

/** In the page, before anything else: notes when the first element that can be used is there. */
function watchFor(selector) {
  const look = () => {
    if (!document.querySelector(selector)) return
    window.usableAt = performance.now()
    watcher.disconnect()
  }
  const watcher = new MutationObserver(look)
  watcher.observe(document, { childList: true, subtree: true })
}

/**
 * `usable` selects what must be there. Answers with the ms it took and the kB that were asked for until then: `kB` code, styles and the
 * page itself; `fontsKB` the typefaces, which the first texts do not wait for.
 */
export async function measureLoad({ page, session, address, usable, slow }) {
  if (slow) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slowNetwork)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript(watchFor, usable)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.usableAt > 0)
  const ms = await page.evaluate(() => window.usableAt)
  await page.waitForLoadState('networkidle')
  const asked = await page.evaluate(
    (until) =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ startTime }) => startTime <= until)
        .map(({ name, transferSize }) => ({ name, transferSize })),
    ms,
  )
  const sum = (entries) => entries.reduce((total, { transferSize }) => total + transferSize, 0) / 1000
  const isFont = ({ name }) => name.endsWith('.woff2')
  return { ms, kB: sum(asked.filter((entry) => !isFont(entry))), fontsKB: sum(asked.filter(isFont)) }
}
