// R1: the browser is killed in the middle of work. Nothing that was called saved is lost, and no command is there by half.
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gone, kill, launch, newProfile, openApp, processesOf } from './browser.mjs'
import { check, pause, times } from './check.mjs'

async function kills({ address, engine, waits, each }) {
  const profile = newProfile()
  const openings = []
  let [acknowledged, commands] = [0, 0]

  /** What the last round left: opened, compared with what its commands make, in the browser of the next round. */
  async function verify(page, { map, seed, wait, promised }) {
    const start = performance.now()
    await page.evaluate((id) => window.trust.open(id), map)
    openings.push(performance.now() - start)
    const found = await page.evaluate(() => {
      const doc = window.samspel.documents.doc()
      return { done: Number(doc.info.info.problem), note: Number(doc.actors.a0?.note || 0), shown: window.trust.shown() }
    })
    check(found.done >= promised, `kill after ${wait} ms: ${promised} were acknowledged, ${found.done} are there`)
    check(found.done === found.note, `kill after ${wait} ms: half a command, ${found.done} against ${found.note}`)
    const expected = await page.evaluate(([own, count]) => window.trust.replay(own, count), [seed, found.done])
    check(found.shown === expected, `kill after ${wait} ms: the map is not what ${found.done} commands make`)
    acknowledged += promised
    commands += found.done
  }

  let before = null
  for (const [round, wait] of waits.flatMap((wait) => Array.from({ length: each }, () => wait)).entries()) {
    const context = await launch(profile, { engine })
    const page = await openApp(context, address)
    if (before) await verify(page, before)
    const map = await page.evaluate(() => window.trust.open())
    const seed = 7919 * (round + 1)
    const target = 4 + (seed % 16)
    let last = 0
    const reached = new Promise((resolve) => {
      page.on('console', (message) => {
        const found = /^acknowledged (\d+)$/.exec(message.text())
        if (found) last = Number(found[1])
        if (last >= target) resolve()
      })
    })
    const ids = processesOf(profile)
    page.evaluate((own) => void window.trust.work(own), seed).catch(() => {})
    await reached
    await pause(wait)
    const promised = last
    kill(profile, ids)
    await context.close().catch(() => {})
    await gone(profile)
    before = { map, seed, wait, promised }
  }
  const context = await launch(profile, { engine })
  await verify(await openApp(context, address), before)
  await context.close()
  return `${waits.length * each} kills, ${acknowledged} commands acknowledged, ${commands} found, 0 lost, 0 by half; map opens in ${times(openings)}`
}

/** What a kill in the middle of a write leaves at the end of Chromium's log: the head of an entry of 1,000 bytes, and the first 20 of them. */
const tornEntry = Buffer.from([1, 2, 3, 4, 0xe8, 3, 1, ...Array.from({ length: 20 }, () => 7)])

function tear(profile) {
  const databases = join(profile, 'Default', 'IndexedDB')
  const folders = readdirSync(databases).filter((name) => name.endsWith('.leveldb'))
  const logs = folders.flatMap((folder) => readdirSync(join(databases, folder)).map((name) => join(databases, folder, name)))
  const newest = logs
    .filter((path) => path.endsWith('.log'))
    .sort()
    .at(-1)
  check(newest !== undefined, 'tear: Chromium keeps no log here; look anew at src/storage/newLog.ts')
  appendFileSync(newest, tornEntry)
}

/** After such a kill Chromium goes on behind the torn entry, and the start after that would find nothing readable there. */
async function torn({ address, rounds }) {
  const profile = newProfile()
  let map
  for (let round = 0; round <= rounds; round++) {
    const context = await launch(profile)
    const page = await openApp(context, address)
    map = await page.evaluate((id) => window.trust.open(id), map)
    const found = await page.evaluate(() => Number(window.samspel.documents.doc().info.info.problem))
    check(found === round, `at start ${round}: ${round} written, ${found} found`)
    await page.evaluate(async (n) => {
      window.trust.edit((doc) => window.trust.put(doc, 'info', { ...doc.info.info, problem: String(n) }))
      await window.trust.saved()
    }, round + 1)
    const ids = processesOf(profile)
    kill(profile, ids)
    await context.close().catch(() => {})
    await gone(profile)
    // Every second time, so that what was written behind the last torn entry has to be read.
    if (round % 2 === 0) tear(profile)
  }
  return `${Math.ceil(rounds / 2)} logs torn, ${rounds} starts, all maps there`
}

export const tests = [
  {
    id: 'R1',
    name: 'kill -9, Chromium',
    run: ({ address, full }) => kills({ address, engine: 'chromium', waits: [0, 50, 200, 1000], each: full ? 100 : 5 }),
  },
  {
    id: 'R1',
    name: 'a torn log, Chromium',
    run: ({ address, full }) => torn({ address, rounds: full ? 40 : 4 }),
  },
  {
    id: 'R1',
    name: 'kill -9, Firefox',
    firefox: true,
    run: ({ address, full }) => kills({ address, engine: 'firefox', waits: full ? [0, 50, 200, 1000] : [0], each: full ? 25 : 4 }),
  },
]
