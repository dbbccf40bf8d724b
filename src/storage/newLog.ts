// Makes Chromium begin a new log for the database before anybody works.
// It keeps a database as a log (LevelDB) and goes on writing in the old one after a crash. If the crash tore the last entry, nothing that is
// written behind it can be read: the start after that finds the log damaged, and the browser removes the whole database.
// A log that is full is put away for good, so the first tab after a start fills it. docs/decisions/storage.md tells how this was found.
import type { Database } from './database'

/** Chromium begins a new log after 4 MB. Larger values than 64 kB are kept in files of their own. */
const rows = 75
const rowBytes = 60_000
/** Where less than this is left, bytes, the room is for maps: what was deleted takes some until the browser tidies up. */
const leastRoom = 64 * 1024 * 1024
const lock = 'samspel tab'

/** What is written can be seen by nobody, and is deleted at once. Commands wait for it, because they read the same table. */
export async function beginNewLog(db: Database): Promise<void> {
  if (!isChromium() || !(await isFirstTab()) || !(await hasRoom())) return
  const keys = Array.from({ length: rows }, (_, row) => `filling ${row}`)
  // Random, for the browser packs what repeats itself.
  await db.meta.bulkPut(keys.map((key) => ({ key, value: crypto.getRandomValues(new Uint8Array(rowBytes)) })))
  // The next write finds the log full.
  await db.meta.bulkDelete(keys)
}

const isChromium = (): boolean => 'userAgentData' in navigator

async function hasRoom(): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return quota - usage > leastRoom
}

/** Where another tab is open, the database has been in use since the browser started. */
async function isFirstTab(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  // For as long as the page lives.
  void navigator.locks.request(lock, { mode: 'shared' }, () => new Promise(() => {}))
  return !held.some(({ name }) => name === lock)
}
