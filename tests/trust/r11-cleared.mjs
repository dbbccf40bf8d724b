// R11 and R12: the browser clears or damages its database. The start shows what is missing and takes it back, never an empty home.
import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { copyOf, gone, launch, newProfile, openApp } from './browser.mjs'
import { check } from './check.mjs'

/** A profile in which two maps were made, worked on, and left. */
async function prepared(address, seed) {
  const profile = newProfile()
  const context = await launch(profile)
  const page = await openApp(context, address)
  const maps = []
  for (const own of [seed, seed + 1]) {
    const id = await page.evaluate(() => window.trust.open())
    await page.evaluate((value) => window.trust.work(value, 6), own)
    maps.push({ id, shown: await page.evaluate(() => window.trust.shown()) })
  }
  await page.evaluate(() => window.samspel.go({ page: 'home' }))
  await page.waitForFunction(() => window.samspel.session.getState().route.page === 'home')
  // Leaving a map keeps its copy; the second one is there once its file has the last operation.
  await page.waitForFunction(
    async (ids) => {
      const root = await navigator.storage.getDirectory()
      const copies = await root.getDirectoryHandle('copies')
      for (const id of ids) {
        const own = await copies.getDirectoryHandle(encodeURIComponent(id)).catch(() => null)
        const file = await own?.getFileHandle('latest.json').catch(() => null)
        if (!file || JSON.parse((await (await file.getFile()).text()).split('\n')[0]).rev < 6) return false
      }
      return true
    },
    maps.map(({ id }) => id),
  )
  return { profile, context, page, maps }
}

/** Opens after the damage: with everything as it was, or by the recovery screen. Says which. */
async function comesBack(address, profile, maps, options = {}) {
  const context = await launch(profile)
  if (options.script) await context.addInitScript(options.script)
  const page = await openApp(context, address, { wait: false })
  const restore = page.getByRole('button', { name: /^Ta tillbaka \d+ kart/ })
  const usable = page.waitForFunction(() => window.samspel !== undefined).then(() => 'as it was')
  const way = await Promise.race([usable, restore.waitFor().then(() => 'recovered')])
  if (way === 'recovered') {
    if (options.look) await options.look(page)
    await restore.click()
    await page.waitForFunction(() => window.samspel !== undefined)
  }
  if (options.memory) {
    const titles = await page.evaluate(() => window.samspel.storage.list())
    check(titles.length === maps.length, `${titles.length} of ${maps.length} maps came into the tab`)
  } else
    for (const { id, shown } of maps) {
      const found = await page.evaluate((map) => window.trust.stored(map).catch(String), id)
      check(found === shown, `${way}: a map is not what it was`)
    }
  await context.close()
  await gone(profile)
  return way
}

const databaseFolder = (profile) => {
  const folder = join(profile, 'Default', 'IndexedDB')
  const own = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.leveldb')) : undefined
  check(own, `no database files in ${folder}`)
  return join(folder, own)
}

async function cleared({ address, rounds, look }) {
  const ways = { recovered: 0, 'as it was': 0 }
  for (let round = 0; round < rounds; round++) {
    const { profile, context, page, maps } = await prepared(address, 10 * (round + 1))
    if (round % 2 === 0) {
      const cdp = await context.newCDPSession(page)
      await cdp.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'indexeddb' })
      await context.close()
      await gone(profile)
    } else {
      await context.close()
      await gone(profile)
      rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true })
    }
    ways[await comesBack(address, profile, maps, { look })] += 1
  }
  check(ways.recovered === rounds, `${ways.recovered} of ${rounds} came to the recovery screen`)
  return `${rounds} of ${rounds} databases cleared or deleted: recovery screen, both maps back`
}

/** Ways a file goes bad: a byte turned, a block of zeros, the end missing. */
function damage(folder, kind, random) {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log') || name.endsWith('.ldb'))
  const file = join(folder, logs.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0])
  const { size } = statSync(file)
  if (kind === 2) return truncateSync(file, Math.floor(size * 0.9))
  const handle = openSync(file, 'r+')
  const at = Math.floor(random() * Math.max(1, size - 4096))
  const block = Buffer.alloc(kind === 0 ? 1 : 4096)
  if (kind === 0) {
    readSync(handle, block, 0, 1, at)
    block[0] ^= 0xff
  }
  writeSync(handle, block, 0, block.length, at)
  closeSync(handle)
}

async function damaged({ address, rounds }) {
  const ways = { recovered: 0, 'as it was': 0 }
  let left
  for (let round = 0; round < rounds; round++) {
    // Chance is in the damage: ten rounds begin with the same work.
    if (round % 10 === 0) {
      left = await prepared(address, 1000 + round)
      await left.context.close()
      await gone(left.profile)
    }
    const { maps } = left
    const profile = copyOf(left.profile)
    damage(databaseFolder(profile), round % 3, Math.random)
    ways[await comesBack(address, profile, maps)] += 1
  }
  return `${rounds} damaged databases: ${ways.recovered} by the recovery screen, ${ways['as it was']} as they were, 0 empty, 0 white`
}

const failures = {
  'open refuses': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    }
  },
  'open fails': () => {
    IDBFactory.prototype.open = () => {
      const request = { error: new DOMException('Internal error opening backing store', 'UnknownError') }
      setTimeout(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }))
      return request
    }
  },
  'no transaction': () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError')
    }
  },
}

async function refused({ address }) {
  const { profile, context, maps } = await prepared(address, 5000)
  await context.close()
  await gone(profile)
  for (const script of Object.values(failures)) {
    const way = await comesBack(address, profile, maps, { script, memory: true })
    check(way === 'recovered', `came up ${way}`)
  }
  const way = await comesBack(address, profile, maps)
  check(way === 'as it was', `the database itself came up ${way}`)
  return `${Object.keys(failures).length} ways to refuse: copies in the tab with a lasting notice, the database untouched`
}

export const tests = [
  { id: 'R11', name: 'cleared by the browser', run: (given) => cleared({ ...given, rounds: given.full ? 20 : 4 }) },
  { id: 'R12', name: 'damaged files', run: (given) => damaged({ ...given, rounds: given.full ? 200 : 8 }) },
  { id: 'R12', name: 'a database that does not open', run: refused },
]
