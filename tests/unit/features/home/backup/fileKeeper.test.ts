// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { infoOf } from '../../../../../src/domain/rows'
import { readBackup } from '../../../../../src/exchange/backup'
import { type FileKeeper, fileKeeper } from '../../../../../src/features/home/backup/fileKeeper'
import type { FileLink } from '../../../../../src/storage/fileLink'
import { appWith, type TestApp } from '../../../../helpers/app'
import { documentWith } from '../../../../helpers/documents'
import { type FakeFile, fakeFile } from '../../../../helpers/fakeFile'

// A handle of a browser can be kept in its database; one made here cannot.
const kept = vi.hoisted(() => ({ link: null as unknown }))
vi.mock('../../../../../src/storage/fileLink', () => ({
  readFileLink: async () => kept.link as FileLink | null,
  writeFileLink: async (link: FileLink | null) => {
    kept.link = link
  },
}))

const titled = (title: string) => documentWith({ actors: ['Kommun'], info: { title } })
let app: TestApp
let file: FakeFile
let keeper: FileKeeper
const kind = () => keeper.state.getState().kind
const titlesIn = async () => {
  const { maps } = await readBackup(new Blob([file.text()]), () => 'x')
  return maps.map(({ doc }) => infoOf(doc).title).sort()
}

beforeEach(async () => {
  kept.link = null
  Object.assign(window, { showSaveFilePicker: async () => null })
  app = await appWith(titled('Ett'))
  // Storage in memory says so; the keeper then has nothing to follow.
  app.storage.status.setState({ kind: 'idle' }, true)
  file = fakeFile('')
  keeper = fileKeeper(app)
  await keeper.link(file.handle)
}, 60_000)
afterEach(() => keeper.stop())

describe('the file that is kept up to date', () => {
  it('holds all maps at once, and what changes after a moment without more changes', async () => {
    expect([kind(), await titlesIn()]).toEqual(['written', ['Ett']])
    vi.useFakeTimers()
    await app.storage.create(titled('Två'))
    await app.storage.create(titled('Tre'))
    expect(file.written()).toBe(1)
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await titlesIn()).toEqual(['Ett', 'Tre', 'Två']), { timeout: 15_000 })
    expect(file.written()).toBe(2)
  })

  it('is not written when nothing has changed', async () => {
    await keeper.write()
    expect([kind(), file.written()]).toEqual(['written', 1])
  })

  it('keeps what somebody else has put there until the person has seen it and says so; what came after that is kept again', async () => {
    file.put('theirs')
    await app.storage.create(titled('Två'))
    await keeper.write()
    expect([kind(), file.text()]).toEqual(['changed', 'theirs'])
    file.put('theirs, and more')
    await keeper.write(true)
    expect([kind(), file.text()]).toEqual(['changed', 'theirs, and more'])
    await keeper.write(true)
    expect([kind(), await titlesIn()]).toEqual(['written', ['Ett', 'Två']])
  })

  it('tells of a change by others also when nothing has changed here', async () => {
    file.put('theirs')
    await keeper.write()
    expect([kind(), file.text()]).toEqual(['changed', 'theirs'])
  })

  it('follows a map that the person deletes, and not one that has gone missing', async () => {
    const two = await app.storage.create(titled('Två'))
    await keeper.write()
    await app.storage.remove(two)
    await keeper.write()
    expect([kind(), await titlesIn()]).toEqual(['written', ['Ett']])
    const before = file.text()
    vi.spyOn(app.storage, 'list').mockResolvedValue([])
    await keeper.write()
    expect([kind(), file.text()]).toEqual(['missing', before])
  })

  it('keeps the last whole copy when a map cannot be read', async () => {
    await app.storage.create(titled('Två'))
    vi.spyOn(app.storage, 'read').mockRejectedValue(new Error('damaged'))
    const before = file.text()
    await keeper.write()
    expect([kind(), file.text()]).toEqual(['missing', before])
  })

  it('stays as it is when it is no longer to be kept', async () => {
    const before = file.text()
    await keeper.link(null)
    await app.storage.create(titled('Två'))
    await keeper.write()
    expect([kind(), file.text()]).toEqual(['none', before])
  })
})
