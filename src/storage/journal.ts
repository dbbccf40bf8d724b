// The net under the last transaction: a command is written down at once, synchronously, and struck out when it is stored.
// What a browser that was closed in between left behind is stored at the next start.
import { schemaVersion } from '../domain/document'
import type { Keeper } from './canary'
import type { Entry } from './commit'
import type { MapId } from './storage'

const prefix = 'samspel.journal.'

/** May fail for lack of room: the command itself is on its way to the database all the same. */
export function noteEntry(keeper: Keeper, entry: Entry): void {
  keeper.set(prefix + entry.op, JSON.stringify({ schema: schemaVersion, entry }))
}

export function strikeEntry(keeper: Keeper, op: string): void {
  keeper.remove(prefix + op)
}

/** Strikes out whatever waits for a map. */
export function strikeMap(keeper: Keeper, map: MapId): void {
  for (const entry of notedEntries(keeper)) if (entry.map === map) strikeEntry(keeper, entry.op)
}

/** What tabs left behind, in the order each tab gave it. A command that was stored after all is recognised by its `op`. */
export function notedEntries(keeper: Keeper): readonly Entry[] {
  return keeper
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => entryOf(keeper.get(key)) ?? [])
    .sort((a, b) => numberOf(a) - numberOf(b))
}

/** `op` is the tab and a number that it counts. */
const numberOf = ({ op }: Entry) => Number(op.split(':')[1])

function entryOf(text: string | null): Entry | null {
  try {
    const { schema, entry } = JSON.parse(text ?? '') as { readonly schema?: unknown; readonly entry?: Partial<Entry> }
    const reads = typeof entry?.map === 'string' && typeof entry.op === 'string' && entry.patch instanceof Object
    // Of an older schema: rows lack what came later, and get it when the map is loaded.
    return Number(schema) <= schemaVersion && reads ? (entry as Entry) : null
  } catch {
    return null
  }
}
