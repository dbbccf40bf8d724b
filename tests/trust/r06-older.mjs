// R6: a tab that is older than the database stops writing and says so.
import { launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

/** What a later version would do to the database; runs on the rescue page, which holds no connection. */
const upgrade = (tables) =>
  new Promise((resolve, reject) => {
    const request = tables ? indexedDB.open('samspel', 20) : indexedDB.open('samspel')
    const change = (transaction) => {
      transaction.objectStore('meta').put({ key: 'schema', value: 99 })
      const rows = transaction.objectStore('rows')
      rows.openCursor().onsuccess = ({ target }) => {
        const cursor = target.result
        if (!cursor) return
        if (cursor.value.table === 'actors') cursor.update({ ...cursor.value, row: { ...cursor.value.row, power: 9 } })
        cursor.continue()
      }
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore('later')
      change(request.transaction)
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      if (tables) {
        database.close()
        return resolve()
      }
      const transaction = database.transaction(['meta', 'rows'], 'readwrite')
      change(transaction)
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })

const dump = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('samspel')
    request.onerror = () => reject(request.error)
    request.onsuccess = async () => {
      const database = request.result
      const stores = {}
      const all = [...database.objectStoreNames]
      const transaction = database.transaction(all)
      for (const name of all) transaction.objectStore(name).getAll().onsuccess = ({ target }) => (stores[name] = target.result)
      transaction.oncomplete = () => {
        database.close()
        resolve(window.trust.canonical({ version: database.version, stores }))
      }
    }
  })

async function older({ address, tables }) {
  const context = await launch(newProfile())
  const page = await openApp(context, address)
  await page.evaluate(() => window.trust.open())
  await page.evaluate(() => window.trust.work(3, 10))
  const other = await context.newPage()
  await other.goto(`${address}rescue.html`)
  await other.evaluate(upgrade, tables)
  const before = await other.evaluate(dump)
  const start = performance.now()
  await page.evaluate(async () => {
    const random = window.trust.random(77)
    for (let n = 1; n <= 50; n++) window.trust.edit(window.trust.command(1000 + n, random))
  })
  const bar = page.locator('[role=alert] [data-notice=newer]')
  await bar.waitFor({ timeout: 4000 })
  const shownAfter = performance.now() - start
  const status = await page.evaluate(() => window.samspel.storage.status.getState())
  check(status.unsaved === 50, `50 commands should wait, ${status.unsaved} do`)
  check((await other.evaluate(dump)) === before, 'the newer database was changed')
  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button').first().click()])
  check(download.suggestedFilename().endsWith('.samspel.json'), 'no file was saved')
  await page.reload()
  await page.getByRole('heading', { name: 'En nyare version av Samspel har använts här' }).waitFor()
  check((await other.evaluate(dump)) === before, 'opening changed the newer database')
  await context.close()
  return `0 of 50 commands written, told within ${shownAfter.toFixed(0)} ms, file saved, data unchanged`
}

export const tests = [
  { id: 'R6', name: 'an old tab after an upgrade of the tables', run: ({ address }) => older({ address, tables: true }) },
  { id: 'R6', name: 'an old tab beside a newer schema', run: ({ address }) => older({ address, tables: false }) },
]
