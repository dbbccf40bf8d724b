// What a person chose the last time she took a picture, kept in this browser.
import * as v from 'valibot'
import { pageSizes } from '../../scene/sheetPage'

export const targets = ['copy', 'png', 'svg', 'pptx', 'file'] as const
/** Where the map goes: the clipboard, a picture file, slides, or the map itself as a file. */
export type Target = (typeof targets)[number]

const choices = v.object({
  target: v.fallback(v.picklist(targets), 'copy'),
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
