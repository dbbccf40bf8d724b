// What a person chose the last time she took something out, kept in this browser.
import * as v from 'valibot'
import { presets } from '../../domain/shareable'
import { exporterIds } from '../../exchange/exporters'
import { markings } from '../../scene/sheet'
import { pageSizes } from '../../scene/sheetPage'

export const resolutions = [150, 300, 600] as const

const choices = v.object({
  target: v.fallback(v.picklist(exporterIds), 'copy'),
  size: v.fallback(v.picklist(pageSizes), 'a4'),
  portrait: v.fallback(v.boolean(), false),
  dpi: v.fallback(v.picklist(resolutions), 300),
  question: v.fallback(v.boolean(), true),
  legend: v.fallback(v.boolean(), true),
  source: v.fallback(v.boolean(), true),
  marking: v.fallback(v.picklist(markings), 'working'),
  relations: v.fallback(v.boolean(), false),
  notes: v.fallback(v.boolean(), true),
  share: v.fallback(v.picklist(presets), 'withoutNotes'),
  stance: v.fallback(v.boolean(), true),
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

/** Private notes that were let out once stay at home the next time. */
export const choicesToKeep = (chosen: ExportChoices): string =>
  JSON.stringify({ ...chosen, share: chosen.share === 'workingCopy' ? 'withoutNotes' : chosen.share })
