// A look at the database before Dexie opens it: Dexie 4 would open a newer one without a word, and create a missing one.
import { schemaVersion } from '../domain/document'
import { nativeVersion } from './database'

/** absent: there is none. newer: made by a later version of the product. */
export type Found = 'absent' | 'ours' | 'newer'

/** Opens without a version, which never upgrades, and takes back the empty database the browser would otherwise make. */
export function probe(name: string): Promise<Found> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let absent = false
    request.onupgradeneeded = () => {
      absent = true
      request.transaction?.abort()
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (absent) resolve('absent')
      else reject(request.error)
    }
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => database.close()
      schemaOf(database)
        .then((schema) => (database.version > nativeVersion || schema > schemaVersion ? 'newer' : 'ours'))
        .finally(() => database.close())
        .then(resolve, reject)
    }
  })
}

function schemaOf(database: IDBDatabase): Promise<number> {
  if (!database.objectStoreNames.contains('meta')) return Promise.resolve(0)
  return new Promise((resolve, reject) => {
    const request = database.transaction('meta', 'readonly').objectStore('meta').get('schema')
    request.onsuccess = () => resolve(Number((request.result as { value?: unknown } | undefined)?.value ?? 0))
    request.onerror = () => reject(request.error)
  })
}
