// The net for a page that is closed before its last transaction: what still waits is written down at once, and stored at the next start.
import { schemaVersion } from '../domain/document'
import type { Keeper } from './canary'
import type { Entry } from './commit'

const prefix = 'samspel.journal.'

/** Synchronous, because the page may be gone a moment later. Removed when nothing waits any more. */
export function writeJournal(keeper: Keeper, tab: string, entries: readonly Entry[]): void {
  if (entries.length > 0) keeper.set(prefix + tab, JSON.stringify({ schema: schemaVersion, entries }))
  else keeper.remove(prefix + tab)
}

/** What tabs left behind, oldest command of each first. A command that was stored after all is recognised by its `op`. */
export function readJournals(keeper: Keeper): readonly { readonly key: string; readonly entries: readonly Entry[] }[] {
  return keeper
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const entries = entriesOf(keeper.get(key))
      return entries ? [{ key, entries }] : []
    })
}

function entriesOf(text: string | null): readonly Entry[] | null {
  try {
    const value = JSON.parse(text ?? '') as { readonly schema?: unknown; readonly entries?: unknown }
    if (value.schema !== schemaVersion || !Array.isArray(value.entries)) return null
    return value.entries.every((entry) => typeof entry?.map === 'string' && typeof entry.op === 'string' && entry.patch instanceof Object)
      ? value.entries
      : null
  } catch {
    return null
  }
}
