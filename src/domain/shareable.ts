// What leaves the product is decided here, once. Rows are built anew from the fields that may leave, so a field added later stays at home until it is named here.
import { emptyStrategy, newActor, newInfo, newNote, newRelation } from './create'
import type { Actor, StakeholderDocument, Table } from './document'
import { infoOf, rowsOf } from './rows'

export interface SharePolicy {
  /** Influence, interest, engagement, salience, capacity, assumptions and everybody's scores. */
  readonly assessments: boolean
  /** Who is for and who is against. */
  readonly stance: boolean
  /** Notes of actors, of relations and on the map, the problem, the own role, and fields that only a file knew. */
  readonly notes: boolean
  /** Mission, gain, role, argument and how each actor is approached. */
  readonly plan: boolean
  readonly relations: boolean
  /** Makes 'Actor B' of 'B'. Null: actors keep their names. */
  readonly mask: ((code: string) => string) | null
}

/** A key opens a masked copy: it is a file of its own, or nowhere. */
export interface Shared {
  readonly doc: StakeholderDocument
  readonly key: readonly { readonly masked: string; readonly name: string }[]
}

export const workingCopy: SharePolicy = { assessments: true, stance: true, notes: true, plan: true, relations: true, mask: null }
/** What is on the map, and not what somebody wrote to herself. */
export const withoutNotes: SharePolicy = { ...workingCopy, notes: false }
/** For a report that others may read: no judgements about anybody. */
export const withoutJudgements: SharePolicy = { ...workingCopy, assessments: false, stance: false, notes: false }
/** The plan with its actors, and no picture of them. */
export const planOnly: SharePolicy = { ...withoutJudgements, relations: false }
/** For colleagues elsewhere: the pictures without anybody's name. Texts go too, for they name people. */
export const masked = (mask: (code: string) => string): SharePolicy => ({ ...workingCopy, notes: false, plan: false, mask })

/** The part of a map that a policy lets out. The working copy is the document itself. */
export function shareable(doc: StakeholderDocument, policy: SharePolicy): Shared {
  if (policy.mask === null && policy.assessments && policy.stance && policy.notes && policy.plan && policy.relations)
    return { doc, key: [] }
  const { mask } = policy
  const actors = [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order)
  // The ids of an old file may be names.
  const ids = new Map(actors.map(({ id }, index) => [id, mask ? `a${index + 1}` : id]))
  const names = new Map(actors.map((actor, index) => [actor.id, mask ? mask(codeOf(index)) : actor.name]))
  const idOf = (id: string | null) => (id === null ? null : (ids.get(id) ?? null))
  const veil = mask ? veilOf(actors, names) : (text: string) => text
  const plan = policy.plan && !mask
  const notes = policy.notes && !mask
  const info = infoOf(doc)

  const shared: StakeholderDocument = {
    info: tableOf([
      newInfo({
        title: veil(info.title),
        question: veil(info.question),
        goal: mask ? '' : info.goal,
        problem: notes ? info.problem : '',
        ownRole: notes ? info.ownRole : '',
        organisation: mask ? '' : info.organisation,
        threshold: info.threshold,
        axesSwapped: info.axesSwapped,
        gridSet: info.gridSet,
        quadrantNames: info.quadrantNames,
        axisNames: info.axisNames,
        scale: info.scale,
        language: info.language,
      }),
    ]),
    groups: tableOf(rowsOf(doc, 'groups').map(({ id, name, slot, order }) => ({ id, name, slot, order }))),
    actors: tableOf(
      actors.map((actor, index) =>
        newActor({
          id: ids.get(actor.id) ?? actor.id,
          name: names.get(actor.id) ?? actor.name,
          shortName: mask ? '' : actor.shortName,
          group: actor.group,
          spot: actor.spot,
          pinned: actor.pinned,
          locked: actor.locked,
          order: mask ? index + 1 : actor.order,
          isSelf: !mask && actor.isSelf,
          stance: policy.stance ? actor.stance : null,
          note: notes ? actor.note : '',
          ...(policy.assessments && judged(actor)),
          ...(plan && planned(actor, idOf)),
        }),
      ),
    ),
    relations: tableOf(
      (policy.relations ? rowsOf(doc, 'relations') : []).map((relation, index) => {
        const { type, direction, strength, desired, note } = relation
        const [source, target] = [idOf(relation.source) ?? '', idOf(relation.target) ?? '']
        return newRelation({
          id: mask ? `r${index + 1}` : relation.id,
          source,
          target,
          type,
          direction,
          strength,
          desired,
          note: notes ? note : '',
        })
      }),
    ),
    notes: tableOf(notes ? rowsOf(doc, 'notes').map(({ id, text, on, at, order }) => newNote({ id, text, on, at, order })) : []),
    // Who scored what is never shared; what the group agreed on is in the actors.
    participants: {},
    scores: {},
  }
  return { doc: shared, key: mask ? actors.map(({ id, name }) => ({ masked: names.get(id) ?? '', name })) : [] }
}

const judged = ({ influence, interest, engagement, salience, capacity, assumption }: Actor): Partial<Actor> => ({
  influence,
  interest,
  engagement,
  salience,
  capacity,
  assumption,
})

const planned = ({ mission, gain, role, strategy }: Actor, idOf: (id: string | null) => string | null): Partial<Actor> => ({
  mission,
  gain,
  role,
  strategy: { ...emptyStrategy, ...strategy, approachedBy: idOf(strategy.approachedBy) },
})

const tableOf = <T extends { readonly id: string }>(rows: readonly T[]): Table<T> => Object.fromEntries(rows.map((row) => [row.id, row]))

/** A, B … Z, AA, AB … */
export function codeOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : codeOf(Math.floor(index / 26) - 1) + letter
}

/** Replaces names of actors in a text. A name of one or two letters is left: it would be found in every other word. */
function veilOf(actors: readonly Actor[], names: ReadonlyMap<string, string>): (text: string) => string {
  const known = actors
    .flatMap(({ id, name, shortName }) => [name, shortName].map((text) => [text.toLowerCase(), names.get(id) ?? ''] as const))
    .filter(([text]) => text.length > 2)
    .sort(([a], [b]) => b.length - a.length)
  return (text) => {
    let left = text
    for (const [name, code] of known)
      for (let at = left.toLowerCase().indexOf(name); at >= 0; at = left.toLowerCase().indexOf(name, at + code.length))
        left = left.slice(0, at) + code + left.slice(at + name.length)
    return left
  }
}
