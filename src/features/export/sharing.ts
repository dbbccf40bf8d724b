// What may leave with the chosen kind of file.
import { type Preset, presetPolicy, type SharePolicy } from '../../domain/shareable'
import type { Exporter } from '../../exchange/exporters/exporter'
import type { ExportChoices } from './exportChoices'

type Sharing = Pick<ExportChoices, 'share' | 'stance' | 'notes'>

/** A picture has no private notes and no plan: other presets are the usual one. */
export const pictureShare = (share: Preset): Preset => (share === 'masked' || share === 'withoutJudgements' ? share : 'withoutNotes')

/** Whether for and against can be left out by themselves: the working copy is whole, and others have none. */
export const choosesStance = (share: Preset): boolean => share === 'withoutNotes' || share === 'masked'

/** @param mask makes 'Actor B' of 'B'. */
export function policyFor({ shows }: Exporter, { share, stance, notes }: Sharing, mask: (code: string) => string): SharePolicy {
  const preset = shows === 'sheet' ? pictureShare(share) : share
  const policy = presetPolicy(preset, mask)
  const chosen = choosesStance(preset) ? { ...policy, stance } : policy
  return shows === 'sheet' ? { ...chosen, plan: false, mapNotes: notes } : chosen
}
