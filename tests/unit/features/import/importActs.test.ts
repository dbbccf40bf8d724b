// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { rowsOf } from '../../../../src/domain/rows'
import { planOf } from '../../../../src/exchange/plan'
import { readIntoMap } from '../../../../src/features/import/importActs'
import { appWith } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'
import { bookOf, draftFrom } from '../../../helpers/drafts'

it('keeps a copy of the map as it was before many rows are read in', async () => {
  const app = await appWith(documentWith({ actors: ['Kommun'] }))
  const actorsWhenKept: number[] = []
  vi.spyOn(app.storage, 'keepCopy').mockImplementation(async () => {
    actorsWhenKept.push(rowsOf(app.documents.doc(), 'actors').length)
  })
  readIntoMap(app, planOf(draftFrom(bookOf('Region\nPolisen')), app.documents.doc()), 'skip', () => {})
  await vi.waitFor(() => expect(rowsOf(app.documents.doc(), 'actors')).toHaveLength(3))
  expect(actorsWhenKept).toEqual([1])
})
