// What a copy of all maps is made of.
import { backupLine } from '../../../exchange/backup'
import type { MapId, MapStorage } from '../../../storage/storage'

export interface Gathered {
  readonly lines: readonly string[]
  /** Each map of the copy with the time of its last change. */
  readonly maps: Readonly<Record<MapId, string>>
  /** Titles of maps that could not be read. */
  readonly unread: readonly string[]
}

/** A map that has not changed since is not read again. */
export type Lines = Map<MapId, { readonly changedAt: string; readonly line: string }>

export async function gather(storage: MapStorage, known: Lines = new Map()): Promise<Gathered> {
  const lines: string[] = []
  const maps: Record<MapId, string> = {}
  const unread: string[] = []
  for (const { id, title, changedAt } of await storage.list()) {
    try {
      const kept = known.get(id)
      const line = kept?.changedAt === changedAt ? kept.line : await backupLine({ doc: await storage.read(id), changedAt })
      known.set(id, { changedAt, line })
      lines.push(line)
      maps[id] = changedAt
    } catch (error) {
      // The others are no less worth keeping.
      console.warn(`A map could not be copied (${id}):`, error)
      unread.push(title)
    }
  }
  return { lines, maps, unread }
}
