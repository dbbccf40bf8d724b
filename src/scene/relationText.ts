// A relation as a sentence, for those who hear the map: who does what to whom.
import type { Relation, StakeholderDocument } from '../domain/document'
import type { Translate } from '../i18n/translate'

/** "Region Väst finansierar Kommunen." An end that is gone is left empty. The texts come after the first picture. */
export function relationText(doc: StakeholderDocument, relation: Relation, t: Translate): string {
  const names = { source: doc.actors[relation.source]?.name ?? '', target: doc.actors[relation.target]?.name ?? '' }
  const sentence = relation.direction === 'forward' ? t(`keys.rel.${relation.type}.forward`, names) : t(`keys.rel.${relation.type}`, names)
  return relation.desired ? t('keys.rel.desired', { relation: sentence }) : sentence
}
