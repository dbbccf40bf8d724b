// What leaves the product is decided here, once. Rows are built anew from the fields that may leave, so a field added later stays at home until it is named here.
import { emptyStrategy, newActor, newInfo, newNote, newRelation } from './create'
import type { Actor, StakeholderDocument, Table } from './document'
import { infoOf, rowsOf } from './rows'

export interface SharePolicy {
  /** Influence, interest, engagement, salience, capacity, assumptions and everybody's scores. */
  readonly assessments: boolean
  /** Who is for and who is against. */
  readonly stance: boolean
  /** Notes of actors and of relations, the problem, the own role, and fields that only a file knew. */
  readonly notes: boolean
  /** Notes that lie on the pictures. */
  readonly mapNotes: boolean
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

export const workingCopy: SharePolicy = {
  assessments: true,
  stance: true,
  notes: true,
  mapNotes: true,
  plan: true,
  relations: true,
  mask: null,
}
/** What is on the map, and not what somebody wrote to herself. */
export const withoutNotes: SharePolicy = { ...workingCopy, notes: false, mapNotes: false }
/** For a report that others may read: no judgements about anybody. */
export const withoutJudgements: SharePolicy = { ...withoutNotes, assessments: false, stance: false }
/** The plan with its actors, and no picture of them. */
export const planOnly: SharePolicy = { ...withoutJudgements, relations: false }
/** For colleagues elsewhere: the pictures without anybody's name. Texts go too, for they name people. */
export const masked = (mask: (code: string) => string): SharePolicy => ({ ...withoutNotes, plan: false, mask })

/** What a person chooses from. */
export const presets = ['withoutNotes', 'workingCopy', 'withoutJudgements', 'masked', 'planOnly'] as const
export type Preset = (typeof presets)[number]

/** @param mask makes 'Actor B' of 'B', in the language of the map. */
export function presetPolicy(preset: Preset, mask: (code: string) => string): SharePolicy {
  return { withoutNotes, workingCopy, withoutJudgements, planOnly, masked: masked(mask) }[preset]
}

/**
 * The part of a map that a policy lets out. The working copy is the document itself.
 * @param whole the map of which `doc` is a part: its codes stay the same whatever is hidden, and nobody of it is named.
 */
export function shareable(doc: StakeholderDocument, policy: SharePolicy, whole = doc): Shared {
  if (policy.mask === null && Object.values(policy).every((lets) => lets !== false)) return { doc, key: [] }
  const { mask } = policy
  const all = [...rowsOf(whole, 'actors')].sort((a, b) => a.order - b.order)
  const actors = all.flatMap(({ id }) => doc.actors[id] ?? [])
  // The ids of an old file may be names.
  const ids = new Map(all.map(({ id }, index) => [id, mask ? `a${index + 1}` : id]))
  const names = new Map(all.map((actor, index) => [actor.id, mask ? mask(codeOf(index)) : actor.name]))
  const groupIds = new Map(rowsOf(doc, 'groups').map(({ id }, index) => [id, mask ? `g${index + 1}` : id]))
  const idOf = (id: string | null) => (id !== null && doc.actors[id] ? (ids.get(id) ?? null) : null)
  const veil = mask ? veilOf(all, names) : (text: string) => text
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
        quadrantNames: veiled(info.quadrantNames, veil),
        axisNames: veiled(info.axisNames, veil),
        scale: info.scale,
        language: info.language,
      }),
    ]),
    groups: tableOf(
      rowsOf(doc, 'groups').map(({ id, name, slot, order }) => ({ id: groupIds.get(id) ?? id, name: veil(name), slot, order })),
    ),
    actors: tableOf(
      actors.map((actor, index) =>
        newActor({
          id: ids.get(actor.id) ?? actor.id,
          name: names.get(actor.id) ?? actor.name,
          shortName: mask ? '' : actor.shortName,
          group: actor.group === null ? null : (groupIds.get(actor.group) ?? null),
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
    notes: tableOf(
      policy.mapNotes && !mask ? rowsOf(doc, 'notes').map(({ id, text, on, at, order }) => newNote({ id, text, on, at, order })) : [],
    ),
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

/**
 * Replaces names of actors in a text, also inside longer words: better an odd title than a name. A name of one or two letters
 * would be found in every other word, so it is replaced where it stands alone and is written the same.
 */
function veilOf(actors: readonly Actor[], names: ReadonlyMap<string, string>): (text: string) => string {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const known = new Map<string, string>()
  const written = new Set<string>()
  for (const { id, name, shortName } of actors)
    for (const text of [plain(name), plain(shortName)]) {
      if (text === '') continue
      written.add(text)
      if (!known.has(text.toLowerCase())) known.set(text.toLowerCase(), names.get(id) ?? '')
    }
  if (written.size === 0) return (text) => text
  const parts = [...written]
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const pattern = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+')
      return isShort(text) ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern
    })
  const all = new RegExp(parts.join('|'), 'giu')
  const codeFor = (found: string) => (isShort(found) && !written.has(found) ? found : (known.get(plain(found).toLowerCase()) ?? unreadable))
  return (text) => text.normalize('NFC').replace(all, codeFor)
}

const isShort = (text: string): boolean => text.length < 3
/** For a name whose letters are others when they are made small: gone rather than told. */
const unreadable = '…'

function veiled<T extends Readonly<Record<string, string>>>(texts: T, veil: (text: string) => string): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, veil(text)])) as unknown as T
}
