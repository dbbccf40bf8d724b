// When a map gets its copies: soon after every burst of work, and a lasting one after many commands or a while.
import type { Copies } from './copies'
import type { LiveMap } from './liveMap'
import type { MapId } from './storage'

export interface CopyKeeper {
  readonly changed: () => void
  readonly keep: (kind: 'latest' | 'history') => Promise<void>
  /** Keeps what has changed since the last copy. */
  readonly flush: () => Promise<void>
  readonly stop: () => Promise<void>
}

const quiet = 3000
const longest = 15_000
const historyAfter = 5 * 60_000
const historyOps = 200

/** `disturbed`: rows of the map could not be read, so the last whole copy must not be written over. */
export function createCopyKeeper(map: MapId, live: LiveMap, copies: Copies, disturbed: boolean): CopyKeeper {
  let line = Promise.resolve()
  let since = 0
  let changed = false
  let soon: Timer | undefined
  let atLast: Timer | undefined
  let lasting: Timer | undefined

  function keep(kind: 'latest' | 'history'): Promise<void> {
    clearTimeout(soon)
    clearTimeout(atLast)
    atLast = undefined
    if (kind === 'history') {
      clearTimeout(lasting)
      lasting = undefined
      since = 0
    }
    changed = false
    const as = disturbed ? 'history' : kind
    line = line
      .then(() => copies.keep(map, live.stored(), live.seq(), as))
      .catch((error: unknown) => console.warn('A copy could not be kept:', error))
    return line
  }

  const flush = () => (changed ? keep('latest') : line)

  return {
    changed: () => {
      changed = true
      since += 1
      clearTimeout(soon)
      soon = setTimeout(keep, quiet, 'latest')
      atLast ??= setTimeout(keep, longest, 'latest')
      lasting ??= setTimeout(keep, historyAfter, 'history')
      if (since >= historyOps) void keep('history')
    },
    keep,
    flush,
    stop: () => {
      clearTimeout(lasting)
      return flush()
    },
  }
}

type Timer = ReturnType<typeof setTimeout>
