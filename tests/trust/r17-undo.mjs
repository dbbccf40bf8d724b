// R17 and R21 in the browser: undo and redo by the keyboard, and a database that fails again and again under the real interface.
import { launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

async function undo({ address, sequences }) {
  const context = await launch(newProfile())
  const page = await openApp(context, address)
  let commands = 0
  for (let seed = 1; seed <= sequences; seed++) {
    const map = await page.evaluate(() => window.trust.open())
    const start = await page.evaluate(() => window.trust.shown())
    const steps = await page.evaluate((own) => {
      const random = window.trust.random(own)
      const count = 20 + Math.floor(random() * 40)
      for (let n = 1; n <= count; n++) window.trust.edit(window.trust.command(n, random))
      return window.samspel.documents.store.getState().past.length
    }, seed)
    const end = await page.evaluate(() => window.trust.shown())
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z')
    await page
      .waitForFunction((expected) => window.trust.shown() === expected, start)
      .catch(() => check(false, `seed ${seed}: undoing all does not lead back to the start`))
    for (let step = 0; step < steps; step++) await page.keyboard.press('Control+Shift+z')
    await page
      .waitForFunction((expected) => window.trust.shown() === expected, end)
      .catch(() => check(false, `seed ${seed}: redoing all does not lead to the end`))
    await page.evaluate(() => window.trust.saved())
    check((await page.evaluate((id) => window.trust.stored(id), map)) === end, `seed ${seed}: stored is not what is shown`)
    commands += steps
  }
  await context.close()
  return `${sequences} sequences, ${commands} commands undone and redone by the keyboard, start and end as they were, stored as shown`
}

/** Aborts every n-th writing transaction and counts those that are complete. */
function failing() {
  window.writes = { every: 0, tried: 0, complete: 0 }
  const original = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = original.call(this, stores, mode, options)
    if (mode !== 'readwrite') return transaction
    const { writes } = window
    writes.tried += 1
    transaction.addEventListener('complete', () => {
      writes.complete += 1
    })
    if (writes.every > 0 && writes.tried % writes.every === 0) setTimeout(() => transaction.abort())
    return transaction
  }
}

async function honest({ address, upTo }) {
  const context = await launch(newProfile())
  await context.addInitScript(failing)
  const page = await openApp(context, address)
  let aborted = 0
  for (let every = 1; every <= upTo; every++) {
    const map = await page.evaluate(() => window.trust.open())
    const result = await page.evaluate(async (n) => {
      const { writes, trust, samspel } = window
      Object.assign(writes, { every: n, tried: 0, complete: 0 })
      let [commands, lies] = [0, 0]
      const look = () => {
        if (writes.complete >= commands) return
        if (samspel.storage.status.getState().kind === 'saved') lies += 1
      }
      // What is seen counts when a frame is drawn.
      const lookAtScreen = () => {
        const said = document.querySelector('.topbar .saved')
        if (/Sparad/.test(said?.textContent ?? '') && said.checkVisibility({ visibilityProperty: true }) && writes.complete < commands)
          lies += 1
        if (watching) requestAnimationFrame(lookAtScreen)
      }
      const stop = samspel.storage.status.subscribe(look)
      let watching = true
      requestAnimationFrame(lookAtScreen)
      const random = trust.random(n)
      for (let count = 1; count <= 30; count++) {
        trust.edit(trust.command(count, random))
        commands += 1
        await new Promise((resolve) => setTimeout(resolve, random() * 10))
      }
      writes.every = n === 1 ? 0 : n
      const end = performance.now() + 15_000
      while (samspel.storage.status.getState().kind !== 'saved' && performance.now() < end) {
        samspel.storage.retry()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      stop()
      watching = false
      writes.every = 0
      return { lies, kind: samspel.storage.status.getState().kind, aborted: writes.tried - writes.complete, shown: trust.shown() }
    }, every)
    check(result.lies === 0, `every ${every}th write aborted: called saved ${result.lies} times when it was not`)
    check(result.kind === 'saved', `every ${every}th write aborted: never saved in the end`)
    check((await page.evaluate((id) => window.trust.stored(id), map)) === result.shown, `every ${every}th: stored is not what is shown`)
    aborted += result.aborted
  }
  await context.close()
  return `every n-th write aborted, n = 1 to ${upTo}, ${aborted} aborted: never called saved, all stored in the end`
}

/** R2: what the browser is asked for, and what it answers. */
async function strict({ address, engine }) {
  const context = await launch(newProfile(), { engine })
  await context.addInitScript(() => {
    window.durabilities = []
    const original = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = original.call(this, stores, mode, options)
      if (mode === 'readwrite') window.durabilities.push(transaction.durability)
      return transaction
    }
  })
  const page = await openApp(context, address)
  await page.evaluate(() => window.trust.open())
  await page.evaluate(() => window.trust.work(1, 10))
  const found = await page.evaluate(() => window.durabilities)
  check(found.length >= 10 && found.every((one) => one === 'strict'), `durability is ${[...new Set(found)]}`)
  await context.close()
  return `${found.length} writing transactions, all strict as the browser itself says`
}

export const tests = [
  { id: 'R2', name: 'strict writing, Chromium', run: (given) => strict({ ...given, engine: 'chromium' }) },
  { id: 'R2', name: 'strict writing, Firefox', firefox: true, run: (given) => strict({ ...given, engine: 'firefox' }) },
  { id: 'R17', name: 'undo all, redo all', run: (given) => undo({ ...given, sequences: given.full ? 300 : 10 }) },
  { id: 'R21', name: 'writes that fail', run: (given) => honest({ ...given, upTo: given.full ? 20 : 8 }) },
]
