// Cold load: bytes on the wire and time until the page can be used, also on a slow computer and a slow network.

/** What DevTools calls Fast 3G. */
const slowNetwork = { offline: false, latency: 562.5, downloadThroughput: (1.44e6 / 8) * 1, uploadThroughput: 0.675e6 / 8 }

/** `isUsable` is a function for the page. Answers with kB over the network until then and the ms it took. */
export async function measureLoad({ page, session, address, isUsable, slow }) {
  let bytes = 0
  let counting = true
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (counting) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (slow) {
    await session.send('Network.emulateNetworkConditions', slowNetwork)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.goto(address, { waitUntil: 'commit' })
  const handle = await page.waitForFunction(isUsable, undefined, { polling: 'raf' })
  const milliseconds = await handle.evaluate((time) => time)
  counting = false
  return { kB: bytes / 1000, ms: milliseconds }
}
