import { isNearLine, quadrantOf } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { adviceText } from '../../scene/advice'
import { quadrantName } from '../../scene/gridWords'
import { useDocument, useSession, useT } from '../../state/hooks'

/** What the place on the grid asks of those who make the map. Nothing before both ratings are made. */
export default function QuadrantAdvice() {
  const t = useT()
  const doc = useDocument((whole) => whole)
  const id = useSession((session) => session.selection.actors[0])
  const actor = id === undefined ? undefined : doc.actors[id]
  const info = infoOf(doc)
  const quadrant = actor && quadrantOf(actor, info.threshold)
  if (!actor || !quadrant) return null
  return (
    <section className="sec advice">
      <h3>{quadrantName(info, quadrant, t)}</h3>
      <p className="soft">{adviceText(doc, actor, t)}</p>
      {isNearLine(actor, info.threshold) && <p className="xs soft near">{t('advice.nearLine')}</p>}
    </section>
  )
}
