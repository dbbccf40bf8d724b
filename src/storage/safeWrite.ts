// Writes a file on disk only when it still holds what we wrote last: what somebody else has put there is never lost.

/**
 * written: it holds the text now. changed: it holds something that is not ours, and was left as it is. gone: it was moved or removed.
 * asks: the browser wants to be told again that we may write. busy: it could not be read or written just now.
 */
export type Outcome = 'written' | 'changed' | 'gone' | 'asks' | 'busy'
export type Hash = (text: string) => Promise<string>

/** @param known SHA-256 of what we wrote last; empty: nothing yet, and then only an empty file may be written. */
export function safeWrite(handle: FileSystemFileHandle, known: string, text: string, hash: Hash): Promise<Outcome> {
  return told(async () => {
    const before = await handle.getFile()
    if (!(await isOurs(before, known, hash))) return 'changed'
    // What is written stands beside the file until it is closed.
    const stream = await handle.createWritable()
    try {
      await stream.write(text)
      if (!(await isOurs(await handle.getFile(), known, hash))) {
        await stream.abort()
        return 'changed'
      }
    } catch (error) {
      await stream.abort().catch(() => {})
      throw error
    }
    await stream.close()
    return (await (await handle.getFile()).text()) === text ? 'written' : 'changed'
  })
}

/** The same without writing. */
export const stillOurs = (handle: FileSystemFileHandle, known: string, hash: Hash): Promise<Outcome> =>
  told(async () => ((await isOurs(await handle.getFile(), known, hash)) ? 'written' : 'changed'))

/** As `known` takes it: empty for an empty file. */
export async function sha256OfFile(handle: FileSystemFileHandle, hash: Hash): Promise<string> {
  const text = await (await handle.getFile()).text()
  return text === '' ? '' : hash(text)
}

/** By content: programs that keep folders in step change times of files they have not touched. */
async function isOurs(file: File, known: string, hash: Hash): Promise<boolean> {
  return known === '' ? file.size === 0 : (await hash(await file.text())) === known
}

async function told(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act()
  } catch (error) {
    const { name } = error as { readonly name?: unknown }
    if (name === 'NotFoundError') return 'gone'
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'asks'
    console.warn('The file on disk could not be read or written:', error)
    return 'busy'
  }
}
