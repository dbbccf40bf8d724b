// What a lens hides, in few words for a chip.
import { filteredFields } from '../../analysis/shown'
import type { StakeholderDocument } from '../../domain/document'
import { stepsOf } from '../../domain/fields'
import type { Translate } from '../../i18n/translate'
import { stepText } from '../../scene/stepText'
import type { LensSettings } from '../../state/lens'

export function whatHides(doc: StakeholderDocument, settings: LensSettings, t: Translate): string {
  const { hidden, without, words, relations } = settings
  const gone = [...hidden].filter((id) => doc.actors[id]).length
  const parts = [
    words.trim() !== '' && t('lens.chip.words', { text: words.trim() }),
    ...filteredFields(settings).map((field) => {
      const steps = stepsOf(doc, field)
      const left = steps.filter((step) => !without[field]?.has(step))
      const out = steps.filter((step) => without[field]?.has(step))
      const texts = (some: readonly string[]) => some.map((step) => stepText(doc, field, step, t)).join(', ')
      if (left.length === 1) return t('lens.chip.only', { steps: texts(left) })
      return out.length === 1 ? t('lens.chip.without', { steps: texts(out) }) : `${t(`field.${field}`)} ${left.length}/${steps.length}`
    }),
    gone > 0 && t('lens.chip.hidden', { count: gone }),
    relations.size > 0 && t('lens.chip.relations', { count: relations.size }),
  ]
  return parts.filter(Boolean).join(', ')
}
