// The influence/interest grid as a picture: plot, quadrants, axes, marks where the ratings say, and labels.
import type { ActorId, Info, RelationId, StakeholderDocument } from '../domain/document'
import { distance } from '../domain/plane'
import { isNear, isPlaced } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { easeApart } from './easeApart'
import { dividingSpot, type Frame, quadrantBox, spotOf } from './frame'
import { around, at, boxAround, grow, num } from './geometry'
import { plotShapes, quadrantNames } from './gridPlot'
import { type LabelOptions, withLabels } from './labels'
import type { Look } from './look'
import { actorMark, gridRadius, ringGap, signOf } from './marks'
import type { Box, MapPicture, RelationItem } from './picture'
import { type RelationOptions, relationItemsBetween } from './relationRoutes'
import type { Shape } from './shape'
import { actorsInOrder, type Standing } from './standing'

export interface GridOptions extends LabelOptions, RelationOptions {
  /** Relations that are drawn; none when missing. */
  readonly relations?: Iterable<RelationId> | undefined
  /** Size of marks, names and axis words; 1 when missing. */
  readonly scale?: number | undefined
  /** Room around everything, px; 0 when missing. */
  readonly margin?: number | undefined
  /** False: marks say nothing about stance. */
  readonly stance?: boolean | undefined
  /** Another colour or size than the usual ones; marks as usual when missing. */
  readonly look?: Look | null | undefined
}

/** The frame of a document's grid at a size in px. */
export function frameOf(info: Pick<Info, 'threshold' | 'axesSwapped'>, width: number, height: number): Frame {
  return { width, height, threshold: info.threshold, axesSwapped: info.axesSwapped }
}

/** Actors without both ratings are not in the picture. The plot spans (0, 0) to the size of the frame. */
export function gridPicture(doc: StakeholderDocument, frame: Frame, options: GridOptions, t: Translate): MapPicture {
  const scale = options.scale ?? 1
  const standings = gridStandings(doc, frame, options)
  const names = quadrantNames(frame, infoOf(doc), scale, t)
  const actors = withLabels(standings, options, {
    frame: { x: 0, y: 0, width: frame.width, height: frame.height },
    avoid: names.map(({ box }) => box),
    lines: null,
    language: infoOf(doc).language,
    ground: 'plot',
  })
  const backdrop = [
    ...plotShapes(frame, infoOf(doc), scale, t),
    ...names.flatMap(({ shapes }) => shapes),
    ...nearShapes(standings, frame, scale),
    ...standings.flatMap(truthShapes),
  ]
  const relations = gridRelationItems(doc, options.relations ?? [], standings, options)
  return { bounds: boundsOf(frame, scale, options.margin ?? 0, standings, actors), backdrop, relations, captions: [], actors }
}

/** The marks of the grid at their places, eased apart where they would cover each other. */
export function gridStandings(doc: StakeholderDocument, frame: Frame, options: GridOptions): Standing[] {
  const placed = actorsInOrder(doc).filter(isPlaced)
  const discs = placed.map((actor) => {
    const truth = spotOf(actor, frame)
    const radius = (options.look?.radius(doc, actor) ?? gridRadius) * (options.scale ?? 1)
    return { truth, reach: radius + (actor.assumption ? ringGap - 2 : 0), home: quadrantBox(truth, frame) }
  })
  const spots = easeApart(discs)
  return placed.flatMap(({ id }, index) => {
    const standing = gridStanding(doc, id, frame, options)
    return standing ? [{ ...standing, at: spots[index] ?? standing.truth }] : []
  })
}

/** One mark of the grid where its ratings say, without looking at the others; null: it is not placed. */
export function gridStanding(
  doc: StakeholderDocument,
  id: ActorId,
  frame: Frame,
  { scale = 1, stance = true, look }: GridOptions,
): Standing | null {
  const actor = doc.actors[id]
  if (!actor || !isPlaced(actor)) return null
  const radius = (look?.radius(doc, actor) ?? gridRadius) * scale
  const { slot, code } = signOf(doc, actor)
  const truth = spotOf(actor, frame)
  const reach = radius + (actor.assumption ? ringGap : 0)
  const mark = look?.mark(doc, actor, radius, 'plot') ?? actorMark(actor, slot, radius, { ground: 'plot', code, stance })
  return { actor, at: truth, truth, slot, radius, reach, mark }
}

/** Some relations between marks of the grid; also for a frame of a drag, with the moved marks among `standings`. */
export function gridRelationItems(
  doc: StakeholderDocument,
  ids: Iterable<RelationId>,
  standings: readonly Standing[],
  options: RelationOptions,
): RelationItem[] {
  const byId = new Map(standings.map((standing): [ActorId, Standing] => [standing.actor.id, standing]))
  return relationItemsBetween(doc, ids, byId, 'plot', options)
}

/** From this far on a moved mark shows its true place. */
const noticeable = 2

/** Whether a mark was moved so that it can be read: then the legend says so. */
export const isEased = (item: { readonly at: Standing['at']; readonly truth: Standing['truth'] }): boolean =>
  distance(item.at, item.truth) > noticeable

const soft = { stroke: 'ink-3', cap: 'round', opacity: 0.38 } as const

/** How a stretch of dividing line beside a mark looks in a legend. */
export const nearSign: readonly Shape[] = [
  { kind: 'path', d: 'M0 -5L0 5', fill: 'none', ...soft, strokeWidth: 5 },
  { kind: 'path', d: 'M0 -9L0 9', fill: 'none', stroke: 'line-strong' },
]

/** A soft stretch of the dividing line beside each mark that stands near it. */
function nearShapes(standings: readonly Standing[], frame: Frame, scale: number): Shape[] {
  const line = dividingSpot(frame)
  const reach = (gridRadius + 8) * scale
  const [up, right] = frame.axesSwapped ? (['interest', 'influence'] as const) : (['influence', 'interest'] as const)
  const stretch = (d: string): Shape => ({ kind: 'path', d, fill: 'none', ...soft, strokeWidth: num(5 * scale) })
  return standings.flatMap(({ actor, at: { x, y } }) => [
    ...(isNear(actor[right], frame.threshold[right]) ? [stretch(`M${at(line.x, y - reach)}L${at(line.x, y + reach)}`)] : []),
    ...(isNear(actor[up], frame.threshold[up]) ? [stretch(`M${at(x - reach, line.y)}L${at(x + reach, line.y)}`)] : []),
  ])
}

function truthShapes(standing: Standing): Shape[] {
  if (!isEased(standing)) return []
  const { truth, at: moved } = standing
  return [
    { kind: 'path', d: `M${at(truth.x, truth.y)}L${at(moved.x, moved.y)}`, fill: 'none', stroke: 'ink-3', strokeWidth: 1 },
    { kind: 'circle', cx: num(truth.x), cy: num(truth.y), r: 1.8, fill: 'ink-3' },
  ]
}

function boundsOf(frame: Frame, scale: number, margin: number, standings: readonly Standing[], actors: MapPicture['actors']): Box {
  const axes: Box = { x: -46 * scale, y: -8 * scale, width: frame.width + 54 * scale, height: frame.height + 50 * scale }
  const marks = standings.map((standing) => boxAround(standing.at, standing.reach + 2))
  const labels = actors.flatMap(({ labelBox }) => (labelBox ? [grow(labelBox, 3)] : []))
  return grow(around([axes, ...marks, ...labels]) ?? axes, margin)
}
