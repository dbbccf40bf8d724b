// Naming what a command was about.
import type { ActorId, StakeholderDocument } from '../domain/document'

/** The name of the only one; null when there are several, which are counted instead. */
export function onlyName(doc: StakeholderDocument, ids: readonly ActorId[]): string | null {
  const [id] = ids
  return id !== undefined && ids.length === 1 ? (doc.actors[id]?.name ?? null) : null
}
