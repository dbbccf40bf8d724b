// The same hand for every page: two seconds of input at 60 events a second, and what reached the display meanwhile.
import { cpus } from 'node:os'
import { presented, processMilliseconds, readTrace, threadMilliseconds } from './browser.mjs'

const events = 120
const every = 1000 / 60

/** A way there and back, px from where it starts. */
const way = (step) => {
  const round = 1 - Math.abs(((step % 60) - 30) / 30)
  return { x: round * 120, y: round * 70 }
}

async function paced(send) {
  const start = performance.now()
  for (let step = 0; step < events; step += 1) {
    const wait = start + step * every - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    send(step)
  }
}

async function held(page, session, from, button) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down({ button })
  await paced((step) => {
    const { x, y } = way(step)
    const buttons = button === 'middle' ? 4 : 1
    void session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: from.x + x, y: from.y + y, button, buttons })
  })
  // Answered only when all moves before it were handled: a page that lags takes longer than two seconds.
  await page.mouse.up({ button })
}

const acts = {
  drag: (page, session, places) => held(page, session, places.actor, 'left'),
  pan: (page, session, places) => held(page, session, places.empty, places.panButton),
  zoom: async (page, session, { middle }) => {
    // With Ctrl, which zooms on every canvas; without it some pan.
    const last = []
    await paced((step) => {
      const deltaY = step % 60 < 30 ? -12 : 12
      last[0] = session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middle, deltaX: 0, deltaY, modifiers: 2 })
    })
    await last[0]
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  },
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? null

/** ms that all cores have been busy since the machine started. */
const busy = () => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)

/** Frames shown a second, CPU ms of the page's thread and of all processes for each, ms from input to picture (95 %), and the share of others. */
export async function measureGesture(kind, { page, session, browserSession, places }) {
  const before = [await threadMilliseconds(session), await processMilliseconds(browserSession), busy(), process.cpuUsage()]
  const { events: trace, seconds } = await presented(browserSession, () => acts[kind](page, session, places))
  const after = [await threadMilliseconds(session), await processMilliseconds(browserSession), busy()]
  const { user, system } = process.cpuUsage(before[3])
  const others = after[2] - before[2] - (after[1] - before[1]) - (user + system) / 1000
  const { frames, latencies } = readTrace(trace)
  return {
    framesPerSecond: frames / seconds,
    threadMsPerFrame: (after[0] - before[0]) / frames,
    allMsPerFrame: (after[1] - before[1]) / frames,
    latencyP95: quantile(latencies, 0.95),
    foreign: Math.max(0, others) / (seconds * 1000 * cpus().length),
  }
}
