import type { StakeholderDocument } from '../domain/document'
import { infoOf } from '../domain/rows'
import type { MapId, MapSummary } from './storage'

/** What Home shows of a map without reading it. */
export function summaryOf(id: MapId, doc: StakeholderDocument, changedAt: string): MapSummary {
  const { title, question } = infoOf(doc)
  return { id, title, question, actorCount: Object.keys(doc.actors).length, changedAt }
}
