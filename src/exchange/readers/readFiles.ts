// Reading what a person chose, dropped or pasted: away from the page, with limits, progress and a way to stop.

import { type MessageKey, UserError } from '../../i18n/translate'
import { runJob } from '../../jobs/runJob'
import { checkSize } from '../limits'
import type { Workbook } from '../workbook'
import type { Reading, SourceFile } from './reader'

/** At most this many at once; a pair of nodes and edges is two. */
const mostFiles = 20
/** ms without any progress, after which a file is given up. Counted from when the reading begins, not while the reader itself is fetched. */
const patience = 10_000

/**
 * All files as one workbook: node and edge files belong together. Several files: each sheet is named after its file.
 * Throws UserError with the file, and where in it; rejects with AbortError when the signal is aborted.
 */
export async function readFiles(files: readonly File[], reading: Reading = {}): Promise<Workbook> {
  if (files.length > mostFiles) throw new UserError('read.tooManyFiles', { count: files.length, most: mostFiles })
  checkSize(files.reduce((sum, file) => sum + file.size, 0))
  return readAway(await Promise.all(files.map(source)), reading)
}

/** What lies on the clipboard: the tables of its HTML when it has any, else its text. The workbook has no file name. */
export async function readPasted(text: string, html: string | null, reading: Reading = {}): Promise<Workbook> {
  const bytes = new TextEncoder().encode(html !== null && /<table[\s>]/i.test(html) ? html : text)
  checkSize(bytes.length)
  try {
    return await readAway([{ name: '', bytes }], reading)
  } catch (error) {
    // The messages of readers call a file by its name, and this has none.
    if (!(error instanceof UserError)) throw error
    throw new UserError(nothing.has(error.text.key) ? 'import.nothing' : 'read.pasted')
  }
}

const nothing: ReadonlySet<MessageKey> = new Set(['read.empty', 'read.noTable'])

async function source(file: File): Promise<SourceFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    throw new UserError('import.unreadable', { file: file.name })
  }
}

async function readAway(files: readonly SourceFile[], { signal, report }: Reading): Promise<Workbook> {
  const tooSlow = new AbortController()
  const giveUp = () => tooSlow.abort()
  let timer: ReturnType<typeof setTimeout> | undefined
  const onProgress = (done: number) => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, patience)
    report?.(done)
  }
  try {
    return await runJob('read', files, { signal: AbortSignal.any(signal ? [signal, tooSlow.signal] : [tooSlow.signal]), onProgress })
  } catch (error) {
    if (tooSlow.signal.aborted && !signal?.aborted)
      throw new UserError('read.tooSlow', { file: files[0]?.name ?? '', seconds: patience / 1000 })
    throw error
  } finally {
    clearTimeout(timer)
  }
}
