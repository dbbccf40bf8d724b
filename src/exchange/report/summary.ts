// The map in short, as the first page of a report says it: who stands in which quadrant, and what that asks for.
import type { Actor, Quadrant, StakeholderDocument } from '../../domain/document'
import { quadrantOf } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { listText } from '../../i18n/locale'
import { say, type Translate } from '../../i18n/translate'
import { adviceKey } from '../../scene/advice'
import { quadrantName } from '../../scene/gridWords'
import { groupedBy } from '../../scene/groupedBy'

export interface QuadrantSummary {
  readonly name: string
  readonly advice: string
  /** The most influential first; of many only the first, and how many more there are. */
  readonly actors: string
}

const order: readonly Quadrant[] = ['player', 'contextSetter', 'subject', 'crowd']
/** More than these would be the register once more. */
const mostNames = 8

/** Only quadrants where somebody stands. */
export function quadrantSummaries(doc: StakeholderDocument, t: Translate): readonly QuadrantSummary[] {
  const info = infoOf(doc)
  const byQuadrant = groupedBy(rowsOf(doc, 'actors'), (actor) => quadrantOf(actor, info.threshold))
  return order.flatMap((quadrant) => {
    const actors = byQuadrant.get(quadrant)
    if (!actors) return []
    return [
      { name: quadrantName(info, quadrant, t), advice: say(t, { key: adviceKey(info.gridSet, quadrant) }), actors: namesOf(actors, t) },
    ]
  })
}

function namesOf(actors: readonly Actor[], t: Translate): string {
  const ranked = [...actors].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || a.order - b.order).map(({ name }) => name)
  if (ranked.length <= mostNames) return listText(ranked, t.language)
  const shown = ranked.slice(0, mostNames - 1)
  return t('alt.more', { names: shown.join(', '), count: ranked.length - shown.length })
}
