// The network as a picture: marks sized by influence, relations between them, soft hulls around groups, and labels.
import type { ActorId, GroupId, Point, StakeholderDocument } from '../domain/document'
import { infoOf, rowsOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { relationCounts } from './actorText'
import { around, boxAround, boxOf, grow } from './geometry'
import { type GroupName, groupName, type Hull, hullOf, hullShape } from './hulls'
import type { Lines } from './labelBoxes'
import { type LabelOptions, withLabels } from './labels'
import type { Look } from './look'
import { actorMark, radiusBy, ringGap, signOf } from './marks'
import { Nearby } from './nearby'
import type { ActorItem, Box, MapPicture, RelationItem } from './picture'
import { type RelationOptions, relationItemsBetween } from './relationRoutes'
import type { Shape } from './shape'
import { spotsOf } from './spots'
import { actorsInOrder, type Standing } from './standing'

export interface NetworkOptions extends LabelOptions, RelationOptions {
  /** False: no hulls and no group names. */
  readonly groups?: boolean | undefined
  /** Actors on the move: where they are instead of their own place. */
  readonly spots?: Readonly<Record<ActorId, Point>> | undefined
  /** Labels stay inside it; missing: there is room everywhere. */
  readonly frame?: Box | undefined
  /** Room around everything, px; 0 when missing. */
  readonly margin?: number | undefined
  /** False: marks say nothing about stance. */
  readonly stance?: boolean | undefined
  /** Another colour or size than the usual ones; marks as usual when missing. */
  readonly look?: Look | null | undefined
}

/** Labels do not try to keep off the lines where there are more of them than this. */
const tooManyLines = 300

export function networkPicture(doc: StakeholderDocument, options: NetworkOptions, _t: Translate): MapPicture {
  const standings = networkStandings(doc, options)
  const marks = [...standings.values()]
  const hulls = options.groups === false ? [] : groupHulls(doc, marks)
  const straight = relationItemsBetween(doc, Object.keys(doc.relations), standings, 'paper', options)
  const lines = straight.length > tooManyLines ? null : linesOf(straight)
  const names: GroupName[] = []
  for (const hull of hulls)
    names.push(
      groupName(
        hull,
        marks,
        names.map(({ box }) => box),
        lines,
        options.labelSize,
      ),
    )
  const degrees = relationCounts(doc)
  // Whom many relations meet in is asked for as often as who has influence.
  const weight = (id: ActorId) => 4 * (degrees.get(id) ?? 0)
  const actors = withLabels(
    marks,
    { ...options, weight },
    {
      frame: options.frame ?? null,
      avoid: names.map(({ box }) => box),
      lines,
      language: infoOf(doc).language,
      ground: 'paper',
    },
  )
  // Where a label found no place beside all lines, the lines make way for it.
  const boxes = actors.flatMap(({ labelBox }) => labelBox ?? [])
  const relations =
    lines === null ? straight : relationItemsBetween(doc, Object.keys(doc.relations), standings, 'paper', { ...options, keepOff: boxes })
  const bounds = grow(boundsOf(marks, hulls, names, relations, actors), options.margin ?? 0)
  return { bounds, backdrop: hulls.map(hullShape), relations, captions: names.map(({ shape }) => shape), actors }
}

/** Every actor of the network with its mark, at its place. */
export function networkStandings(
  doc: StakeholderDocument,
  { spots = {}, stance = true, look }: NetworkOptions,
): ReadonlyMap<ActorId, Standing> {
  const places = spotsOf(doc)
  const standings = new Map<ActorId, Standing>()
  for (const actor of actorsInOrder(doc)) {
    const { slot, code } = signOf(doc, actor)
    const radius = look?.radius(doc, actor) ?? radiusBy(actor.influence)
    const truth = places.get(actor.id) as Point
    const mark = look?.mark(doc, actor, radius, 'surface') ?? actorMark(actor, slot, radius, { ground: 'surface', code, stance })
    standings.set(actor.id, {
      actor,
      at: spots[actor.id] ?? truth,
      truth,
      slot,
      radius,
      reach: radius + (actor.assumption ? ringGap : 0),
      mark: actor.pinned ? withPin(mark, radius) : mark,
    })
  }
  return standings
}

const pinned = new WeakMap<readonly Shape[], readonly Shape[]>()
/** The small dot of an actor that keeps its place when the network is laid out anew. */
function withPin(mark: readonly Shape[], radius: number): readonly Shape[] {
  const known = pinned.get(mark)
  if (known) return known
  const corner = radius * 0.86 + 4
  const dot: Shape = { kind: 'circle', cx: corner, cy: -corner, r: 2.2, fill: 'ink-3' }
  const made = [...mark, dot]
  pinned.set(mark, made)
  return made
}

function groupHulls(doc: StakeholderDocument, marks: readonly Standing[]): Hull[] {
  const members = new Map<GroupId | null, Standing[]>()
  for (const mark of marks) members.get(mark.actor.group)?.push(mark) ?? members.set(mark.actor.group, [mark])
  return rowsOf(doc, 'groups').flatMap((group) => {
    const own = members.get(group.id)
    return own ? [hullOf(group, own)] : []
  })
}

function linesOf(relations: readonly RelationItem[]): Lines {
  const lines = new Nearby<readonly [Point, Point]>()
  for (const { line } of relations) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1]
      if (!from) continue
      const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }
      lines.add({ ...corner, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }, [from, to])
    }
  }
  return lines
}

function boundsOf(
  marks: readonly Standing[],
  hulls: readonly Hull[],
  names: readonly GroupName[],
  relations: readonly RelationItem[],
  actors: readonly ActorItem[],
): Box {
  const outlines = [...hulls.map(({ outline }) => outline), ...relations.map(({ line }) => line)]
  const boxes = [
    ...marks.map(({ at, reach }) => boxAround(at, reach + 6)),
    ...outlines.map((points) => grow(boxOf(points), 7)),
    ...names.map(({ box }) => grow(box, 3)),
    ...actors.flatMap(({ labelBox }) => (labelBox ? [grow(labelBox, 3)] : [])),
  ]
  return around(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }
}
