// Documents for tests: small ones by name, and random ones from a seed that use every field.
import { emptyDocument, newActor, newInfo, newRelation } from '../../src/domain/create'
import {
  type Actor,
  actorRoles,
  capacities,
  directions,
  engagementLevels,
  type Group,
  gridSets,
  type Info,
  type Json,
  type Note,
  noteSides,
  type Participant,
  type Rating,
  type Relation,
  relationTypes,
  type Score,
  type StakeholderDocument,
  type Stance,
  salienceAttributes,
  scales,
} from '../../src/domain/document'
import { putRows } from '../../src/domain/rows'

export interface Wanted {
  /** An actor's id is its name. */
  readonly actors?: readonly (string | (Partial<Actor> & { readonly name: string }))[]
  /** From and to by name. */
  readonly relations?: readonly (readonly [source: string, target: string, fields?: Partial<Relation>])[]
  readonly groups?: readonly string[]
  readonly info?: Partial<Info>
}

/** documentWith({ actors: ['Kommun', { name: 'Region', influence: 80 }], relations: [['Kommun', 'Region']] }) */
export function documentWith({ actors = [], relations = [], groups = [], info = {} }: Wanted): StakeholderDocument {
  const actorRows = actors.map((actor, index) => {
    const fields = typeof actor === 'string' ? { name: actor } : actor
    return newActor({ id: fields.name, order: index + 1, ...fields })
  })
  const relationRows = relations.map(([source, target, fields], index) => newRelation({ id: `r${index + 1}`, source, target, ...fields }))
  const groupRows = groups.map((name, index): Group => ({ id: name, name, slot: (index % 10) + 1, order: index }))
  const start = { ...emptyDocument, info: { info: newInfo(info) } }
  return putRows(putRows(putRows(start, 'groups', groupRows), 'actors', actorRows), 'relations', relationRows)
}

export type Random = () => number

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = [
  'Kommun',
  'Åsa',
  'Ærø',
  '"citat"',
  '=1+1',
  'rad\nbryt',
  '\t',
  '{}',
  '𝒳',
  '👩‍👩‍👧',
  '\u200b',
  '\u2028',
  '😀',
  '-',
  '</script>',
  '; ,',
  '\ud800',
]

/** A valid document that uses every field, with up to `actors` actors and twice as many relations. */
export function randomDocument(seed: number, actors = 12): StakeholderDocument {
  const random = randomFrom(seed)
  const whole = (end: number) => Math.floor(random() * end)
  const one = <T>(list: readonly T[]): T => list[whole(list.length)] as T
  const maybe = <T>(value: T): T | null => (random() < 0.3 ? null : value)
  const flag = () => random() < 0.5
  const text = () => Array.from({ length: whole(4) }, () => one(words)).join(' ')
  const rating = (): Rating => maybe(flag() ? whole(101) : random() * 100)
  const json = (depth: number): Json => {
    const kind = whole(depth > 2 ? 4 : 6)
    if (kind === 4) return Array.from({ length: whole(3) }, () => json(depth + 1))
    if (kind === 5) return { [`nyckel ${whole(9)}`]: json(depth + 1) }
    return [null, flag(), random() * 1000, text()][kind] as Json
  }
  const extra = () => (flag() ? { extra: { [`fält ${whole(9)}`]: json(0) } } : {})
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => (flag() ? `${prefix}${index}` : `${prefix} å${index}`))
  // What came with later schemas has numbers of its own, so that a seed still gives the rest it always gave.
  const later = randomFrom(seed ^ 0x5a17)
  const oneLater = <T>(list: readonly T[]): T => list[Math.floor(later() * list.length)] as T
  const groups = ids('g', whole(11)).map((id, order): Group => ({ id, name: text(), slot: 1 + whole(10), order, ...extra() }))
  const actorIds = ids('', whole(actors + 1))
  const actorRows = actorIds.map((id, index) =>
    newActor({
      id,
      name: text(),
      shortName: text(),
      group: groups.length > 0 ? maybe(one(groups).id) : null,
      influence: rating(),
      interest: rating(),
      stance: maybe(one([-2, -1, 0, 1, 2] as const)) as Stance,
      engagement: { current: maybe(one(engagementLevels)), desired: maybe(one(engagementLevels)) },
      salience: salienceAttributes.filter(flag),
      role: maybe(one(actorRoles)),
      capacity: maybe(one(capacities)),
      mission: text(),
      gain: text(),
      note: text(),
      strategy: {
        argument: text(),
        approachedBy: maybe(one(actorIds)),
        channel: text(),
        dueWeeks: maybe(whole(52)),
        ownership: text(),
        risk: text(),
      },
      assumption: flag(),
      isSelf: flag(),
      spot: maybe({ x: random() * 2000 - 1000, y: random() * 2000 - 1000 }),
      pinned: flag(),
      locked: later() < 0.5,
      order: index + 1,
      ...extra(),
    }),
  )
  const relations = ids('r', actorIds.length > 1 ? whole(actorIds.length * 2) : 0).map((id): Relation => {
    const from = whole(actorIds.length)
    const to = (from + 1 + whole(actorIds.length - 1)) % actorIds.length
    const ends = { source: actorIds[from] as string, target: actorIds[to] as string }
    return {
      id,
      ...ends,
      type: one(relationTypes),
      direction: one(directions),
      strength: one([1, 2, 3] as const),
      desired: flag(),
      note: text(),
      ...extra(),
    }
  })
  const participants = ids('p', whole(5)).map((id): Participant => ({ id, name: text(), ...extra() }))
  const scores = ids('s', actorIds.length * participants.length > 0 ? whole(20) : 0).map(
    (id): Score => ({ id, participant: one(participants).id, actor: one(actorIds), influence: rating(), interest: rating(), ...extra() }),
  )
  const info = newInfo({
    title: text(),
    question: text(),
    problem: text(),
    goal: text(),
    organisation: text(),
    ownRole: text(),
    threshold: { influence: whole(101), interest: random() * 100 },
    axesSwapped: flag(),
    language: one(['sv', 'en', 'nb', 'da', 'sv-FI']),
    ...extra(),
  })
  const own = () => oneLater(['', ...words])
  const inSchema2 = {
    gridSet: oneLater(gridSets),
    scale: oneLater(scales),
    quadrantNames: { contextSetter: own(), player: own(), crowd: own(), subject: own() },
    axisNames: { influence: own(), interest: own() },
  }
  const notes = Array.from({ length: Math.floor(later() * 4) }, (_, order): Note => {
    const on = oneLater(noteSides)
    const reach = on === 'grid' ? 100 : 2000
    return { id: `n${order}`, text: own(), on, at: { x: later() * reach, y: later() * reach }, order }
  })
  const keyed = <T extends { readonly id: string }>(rows: readonly T[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
  return {
    info: { info: { ...info, ...inSchema2 } },
    groups: keyed(groups),
    actors: keyed(actorRows),
    relations: keyed(relations),
    participants: keyed(participants),
    scores: keyed(scores),
    notes: keyed(notes),
  }
}
