// The inside of reading: finds who can read each file, and puts what they found together.
import { UserError } from '../../i18n/translate'
import type { Workbook, WorkbookSheet } from '../workbook'
import { readers } from './index'
import type { Reading, SourceFile } from './reader'
import { refuseKnown } from './refused'

/** Throws UserError with the file; nothing else, whatever the bytes are. */
export async function readSources(files: readonly SourceFile[], { signal, report }: Reading = {}): Promise<Workbook> {
  const read: Workbook[] = []
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted()
    report?.(index / files.length)
    read.push(await readOne(file, { signal, report: (share) => report?.((index + share) / files.length) }))
  }
  const [first, ...others] = read
  return first && others.length === 0 ? first : together(read)
}

async function readOne(file: SourceFile, reading: Reading): Promise<Workbook> {
  if (file.bytes.length === 0) throw new UserError('read.empty', { file: file.name })
  refuseKnown(file)
  const reader = readers.find(({ claims }) => claims(file))
  if (!reader) throw new UserError('read.unknown', { file: file.name })
  try {
    return await reader.read(file, reading)
  } catch (error) {
    // Nothing in a file may end in an error of ours: memory and stack are the file's doing as well.
    if (error instanceof RangeError) throw new UserError('read.tooLarge', { file: file.name })
    throw error
  }
}

function together(read: readonly Workbook[]): Workbook {
  return {
    file: read.map(({ file }) => file).join(' + '),
    sheets: read.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ ...sheet, name: nameOf(file, sheet, sheets.length) }))),
    issues: read.flatMap(({ issues }) => issues),
  }
}

const nameOf = (file: string, { name }: WorkbookSheet, sheets: number): string => {
  const plain = file.replace(/\.[^.]{1,12}$/, '')
  return sheets > 1 && name !== '' ? `${plain}: ${name}` : plain
}
