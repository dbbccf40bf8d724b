// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { firstTableSettings } from '../../../src/state/tableSettings'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

it('hides nothing of a map because of what was hidden on the one before', async () => {
  const app = await appWith(documentWith({ actors: ['Kommun'] }))
  const filtered = { ...firstTableSettings.actors, filter: 'skola', columns: ['name'] }
  app.session.setState({
    table: { ...firstTableSettings, folded: new Set(['x']), actors: filtered },
    hiddenRelations: new Set(['funding']),
  })
  const other = await app.storage.create(documentWith({ actors: ['Region'] }))
  await app.show(`#/map/${other}/table`)
  const { table, hiddenRelations } = app.session.getState()
  expect(table.actors).toEqual({ ...filtered, filter: '' })
  expect(table.folded.size).toBe(0)
  expect(hiddenRelations.size).toBe(0)
})
