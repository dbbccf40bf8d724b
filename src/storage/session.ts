// A map while it is open in this tab.
import type { StakeholderDocument } from '../domain/document'
import type { Entry } from './commit'
import type { Copies } from './copies'
import { type CopyKeeper, createCopyKeeper } from './copyKeeper'
import type { MapRecord } from './database'
import { createLiveMap, type LiveMap } from './liveMap'
import type { MapId } from './storage'

export interface Session {
  readonly live: LiveMap
  readonly copyKeeper: CopyKeeper
  readonly tellGone: (gone: boolean) => void
  readonly onGone: (listener: (gone: boolean) => void) => () => void
  /** A read of the log is on its way and will see what is stored by then. */
  pulling: boolean
}

export function openSession(
  id: MapId,
  doc: StakeholderDocument,
  record: MapRecord,
  waiting: readonly Entry[],
  copies: Copies,
  setAside: number,
): Session {
  const live = createLiveMap(doc, record.rev, waiting)
  const listeners = new Set<(gone: boolean) => void>()
  let wasGone = record.deletedAt !== null
  return {
    live,
    copyKeeper: createCopyKeeper(id, live, copies, setAside > 0),
    pulling: false,
    tellGone: (gone) => {
      if (gone === wasGone) return
      wasGone = gone
      for (const listener of listeners) listener(gone)
    },
    onGone: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
