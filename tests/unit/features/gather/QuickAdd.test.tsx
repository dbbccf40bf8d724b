// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../src/domain/rows'
import { QuickAdd } from '../../../../src/features/gather/QuickAdd'
import { appWith, renderIn } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'

afterEach(cleanup)

async function quickAdd(actors: readonly string[]) {
  const app = await appWith(documentWith({ actors }))
  renderIn(app, <QuickAdd />)
  const names = () => rowsOf(app.documents.doc(), 'actors').map(({ name }) => name)
  return { app, names, field: screen.getByRole('combobox'), user: userEvent.setup() }
}

describe('quick add', () => {
  it('adds one actor after the other from the same field, without ratings', async () => {
    const { app, names, field, user } = await quickAdd([])
    await user.type(field, 'Region{Enter}Kommun{Enter}')
    expect(names()).toEqual(['Region', 'Kommun'])
    expect(document.activeElement).toBe(field)
    expect(rowsOf(app.documents.doc(), 'actors').every(({ influence }) => influence === null)).toBe(true)
  })

  it('selects an actor that is already there instead of adding it twice', async () => {
    const { app, names, field, user } = await quickAdd(['Region', 'Kommun'])
    await user.type(field, 'region{Enter}')
    expect(names()).toEqual(['Region', 'Kommun'])
    expect(app.session.getState().selection.actors).toEqual(['Region'])
  })

  it('chooses a suggestion with the arrow', async () => {
    const { app, names, field, user } = await quickAdd(['Regionens folkhälsoenhet'])
    await user.type(field, 'enhet{ArrowUp}{Enter}')
    expect(names()).toEqual(['Regionens folkhälsoenhet'])
    expect(app.session.getState().selection.actors).toEqual(['Regionens folkhälsoenhet'])
  })

  it('offers the actor library first, and adds from it in its group and as an assumption', async () => {
    const { app, names, field, user } = await quickAdd(['Lokala polisvänner'])
    await user.type(field, 'lokalpol')
    await screen.findByRole('option', { name: 'Lokalpolisområdet' })
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Add “lokalpol”', 'Lokalpolisområdet'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(names()).toEqual(['Lokala polisvänner', 'Lokalpolisområdet'])
    const added = rowsOf(app.documents.doc(), 'actors').at(-1)
    expect(added).toMatchObject({ group: 'state', assumption: true, influence: null, interest: null })
    expect(added?.mission).toBe('Troligt intresse: Färre brott och färre unga i riskmiljöer.')
    app.documents.undo()
    expect(names()).toEqual(['Lokala polisvänner'])
    expect(app.documents.doc().groups).toEqual({})
  })

  it('does not offer from the library what is on the map', async () => {
    const { field, user } = await quickAdd(['Polisen'])
    await user.type(field, 'arbetsförm')
    await screen.findByRole('option', { name: 'Arbetsförmedlingen' })
    await user.clear(field)
    await user.type(field, 'polis')
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Add “polis”', 'Polisen'])
  })

  it('sends several pasted lines to the preview and changes nothing', async () => {
    const { app, names, field, user } = await quickAdd([])
    await user.click(field)
    await user.paste('Region\nKommun\n')
    expect(names()).toEqual([])
    expect(app.session.getState()).toMatchObject({ dialog: 'import', pasted: { text: 'Region\nKommun\n', html: '' } })
  })

  it('pastes one line as text', async () => {
    const { names, field, user } = await quickAdd([])
    await user.click(field)
    await user.paste('Region')
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['Region'])
  })
})
