// What actors are told apart by when a map is filtered, coloured or sized: each field sorts every actor under one of a few steps.
import { type Actor, type ActorId, actorRoles, capacities, engagementLevels, quadrants, type StakeholderDocument } from './document'
import type { Field, SizeField } from './fieldNames'
import { engagementGap, quadrantOf } from './quadrants'
import { infoOf, rowsOf } from './rows'

/** One step of a field, as a word: a group's id, '-2', 'leading', 'yes'. Empty: not known, or none. */
export type Step = string
export const unknown: Step = ''

/** Ratings come in five equal bands: 0 holds 0–19, 4 holds 80–100. */
export const bandWidth = 20
const bandOf = (rating: number | null): Step => (rating === null ? unknown : `${Math.min(4, Math.floor(rating / bandWidth))}`)
/** Three steps and more to go count as three; less wanted than there is, as one. */
const gapOf = (gap: number | null): Step => (gap === null ? unknown : `${Math.max(-1, Math.min(3, gap))}`)

const bands = ['4', '3', '2', '1', '0']
const steps: Readonly<Record<Exclude<Field, 'group'>, readonly Step[]>> = {
  stance: ['2', '1', '0', '-1', '-2'],
  engagement: [...engagementLevels].reverse(),
  wanted: [...engagementLevels].reverse(),
  gap: ['3', '2', '1', '0', '-1'],
  assumption: ['yes', 'no'],
  capacity: [...capacities].reverse(),
  role: actorRoles,
  quadrant: quadrants,
  influence: bands,
  interest: bands,
}
/** Every step of a field in reading order, scales from high to low; the last one is for those of whom it is not known. */
export function stepsOf(doc: Pick<StakeholderDocument, 'groups'>, field: Field): readonly Step[] {
  if (field !== 'group') return field === 'assumption' ? steps.assumption : [...steps[field], unknown]
  const groups = Object.values(doc.groups).sort((a, b) => a.order - b.order)
  return [...groups.map(({ id }) => id), unknown]
}

export function stepOf(doc: StakeholderDocument, actor: Actor, field: Field): Step {
  switch (field) {
    case 'group':
      return actor.group !== null && doc.groups[actor.group] ? actor.group : unknown
    case 'stance':
      return actor.stance === null ? unknown : `${actor.stance}`
    case 'engagement':
      return actor.engagement.current ?? unknown
    case 'wanted':
      return actor.engagement.desired ?? unknown
    case 'gap':
      return gapOf(engagementGap(actor.engagement))
    case 'assumption':
      return actor.assumption ? 'yes' : 'no'
    case 'capacity':
    case 'role':
      return actor[field] ?? unknown
    case 'quadrant':
      return quadrantOf(actor, infoOf(doc).threshold) ?? unknown
    case 'influence':
    case 'interest':
      return bandOf(actor[field])
  }
}

const mostOf = new WeakMap<StakeholderDocument['relations'], { readonly counts: ReadonlyMap<ActorId, number>; readonly most: number }>()

function relationsOf(doc: StakeholderDocument) {
  const known = mostOf.get(doc.relations)
  if (known) return known
  const counts = new Map<ActorId, number>()
  for (const { source, target } of rowsOf(doc, 'relations')) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  const made = { counts, most: Math.max(1, ...counts.values()) }
  mostOf.set(doc.relations, made)
  return made
}

/** 0–100; the actor with the most relations has 100. Null: not assessed. */
export function sizeOf(doc: StakeholderDocument, actor: Actor, by: Exclude<SizeField, 'equal'>): number | null {
  if (by !== 'relations') return actor[by]
  const { counts, most } = relationsOf(doc)
  return (100 * (counts.get(actor.id) ?? 0)) / most
}
