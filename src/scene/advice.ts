// What a place on the grid asks of those who make the map, in the words of the chosen set. Never that somebody who is affected is left alone.
import type { Actor, Quadrant, StakeholderDocument } from '../domain/document'
import { quadrantOf } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import { type MessageKey, say, type Translate } from '../i18n/translate'

/** The slot of residents and target groups among the standard groups: the round mark. */
const residents = 9

/** '' while an actor has no place. */
export function adviceText(doc: StakeholderDocument, actor: Actor, t: Translate): string {
  const { gridSet, threshold } = infoOf(doc)
  const quadrant = quadrantOf(actor, threshold)
  if (!quadrant) return ''
  const group = actor.group === null ? undefined : doc.groups[actor.group]
  const people = quadrant === 'crowd' && group?.slot === residents
  return say(t, { key: people ? 'advice.people' : adviceKey(gridSet, quadrant) })
}

/** Own words take the advice of the usual set: what somebody calls a quadrant says nothing about what to do there. */
export const adviceKey = (gridSet: ReturnType<typeof infoOf>['gridSet'], quadrant: Quadrant): MessageKey =>
  `advice.${gridSet === 'own' ? 'engage' : gridSet}.${quadrant}`
