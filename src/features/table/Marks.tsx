// The small pictures of cells and choices. Words stand beside each, so they are silent.
import type { Actor, Relation, Stance } from '../../domain/document'
import { engagementBars, groupToken, stanceGlyph } from '../../scene/marks'
import { relationSample, styleOf } from '../../scene/relationShapes'
import type { Shape } from '../../scene/shape'
import { Shapes } from '../../ui/Shapes'

// The same few looks stand in thousands of cells: each is made once.
function remembered<K extends string | number, A>(keyOf: (given: A) => K, make: (given: A) => readonly Shape[]) {
  const known = new Map<K, readonly Shape[]>()
  return (given: A): readonly Shape[] => {
    const key = keyOf(given)
    const shapes = known.get(key) ?? make(given)
    known.set(key, shapes)
    return shapes
  }
}
const tokens = remembered(
  (slot: number) => slot,
  (slot) => groupToken(slot, 7),
)
const glyphs = remembered(String, (stance: Stance) => stanceGlyph(stance))
const bars = remembered(({ current, desired }: Actor['engagement']) => `${current} ${desired}`, engagementBars)
const samples = remembered(
  (relation: Pick<Relation, 'type' | 'desired' | 'strength'>) => `${styleOf(relation)} ${relation.strength}`,
  (relation) => relationSample(styleOf(relation), 34, 'surface', relation.strength),
)

export const GroupToken = ({ slot }: { slot: number }) => (
  <svg className="tok" width={15} height={15} viewBox="-8 -8 16 16" aria-hidden="true">
    <Shapes shapes={tokens(slot)} />
  </svg>
)
export const StanceGlyph = ({ stance }: { stance: Stance }) => (
  <svg className="tok" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
    <Shapes shapes={glyphs(stance)} />
  </svg>
)
export const EngagementBars = ({ engagement }: { engagement: Actor['engagement'] }) => (
  <svg className="bars" width={25.6} height={15} viewBox="0 0 25.6 18" preserveAspectRatio="none" aria-hidden="true">
    <Shapes shapes={bars(engagement)} />
  </svg>
)
export const RelationSample = ({ relation }: { relation: Pick<Relation, 'type' | 'desired' | 'strength'> }) => (
  <svg className="relsample" width={34} height={14} viewBox="0 0 34 14" aria-hidden="true">
    <Shapes shapes={samples(relation)} />
  </svg>
)
