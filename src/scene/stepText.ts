// The steps of a field in words, as the map's own lists say them.
import type { Quadrant, StakeholderDocument } from '../domain/document'
import type { Field } from '../domain/fieldNames'
import { bandWidth, type Step, unknown } from '../domain/fields'
import { infoOf } from '../domain/rows'
import type { MessageKey, Translate } from '../i18n/translate'
import { say } from '../i18n/translate'
import { quadrantName } from './gridWords'

export function stepText(doc: Pick<StakeholderDocument, 'groups' | 'info'>, field: Field, step: Step, t: Translate): string {
  if (field === 'group') return doc.groups[step]?.name ?? t('group.none')
  if (step === unknown) return t(field === 'quadrant' ? 'field.quadrant.none' : 'field.unknown')
  switch (field) {
    case 'quadrant':
      return quadrantName(infoOf(doc), step as Quadrant, t)
    case 'influence':
    case 'interest': {
      const from = Number(step) * bandWidth
      return `${from}–${step === '4' ? 100 : from + bandWidth - 1}`
    }
    case 'wanted':
      return say(t, { key: `engagement.${step}` as MessageKey })
    case 'gap':
    case 'assumption':
      return say(t, { key: `field.${field}.${step}` as MessageKey })
    default:
      return say(t, { key: `${field}.${step}` as MessageKey })
  }
}
