// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { duplicateMap, newMap, removeMap } from '../../../src/commands/maps'
import { infoOf } from '../../../src/domain/rows'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const titles = async (app: Awaited<ReturnType<typeof appWith>>) => (await app.storage.list()).map(({ title }) => title).sort()

describe('maps', () => {
  it('starts a blank map in the language of the person, with groups in that language and no actor', async () => {
    const app = await appWith(documentWith({ info: { title: 'Gammal' } }), 'sv')
    newMap(app)
    await vi.waitFor(async () => expect(await titles(app)).toEqual(['Gammal', 'Ny karta']))
    const fresh = (await app.storage.list()).find(({ title }) => title === 'Ny karta')
    const doc = await app.storage.read(fresh?.id ?? '')
    expect(infoOf(doc).language).toBe('sv')
    expect(doc.groups.political?.name).toBe('Politik')
    expect(doc.actors).toEqual({})
  })

  it('duplicates a map under a name of its own', async () => {
    const app = await appWith(documentWith({ info: { title: 'Plan' }, actors: ['Kommun'] }))
    duplicateMap(app, app.mapId)
    await vi.waitFor(async () => expect(await titles(app)).toEqual(['Copy of Plan', 'Plan']))
  })

  it('removes a map at once and offers it back', async () => {
    const app = await appWith(documentWith({ info: { title: 'Plan' } }))
    await app.show('#/')
    removeMap(app, app.mapId)
    await vi.waitFor(() => expect(app.session.getState().toast?.message).toEqual({ key: 'shell.mapRemoved', values: { title: 'Plan' } }))
    expect(await titles(app)).toEqual([])
    app.session.getState().toast?.action?.run()
    await vi.waitFor(async () => expect(await titles(app)).toEqual(['Plan']))
  })

  it('tells when a map is gone, in words', async () => {
    const app = await appWith(documentWith({}))
    duplicateMap(app, 'no such map')
    await vi.waitFor(() => expect(app.session.getState().toast).toMatchObject({ message: { key: 'storage.mapGone' }, stays: true }))
  })
})
