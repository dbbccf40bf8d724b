// Commands wait here until they are stored, in order. A failed one stays at the head, with everything behind it, and is tried again.
import type { StoreApi } from 'zustand/vanilla'
import type { Entry } from './commit'
import { failureOf } from './failure'
import type { SaveFailure, SaveStatus } from './storage'

export interface SaveQueue {
  readonly push: (entry: Entry) => void
  readonly waiting: () => readonly Entry[]
  /** Tries again what has failed. */
  readonly retry: () => void
  /** Runs something in line with the commands: after those before it, before those after it. Waits for no failed command. */
  readonly inLine: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when everything is stored, or the first one has failed. */
  readonly settled: () => Promise<void>
  /** Stops writing for good. What waits stays in memory. */
  readonly freeze: (reason: SaveFailure) => void
}

export function createSaveQueue(status: StoreApi<SaveStatus>, write: (entry: Entry) => Promise<void>, now: () => Date): SaveQueue {
  const entries: Entry[] = []
  let line: Promise<unknown> = Promise.resolve()
  let draining = false
  let failure: SaveFailure | null = null
  let frozen = false

  const tell = () => {
    if (failure) status.setState({ kind: 'failed', reason: failure, unsaved: entries.length }, true)
    else status.setState(entries.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: now() }, true)
  }

  async function drain() {
    try {
      for (let entry = entries[0]; entry && !frozen; entry = entries[0]) {
        await write(entry)
        entries.shift()
        if (!frozen) failure = null
        tell()
      }
    } catch (error) {
      failure = failureOf(error)
      if (failure === 'newer') frozen = true
      console.error('Saving failed, kept in memory:', error)
      tell()
    } finally {
      draining = false
    }
  }

  function start() {
    if (draining || frozen || entries.length === 0) return
    draining = true
    line = line.then(drain)
  }

  return {
    push: (entry) => {
      entries.push(entry)
      tell()
      start()
    },
    waiting: () => entries,
    retry: start,
    inLine: (work) => {
      const result = line.then(work)
      line = result.catch(() => {})
      return result
    },
    settled: () => line.then(() => {}),
    freeze: (reason) => {
      frozen = true
      failure = reason
      tell()
    },
  }
}
