// Why a write failed. Dexie wraps what the browser said, so the inner errors decide.
import type { SaveFailure } from './storage'

/** The stored maps belong to a newer version of the product. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}
/** The database, or the map in it, is no longer there. */
export class DatabaseGoneError extends Error {
  override readonly name = 'DatabaseGoneError'
}
/** Only the map is gone: it was erased for good. */
export class MapErasedError extends DatabaseGoneError {}

const reasons: Readonly<Record<string, SaveFailure>> = {
  QuotaExceededError: 'full',
  NewerDatabaseError: 'newer',
  VersionError: 'newer',
  DatabaseGoneError: 'closed',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  // Chromium's "Internal error opening backing store" and the lost connection of Safari: opening anew may help.
  UnknownError: 'closed',
}

export function failureOf(error: unknown): SaveFailure {
  const names: string[] = []
  for (let cause = error; cause instanceof Object && names.length < 5; cause = (cause as { inner?: unknown }).inner)
    names.push(String((cause as { name?: unknown }).name))
  const known = names.reverse().find((name) => reasons[name])
  return (known && reasons[known]) || 'unknown'
}
