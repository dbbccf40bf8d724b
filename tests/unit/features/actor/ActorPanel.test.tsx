// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { undo } from '../../../../src/commands/history'
import { ActorPanel, Selected } from '../../../../src/features/actor/ActorPanel'
import { parseRating } from '../../../../src/features/actor/RatingField'
import { appWith, renderIn } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'

afterEach(cleanup)

async function panelOf(actors: Parameters<typeof documentWith>[0]['actors'], chosen = ['Kommun']) {
  const app = await appWith(
    documentWith({ actors: actors ?? [], relations: [['Kommun', 'Region', { type: 'mandate', direction: 'forward' }]] }),
  )
  app.session.setState({ selection: { actors: chosen, relations: [] } })
  await Selected.preload()
  renderIn(app, <ActorPanel relation={null} />)
  return { app, user: userEvent.setup(), actor: () => app.documents.doc().actors.Kommun }
}
const two = ['Kommun', 'Region'] as const

describe('parseRating', () => {
  it('takes nothing as not assessed, never as 0', () => expect(parseRating(' ')).toBeNull())
  it('takes a decimal comma and holds to 0–100', () => {
    expect(parseRating('66,5')).toBe(66.5)
    expect(parseRating('140')).toBe(100)
    expect(parseRating('-3')).toBe(0)
  })
  it('refuses what is no number', () => expect(parseRating('hög')).toBeUndefined())
})

describe('the panel of an actor', () => {
  it('rates by number', async () => {
    const { user, actor } = await panelOf(two)
    await user.type(screen.getByRole('textbox', { name: /^Influence/ }), '66{Enter}')
    expect(actor()?.influence).toBe(66)
    expect(actor()?.interest).toBeNull()
  })

  it('says that a rating is not made yet instead of showing the middle', async () => {
    await panelOf(two)
    expect(screen.getByRole('slider', { name: 'Influence' }).getAttribute('aria-valuetext')).toBe('Not assessed')
  })

  it('takes a rating back', async () => {
    const { user, actor } = await panelOf([{ name: 'Kommun', influence: 40, interest: 50 }, 'Region'])
    await user.click(screen.getByRole('button', { name: 'Take back the assessment of Influence' }))
    expect(actor()?.influence).toBeNull()
  })

  it('keeps a text when the field is left, as one step of undo', async () => {
    const { app, user, actor } = await panelOf(two)
    await user.type(screen.getByRole('textbox', { name: 'What they gain from it' }), 'Tid över')
    await user.tab()
    expect(actor()?.gain).toBe('Tid över')
    undo(app)
    expect(actor()?.gain).toBe('')
  })

  it('keeps a text when the page is hidden in the middle of a word', async () => {
    const { user, actor } = await panelOf(two)
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Halv')
    fireEvent(window, new Event('pagehide'))
    expect(actor()?.note).toBe('Halv')
  })

  it('keeps the text of one actor when another is chosen before the hand has rested', async () => {
    const { app, user, actor } = await panelOf(two)
    await user.type(screen.getByRole('textbox', { name: 'Core mission' }), 'Skola')
    act(() => app.session.setState({ selection: { actors: ['Region'], relations: [] } }))
    expect(actor()?.mission).toBe('Skola')
    expect(app.documents.doc().actors.Region?.mission).toBe('')
  })

  it('does not keep an empty name', async () => {
    const { user, actor } = await panelOf(two)
    await user.clear(screen.getByRole('textbox', { name: 'Name' }))
    await user.tab()
    expect(actor()?.name).toBe('Kommun')
  })

  it('chooses the stance by keys and takes it back', async () => {
    const { user, actor } = await panelOf(two)
    await user.click(screen.getByRole('radio', { name: 'Somewhat for' }))
    await user.keyboard('{ArrowRight}')
    expect(actor()?.stance).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Not known' }))
    expect(actor()?.stance).toBeNull()
  })

  it('sets engagement today and wanted', async () => {
    const { user, actor } = await panelOf(two)
    await user.selectOptions(screen.getByLabelText('Today'), 'neutral')
    await user.click(screen.getByRole('button', { name: 'Wanted: Leading' }))
    expect(actor()?.engagement).toEqual({ current: 'neutral', desired: 'leading' })
  })

  it('names each relation by what it is, with whom and which way', async () => {
    await panelOf(two)
    expect(screen.getByRole('button', { name: /^Steering and mandate,\s*Region\s*out$/ })).toBeTruthy()
  })

  it('changes several actors in one step', async () => {
    const { app, user } = await panelOf(two, ['Kommun', 'Region'])
    await user.click(screen.getByRole('radio', { name: 'Strongly against' }))
    expect(Object.values(app.documents.doc().actors).map(({ stance }) => stance)).toEqual([-2, -2])
    undo(app)
    expect(Object.values(app.documents.doc().actors).map(({ stance }) => stance)).toEqual([null, null])
  })

  it('says where several actors differ, and sets all of them by writing', async () => {
    const { app, user } = await panelOf(
      [
        { name: 'Kommun', influence: 20, role: 'decide' },
        { name: 'Region', influence: 60, role: 'know' },
      ],
      ['Kommun', 'Region'],
    )
    const influence = screen.getByRole('textbox', { name: 'Influence' })
    expect(influence.getAttribute('placeholder')).toBe('Differs')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Role' }).selectedOptions[0]?.textContent).toBe('Differs')
    await user.type(influence, '45{Enter}')
    expect(Object.values(app.documents.doc().actors).map((actor) => actor.influence)).toEqual([45, 45])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Takes part')
    expect(Object.values(app.documents.doc().actors).map(({ role }) => role)).toEqual(['take_part', 'take_part'])
    undo(app)
    expect(Object.values(app.documents.doc().actors).map(({ role }) => role)).toEqual(['decide', 'know'])
  })

  it('shows a half checked box where several actors differ', async () => {
    const { app, user } = await panelOf([{ name: 'Kommun', locked: true }, 'Region'], ['Kommun', 'Region'])
    const lock = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Lock in place/ })
    expect(lock.indeterminate).toBe(true)
    await user.click(lock)
    expect(Object.values(app.documents.doc().actors).map(({ locked }) => locked)).toEqual([true, true])
  })
})

describe('without a choice', () => {
  it('shows what the map is about', async () => {
    const app = await appWith(documentWith({ info: { goal: 'Fler i skolan' } }))
    const { container } = render(<div />)
    renderIn(app, <ActorPanel relation={null} />)
    expect(container).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Goal' })).toHaveProperty('value', 'Fler i skolan')
  })
})
