// R4: several tabs change one map at the same time, some rings between them get lost, one is loaded anew again and again.
import { launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

/** A channel that loses a fifth of what is sent. */
function lossy() {
  const post = BroadcastChannel.prototype.postMessage
  BroadcastChannel.prototype.postMessage = function (message) {
    if (Math.random() >= 0.2) post.call(this, message)
  }
}

async function work(page, [seed, prefix, count, undo]) {
  return page.evaluate(
    async ([own, name, edits, withUndo]) => {
      const random = window.trust.random(own)
      for (let n = 1; n <= edits; n++) {
        const kind = random()
        if (withUndo && kind < 0.1) window.samspel.documents.undo()
        else window.trust.edit(window.trust.command(n, random, name))
        if (kind > 0.7) await new Promise((resolve) => setTimeout(resolve, kind * 10))
      }
      await window.trust.saved()
    },
    [seed, prefix, count, undo],
  )
}

async function converge({ address, seeds, edits }) {
  const profile = newProfile()
  const context = await launch(profile)
  await context.addInitScript(lossy)
  let [operations, reloads] = [0, 0]
  for (let seed = 1; seed <= seeds; seed++) {
    const tabs = 2 + (seed % 2)
    const first = await openApp(context, address)
    const map = await first.evaluate(() => window.trust.open())
    const pages = [first]
    while (pages.length < tabs) {
      const page = await context.newPage()
      await page.goto(`${address}?debug#/map/${map}/table`)
      await page.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
      pages.push(page)
    }
    const last = pages.at(-1)
    const parts = 4
    for (let part = 0; part < parts; part++) {
      await Promise.all(
        pages.map((page, index) =>
          work(page, [seed * 100 + part * 10 + index, `s${seed}p${part}t${index}`, Math.ceil(edits / tabs / parts), true]),
        ),
      )
      await last.reload()
      await last.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
      reloads += 1
    }
    const fresh = await context.newPage()
    await fresh.goto(`${address}?debug#/map/${map}/table`)
    await fresh.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
    const expected = await fresh.evaluate(() => window.trust.shown())
    for (const [index, page] of pages.entries()) {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await page
        .waitForFunction((other) => window.trust.shown() === other, expected, { timeout: 15_000 })
        .catch(() => check(false, `seed ${seed}: tab ${index + 1} of ${tabs} shows another map than a fresh tab`))
    }
    const log = await fresh.evaluate(
      (id) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('samspel')
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            const store = request.result.transaction(['ops', 'maps'])
            const ops = store.objectStore('ops').getAll(IDBKeyRange.bound([id], [id, []]))
            const record = store.objectStore('maps').get(id)
            store.oncomplete = () => {
              request.result.close()
              resolve({ count: ops.result.length, rev: record.result.rev, last: ops.result.at(-1)?.seq })
            }
          }
        }),
      map,
    )
    check(log.count === log.rev && log.last === log.rev, `seed ${seed}: ${log.count} operations in the log, ${log.rev} counted`)
    operations += log.count
    for (const page of [...pages.slice(1), fresh]) await page.close()
    await first.goto('about:blank')
  }
  await context.close()
  return `${seeds} runs with 2 and 3 tabs, ${operations} operations, ${reloads} reloads, a fifth of the rings lost: all tabs and a fresh one equal, none missing in the log`
}

/** R5: tabs open while another one writes. Each map takes a share of them: one that grows through all of them is soon larger than any that people make. */
async function late({ address, maps, openings }) {
  const counts = []
  for (let seed = 1; seed <= maps; seed++) counts.push(await lateOnOne({ address, seed, openings }))
  const commands = counts.reduce((sum, count) => sum + count, 0)
  return `${maps * openings} tabs opened during ${commands} commands on ${maps} maps, 0 lost`
}

async function lateOnOne({ address, seed, openings }) {
  const context = await launch(newProfile())
  const first = await openApp(context, address)
  const map = await first.evaluate(() => window.trust.open())
  const writing = first.evaluate(async (seed) => {
    const random = window.trust.random(seed)
    let n = 0
    while (!window.enough) {
      window.trust.edit(window.trust.command(++n, random))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await window.trust.saved()
    return n
  }, seed)
  const page = await context.newPage()
  for (let n = 0; n < openings; n++) {
    await page.goto('about:blank')
    await page.goto(`${address}?debug#/map/${map}/table`)
    await page.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
  }
  await first.evaluate(() => {
    window.enough = true
  })
  const commands = await writing
  const expected = await first.evaluate(() => window.trust.shown())
  await page
    .waitForFunction((other) => window.trust.shown() === other, expected, { timeout: 15_000 })
    .catch(() => check(false, `seed ${seed}: the tab that opened last shows another map than the one that wrote`))
  await context.close()
  return commands
}

export const tests = [
  { id: 'R4', name: 'several tabs', run: ({ address, full }) => converge({ address, seeds: full ? 20 : 2, edits: full ? 1000 : 400 }) },
  {
    id: 'R5',
    name: 'a tab that opens meanwhile',
    run: ({ address, full }) => late({ address, maps: full ? 10 : 1, openings: full ? 20 : 10 }),
  },
]
