// Goes through states of the product on one page and leaves nothing behind between them.
import type { RunningApp } from '../../src/app/createApp'
import type { ViewId } from '../../src/state/sessionStore'
import type { AppDriver } from './driver'
import { type Change, type State, set } from './state'

declare const window: Window & { samspel: RunningApp }

/** Enters the states one after the other and looks at each. The app is freshly opened on Home with '?debug'. */
export async function visit(app: AppDriver, chosen: readonly State[], look: (state: State) => Promise<unknown>): Promise<void> {
  for (const page of ['empty home', 'example', 'blank map', 'home', 'broken'] as const) {
    const here = chosen.filter((state) => state.page === page)
    if (here.length > 0) await turnTo(app, page)
    for (const state of here) {
      if (page === 'example' || page === 'blank map') await showView(app, state.view ?? 'grid')
      try {
        await state.enter(app)
        await calm(app)
        await look(state)
        await leave(app)
      } catch (error) {
        throw new Error(`In the state "${state.name}"`, { cause: error })
      }
    }
  }
}

async function turnTo(app: AppDriver, page: State['page']) {
  const isHome = () => window.samspel.session.getState().route.page === 'home'
  const home = async () => {
    await app.page.evaluate(() => window.samspel.go({ page: 'home' }))
    await app.page.waitForFunction(isHome)
    await app.page.getByRole('button', { name: app.t('home.example') }).waitFor()
  }
  if (page === 'empty home') return
  await home()
  if (page === 'example') await app.openExample()
  else if (page === 'blank map') {
    await app.page.getByRole('button', { name: app.t('home.blank') }).click()
    await app.page.getByRole('main', { name: app.t('shell.canvas', { view: app.t('view.grid') }) }).waitFor()
    await set(app, { focusWish: null, gathering: false })
  } else {
    const maps = await app.page.evaluate(async () => (await window.samspel.storage.list()).length)
    if (maps === 0) {
      await app.openExample()
      await app.saved()
      await home()
    }
    await app.page.getByRole('article').first().waitFor()
  }
}

async function showView(app: AppDriver, view: ViewId) {
  await app.page.evaluate((id) => {
    const { route } = window.samspel.session.getState()
    if (route.page === 'map' && route.view !== id) window.samspel.go({ ...route, view: id })
  }, view)
  await app.page.getByRole('main', { name: app.t('shell.canvas', { view: app.t(`view.${view}`) }) }).waitFor()
  if (view === 'graph') await app.page.getByRole('progressbar').waitFor({ state: 'detached' })
}

/** Fonts and the parts that come later are there, two frames have been drawn, and what was on its way has arrived. */
const calm = async (app: AppDriver) => {
  // What a panel holds comes after its frame.
  await app.page.waitForFunction(() => [...document.querySelectorAll('aside.panel')].every((panel) => panel.querySelector('h2, h3, form')))
  await app.page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const moves = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(moves.map(({ finished }) => finished))
  })
}

/** Back to the page with nothing open. Menus and cells being written in close with Escape. */
async function leave(app: AppDriver) {
  if (!(await app.page.evaluate(() => 'samspel' in window))) return
  for (let open = 0; open < 3; open++) {
    if ((await app.page.locator('.menu:popover-open, .is-edited, input.title, dialog[open]').count()) === 0) break
    await app.page.keyboard.press('Escape')
  }
  const writing = app.page.locator('.quickadd input')
  if ((await writing.count()) > 0 && (await writing.inputValue()) !== '') await writing.fill('')
  const nothing: Change = {
    dialog: null,
    pasted: null,
    importFiles: null,
    selection: { actors: [], relations: [] },
    connecting: null,
    tool: { kind: 'select' },
    toast: null,
    renaming: null,
    menu: null,
    lens: null,
    focusWish: null,
    details: false,
    gathering: false,
  }
  await set(app, nothing)
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
}
