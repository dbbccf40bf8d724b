// Which file on disk a person chose to be kept up to date. In a database of its own: losing it costs a choice, never a map.
import type { MapId } from './storage'

export interface FileLink {
  readonly handle: FileSystemFileHandle
  /** SHA-256 of what we wrote last; empty: nothing yet. Whatever else stands in the file is somebody else's. */
  readonly sha256: string
  /** When that was, ISO time; null: not yet. */
  readonly at: string | null
  /** What is in it: each map with the time of its last change. */
  readonly maps: Readonly<Record<MapId, string>>
}

const name = 'samspel-file'
const store = 'link'
const key = 'file'

/** Null: no file was chosen, or this browser keeps no such choice. */
export async function readFileLink(): Promise<FileLink | null> {
  const found = await inStore('readonly', (links) => links.get(key)).catch(() => undefined)
  return (found as FileLink | undefined) ?? null
}

export async function writeFileLink(link: FileLink | null): Promise<void> {
  await inStore('readwrite', (links) => (link ? links.put(link, key) : links.delete(key)) as IDBRequest)
}

async function inStore(mode: IDBTransactionMode, act: (links: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const request = act(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}
