// A browser for measuring: fresh each time, software compositing so that machines can be compared, and what CDP tells about its work.
import { chromium } from 'playwright-core'
import { chromiumFlags, chromiumPath } from '../scripts/browser.mjs'

export const size = { width: 1440, height: 900 }

/** Opens a page in a browser of its own, hands it to `measure`, and closes both. */
export async function inBrowser(measure) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] })
  try {
    const context = await browser.newContext({ viewport: size, locale: 'sv-SE', acceptDownloads: true })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    return await measure(page, await context.newCDPSession(page), await browser.newBrowserCDPSession())
  } finally {
    await browser.close()
  }
}

/**
 * Records the compositor while `act` runs. Frames that were asked for by requestAnimationFrame but never shown do not count:
 * without a GPU the callbacks arrive while the display stands still.
 */
export async function presented(browserSession, act) {
  const events = []
  const collect = ({ value }) => events.push(...value)
  browserSession.on('Tracing.dataCollected', collect)
  await browserSession.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark', 'input', 'disabled-by-default-devtools.timeline.frame'] },
  })
  const start = performance.now()
  await act()
  const seconds = (performance.now() - start) / 1000
  const complete = new Promise((done) => browserSession.once('Tracing.tracingComplete', done))
  await browserSession.send('Tracing.end')
  await complete
  browserSession.off('Tracing.dataCollected', collect)
  return { events, seconds }
}

/** Frames of the page with its newest state that reached the display, and ms from each input event to the picture that answered it. */
export function readTrace(events) {
  const pages = new Set(events.filter(({ name, args }) => name === 'process_name' && args?.name === 'Renderer').map(({ pid }) => pid))
  const begun = new Map()
  let frames = 0
  const latencies = []
  for (const { name, ph, ts, id2, args, pid } of events) {
    if (!pages.has(pid) || (name !== 'PipelineReporter' && name !== 'EventLatency')) continue
    const key = `${name} ${pid} ${id2?.local}`
    if (ph === 'b')
      begun.set(key, {
        ts,
        state: args?.frame_reporter?.state,
        input: args?.event_latency?.event_type,
        trace: args?.event_latency?.display_trace_id,
      })
    const start = ph === 'e' && begun.get(key)
    if (!start) continue
    begun.delete(key)
    if (start.state === 'STATE_PRESENTED_ALL') frames += 1
    if (start.trace && /^MOUSE_(DRAGGED|MOVED|WHEEL)$/.test(start.input)) latencies.push((ts - start.ts) / 1000)
  }
  return { frames, latencies }
}

/** CPU ms that the page's main thread has used; other programs do not count. */
export async function threadMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** CPU ms that all processes of the browser have used. */
export async function processMilliseconds(browserSession) {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo')
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** JS heap in MB after a collection. */
export async function heap(session) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
