// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type RunningApp } from '../../../../src/app/createApp'
import type { StakeholderDocument } from '../../../../src/domain/document'
import ContextMenu from '../../../../src/features/chosen/ContextMenu'
import LensChip from '../../../../src/features/lens/LensChip'
import TableView from '../../../../src/features/table/TableView'
import { AppContext } from '../../../../src/state/hooks'
import { createPreferences } from '../../../../src/state/preferences'
import { inMemory } from '../../../../src/storage/inMemory'
import { documentWith } from '../../../helpers/documents'

const now = () => new Date('2026-01-02T03:04:05Z')
let ids = 0
const newId = () => `id${++ids}`
let app: RunningApp

async function show(doc: StakeholderDocument) {
  const remembered = { get: () => null, set: () => {} }
  const preferences = createPreferences(remembered)
  app = await createApp({ storage: inMemory(newId, now), remembered, preferences, wantedLanguages: ['sv'], now })
  await app.languages.getState().t.whole()
  app.documents.open(doc)
  render(
    <AppContext value={app}>
      <TableView bar={<LensChip />} />
      <ContextMenu />
    </AppContext>,
  )
}
const actors = () => app.documents.doc().actors
const steps = () => app.documents.store.getState().past.map(({ label }) => label.key)
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const cell = (name: string, column: string) => {
  const found = row(name).querySelector<HTMLElement>(`[data-column="${column}"]`)
  if (!found) throw new Error(`no cell ${column} of ${name}`)
  return found
}

beforeEach(() => {
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } as typeof CSS
})
afterEach(cleanup)

const doc = documentWith({
  actors: [
    { name: 'Kommun', influence: 80, interest: 70, stance: 1 },
    { name: 'Region', influence: 60, interest: 20 },
    { name: 'Skolan', influence: null, interest: null },
  ],
  relations: [['Kommun', 'Region', { type: 'funding', direction: 'forward' }]],
  groups: ['Politik'],
})

