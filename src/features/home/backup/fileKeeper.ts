// Keeps a file on disk up to date with all maps, for as long as nobody else has changed it and no map has gone missing here.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { backupText } from '../../../exchange/backup'
import { sha256 } from '../../../exchange/sha256'
import type { App } from '../../../state/app'
import { type FileLink, readFileLink, writeFileLink } from '../../../storage/fileLink'
import { type Outcome, safeWrite, sha256OfFile, stillOurs } from '../../../storage/safeWrite'
import { gather, type Lines } from './gather'
import { canKeepFile, mayWrite } from './picker'

/**
 * none: no file was chosen. written: it holds every map. missing: it holds maps that this browser has no more, and is left as it is.
 * changed: somebody else has changed it; `seen` is the SHA-256 of what stands in it. The others as in safeWrite.
 */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: Exclude<Outcome, 'changed'> | 'missing'; readonly link: FileLink }
  | { readonly kind: 'changed'; readonly link: FileLink; readonly seen: string }

export interface FileKeeper {
  readonly state: StoreApi<FileState>
  /** Null: no file from now on; the file itself stays. */
  readonly link: (handle: FileSystemFileHandle | null) => Promise<void>
  /** Writes what has changed. @param force over what the person has been told of: another change since then stops it again. */
  readonly write: (force?: boolean) => Promise<void>
  readonly stop: () => void
}

/** After so long without a change, and at the latest, ms. */
const quiet = 4_000
const longest = 30_000

const keepers = new WeakMap<App, FileKeeper>()

/** One for the tab, begun when it is first asked for. */
export function fileKeeper(app: App): FileKeeper {
  const known = keepers.get(app)
  if (known) return known
  const keeper = begin(app)
  keepers.set(app, keeper)
  return keeper
}

function begin(app: App): FileKeeper {
  const { storage, now, remembered } = app
  const state = createStore<FileState>(() => ({ kind: 'none' }))
  const lines: Lines = new Map()
  let soon: ReturnType<typeof setTimeout> | undefined
  let atLast: ReturnType<typeof setTimeout> | undefined

  const show = (next: FileState) => state.setState(next, true)

  async function writeNow(force: boolean) {
    clearTimeout(soon)
    clearTimeout(atLast)
    atLast = undefined
    const link = canKeepFile() ? await readFileLink() : null
    // Read at the start of other pages, which then fetch this code.
    remembered.set('file', link ? 'kept' : '')
    // A tab that stores nothing has nothing to keep up with.
    if (!link || storage.status.getState().kind === 'memory') return show({ kind: 'none' })
    if (!(await mayWrite(link.handle).catch(() => false))) return show({ kind: 'asks', link })
    const { lines: all, maps, unread } = await gather(storage, lines)
    if (!force && (unread.length > 0 || (await gone(link, maps)))) return show({ kind: 'missing', link })
    const before = state.getState()
    const known = force && before.kind === 'changed' ? before.seen : link.sha256
    const isNews = force || link.at === null || !sameMaps(link.maps, maps)
    const text = backupText(all, now())
    const outcome = isNews ? await safeWrite(link.handle, known, text, sha256) : await stillOurs(link.handle, known, sha256)
    if (outcome === 'changed') return show({ kind: outcome, link, seen: await sha256OfFile(link.handle, sha256) })
    const next = isNews && outcome === 'written' ? { ...link, sha256: await sha256(text), at: now().toISOString(), maps } : link
    if (next !== link) await writeFileLink(next)
    show({ kind: outcome, link: next })
    if (outcome === 'busy') change()
  }

  /** Maps that the file holds, and that are here neither in use nor deleted by the person. */
  async function gone(link: FileLink, maps: Readonly<Record<string, string>>): Promise<boolean> {
    const missing = Object.keys(link.maps).filter((id) => !(id in maps))
    if (missing.length === 0) return false
    const removed = new Set((await storage.removed()).map(({ id }) => id))
    return missing.some((id) => !removed.has(id))
  }

  // Tabs take turns: each reads what the one before has written.
  const write = (force = false) =>
    inTurn(() => writeNow(force)).catch((error: unknown) => console.warn('The file on disk was not brought up to date:', error))
  const change = () => {
    clearTimeout(soon)
    soon = setTimeout(write, quiet)
    atLast ??= setTimeout(write, longest)
  }
  const hide = () => {
    if (document.visibilityState === 'hidden' && atLast !== undefined) void write()
  }
  const stopList = storage.onListChange(change)
  document.addEventListener('visibilitychange', hide)
  void write()

  return {
    state,
    write,
    link: async (handle) => {
      await inTurn(() => writeFileLink(handle && { handle, sha256: '', at: null, maps: {} }))
      await write()
    },
    stop: () => {
      keepers.delete(app)
      stopList()
      clearTimeout(soon)
      clearTimeout(atLast)
      document.removeEventListener('visibilitychange', hide)
    },
  }
}

const sameMaps = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, changedAt]) => b[id] === changedAt)

const inTurn = <T>(work: () => Promise<T>): Promise<T> => (navigator.locks ? navigator.locks.request('samspel file', work) : work())
