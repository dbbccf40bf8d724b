// The states that the product can be in, one after the other, for checks that must hold in all of them.
// They are reached through the running app where clicking would only test the way there, which the stories do.
import type { Locator } from 'playwright-core'
import type { RunningApp } from '../../src/app/createApp'
import type { Message } from '../../src/i18n/translate'
import type { Toast } from '../../src/state/sessionStore'
import type { AppDriver } from './driver'
import { fileStates } from './fileStates'
import { type Change, dialog, type State, set } from './state'

declare const window: Window & { samspel: RunningApp }

/** Selects actors by their place in the document. */
const choose = (app: AppDriver, count: number, more: Change = {}) =>
  app.page.evaluate(
    ([wanted, also]) => {
      const actors = Object.keys(window.samspel.documents.doc().actors).slice(0, wanted)
      window.samspel.session.setState({ selection: { actors, relations: [] }, ...also })
    },
    [count, more] as const,
  )

const chooseRelation = (app: AppDriver, more: Change = {}) =>
  app.page.evaluate((also) => {
    const [relation] = Object.keys(window.samspel.documents.doc().relations)
    if (relation) window.samspel.session.setState({ selection: { actors: [], relations: [relation] }, ...also })
  }, more)

const toast = (app: AppDriver, message: Message, kind: 'undo' | 'stays') =>
  app.page.evaluate(
    ([said, how]) => {
      const undo = { action: { label: { key: 'shell.undo' }, run: () => {} } } as const
      const shown: Toast = { message: said, ...(how === 'undo' ? undo : { stays: true }) }
      window.samspel.session.setState({ toast: shown })
    },
    [message, kind] as const,
  )

const menu = async (app: AppDriver, button: Locator) => {
  await button.first().click()
  await app.page.getByRole('menu').waitFor()
}
const main = (app: AppDriver) => app.page.getByRole('main')
const columns = 'Namn\tInflytande\tIntresse\tGrupp\nRegionen\t4\t5\tRegion och vård\nSkolan\thögt\t3\tFörvaltning\n\t2\t2\t\n'

