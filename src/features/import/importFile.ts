// What a chosen or dropped file is, told from its content: a name ending says little.

import type { Repaired } from '../../domain/repair'
import { infoOf } from '../../domain/rows'
import { decode, encodingOf } from '../../exchange/decode'
import { json } from '../../exchange/formats/json'
import { checkSize } from '../../exchange/limits'
import { UserError } from '../../i18n/translate'

export type Imported =
  | { readonly kind: 'map'; readonly title: string; readonly repaired: Repaired }
  | { readonly kind: 'text'; readonly text: string; readonly title: string }

/** Throws UserError for anything that is neither a Samspel map nor text. */
export async function importFile(file: File, newId: () => string): Promise<Imported> {
  checkSize(file.size)
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new UserError('import.unreadable', { file: file.name })
    }),
  )
  if (startsWith(bytes, zip) || startsWith(bytes, oldOffice)) throw new UserError('import.excelFile', { file: file.name })
  if (isBinary(bytes)) throw new UserError('import.notText', { file: file.name })
  const text = decode(bytes)
  if (/^\s*<[!?a-z]/i.test(text.slice(0, 200))) throw new UserError('import.notText', { file: file.name })
  const title = file.name.replace(/(\.samspel)?\.[^.]*$/, '')
  if (!/^\s*\{/.test(text.slice(0, 200)) && !file.name.endsWith('.json')) return { kind: 'text', text, title }
  const repaired = await json.read(file, newId)
  return { kind: 'map', title: infoOf(repaired.doc).title || title, repaired }
}

const zip = [0x50, 0x4b, 0x03, 0x04]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, index) => bytes[index] === byte)

/** Text has no zero bytes, unless it is UTF-16. */
const isBinary = (bytes: Uint8Array): boolean => !encodingOf(bytes).startsWith('utf-16') && bytes.subarray(0, 4000).includes(0)
