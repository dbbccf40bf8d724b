// A short list of the maps, kept outside the database. When the database comes back empty or behind, the list tells that something is lost.
import type { MapRecord } from './database'
import type { MapId } from './storage'

/** Where the list and the journal are kept; denied storage is the same as an empty one. */
export interface Keeper {
  readonly get: (key: string) => string | null
  /** False: it could not be kept. */
  readonly set: (key: string, value: string) => boolean
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
}
export interface Remembered {
  readonly title: string
  readonly actorCount: number
  readonly rev: number
}
export type Canary = Readonly<Record<MapId, Remembered>>

const key = 'samspel.canary'

export function readCanary(keeper: Keeper): Canary {
  try {
    const value: unknown = JSON.parse(keeper.get(key) ?? '{}')
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.filter(([, map]) => isRemembered(map)))
  } catch {
    return {}
  }
}

/** Notes how far a map has come; a deleted one is forgotten. */
export function noteMap(keeper: Keeper, map: MapRecord): void {
  const { [map.id]: _, ...others } = readCanary(keeper)
  const { title, actorCount, rev } = map
  writeCanary(keeper, map.deletedAt === null ? { ...others, [map.id]: { title, actorCount, rev } } : others)
}

export function writeCanary(keeper: Keeper, canary: Canary): void {
  keeper.set(key, JSON.stringify(canary))
}

function isRemembered(value: unknown): value is Remembered {
  const { title, actorCount, rev } = (value ?? {}) as Record<string, unknown>
  return typeof title === 'string' && typeof actorCount === 'number' && typeof rev === 'number'
}

/** False when the list was never written: a first visit, or everything is cleared. */
export const isRemembering = (keeper: Keeper): boolean => keeper.get(key) !== null
