// Files behind a passphrase, in the form that the age tool reads and writes. A worker does the slow part.
import { UserError } from '../i18n/translate'
import { type JobOptions, runJob } from '../jobs/runJob'
import { checkSize } from './limits'

export const lockedExtension = 'age'
const beginnings = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----']
/** In letters and signs. A suggested one has 16 and 80 bits. */
export const shortestPassphrase = 14

/** By its first bytes: what the file is called says nothing. */
export async function isLocked(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 40).text()
  return beginnings.some((beginning) => start.startsWith(beginning))
}

/** The same bytes, readable only with the passphrase. Rejects with AbortError when the signal is aborted. */
export async function locked(blob: Blob, passphrase: string, options?: JobOptions): Promise<Blob> {
  const bytes = await runJob('age', { act: 'lock', bytes: await bytesOf(blob), passphrase }, options)
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' })
}

/** The file inside, under its own name. Throws UserError when the passphrase is another or the file is damaged; nothing has changed then. */
export async function unlocked(file: File, passphrase: string, options?: JobOptions): Promise<File> {
  checkSize(file.size)
  const bytes = await runJob('age', { act: 'open', bytes: await bytesOf(file), passphrase }, options)
  return new File([bytes as Uint8Array<ArrayBuffer>], file.name.replace(/\.age$/i, ''))
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    throw new UserError('import.unreadable', { file: blob instanceof File ? blob.name : '' })
  }
}

/** Signs that nobody takes for one another, a power of two of them. */
const signs = 'abcdefghjkmnpqrstuvwxyz023456789'

/** Four groups of four signs, 80 bits. @param random bytes nobody can foresee, at least 16. */
export const suggestedPassphrase = (random: Uint8Array): string =>
  Array.from({ length: 4 }, (_, group) =>
    Array.from(random.subarray(4 * group, 4 * group + 4), (byte) => signs[byte % signs.length]).join(''),
  ).join('-')
