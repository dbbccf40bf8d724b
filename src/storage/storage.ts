// What the app asks of a place that keeps maps. dexieStorage.ts keeps them in the browser, inMemory.ts for tests and when storage is denied.
import type { StoreApi } from 'zustand/vanilla'
import type { StakeholderDocument } from '../domain/document'
import type { Patch } from '../domain/patch'
import type { Message } from '../i18n/translate'

export type MapId = string
export interface MapSummary {
  readonly id: MapId
  readonly title: string
  readonly question: string
  readonly actorCount: number
  /** ISO time of the last change; for display and sorting only, never for logic. */
  readonly changedAt: string
}

export interface NewMap {
  readonly doc: StakeholderDocument
  /** ISO time; empty: now. */
  readonly changedAt: string
}

/** full: no room left; newer: the database belongs to a newer version; closed: the browser took the database away. */
export type SaveFailure = 'full' | 'newer' | 'closed' | 'unknown'
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly reason: SaveFailure; readonly unsaved: number }
  /** Storage is denied: everything lives in this tab only. */
  | { readonly kind: 'memory' }

/** What this browser promises beyond saving. */
export interface Safety {
  /** Copies outside the database. temporary: the browser refuses them, as in a private window, where everything goes with the window. */
  readonly copies: 'kept' | 'missing' | 'temporary'
  /** True: the browser has promised not to clear the storage by itself. Null: not asked yet. */
  readonly persisted: boolean | null
}

export interface OpenMap {
  readonly id: MapId
  readonly doc: StakeholderDocument
  /** Rows of this map that could not be read. They stay in the database untouched, but are not in `doc`. */
  readonly setAside: number
  /** One command: queued at once, stored in one strict transaction, in order. Never throws: `status` tells. */
  readonly save: (patch: Patch, label: Message) => void
  /** What other tabs did to this map since it was opened, in order. */
  readonly onPatch: (listener: (patch: Patch) => void) => () => void
  /** Called with true when another tab deletes the map, with false when it is taken back. */
  readonly onGone: (listener: (gone: boolean) => void) => () => void
  /** Waits until what is queued is stored or has failed, then stops listening. What failed stays queued. */
  readonly close: () => Promise<void>
}

export interface MapStorage {
  readonly status: StoreApi<SaveStatus>
  readonly safety: StoreApi<Safety>
  /** Maps that are not deleted, last changed first. */
  readonly list: () => Promise<readonly MapSummary[]>
  readonly create: (doc: StakeholderDocument) => Promise<MapId>
  /** Several new maps in one transaction, each with its own time of the last change: all of them, or none when something fails. */
  readonly createAll: (maps: readonly NewMap[]) => Promise<readonly MapId[]>
  /** A map that can be opened before it is stored; `status` tells when it is, and a failure keeps it in memory like any command. */
  readonly start: (doc: StakeholderDocument) => MapId
  /** Throws UserError 'storage.mapGone' when there is no such map. */
  readonly open: (id: MapId) => Promise<OpenMap>
  /** The document as stored, without opening it: for pictures on Home, duplicates and files. */
  readonly read: (id: MapId) => Promise<StakeholderDocument>
  readonly rename: (id: MapId, title: string) => Promise<void>
  /** Maps that are deleted but not erased, last changed first. */
  readonly removed: () => Promise<readonly MapSummary[]>
  /** Hides a map; `restore` takes it back. */
  readonly remove: (id: MapId) => Promise<void>
  readonly restore: (id: MapId) => Promise<void>
  /** Takes a deleted map out of this browser for good: rows, log, journal and every copy. Cannot be taken back. */
  readonly erase: (id: MapId) => Promise<void>
  /** Keeps a copy outside the database, before something large happens to the map. Never throws. */
  readonly keepCopy: (id: MapId) => Promise<void>
  /** Called when the list may have changed, also by another tab. */
  readonly onListChange: (listener: () => void) => () => void
  /** Tries again to store what could not be stored. */
  readonly retry: () => void
}
