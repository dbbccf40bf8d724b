// What chosen, dropped or pasted things are, told from their content: a name ending says little.
import type { Repaired } from '../../domain/repair'
import { infoOf } from '../../domain/rows'
import { isLocked } from '../../exchange/age'
import { isBackup } from '../../exchange/backup'
import { json } from '../../exchange/formats/json'
import { mapOf } from '../../exchange/formats/mapOf'
import type { Reading } from '../../exchange/readers/reader'
import { readFiles, readPasted } from '../../exchange/readers/readFiles'
import type { Workbook } from '../../exchange/workbook'
import { UserError } from '../../i18n/translate'
import type { Pasted } from '../../state/sessionStore'

export type Imported =
  | { readonly kind: 'map'; readonly title: string; readonly repaired: Repaired }
  | { readonly kind: 'book'; readonly title: string; readonly book: Workbook }
  /** It waits for its passphrase. */
  | { readonly kind: 'locked'; readonly file: File }
  | { readonly kind: 'backup' }

/** Throws UserError with the file; rejects with AbortError when the signal is aborted. */
export async function readImport(files: readonly File[], newId: () => string, reading: Reading): Promise<Imported> {
  const locked = await firstThat(files, isLocked)
  if (locked) return { kind: 'locked', file: locked }
  const [file, ...others] = files
  if (file && others.length === 0) {
    const start = await startOf(file)
    if (isBackup(start)) return { kind: 'backup' }
    if (/^\uFEFF?\s*\{/.test(start)) {
      const own = await ownMap(file, newId)
      if (own) return own
    }
  }
  return bookOrMap(await readFiles(files, reading), newId)
}

export async function readPastedTable(pasted: Pasted, reading: Reading): Promise<Imported> {
  const { text, html } = typeof pasted === 'string' ? { text: pasted, html: null } : pasted
  return { kind: 'book', title: '', book: await readPasted(text, html, reading) }
}

/** A workbook of ours holds a whole map; any other is read as tables. */
function bookOrMap(book: Workbook, newId: () => string): Imported {
  const title = book.file.replace(/(\.samspel)?\.[^.]*$/, '')
  const repaired = mapOf(book, newId)
  return repaired ? { kind: 'map', title: infoOf(repaired.doc).title || title, repaired } : { kind: 'book', book, title }
}

/** Null: it is JSON of another program. */
async function ownMap(file: File, newId: () => string): Promise<Imported | null> {
  try {
    const repaired = await json.read(file, newId)
    return { kind: 'map', title: infoOf(repaired.doc).title || file.name.replace(/(\.samspel)?\.[^.]*$/, ''), repaired }
  } catch (error) {
    if (error instanceof UserError && error.text.key === 'import.otherJson') return null
    throw error
  }
}

async function startOf(file: File): Promise<string> {
  try {
    return await file.slice(0, 400).text()
  } catch {
    throw new UserError('import.unreadable', { file: file.name })
  }
}

async function firstThat(files: readonly File[], is: (file: File) => Promise<boolean>): Promise<File | null> {
  for (const file of files) if (await is(file).catch(() => false)) return file
  return null
}
