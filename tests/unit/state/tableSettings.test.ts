// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { lensOf, usualSettings } from '../../../src/state/lens'
import { firstTableSettings } from '../../../src/state/tableSettings'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

it('hides nothing of a map because of what was hidden on the one before', async () => {
  const app = await appWith(documentWith({ actors: ['Kommun'] }))
  const filtered = { ...firstTableSettings.actors, columns: ['name'] }
  app.session.setState({
    table: { ...firstTableSettings, folded: new Set(['x']), actors: filtered, relationWords: 'skola' },
    lens: lensOf({ ...usualSettings, relations: new Set(['funding']) }),
  })
  const other = await app.storage.create(documentWith({ actors: ['Region'] }))
  await app.show(`#/map/${other}/table`)
  const { table, lens } = app.session.getState()
  expect(table.actors).toEqual(filtered)
  expect(table.relationWords).toBe('')
  expect(table.folded.size).toBe(0)
  expect(lens).toBeNull()
})
