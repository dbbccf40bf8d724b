// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { newNote } from '../../../../src/domain/create'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { readJson } from '../../../../src/exchange/formats/json'
import ExportDialog from '../../../../src/features/export/ExportDialog'
import { appWith, renderIn } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'
import { english as t } from '../../../helpers/texts'

// The whole sheet is drawn again and again, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const saved: { name: string; blob: Blob }[] = []
vi.mock('../../../../src/exchange/download', async (original) => ({
  ...(await original<typeof import('../../../../src/exchange/download')>()),
  saveFile: (name: string, blob: Blob) => void saved.push({ name, blob }),
}))
// Then the page lays out the sheets itself.
vi.mock('../../../../src/jobs/startWorker', () => ({
  startWorker: () => {
    throw new Error('no worker to be had')
  },
}))

const map: StakeholderDocument = {
  ...documentWith({
    info: { title: 'Schools', problem: 'Nobody asks', language: 'en' },
    actors: [
      { name: 'School', influence: 80, interest: 70, stance: 1, note: 'Ask Anna Berg', mission: 'Teach', spot: { x: 0, y: 0 } },
      { name: 'Region', influence: 30, interest: 20, stance: -2, spot: { x: 200, y: 0 } },
    ],
    relations: [['School', 'Region']],
  }),
  notes: { n: newNote({ id: 'n', text: 'On the wall', on: 'grid', at: { x: 10, y: 10 }, order: 1 }) },
}

beforeAll(() => {
  // What the browser has and jsdom has not.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  saved.length = 0
})

async function opened(kept?: Record<string, unknown>) {
  const app = await appWith(map)
  if (kept) app.remembered.set('export', JSON.stringify(kept))
  await act(async () => void renderIn(app, <ExportDialog />))
  const radio = (name: string) => named('[role=radio]', (text) => text === name)
  const choose = (name: string) => fireEvent.click(radio(name))
  const check = (name: string) => fireEvent.click(box(name))
  const holds = () => within(screen.getByLabelText(t('export.check')))
  const button = () => named('footer button', (text) => text === t('export.saveAsFile')) as HTMLButtonElement
  const save = async () => {
    fireEvent.click(button())
    await waitFor(() => expect(saved).toHaveLength(1))
    return saved[0] as (typeof saved)[number]
  }
  return { app, radio, choose, check, holds, button, save }
}
/** By selector and name: the search by role computes styles of the whole sheet, which takes seconds here. */
function named(selector: string, isWanted: (name: string) => boolean): Element {
  const found = [...document.querySelectorAll(selector)].find((one) => isWanted(one.getAttribute('aria-label') ?? one.textContent ?? ''))
  if (!found) throw new Error(`named: no ${selector}`)
  return found
}
const box = (name: string) => named('label.check', (text) => text.startsWith(name)).querySelector('input') as HTMLInputElement
const isChosen = (radio: Element) => radio.getAttribute('aria-checked') === 'true'
const alt = () => screen.getByLabelText<HTMLTextAreaElement>(t('export.alt.edit'))
const sheet = () => document.querySelector('svg.sheet')?.textContent ?? ''

describe('taking the map out', () => {
  it('saves all of the map as a backup, whatever is usual for other files', async () => {
    const { choose, radio, save } = await opened({ share: 'withoutJudgements', stance: false })
    choose(t('export.family.file'))
    expect(isChosen(radio(t('export.share.workingCopy')))).toBe(true)
    const { name, blob } = await save()
    expect(name).toBe('Schools.samspel.json')
    expect(readJson(await textOf(blob), () => 'x').doc).toEqual(map)
  })

  it('says what the file will hold, what stays, and who may be a person', async () => {
    const { choose, holds } = await opened()
    choose(t('export.family.report'))
    holds().getByText(t('export.check.actors', { count: 2 }))
    holds().getByText(t('export.check.plans', { count: 1 }))
    expect(holds().getByText(/^Stays here/).textContent).toContain(t('export.check.notes', { count: 1 }))
    expect(holds().queryByText(t('export.persons'))).toBeNull()
    choose(t('export.share.workingCopy'))
    holds().getByText(t('export.check.notes', { count: 1 }))
    holds().getByText('Anna Berg (School)')
  })

  it('never remembers that private notes were let out', async () => {
    const { app, choose } = await opened()
    choose(t('export.family.report'))
    choose(t('export.share.planOnly'))
    expect(JSON.parse(app.remembered.get('export') ?? '')).toMatchObject({ target: 'docx', share: 'planOnly' })
    choose(t('export.share.workingCopy'))
    expect(JSON.parse(app.remembered.get('export') ?? '')).toMatchObject({ share: 'withoutNotes' })
  })

  it('masks names on the sheet and in its words, hides for and against, and keeps the key apart', async () => {
    const { check } = await opened()
    expect(alt().value).toContain('School')
    check(t('export.may.masked'))
    await waitFor(() => expect(alt().value).not.toContain('School'))
    expect(alt().value).toContain('Actor A')
    expect(sheet()).not.toMatch(/School\b|Region/)
    expect(box(t('export.may.stance')).checked).toBe(false)
    fireEvent.click(screen.getByText(t('export.key.save')))
    expect(saved[0]?.name).toBe('Actor As key.csv')
    expect(await textOf(saved[0]?.blob as Blob)).toContain('"Actor A";"School"')
  })

  it('shows the network when there are no assessments, for then there is no grid', async () => {
    const { check, radio } = await opened()
    expect(isChosen(radio(t('view.grid')))).toBe(true)
    check(t('export.may.assessments'))
    await waitFor(() => expect(isChosen(radio(t('view.graph')))).toBe(true))
    expect(() => radio(t('view.grid'))).toThrow('named')
  })

  it('takes alt text and title in other words into the file, until what they stand for has changed', async () => {
    const { check, choose, save } = await opened()
    choose(t('export.family.picture'))
    choose(t('export.svg'))
    const usual = alt().value
    fireEvent.change(alt(), { target: { value: 'School decides all.' } })
    fireEvent.blur(alt())
    const title = screen.getByLabelText(t('export.sheetTitle'))
    fireEvent.change(title, { target: { value: 'Our School' } })
    fireEvent.blur(title)
    await waitFor(() => expect(sheet()).toContain('Our School'))
    const { name, blob } = await save()
    expect(name).toBe('Our School grid.svg')
    expect(await textOf(blob)).toContain('<desc id="description">School decides all.</desc>')
    check(t('export.may.masked'))
    await waitFor(() => expect(alt().value).toContain('Actor A'))
    expect(alt().value).not.toBe(usual)
    expect(sheet()).not.toMatch(/School\b/)
  })

  it('asks for a password that is long enough and typed twice, or can be read', async () => {
    const { choose, check, button } = await opened()
    choose(t('export.family.file'))
    check(t('export.lock'))
    expect(button().disabled).toBe(true)
    const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
    type(t('age.password'), 'thirteen sign')
    type(t('age.again'), 'thirteen sign')
    expect(button().disabled).toBe(true)
    type(t('age.password'), 'fourteen signs')
    expect(button().disabled).toBe(true)
    type(t('age.again'), 'fourteen signs')
    expect(button().disabled).toBe(false)
    fireEvent.click(screen.getByText(t('export.lock.suggest')))
    expect(screen.getByLabelText<HTMLInputElement>(t('age.password')).value).toMatch(/^([a-hjkmnp-z02-9]{4}-){3}[a-hjkmnp-z02-9]{4}$/)
    expect(button().disabled).toBe(false)
  })
})

/** jsdom's files cannot be read as text. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
