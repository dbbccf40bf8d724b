// Maps kept in this tab only: for tests, and when the browser denies storage.
import { createStore } from 'zustand/vanilla'
import type { StakeholderDocument } from '../domain/document'
import { updateInfo } from '../domain/edits/info'
import { apply } from '../domain/patch'
import { UserError } from '../i18n/translate'
import type { MapId, MapStorage, Safety, SaveStatus } from './storage'
import { summaryOf } from './summary'

interface Kept {
  readonly doc: StakeholderDocument
  readonly changedAt: string
  readonly deleted: boolean
}

export function inMemory(newId: () => string, now: () => Date): MapStorage {
  const maps = new Map<MapId, Kept>()
  const listeners = new Set<() => void>()
  const status = createStore<SaveStatus>(() => ({ kind: 'memory' }))
  const safety = createStore<Safety>(() => ({ copies: 'missing', persisted: null }))
  const get = (id: MapId): Kept => {
    const kept = maps.get(id)
    if (!kept || kept.deleted) throw new UserError('storage.mapGone')
    return kept
  }
  const put = (id: MapId, doc: StakeholderDocument, deleted = false, changedAt = now().toISOString()) => {
    maps.set(id, { doc, changedAt, deleted })
    for (const listener of listeners) listener()
  }
  const listed = (deleted: boolean) =>
    [...maps]
      .filter(([, kept]) => kept.deleted === deleted)
      .map(([id, kept]) => summaryOf(id, kept.doc, kept.changedAt))
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  return {
    status,
    safety,
    list: async () => listed(false),
    removed: async () => listed(true),
    create: async (doc) => {
      const id = newId()
      put(id, doc)
      return id
    },
    createAll: async (all) =>
      all.map(({ doc, changedAt }) => {
        const id = newId()
        put(id, doc, false, changedAt || undefined)
        return id
      }),
    start: (doc) => {
      const id = newId()
      put(id, doc)
      return id
    },
    open: async (id) => ({
      id,
      doc: get(id).doc,
      setAside: 0,
      save: (patch) => put(id, apply(get(id).doc, patch)),
      onPatch: () => () => {},
      onGone: () => () => {},
      close: async () => {},
    }),
    read: async (id) => get(id).doc,
    rename: async (id, title) => put(id, updateInfo(get(id).doc, { title })),
    remove: async (id) => put(id, get(id).doc, true),
    restore: async (id) => {
      const kept = maps.get(id)
      if (kept) put(id, kept.doc)
    },
    erase: async (id) => {
      if (maps.get(id)?.deleted) maps.delete(id)
      for (const listener of listeners) listener()
    },
    keepCopy: async () => {},
    onListChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry: () => {},
  }
}
