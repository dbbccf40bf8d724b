// Files that are known and not read: saying which kind it is tells the person what to do.
import { type MessageKey, UserError } from '../../i18n/translate'
import { encodingOf } from '../decode'
import { endingOf, type SourceFile } from './reader'

const starts = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, index) => bytes[index] === sign)

/** Throws UserError for old and locked Excel files, documents, pictures and other bytes that are no text. */
export function refuseKnown({ name, bytes }: SourceFile): void {
  const key = refusal(name, bytes)
  if (key) throw new UserError(key, { file: name })
}

function refusal(name: string, bytes: Uint8Array): MessageKey | null {
  if (starts(bytes, 0x50, 0x4b)) return null
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'read.locked' : 'read.oldExcel'
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'read.unknown'
  if (['pdf', 'doc', 'ppt', 'png', 'jpg', 'jpeg', 'gif', 'numbers', 'rtf', 'exe'].includes(endingOf(name))) return 'read.unknown'
  return isText(bytes) ? null : 'read.unknown'
}

/** Text has no control signs but tab, line ends and form feed; a few are forgiven. */
function isText(bytes: Uint8Array): boolean {
  if (encodingOf(bytes).startsWith('utf-16')) return true
  const sample = bytes.subarray(0, 4000)
  const odd = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0)
  return odd <= sample.length / 100
}

/** Names in old Office files lie as UTF-16 in the directory, which may be anywhere. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < word.length && bytes[at + 2 * length] === word.charCodeAt(length) && bytes[at + 2 * length - 1] === 0) length += 1
    if (length === word.length) return true
  }
  return false
}
