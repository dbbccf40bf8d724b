// An actor in words, for those who hear the map: the same facts in the same order wherever it is met.
import type { Actor, ActorId, StakeholderDocument } from '../domain/document'
import { assert, infoOf, rowsOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { placeText } from './gridWords'

interface Said extends Pick<StakeholderDocument, 'groups' | 'relations' | 'info'> {
  readonly t: Translate
  readonly text: string
}
// After each edit all actors of a map are named anew; nearly all of them are still the same.
const texts = new WeakMap<Actor, Said>()

/** "Första linjen, Region och vård. Inflytande 58, intresse 66. Samarbeta nära. Något för. 3 relationer." */
export function actorText(doc: StakeholderDocument, id: ActorId, t: Translate): string {
  const actor = doc.actors[id]
  assert(actor, `actorText: no actor "${id}" in the document`)
  const { groups, relations, info } = doc
  const known = texts.get(actor)
  if (known && known.t === t && known.groups === groups && known.relations === relations && known.info === info) return known.text
  const text = inWords(doc, actor, t)
  texts.set(actor, { groups, relations, info, t, text })
  return text
}

function inWords(doc: StakeholderDocument, actor: Actor, t: Translate): string {
  const group = actor.group === null ? undefined : doc.groups[actor.group]
  return [
    `${actor.name}${group ? `, ${group.name}` : ''}.`,
    placeText(infoOf(doc), actor, t),
    stanceText(actor, t),
    engagementText(actor, t),
    actor.assumption ? t('grid.spoken.assumption') : '',
    actor.locked ? t('grid.spoken.locked') : '',
    `${t('relations.count', { count: relationCounts(doc).get(actor.id) ?? 0 })}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const stanceText = ({ stance }: Actor, t: Translate): string => (stance === null ? '' : `${t(`stance.${stance}`)}.`)

function engagementText({ engagement }: Actor, t: Translate): string {
  const current = engagement.current && t(`engagement.${engagement.current}`).toLocaleLowerCase(t.language)
  const desired = engagement.desired && t(`engagement.${engagement.desired}`).toLocaleLowerCase(t.language)
  if (current && desired) return t('grid.spoken.engagement', { current, desired })
  if (current) return t('grid.spoken.engagementNow', { current })
  return desired ? t('grid.spoken.engagementWanted', { desired }) : ''
}

const countsOf = new WeakMap<StakeholderDocument['relations'], ReadonlyMap<ActorId, number>>()

/** How many relations each actor has; an actor without any is missing. */
export function relationCounts(doc: StakeholderDocument): ReadonlyMap<ActorId, number> {
  const known = countsOf.get(doc.relations)
  if (known) return known
  const counts = new Map<ActorId, number>()
  for (const { source, target } of rowsOf(doc, 'relations')) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  countsOf.set(doc.relations, counts)
  return counts
}
