// What is measured, each as rows for the table: the app beside the bare page that does only that.
import { openExample, openInApp, placesIn, showView } from './app.mjs'
import { heap, inBrowser } from './browser.mjs'
import { exportPicture, exportReport } from './export.mjs'
import { measureGesture } from './gestures.mjs'
import { importFiles } from './import.mjs'
import { limitPages, openLimit, pngLimit, putLimit, svgLimit } from './limit.mjs'
import { measureLoad } from './load.mjs'
import { sampleFile } from './sample.mjs'
import { bareRead, tablesOf } from './tables.mjs'

/** The best of several rounds; `better` chooses between two results. */
async function best(rounds, better, measure) {
  let kept = null
  for (let round = 0; round < rounds; round += 1) {
    const result = await measure()
    if (kept === null || better(result, kept)) kept = result
  }
  return kept
}
const less = (a, b) => a < b

async function load({ app, limits, rounds }) {
  const one = (address, usable, slow) =>
    best(
      rounds,
      (a, b) => a.ms < b.ms,
      () => inBrowser((page, session) => measureLoad({ page, session, address, usable, slow })),
    )
  const rows = []
  for (const slow of [false, true]) {
    const [ours, bare] = [await one(app, 'main button', slow), await one(`${limits}blank.html`, 'main', slow)]
    const how = slow ? ', 4x slower CPU, fast 3G' : ''
    if (!slow) {
      rows.push({ what: 'load: asked for until usable', unit: 'kB', app: ours.kB, limit: bare.kB, page: 'blank', bar: 200 })
      rows.push({ what: 'load: typefaces, not waited for', unit: 'kB', app: ours.fontsKB, limit: null })
    }
    rows.push({ what: `load: until usable${how}`, unit: 'ms', app: ours.ms, limit: bare.ms, page: 'blank' })
  }
  return rows
}

async function open({ app, limits, sizes, rounds }) {
  const rows = []
  for (const size of sizes) {
    const file = sampleFile(size)
    const ours = await best(rounds, less, () => inBrowser((page) => openInApp(page, app, file)))
    const bare = await best(rounds, less, () => inBrowser(async (page) => (await openLimit(page, limits, 'canvas', file)).openMs))
    rows.push({
      what: `open a file, N=${size}`,
      unit: 'ms',
      app: ours,
      limit: bare,
      page: 'canvas',
      ...(size === 1000 ? { bar: 600 } : {}),
    })
  }
  return rows
}

const kinds = ['drag', 'pan', 'zoom']
/** Frames a second that the issue asks for at a size. */
const frameBar = { 300: 50, 1000: 35 }
const faster = (a, b) => a.framesPerSecond > b.framesPerSecond

/** All three gestures on one page, each the best of its rounds. */
async function gestures(rounds, browser, places) {
  const found = {}
  for (const kind of kinds) found[kind] = await best(rounds, faster, () => measureGesture(kind, { ...browser, places }))
  return found
}

async function move({ app, limits, sizes, rounds }) {
  const rows = []
  for (const size of sizes) {
    const file = sampleFile(size)
    const bare = {}
    for (const page of limitPages)
      bare[page] = await inBrowser(async (tab, session, browserSession) => {
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        const { places } = await openLimit(tab, limits, page, file)
        return gestures(rounds, { page: tab, session, browserSession }, places)
      })
    const ours = await inBrowser(async (page, session, browserSession) => {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      await openInApp(page, app, file)
      const found = {}
      for (const view of ['grid', 'graph']) {
        await showView(page, view)
        found[view] = await gestures(rounds, { page, session, browserSession }, await placesIn(page))
      }
      return { ...found, heap: await heap(session) }
    })
    for (const view of ['grid', 'graph'])
      for (const kind of kinds) {
        const [mine, best] = [
          ours[view][kind],
          limitPages.map((page) => ({ page, ...bare[page][kind] })).sort((a, b) => b.framesPerSecond - a.framesPerSecond)[0],
        ]
        const what = `${view} ${kind}, N=${size}`
        const bar = frameBar[size] ? { bar: frameBar[size] } : {}
        rows.push({
          what,
          unit: 'frames/s',
          app: mine.framesPerSecond,
          limit: best.framesPerSecond,
          page: best.page,
          higherIsBetter: true,
          foreign: mine.foreign,
          ...bar,
        })
        const { layer } = bare
        rows.push({ what, unit: 'input to picture p95, ms', app: mine.latencyP95, limit: layer[kind].latencyP95, page: 'layer' })
        rows.push({ what, unit: 'CPU ms/frame, thread', app: mine.threadMsPerFrame, limit: layer[kind].threadMsPerFrame, page: 'layer' })
        rows.push({ what, unit: 'CPU ms/frame, all', app: mine.allMsPerFrame, limit: layer[kind].allMsPerFrame, page: 'layer' })
      }
    rows.push({ what: `heap, N=${size}`, unit: 'MB', app: ours.heap, limit: null })
  }
  return rows
}

