import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SourceFile } from '../../../../src/exchange/readers/reader'
import { readFiles, readPasted } from '../../../../src/exchange/readers/readFiles'
import { readSources } from '../../../../src/exchange/readers/readSources'
import { UserError } from '../../../../src/i18n/translate'
import type { JobReply, JobRequest } from '../../../../src/jobs/worker'

/** A worker of the read job without a thread; `hangs` says that it began and then nothing. */
class NearWorker {
  static hangs = false
  static ended = 0
  onmessage: ((event: { data: JobReply }) => void) | null = null
  postMessage({ input }: JobRequest) {
    const reply = (data: JobReply) => this.onmessage?.({ data })
    if (NearWorker.hangs) queueMicrotask(() => reply({ done: 0 }))
    else
      readSources(input as readonly SourceFile[], { report: (done) => reply({ done }) }).then(
        (output) => reply({ output }),
        (error) => reply(error instanceof UserError ? { refused: error.text } : { error: String(error) }),
      )
  }
  terminate() {
    NearWorker.ended += 1
  }
}
vi.mock('../../../../src/jobs/startWorker', () => ({ startWorker: () => new NearWorker() as unknown as Worker }))

beforeEach(() => {
  NearWorker.hangs = false
  NearWorker.ended = 0
})
afterEach(() => vi.useRealTimers())

const csv = (name: string, text: string) => new File([text], name)

describe('reading files', () => {
  it('makes one workbook of all of them, and says how far it has come', async () => {
    const report = vi.fn()
    const { sheets } = await readFiles([csv('noder.csv', 'Id,Label\n0,A\n'), csv('kanter.csv', 'Source,Target\n0,0\n')], { report })
    expect(sheets.map(({ name, holds }) => [name, holds])).toEqual([
      ['noder', null],
      ['kanter', 'relations'],
    ])
    expect(report.mock.calls.map(([share]) => share)).toEqual([0, 0.5])
    expect(NearWorker.ended).toBe(1)
  })

  it('passes on what a reader says', async () => {
    await expect(readFiles([csv('a.json', '[1,')])).rejects.toMatchObject({
      text: { key: 'read.brokenAt', values: { file: 'a.json', row: 1, column: 4 } },
    })
  })

  it('refuses too many files and too much before it begins', async () => {
    await expect(readFiles(Array.from({ length: 21 }, () => csv('a.csv', 'x')))).rejects.toMatchObject({
      text: { key: 'read.tooManyFiles' },
    })
    const large = Object.defineProperty(csv('a.csv', 'x'), 'size', { value: 26 * 1024 * 1024 })
    await expect(readFiles([large])).rejects.toMatchObject({ text: { key: 'import.tooLarge' } })
    expect(NearWorker.ended).toBe(0)
  })

  it('gives up a file that has said nothing for ten seconds', async () => {
    vi.useFakeTimers()
    NearWorker.hangs = true
    const given = expect(readFiles([csv('seg.csv', 'x')])).rejects.toMatchObject({
      text: { key: 'read.tooSlow', values: { file: 'seg.csv', seconds: 10 } },
    })
    await vi.advanceTimersByTimeAsync(10_000)
    await given
    expect(NearWorker.ended).toBe(1)
  })

  it('ends at once when it is stopped', async () => {
    NearWorker.hangs = true
    const stop = new AbortController()
    const given = expect(readFiles([csv('seg.csv', 'x')], { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
    stop.abort()
    await given
  })
})

describe('reading what was pasted', () => {
  it('takes the tables of the HTML before the text', async () => {
    const html = '<table><tr><td>Kommunen</td><td>3</td></tr></table>'
    expect((await readPasted('Kommunen 3', html)).sheets[0]?.rows[0]?.cells).toEqual(['Kommunen', '3'])
    expect((await readPasted('Kommunen\nRegionen', '<p>Kommunen')).sheets[0]?.rows).toHaveLength(2)
  })

  it('speaks of it without a name', async () => {
    await expect(readPasted('  \n', null)).rejects.toMatchObject({ text: { key: 'import.nothing' } })
    await expect(readPasted('{"a": [1, }', null)).rejects.toMatchObject({ text: { key: 'read.pasted' } })
  })
})
