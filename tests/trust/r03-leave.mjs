// R3: the page is left at the very moment of the last command.
import { gone, kill, launch, newProfile, openApp, processesOf } from './browser.mjs'
import { check, pause } from './check.mjs'

const edit = (n) => window.trust.edit((doc) => window.trust.put(doc, 'info', { ...doc.info.info, problem: String(n) }))

/** Ways to leave; each gives the command and goes at once. `whole`: the browser as such goes. */
const ways = {
  'close the tab': { leave: (page, n) => page.evaluate(edit, n).then(() => page.close()) },
  reload: {
    leave: (page, n) =>
      page.evaluate((own) => {
        window.trust.edit((doc) => window.trust.put(doc, 'info', { ...doc.info.info, problem: String(own) }))
        location.reload()
      }, n),
  },
  'go elsewhere': {
    leave: (page, n) =>
      page.evaluate((own) => {
        window.trust.edit((doc) => window.trust.put(doc, 'info', { ...doc.info.info, problem: String(own) }))
        location.href = 'rescue.html'
      }, n),
  },
  'look elsewhere': {
    leave: async (page, n) => {
      await page.evaluate(edit, n)
      const other = await page.context().newPage()
      await other.bringToFront()
      await page.close()
    },
  },
  'quit the browser': { whole: true, leave: (page, n) => page.evaluate(edit, n).then(() => page.context().close()) },
  'end the program': {
    whole: true,
    leave: async (page, n, profile, ids) => {
      await page.evaluate(edit, n)
      kill(profile, ids, 'SIGTERM')
    },
  },
}

/** Goes with the last letters still in the field: what was typed must be there, whatever the field had handed on so far. */
async function typing({ address, engine, rounds }) {
  const results = []
  for (const name of ['close the tab', 'reload', 'go elsewhere', 'look elsewhere']) {
    const context = await launch(newProfile(), { engine })
    let page = await openApp(context, address)
    const map = await page.evaluate(() => window.trust.open())
    let kept = 0
    let written = ''
    for (let n = 1; n <= rounds; n++) {
      await page.evaluate(() => {
        const { samspel } = window
        samspel.session.setState({ selection: { actors: ['a0'], relations: [] } })
        samspel.go({ page: 'map', id: samspel.session.getState().route.id, view: 'grid' })
      })
      const note = page.getByRole('textbox', { name: 'Anteckning', exact: true })
      await note.focus()
      // The key End stops at the end of a line, and long notes are wrapped.
      await note.evaluate((field) => field.setSelectionRange(field.value.length, field.value.length))
      await page.keyboard.type(`${n},`)
      written += `${n},`
      await typed[name](page)
      page = await context.newPage()
      await page.goto(`${address}?debug#/map/${map}/table`)
      await page.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
      if ((await page.evaluate(() => window.samspel.documents.doc().actors.a0.note)) === written) kept += 1
      for (const other of context.pages()) if (other !== page) await other.close()
    }
    await context.close()
    results.push(`${name} ${kept}/${rounds}`)
    check(kept === rounds, `typing, then ${name}: ${kept} of ${rounds} kept`)
  }
  return results.join(', ')
}

/** The same ways as above, without a command of their own. */
const typed = {
  'close the tab': (page) => page.close(),
  reload: (page) => page.reload(),
  'go elsewhere': (page) => page.goto(new URL('rescue.html', page.url()).href),
  'look elsewhere': async (page) => {
    const other = await page.context().newPage()
    await other.bringToFront()
    await page.close()
  },
}

async function leaving({ address, engine, rounds }) {
  const results = []
  for (const [name, { leave, whole = false }] of Object.entries(ways)) {
    const profile = newProfile()
    let context = await launch(profile, { engine })
    let page = await openApp(context, address)
    const map = await page.evaluate(() => window.trust.open())
    let kept = 0
    for (let n = 1; n <= rounds; n++) {
      const ids = whole ? processesOf(profile) : []
      await leave(page, n, profile, ids).catch(() => {})
      if (whole) {
        await pause(300)
        await context.close().catch(() => {})
        kill(profile, ids)
        await gone(profile)
        context = await launch(profile, { engine })
      }
      page = await context.newPage()
      await page.goto(`${address}?debug#/map/${map}/table`)
      await page.waitForFunction((id) => window.samspel?.session.getState().route.id === id, map)
      if ((await page.evaluate(() => Number(window.samspel.documents.doc().info.info.problem))) === n) kept += 1
      for (const other of context.pages()) if (other !== page) await other.close()
    }
    await context.close()
    results.push(`${name} ${kept}/${rounds}`)
    if (!whole) check(kept === rounds, `${name}: ${kept} of ${rounds} kept`)
  }
  return results.join(', ')
}

export const tests = [
  {
    id: 'R3',
    name: 'leaving at the last command, Chromium',
    run: ({ address, full }) => leaving({ address, engine: 'chromium', rounds: full ? 50 : 4 }),
  },
  {
    id: 'R3',
    name: 'leaving at the last command, Firefox',
    firefox: true,
    run: ({ address, full }) => leaving({ address, engine: 'firefox', rounds: full ? 25 : 1 }),
  },
  {
    id: 'R3',
    name: 'leaving with letters still in the field, Chromium',
    run: ({ address, full }) => typing({ address, engine: 'chromium', rounds: full ? 50 : 4 }),
  },
  {
    id: 'R3',
    name: 'leaving with letters still in the field, Firefox',
    firefox: true,
    run: ({ address, full }) => typing({ address, engine: 'firefox', rounds: full ? 25 : 1 }),
  },
]
