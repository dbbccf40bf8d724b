// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { MapCard } from '../../../../src/features/home/MapCard'
import { appWith, renderIn } from '../../../helpers/app'
import { documentWith } from '../../../helpers/documents'

// jsdom knows the element but not how to open it.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

it('asks for the new name of a map with the keyboard already in the field', async () => {
  const app = await appWith(documentWith({ info: { title: 'Plan' } }))
  const map = { id: app.mapId, title: 'Plan', question: '', actorCount: 0, changedAt: '2025-11-14T10:00:00Z' }
  renderIn(app, <MapCard map={map} />)
  fireEvent.click(screen.getByRole('button', { name: 'More for Plan' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename' }))
  const field = await screen.findByLabelText<HTMLInputElement>('Title of the map')
  expect(field.hasAttribute('autofocus')).toBe(true)
  fireEvent.change(field, { target: { value: 'Plan B' } })
  fireEvent.submit(field)
  await waitFor(async () => expect((await app.storage.read(app.mapId)).info.info?.title).toBe('Plan B'))
})