export const states: readonly State[] = [
  { name: 'home before the first map', page: 'empty home', enter: async () => {} },
  { name: 'home: help', page: 'empty home', enter: dialog('help') },
  { name: 'home: settings', page: 'empty home', enter: dialog('settings') },
  { name: 'home: languages', page: 'empty home', enter: (app) => menu(app, app.page.locator('.topbar [aria-haspopup=menu]')) },
  { name: 'home: paste a list', page: 'empty home', enter: dialog('import') },
  { name: 'home: keyboard shortcuts', page: 'empty home', enter: dialog('shortcuts') },

  { name: 'grid', page: 'example', enter: async () => {} },
  { name: 'grid: one actor', page: 'example', enter: (app) => choose(app, 1) },
  { name: 'grid: details of one actor', page: 'example', enter: (app) => choose(app, 1, { details: true }) },
  { name: 'grid: several actors', page: 'example', enter: (app) => choose(app, 3) },
  { name: 'grid: details of several actors', page: 'example', enter: (app) => choose(app, 3, { details: true }) },
  { name: 'grid: list of actors', page: 'example', enter: (app) => set(app, { gathering: true }) },
  {
    name: 'grid: adding an actor',
    page: 'example',
    enter: async (app) => {
      await set(app, { gathering: true })
      await app.quickAdd().fill('soc')
      await app.page
        .getByRole('listbox', { name: app.t('gather.quickAdd') })
        .or(app.page.locator('.quickadd .options'))
        .first()
        .waitFor()
    },
  },
  { name: 'grid: what is shown', page: 'example', enter: (app) => menu(app, app.button(app.t('map.show'))) },
  { name: 'grid: more', page: 'example', enter: (app) => menu(app, app.button(app.t('shell.more'))) },
  { name: 'grid: zoom', page: 'example', enter: (app) => menu(app, main(app).getByRole('toolbar').locator('[aria-haspopup=menu]')) },
  { name: 'grid: connecting', page: 'example', enter: (app) => choose(app, 1, { tool: { kind: 'connect', from: null } }) },
  {
    name: 'grid: moving by numbers',
    page: 'example',
    enter: async (app) => {
      await choose(app, 1, { dialog: 'move' })
      await app.page.getByRole('dialog').waitFor()
    },
  },
  { name: 'grid: dividing line', page: 'example', enter: dialog('threshold') },
  {
    name: 'grid: connecting by name',
    page: 'example',
    enter: async (app) => {
      await choose(app, 1, { dialog: 'connect' })
      await app.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'grid: a new relation',
    page: 'example',
    enter: async (app) => {
      await app.page.evaluate(() => {
        const [source, target] = Object.keys(window.samspel.documents.doc().actors) as [string, string]
        window.samspel.session.setState({ connecting: { source, target } })
      })
      await app.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'grid: groups',
    page: 'example',
    enter: async (app) => {
      await choose(app, 1, { details: true })
      await menu(app, app.page.locator('.groupchoice'))
    },
  },
  {
    name: 'grid: renaming the map',
    page: 'example',
    enter: (app) => app.page.locator('.topbar .title > button').click(),
  },
  {
    name: 'grid: menu of an actor',
    page: 'example',
    enter: async (app) => {
      await choose(app, 1, { menu: { client: null, from: 'map', at: null } })
      await app.page.getByRole('menu').waitFor()
    },
  },
  { name: 'grid set', page: 'example', enter: dialog('gridSet') },
  {
    name: 'grid: a note',
    page: 'example',
    enter: async (app) => {
      await main(app).getByRole('listbox').first().focus()
      await app.page.keyboard.press('n')
      await main(app).getByRole('textbox').first().waitFor()
    },
  },
  { name: 'grid: what to show', page: 'example', enter: (app) => set(app, { dialog: 'lens' }) },
  { name: 'grid: finding', page: 'example', enter: (app) => set(app, { dialog: 'find' }) },
  {
    name: 'grid: surroundings of an actor',
    page: 'example',
    enter: async (app) => {
      await choose(app, 1)
      await main(app).getByRole('listbox').first().focus()
      await app.page.keyboard.press('f')
      await app.page.locator('.lens-chip').waitFor()
    },
  },
  { name: 'help', page: 'example', enter: dialog('help') },
  {
    name: 'actor library',
    page: 'example',
    enter: async (app) => {
      await dialog('library')(app)
      await app.page.getByRole('checkbox').nth(2).check()
    },
  },
  {
    name: 'who is missing',
    page: 'example',
    enter: async (app) => {
      await dialog('missing')(app)
      await app.page
        .getByRole('dialog')
        .getByRole('heading', { name: app.t('library.check.without') })
        .waitFor()
    },
  },
  {
    name: 'map for a room',
    page: 'example',
    enter: async (app) => {
      await dialog('present')(app)
      await app.page.getByRole('dialog').getByRole('img').waitFor()
    },
  },
  { name: 'palette', page: 'example', enter: dialog('palette') },
  {
    name: 'palette: hits',
    page: 'example',
    enter: async (app) => {
      await dialog('palette')(app)
      await app.page.getByRole('combobox', { name: app.t('shell.palette.field') }).fill('pol')
    },
  },
  {
    name: 'palette: something new',
    page: 'example',
    enter: async (app) => {
      await dialog('palette')(app)
      await app.page.getByRole('combobox', { name: app.t('shell.palette.field') }).fill('xyzw')
    },
  },
  { name: 'case and goal', page: 'example', enter: dialog('case') },
  { name: 'settings', page: 'example', enter: dialog('settings') },
  { name: 'keyboard shortcuts', page: 'example', enter: dialog('shortcuts') },
  {
    name: 'import: preview',
    page: 'example',
    enter: async (app) => {
      await set(app, { pasted: columns, dialog: 'import' })
      await app.page.getByRole('dialog').locator('table').waitFor()
    },
  },
  { name: 'toast', page: 'example', enter: (app) => toast(app, { key: 'shell.removed', values: { name: 'Socialnämnden' } }, 'undo') },
  { name: 'error', page: 'example', enter: (app) => toast(app, { key: 'shell.failed' }, 'stays') },

  { name: 'network', page: 'example', view: 'graph', enter: async () => {} },
  { name: 'network: one actor', page: 'example', view: 'graph', enter: (app) => choose(app, 1) },
  { name: 'network: details', page: 'example', view: 'graph', enter: (app) => choose(app, 1, { details: true }) },
  { name: 'network: list of actors', page: 'example', view: 'graph', enter: (app) => set(app, { gathering: true }) },
  { name: 'network: a relation', page: 'example', view: 'graph', enter: (app) => chooseRelation(app) },
  { name: 'network: details of a relation', page: 'example', view: 'graph', enter: (app) => chooseRelation(app, { details: true }) },

  { name: 'table of actors', page: 'example', view: 'table', enter: async () => {} },
  { name: 'table: one actor', page: 'example', view: 'table', enter: (app) => choose(app, 1, { details: true }) },
  {
    name: 'table: columns',
    page: 'example',
    view: 'table',
    enter: async (app) => {
      await app.page.locator('.tb-bar [popovertarget]').click()
      await app.page.locator('.tb-columns').waitFor()
    },
  },
  {
    name: 'table: writing in a cell',
    page: 'example',
    view: 'table',
    enter: async (app) => {
      await app.page.locator('.tb-row .tb-name').nth(1).focus()
      await app.page.keyboard.press('Enter')
      await app.page.locator('.tb .is-edited').waitFor()
    },
  },
  {
    name: 'table: choosing in a cell',
    page: 'example',
    view: 'table',
    enter: async (app) => {
      await app.page.locator('.tb-row [data-column=stance]').first().focus()
      await app.page.keyboard.press('Enter')
      await app.page.locator('.tb-choices').waitFor()
    },
  },
  {
    name: 'table of relations',
    page: 'example',
    view: 'table',
    enter: (app) => app.button(app.t('relations')).first().click(),
  },

  { name: 'empty grid', page: 'blank map', enter: async () => {} },
  { name: 'empty table', page: 'blank map', view: 'table', enter: async () => {} },
  {
    name: 'network without relations',
    page: 'blank map',
    view: 'graph',
    enter: async () => {},
  },
  {
    name: 'grid with unplaced actors',
    page: 'blank map',
    enter: async (app) => {
      await addTwo(app)
      await app.page.locator('.tray .chip').first().waitFor()
    },
  },
  {
    name: 'placing an actor',
    page: 'blank map',
    enter: async (app) => {
      await addTwo(app)
      await app.page.locator('.tray .chip').first().click()
      await app.page.locator('.map-hint').waitFor()
    },
  },

  { name: 'home', page: 'home', enter: (app) => app.page.getByRole('article').locator('svg').first().waitFor() },
  { name: 'home: more for a map', page: 'home', enter: (app) => menu(app, app.page.locator('.mapcard [aria-haspopup=menu]')) },
  {
    name: 'home: renaming a map',
    page: 'home',
    enter: async (app) => {
      await menu(app, app.page.locator('.mapcard [aria-haspopup=menu]'))
      await app.page.getByRole('menuitem', { name: app.t('shell.rename') }).click()
      await app.page.getByRole('dialog').waitFor()
    },
  },

  {
    name: 'storage is full',
    page: 'broken',
    enter: (app) =>
      app.page.evaluate(() =>
        (window.samspel.storage.status as unknown as { setState: (status: object, replace: true) => void }).setState(
          { kind: 'failed', reason: 'full', unsaved: 2 },
          true,
        ),
      ),
  },
  {
    name: 'crash',
    page: 'broken',
    enter: async (app) => {
      // Not within this call, which would hear of the failure before the page does.
      await app.page.evaluate(() => void setTimeout(() => window.samspel.session.setState({ selection: null as never })))
      await app.page.getByRole('heading', { name: app.t('crash.title') }).waitFor()
    },
  },
  {
    name: 'rescue page',
    page: 'broken',
    enter: async (app) => {
      await app.page.goto(`${app.address}rescue.html`)
      await app.page.getByRole('button').first().waitFor()
    },
  },

  ...fileStates,
]

const addTwo = async (app: AppDriver) => {
  await set(app, { gathering: true })
  for (const name of ['Region', 'Kommun']) if ((await app.listed(name).count()) === 0) await app.addActor(name)
  await set(app, { gathering: false, focusWish: null, selection: { actors: [], relations: [] } })
}
