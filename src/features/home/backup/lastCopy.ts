// When the last copy outside this browser was made, and which maps have changed since. Told by comparing, not by clocks.
import type { Remembered } from '../../../state/app'
import type { MapId, MapSummary } from '../../../storage/storage'

export interface CopyNote {
  /** ISO time. */
  readonly at: string
  /** What is in it: each map with the time of its last change. */
  readonly maps: Readonly<Record<MapId, string>>
}

const key = 'copy'

export function readCopyNote({ get }: Pick<Remembered, 'get'>): CopyNote | null {
  try {
    const { at, maps } = JSON.parse(get(key) ?? 'null') as Partial<Record<'at' | 'maps', unknown>>
    const isNote = typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof maps === 'object' && maps !== null
    return isNote ? { at, maps: { ...maps } } : null
  } catch {
    return null
  }
}

export const writeCopyNote = ({ set }: Pick<Remembered, 'set'>, copy: CopyNote): void => set(key, JSON.stringify(copy))

/** The one that holds more of the maps as they are now; of two that hold as many, the later one. */
export function bestCopy(copies: readonly (CopyNote | null)[], maps: readonly MapSummary[]): CopyNote | null {
  const known = copies.filter((copy) => copy !== null)
  return known.sort((a, b) => notIn(a, maps) - notIn(b, maps) || b.at.localeCompare(a.at))[0] ?? null
}

/** How many maps are not in the copy as they are now. */
export const notIn = (copy: CopyNote, maps: readonly MapSummary[]): number =>
  maps.filter(({ id, changedAt }) => copy.maps[id] !== changedAt).length
