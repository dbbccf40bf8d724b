// Everything this browser holds of the product, as one text. Used when nothing else works, so it leans on no other part of storage.
import { databaseName } from './database'

/** All stores of the database, opened without a version, and all copies outside it. What cannot be read is named. */
export async function dumpAll(inMemory: unknown, now: () => Date): Promise<string> {
  const stores = await storesOf(databaseName).catch(nameOf)
  const copies = await copyTexts().catch(nameOf)
  return JSON.stringify({ app: 'samspel-rescue', savedAt: now().toISOString(), stores, copies, inMemory }, null, 1)
}

const nameOf = (error: unknown) => `could not be read: ${String(error)}`

async function storesOf(name: string): Promise<Record<string, unknown>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  try {
    const names = [...database.objectStoreNames]
    const all = await Promise.all(names.map(async (store) => [store, await rowsOf(database, store).catch(nameOf)] as const))
    return { version: database.version, ...Object.fromEntries(all) }
  } finally {
    database.close()
  }
}

function rowsOf(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store, 'readonly').objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function copyTexts(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  const walk = async (directory: FileSystemDirectoryHandle, path: string) => {
    for await (const entry of directory.values()) {
      const name = `${path}/${entry.name}`
      if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, name)
      else texts[name] = await (await (entry as FileSystemFileHandle).getFile()).text()
    }
  }
  await walk(await navigator.storage.getDirectory(), '')
  return texts
}
