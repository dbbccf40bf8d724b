import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/exchange/sha256'
import { safeWrite, sha256OfFile, stillOurs } from '../../../src/storage/safeWrite'
import { fakeFile } from '../../helpers/fakeFile'

const write = (file: ReturnType<typeof fakeFile>, known: string, text: string) => safeWrite(file.handle, known, text, sha256)

describe('a file on disk', () => {
  it('is written when it is new and empty, and then while it holds what was written last', async () => {
    const file = fakeFile('')
    expect(await write(file, '', 'one')).toBe('written')
    expect(await write(file, await sha256('one'), 'two')).toBe('written')
    expect(file.text()).toBe('two')
  })

  it.each([
    ['before it is looked at', { text: 'theirs' }],
    ['to nothing', { text: '' }],
    ['while it is written', { text: 'ours', during: 'theirs' }],
  ])('is left as it is when somebody else changes it %s', async (_, { text, during }: { text: string; during?: string }) => {
    const file = fakeFile(text)
    if (during !== undefined) file.whenWriting(() => file.put(during))
    expect(await write(file, await sha256('ours'), 'next')).toBe('changed')
    expect(file.text()).toBe(during ?? text)
  })

  it('is never begun anew over something that was there', async () => {
    const file = fakeFile('somebody has kept this')
    expect(await write(file, '', 'mine')).toBe('changed')
    expect(file.text()).toBe('somebody has kept this')
  })

  it('is told by its content: another time of change is no change', async () => {
    const file = fakeFile('ours')
    file.put('ours')
    expect(await write(file, await sha256('ours'), 'next')).toBe('written')
    expect(await stillOurs(file.handle, await sha256('next'), sha256)).toBe('written')
    expect(await sha256OfFile(file.handle, sha256)).toBe(await sha256('next'))
  })

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'asks'],
    ['NoModificationAllowedError', 'busy'],
  ] as const)('that answers with %s is %s, and keeps what it holds', async (name, outcome) => {
    const file = fakeFile('ours')
    file.refuse(name)
    expect(await write(file, await sha256('ours'), 'next')).toBe(outcome)
    expect(file.text()).toBe('ours')
  })
})
