// Opening, and opening again: a browser may take the database away at any time, and a dead connection stays dead.
import { schemaVersion } from '../domain/document'
import type { Database } from './database'
import { DatabaseGoneError, failureOf, NewerDatabaseError } from './failure'
import { probe } from './probe'

export interface Opened {
  /** There was no database before. */
  readonly created: boolean
}

const attempts = 3
const pauses = [100, 400]

/** Throws NewerDatabaseError without touching anything; DatabaseGoneError when there is none and none may be made. */
export async function openDatabase(db: Database, newId: () => string, mayCreate: boolean): Promise<Opened> {
  const found = await probe(db.name)
  if (found === 'newer') throw new NewerDatabaseError(`openDatabase: "${db.name}" belongs to a newer version`)
  if (found === 'absent' && !mayCreate) throw new DatabaseGoneError(`openDatabase: "${db.name}" is no longer there`)
  await db.open()
  const schema = await db.transaction('rw', db.meta, async () => {
    const stored = await db.meta.get('schema')
    if (stored) return Number(stored.value)
    await db.meta.bulkPut([
      { key: 'schema', value: schemaVersion },
      { key: 'deviceId', value: newId() },
    ])
    return schemaVersion
  })
  if (schema < schemaVersion) await (await import('./migrateDatabase')).migrateDatabase(db, newId)
  return { created: found === 'absent' }
}

/** Runs `work` on an open database, opening it anew when the connection has gone. */
export async function connected<T>(db: Database, newId: () => string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (!db.isOpen()) await openDatabase(db, newId, false)
      return await work()
    } catch (error) {
      const hopeless = error instanceof DatabaseGoneError || failureOf(error) !== 'closed'
      if (hopeless || attempt === attempts) throw error
      db.close()
      await new Promise((resolve) => setTimeout(resolve, pauses[attempt - 1]))
    }
  }
}
