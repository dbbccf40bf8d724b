// R9: a database of every schema there has been opens as it should. The fixtures are files of their time, never edited.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

const folder = new URL('../fixtures/documents/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^schema-\d+\.json$/.test(name))

/** The tables as version 1 of the database has them, filled with the rows of a file. */
const fill = ({ schema, document }) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('samspel', 10)
    request.onupgradeneeded = () => {
      const database = request.result
      database.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schema', value: schema })
      const maps = database.createObjectStore('maps', { keyPath: 'id' })
      const actorCount = document.actors.length
      maps.put({ id: 'old', title: '', question: '', actorCount, changedAt: '2026-01-01', rev: 0, deletedAt: null })
      const rows = database.createObjectStore('rows', { keyPath: ['map', 'table', 'id'] })
      for (const [table, list] of Object.entries(document)) for (const row of list) rows.put({ map: 'old', table, id: row.id, row })
      database.createObjectStore('ops', { keyPath: ['map', 'seq'] }).createIndex('op', 'op', { unique: true })
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })

async function schemas({ address }) {
  for (const name of files) {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const context = await launch(newProfile())
    const page = await context.newPage()
    await page.goto(`${address}rescue.html`)
    await page.evaluate(fill, file)
    await page.goto('about:blank')
    const app = await openApp(context, address)
    const found = await app.evaluate(async () => JSON.parse(await window.trust.stored('old')))
    // A file of this schema holds what the database should; an older one has what it is today beside it.
    const now = new URL(name.replace('.json', '-now.json'), folder)
    const { document } = existsSync(now) ? JSON.parse(readFileSync(now, 'utf8')) : file
    for (const [table, list] of Object.entries(document)) {
      const expected = await app.evaluate((rows) => window.trust.canonical(Object.fromEntries(rows.map((row) => [row.id, row]))), list)
      check((await app.evaluate((rows) => window.trust.canonical(rows), found[table])) === expected, `${name}: ${table} differ`)
    }
    await context.close()
  }
  return `${files.length} of ${files.length} schemas open as their fixture says`
}

export const tests = [{ id: 'R9', name: 'databases of every schema', run: schemas }]
