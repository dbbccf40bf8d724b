// What a person chose the last time she took a picture, kept in this browser.
import * as v from 'valibot'
import { type SharePolicy, withoutJudgements, withoutNotes, workingCopy } from '../../domain/shareable'
import { exporterIds } from '../../exchange/exporters'
import { pageSizes } from '../../scene/sheetPage'

/** What may go along. Never remembered: notes that were let out once stay at home the next time. */
export const shares = { withoutNotes, workingCopy, withoutJudgements } as const satisfies Record<string, SharePolicy>
export type Share = keyof typeof shares

const choices = v.object({
  target: v.fallback(v.picklist(exporterIds), 'copy'),
  size: v.fallback(v.picklist(pageSizes), 'a4'),
  portrait: v.fallback(v.boolean(), false),
  question: v.fallback(v.boolean(), true),
  legend: v.fallback(v.boolean(), true),
  source: v.fallback(v.boolean(), true),
  working: v.fallback(v.boolean(), true),
  relations: v.fallback(v.boolean(), false),
  notes: v.fallback(v.boolean(), true),
})
export type ExportChoices = v.InferOutput<typeof choices>

/** Anything else than choices that were kept gives the usual ones. */
export function readChoices(kept: string | null): ExportChoices {
  try {
    return v.parse(choices, JSON.parse(kept ?? '{}'))
  } catch {
    return v.parse(choices, {})
  }
}
