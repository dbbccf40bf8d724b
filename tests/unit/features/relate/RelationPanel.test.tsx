// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { undo } from '../../../../src/commands/history'
import RelationPanel from '../../../../src/features/relate/RelationPanel'
import { appWith, renderIn } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'

afterEach(cleanup)

describe('the panel of a relation', () => {
  it('shows what a sheet said of it under its own headings, and lets it be changed', async () => {
    const doc = documentWith({
      actors: ['Kommun', 'Region'],
      relations: [['Kommun', 'Region', { type: 'funding', extra: { Avtal: 'till 2027', Källa: 3 } }]],
    })
    const app = await appWith(doc)
    const [id = ''] = Object.keys(doc.relations)
    app.session.setState({ selection: { actors: [], relations: [id] } })
    renderIn(app, <RelationPanel />)
    const user = userEvent.setup()
    const field = screen.getByRole('textbox', { name: 'Avtal' })
    expect(field).toHaveProperty('value', 'till 2027')
    expect(screen.getByRole('textbox', { name: 'Källa' })).toHaveProperty('value', '3')
    await user.clear(field)
    await user.type(field, 'till 2030')
    await user.tab()
    expect(app.documents.doc().relations[id]?.extra).toEqual({ Avtal: 'till 2030', Källa: 3 })
    undo(app)
    expect(app.documents.doc().relations[id]?.extra).toEqual({ Avtal: 'till 2027', Källa: 3 })
  })
})