describe('the table of actors', () => {
  it('is a table with a caption, headers of columns and of rows, and groups', async () => {
    await show(doc)
    const table = screen.getByRole('grid', { name: /Aktörer med alla fält/ })
    expect(table.tagName).toBe('TABLE')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toContain('Inflytande')
    expect(screen.getByRole('columnheader', { name: 'Inflytande' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByRole('rowheader', { name: 'Kommun' }).getAttribute('scope')).toBe('row')
    expect(within(screen.getByRole('rowgroup', { name: 'Inte placerade' })).getByRole('rowheader', { name: 'Skolan' })).toBeTruthy()
    expect(cell('Kommun', 'stance').textContent).toBe('Något för')
    expect(cell('Skolan', 'influence').textContent).toBe('Inte bedömd')
  })

  it('is one stop of Tab', async () => {
    await show(doc)
    const user = userEvent.setup()
    const stops = screen.getByRole('grid').querySelectorAll('[tabindex="0"]')
    expect(stops.length).toBe(1)
    ;(stops[0] as HTMLElement).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(cell('Kommun', 'influence'))
    await user.tab()
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false)
  })

  it('is written by typing over, with Enter and Tab going on', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'influence'))
    await user.keyboard('72,5{Tab}')
    expect(actors().Kommun?.influence).toBe(72.5)
    expect(document.activeElement).toBe(cell('Kommun', 'interest'))
    await user.keyboard('9{Enter}')
    expect(actors().Kommun?.interest).toBe(9)
    expect(document.activeElement).toBe(cell('Region', 'interest'))
    expect(steps()).toEqual(['edit.rate', 'edit.rate'])
  })

  it('keeps rows in place while they are written', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'influence'))
    await user.keyboard('3{Enter}')
    expect(document.activeElement).toBe(cell('Region', 'influence'))
    expect(within(screen.getByRole('rowgroup', { name: 'Samarbeta nära' })).getByRole('rowheader', { name: 'Kommun' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Sortera om' }))
    expect(within(screen.getByRole('rowgroup', { name: 'Stärk deras röst' })).getByRole('rowheader', { name: 'Kommun' })).toBeTruthy()
  })

  it('says under the cell what cannot be read, and keeps the old value', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'influence'))
    await user.keyboard('mycket{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('mycket')
    expect(actors().Kommun?.influence).toBe(80)
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(cell('Kommun', 'influence'))
    expect(steps()).toEqual([])
  })

  it('restores on Escape', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'name'))
    await user.keyboard('{F2}X{Escape}')
    expect(actors().Kommun?.name).toBe('Kommun')
  })

  it('sets a scale by digit and empties by Delete', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Region', 'stance'))
    await user.keyboard('1')
    expect(actors().Region?.stance).toBe(-2)
    await user.keyboard('{Delete}')
    expect(actors().Region?.stance).toBeNull()
  })

  it('chooses from a list by arrows or by writing', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Region', 'stance'))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('blan{Enter}')
    expect(actors().Region?.stance).toBe(0)
    await user.click(cell('Region', 'group'))
    await user.keyboard('{Enter}{ArrowUp}{ArrowDown}{Enter}')
    expect(actors().Region?.group).toBe(null)
    await user.click(cell('Region', 'group'))
    await user.keyboard('pol{Tab}')
    expect(actors().Region?.group).toBe('Politik')
  })

  it('fills down and pastes a range as one step each', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'influence'))
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await user.keyboard('{Control>}d{/Control}')
    expect([actors().Region?.influence, actors().Skolan?.influence]).toEqual([80, 80])
    await user.click(cell('Kommun', 'influence'))
    await user.paste('1\t2\r\n3\t4\r\n')
    expect([actors().Kommun, actors().Region].map((actor) => [actor?.influence, actor?.interest])).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(steps()).toEqual(['table.edit.fill', 'table.edit.paste'])
  })

  it('hands rows that do not fit, and lists of names, to the import preview', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(cell('Kommun', 'name'))
    await user.paste('Polisen\nVården')
    expect(app.session.getState()).toMatchObject({ dialog: 'import', pasted: 'Polisen\nVården' })
    expect(steps()).toEqual([])
  })

  it('shows how many rows are found', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.type(screen.getByRole('searchbox', { name: 'Sök rader' }), 'reg')
    expect(screen.getByText('1 av 3 visas')).toBeTruthy()
    expect(screen.queryByRole('rowheader', { name: 'Kommun' })).toBeNull()
  })

  it('marks rows together with the rest of the app', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(screen.getByRole('checkbox', { name: 'Markera Region' }))
    expect(app.session.getState().selection.actors).toEqual(['Region'])
    expect(row('Region').getAttribute('aria-selected')).toBe('true')
    await user.click(screen.getByRole('checkbox', { name: 'Markera alla rader' }))
    expect(app.session.getState().selection.actors).toHaveLength(3)
  })

  it('adds an actor whose name is written at once, as one step', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(screen.getAllByRole('button', { name: 'Aktör' })[0] as HTMLElement)
    await user.keyboard('Polisen{Enter}')
    expect(Object.values(actors()).map(({ name }) => name)).toContain('Polisen')
    expect(steps()).toEqual(['edit.addActor'])
    app.documents.undo()
    expect(Object.keys(actors())).toHaveLength(3)
  })

  it('removes an actor from the menu of its row, and offers to undo', async () => {
    await show(doc)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Mer om Region' }))
    await user.click(screen.getByRole('menuitem', { name: /^Ta bort/ }))
    expect(actors().Region).toBeUndefined()
    app.session.getState().toast?.action?.run()
    expect(actors().Region?.influence).toBe(60)
    expect(Object.keys(app.documents.doc().relations)).toHaveLength(1)
  })
})

describe('the table of relations', () => {
  const toRelations = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Relationer' }))

  it('edits an end by writing a name, and never joins an actor to itself', async () => {
    await show(doc)
    const user = userEvent.setup()
    await toRelations(user)
    await user.click(cell('Kommun', 'target'))
    await user.keyboard('skol{Enter}')
    expect(app.documents.doc().relations.r1?.target).toBe('Skolan')
    await user.click(cell('Kommun', 'target'))
    await user.keyboard('komm{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('två olika')
    expect(app.documents.doc().relations.r1?.target).toBe('Skolan')
  })

  it('adds relations by writing both ends', async () => {
    await show(doc)
    const user = userEvent.setup()
    await toRelations(user)
    await user.click(screen.getByRole('button', { name: 'Relation' }))
    await user.keyboard('Skolan')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Typ' }), 'Styrning och mandat')
    await user.type(screen.getByRole('combobox', { name: 'Till' }), 'kommun{Enter}')
    const added = Object.values(app.documents.doc().relations).find(({ source }) => source === 'Skolan')
    expect(added).toMatchObject({ target: 'Kommun', type: 'mandate', direction: 'forward' })
    expect(steps()).toEqual(['edit.connect'])
  })
})