async function save({ app, limits, rounds }) {
  const file = sampleFile(300)
  const ours = await inBrowser(async (page) => {
    await openInApp(page, app, file)
    await showView(page, 'grid')
    return best(rounds * 3, less, async () => {
      const { actor } = await placesIn(page)
      await page.mouse.move(actor.x, actor.y)
      await page.mouse.down()
      await page.mouse.move(actor.x + 40, actor.y + 30, { steps: 4 })
      await page.mouse.up()
      await page.waitForFunction(() => window.seen.saved > 0)
      return page.evaluate(() => window.seen.saved - window.seen.edited)
    })
  })
  const bare = await inBrowser(async (page) => {
    await page.goto(`${limits}blank.html`)
    return putLimit(page)
  })
  return [{ what: 'drop an actor until it is on disk, N=300', unit: 'ms', app: ours, limit: bare, page: 'one put' }]
}

async function exports({ app, limits, rounds }) {
  const file = sampleFile(300)
  const times = await inBrowser(async (page) => {
    await openInApp(page, app, file)
    await showView(page, 'graph')
    const one = (format) => best(rounds, less, () => exportPicture(page, format))
    return { png: await one('png'), svg: await one('svg') }
  })
  const png = await inBrowser(async (page) => {
    await page.goto(`${limits}blank.html`)
    return best(rounds, less, () => pngLimit(page))
  })
  return [
    { what: 'export A3 300 dpi PNG, N=300', unit: 'ms', app: times.png, limit: png, page: 'empty PNG', bar: 1500 },
    {
      what: 'export A3 SVG, N=300',
      unit: 'ms',
      app: times.svg,
      limit: await best(rounds, less, async () => svgLimit(file)),
      page: 'text',
      bar: 50,
    },
  ]
}

/** Longer than this a page is felt to hang, ms. */
const freeze = 200

async function report({ app, rounds }) {
  const rows = []
  const maps = {
    'the example': (page) => openExample(page, app),
    '300 actors': (page) => openInApp(page, app, sampleFile(300)),
  }
  for (const [name, open] of Object.entries(maps))
    for (const family of ['pack', 'pdf']) {
      const found = await inBrowser(async (page) => {
        await open(page)
        return best(rounds, quicker, () => exportReport(page, family))
      })
      const what = `${family === 'pack' ? 'report pack' : 'report as PDF'}, ${name}`
      rows.push({ what, unit: 'ms', app: found.ms, limit: null })
      rows.push({ what: `${what}: longest task`, unit: 'ms', app: found.longest, limit: null, bar: freeze })
    }
  return rows
}
const quicker = (a, b) => a.ms < b.ms

async function imports({ app, rounds }) {
  const rows = []
  for (const [kind, files] of Object.entries(tablesOf(1000))) {
    const found = await best(
      rounds,
      (a, b) => a.previewMs + a.mapMs < b.previewMs + b.mapMs,
      () => inBrowser((page) => importFiles(page, app, files)),
    )
    const bare = await best(rounds, less, async () => bareRead(kind, files))
    const what = `import ${kind}, 1,000 actors, 2,000 relations`
    rows.push({ what: `${what}: to the preview`, unit: 'ms', app: found.previewMs, limit: bare, page: 'unpack, split' })
    rows.push({ what: `${what}: to the map`, unit: 'ms', app: found.mapMs, limit: null })
    rows.push({ what: `${what}: longest task`, unit: 'ms', app: found.longest, limit: null, bar: freeze })
  }
  return rows
}

export const measures = { load, open, move, save, export: exports, report, import: imports }
