// Locking and opening files with a passphrase (age-encryption.org/v1). The key is made slowly on purpose, so that guessing is dear.
import { armor, Decrypter, Encrypter, type Stanza } from 'age-encryption'
import { UserError } from '../i18n/translate'

export interface AgeInput {
  readonly act: 'lock' | 'open'
  readonly bytes: Uint8Array
  readonly passphrase: string
  /** Base-2 logarithm of how dear a guess is; that of the age tool when missing. */
  readonly work?: number
}

/** Throws UserError: age.wrong (another passphrase), age.otherKey (locked with a key instead), age.tooDear or age.broken. */
export async function run({ act, bytes, passphrase, work = 18 }: AgeInput): Promise<Uint8Array> {
  // The same letter can be typed in two ways.
  const typed = passphrase.normalize('NFC')
  if (act === 'open') return opened(bytes, typed)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(typed)
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(bytes)
}

/** The library refuses dearer ones: they would take the memory of the machine. */
const dearest = 20

async function opened(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: refuseOthers })
  decrypter.addPassphrase(passphrase)
  // Asked only when the passphrase gave no key.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      throw new UserError('age.wrong')
    },
  })
  try {
    return await decrypter.decrypt(plain(bytes))
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('age.broken')
  }
}

function refuseOthers(stanzas: Stanza[]): null {
  const [kind, , work] = stanzas[0]?.args ?? []
  if (kind !== 'scrypt') throw new UserError('age.otherKey')
  if (Number(work) > dearest) throw new UserError('age.tooDear')
  return null
}

/** Some programs write the file as text. */
function plain(bytes: Uint8Array): Uint8Array {
  const isText = bytes[0] === '-'.charCodeAt(0)
  return isText ? armor.decode(new TextDecoder().decode(bytes)) : bytes
}
