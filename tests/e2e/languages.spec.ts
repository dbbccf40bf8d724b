// Every language in every main screen: nothing cut off, nothing in another language, and the main job in the language of the map.
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/i18n/languages'
import { openApp } from './harness'
import { cutTexts, homeless, strangers, textsOf } from './readable'
import type { State } from './state'
import { states } from './states'
import { visit } from './visit'

const mainScreens = new Set([
  'home before the first map',
  'home: help',
  'settings',
  'grid',
  'grid: details of one actor',
  'grid: several actors',
  'grid: list of actors',
  'grid: more',
  'palette',
  'case and goal',
  'keyboard shortcuts',
  'export of the grid',
  'import: preview',
  'network',
  'network: details of a relation',
  'table of actors',
  'table of relations',
  'empty grid',
  'grid with unplaced actors',
  'home',
])
/** What is read in the preview of an import. */
const pasted = ['Namn', 'Inflytande', 'Intresse', 'Grupp', 'Regionen', 'Skolan', 'högt', 'Region och vård', 'Förvaltning']
const screens = states.filter(({ name }) => mainScreens.has(name))
const wide = { width: 1280, height: 720 }
const phone = { width: 390, height: 844 }

interface Plan {
  readonly language: Language
  readonly trial?: 'long'
  readonly size: typeof wide
  readonly part: readonly State[]
}
const both: readonly Plan[] = (['sv', 'da', 'nb', 'en'] as const).flatMap((language) =>
  [wide, phone].map((size) => ({ language, size, part: screens })),
)
const drawnOut: readonly Plan[] = [wide, phone].map((size) => ({
  language: 'en',
  trial: 'long',
  size,
  part: process.env.SAMSPEL_FULL ? states.filter(({ page }) => page !== 'broken') : screens,
}))
/** Each language once, in one of the two widths, and drawn out on the phone; all of them in both with SAMSPEL_FULL=1. */
const plan = process.env.SAMSPEL_FULL
  ? [...both, ...drawnOut]
  : [...both.filter((_, index) => [0, 3, 4, 7].includes(index)), ...drawnOut.slice(1)]

describe.each(plan)('in $language $trial at $size.width', ({ language, trial, size, part }) => {
  it('every text fits and none is in another language', { timeout: 240_000 }, async () => {
    const options = trial ? { trial, path: `?debug&lang=${trial}` } : { path: '?debug' }
    const app = await openApp({ language, ...size, ...options })
    const faults: string[] = []
    await visit(app, part, async ({ name }) => {
      const found = [...(await cutTexts(app)), ...(trial ? [] : await strangers(app, language, pasted))]
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    })
    expect(faults).toEqual([])
  })
})

it('shows no words but those of the catalogue', { timeout: 240_000 }, async () => {
  const app = await openApp({ language: 'en', trial: 'keys', path: '?debug&lang=keys', ...wide })
  const faults: string[] = []
  // Names of the product, of languages, keys and formats, and dates.
  const known =
    /Samspel|Svenska|Dansk|Norsk|English|Excel|Word|Enter|Shift|Ctrl|Cmd|Alt|Esc|Delete|Tab|Home|End|Space|Page Up|Page Down|F\d+|PNG|SVG|\d+ \p{L}+( \d{4})?/gu
  // What the preview of an import shows is what was pasted.
  const ours = screens.filter(({ name }) => name !== 'import: preview')
  await visit(app, ours, async ({ name }) => {
    faults.push(...(await homeless(app, known)).map((fault) => `${name}: ${fault}`))
  })
  expect(faults).toEqual([])
})

describe.each<Language>(['da', 'nb'])('the main job in %s', (language) => {
  it('goes from a blank map to a sheet in that language', { timeout: 120_000 }, async () => {
    const app = await openApp({ language })
    await app.newMap()
    for (const name of ['Ungerådet', 'Ældrerådet', 'Borgere og innbyggere']) await app.addActor(name)
    await app.dragTo('Ungerådet', { interest: 80, influence: 30 })
    await app.dragTo('Ældrerådet', { interest: 70, influence: 75 })
    await app.dragTo('Borgere og innbyggere', { interest: 20, influence: 20 })
    expect(await app.spoken('Ældrerådet')).toContain(app.t('quadrant.player'))
    await app.connect('Ungerådet', 'Ældrerådet', 'funding')
    const { name, bytes } = await app.exportAs('svg')
    const sheet = bytes.toString('utf8')
    expect(name).toBe(`${app.t('home.newTitle')} ${app.t('view.grid').toLowerCase()}.svg`)
    expect(sheet).toContain(`lang="${language}"`)
    for (const key of ['axis.influence', 'quadrant.player', 'quadrant.subject.class', 'legend.group', 'sheet.notPersons'] as const)
      expect(sheet.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(app.t(key))
  })
})

it('writes the sheet in the language of the map, whoever reads the page', { timeout: 120_000 }, async () => {
  const danish = await textsOf('da')
  const app = await openApp({ language: 'en' })
  await app.newMap()
  for (const name of ['Aalborg', 'Ishøj', 'Ærø']) await app.addActor(name)
  await app.button(app.t('shell.more')).click()
  await app.page.getByRole('menuitem', { name: app.t('shell.case') }).click()
  await app.page.getByRole('combobox', { name: app.t('language.map') }).selectOption('da')
  await app.button(app.t('shell.close'), app.page.getByRole('dialog')).click()
  await app.button(app.t('gather.sort', { order: app.t('gather.order.group') })).click()
  await app.page.getByRole('menuitemradio', { name: app.t('gather.order.name') }).click()
  expect(await app.actorNames()).toEqual(['Ishøj', 'Ærø', 'Aalborg'])
  const { name, bytes } = await app.exportAs('svg')
  expect(name).toBe('New map matrix.svg')
  expect(bytes.toString('utf8')).toContain(String(danish['axis.influence']))
  expect(await app.page.locator('html').getAttribute('lang')).toBe('en')
})

it('changes language at any time without losing what is being written, and remembers it', { timeout: 120_000 }, async () => {
  const danish = await textsOf('da')
  const app = await openApp({ language: 'sv' })
  await app.newMap()
  await app.quickAdd().fill('Ungdomsrå')
  await app.button(app.t('shell.more')).click()
  await app.page.getByRole('menuitem', { name: app.t('shell.settings') }).click()
  await app.page.getByRole('combobox', { name: app.t('settings.language') }).selectOption('da')
  await app.page.getByRole('heading', { name: String(danish['shell.settings']) }).waitFor()
  await app.page.keyboard.press('Escape')
  const field = app.page.getByRole('combobox', { name: String(danish['gather.quickAdd']) })
  expect(await field.inputValue()).toBe('Ungdomsrå')
  await app.reload()
  await field.waitFor()
  expect(await app.page.locator('html').getAttribute('lang')).toBe('da')
})
