// What a reader needs to read a sheet: only what occurs, with how often.
import type { Actor, Info, Relation, StakeholderDocument, Stance } from '../domain/document'
import { stepOf, stepsOf } from '../domain/fields'
import { isNearLine, nearLine } from '../domain/quadrants'
import { infoOf, rowsOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { nearSign } from './gridPicture'
import { type Axis, axisTitle, hasUsualName } from './gridWords'
import { groupedBy } from './groupedBy'
import type { Look } from './look'
import { assumptionRing, groupToken, markBody, signOf, stanceGlyph } from './marks'
import { type RelationStyle, relationSample, relationStyles, styleOf } from './relationShapes'
import type { Shape } from './shape'
import { stepText } from './stepText'

export interface LegendRow {
  /** Around (0, 0), at most `signWidth` wide. */
  readonly sign: readonly Shape[]
  readonly text: string
  /** Null: not counted. */
  readonly count: number | null
}
export interface LegendBlock {
  readonly heading: string | null
  /** Px kept for the signs of the block. */
  readonly signWidth: number
  readonly rows: readonly LegendRow[]
}
export interface Legend {
  readonly blocks: readonly LegendBlock[]
  /** How to read the picture, a sentence each. */
  readonly reading: readonly string[]
}

/** What is in the picture. */
export interface Shown {
  readonly kind: 'grid' | 'network'
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  /** Some marks stand beside their true place. */
  readonly moved: boolean
  /** Marks that had no room for their name. */
  readonly unnamed: number
  /** Null: marks as usual. */
  readonly look: Look | null
}

const stances = [2, 1, 0, -1, -2, null] as const satisfies readonly Stance[]
/** More groups than this are summed up in one row. */
const mostGroups = 16
const tokenWidth = 15
const sampleWidth = 40

export function legendOf(doc: StakeholderDocument, shown: Shown, t: Translate): Legend {
  const colour = shown.look === null || shown.look.colour === 'group' ? stanceBlock(shown, t) : fieldBlock(doc, shown, shown.look, t)
  const blocks = [groupBlock(doc, shown, t), colour, relationBlock(shown, t), noteBlock(infoOf(doc).threshold, shown, t)]
  return { blocks: blocks.filter(({ rows }) => rows.length > 0), reading: readingOf(doc, shown, t) }
}

function groupBlock(doc: StakeholderDocument, { actors, look }: Shown, t: Translate): LegendBlock {
  const counts = groupedBy(actors, (actor) => (actor.group !== null && doc.groups[actor.group] ? actor.group : ''))
  const groups = rowsOf(doc, 'groups')
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => a.order - b.order)
    .map((group) => ({ slot: signOf(doc, { group: group.id }).slot, text: group.name, count: counts.get(group.id)?.length ?? 0 }))
  const none = counts.get('')
  if (none) groups.push({ slot: 0, text: t('group.none'), count: none.length })
  // Where colour says something else, the shape alone says the group.
  const shapeOnly = look !== null && look.colour !== 'group'
  const rows = groups.slice(0, groups.length > mostGroups ? mostGroups - 1 : mostGroups)
  const rest = groups.slice(rows.length)
  return {
    heading: t('legend.group'),
    signWidth: tokenWidth,
    rows: [
      ...rows.map(({ slot, text, count }) => ({
        sign: shapeOnly ? [markBody(slot, 6.7, 'none', 'ink-2', 1.4)] : groupToken(slot, 6.7),
        text,
        count,
      })),
      ...(rest.length > 0
        ? [{ sign: [], text: t('legend.moreGroups', { count: rest.length }), count: rest.reduce((sum, { count }) => sum + count, 0) }]
        : []),
    ],
  }
}

function stanceBlock({ actors }: Shown, t: Translate): LegendBlock {
  const rows = stances
    .map((stance) => ({ stance, count: actors.filter((actor) => actor.stance === stance).length }))
    .filter(({ count }) => count > 0)
    .map(({ stance, count }): LegendRow => ({ sign: stanceGlyph(stance), text: t(`stance.${stance ?? 'unknown'}`), count }))
  return { heading: t('stance'), signWidth: 18, rows }
}

/** What colour says instead of group and stance: the steps that occur. */
export function fieldBlock(doc: StakeholderDocument, { actors }: Pick<Shown, 'actors'>, look: Look, t: Translate): LegendBlock {
  const found = groupedBy(actors, (actor) => stepOf(doc, actor, look.colour))
  const rows = stepsOf(doc, look.colour)
    .filter((step) => found.has(step))
    .map(
      (step): LegendRow => ({
        sign: look.token(doc, step),
        text: stepText(doc, look.colour, step, t),
        count: found.get(step)?.length ?? 0,
      }),
    )
  return { heading: t(`field.${look.colour}`), signWidth: 18, rows }
}

/** What the size of a mark says; null: nothing, all are as large. */
export function sizeText({ kind, look }: Pick<Shown, 'kind' | 'look'>, t: Translate): string | null {
  const size = look?.size ?? (kind === 'network' ? 'influence' : 'equal')
  if (size === 'equal') return null
  return size === 'influence' ? t('legend.size') : t(`legend.size.${size}`)
}

function relationBlock({ relations, kind, look }: Shown, t: Translate): LegendBlock {
  const styles = groupedBy(relations, styleOf)
  const sample = (style: RelationStyle, strength: 1 | 2 | 3 = 2): Shape => ({
    kind: 'group',
    x: -sampleWidth / 2,
    y: -7,
    shapes: relationSample(style, sampleWidth, 'surface', strength),
  })
  const rows = relationStyles
    .filter((style) => styles.has(style))
    .map((style): LegendRow => ({ sign: [sample(style)], text: t(`relation.${style}`), count: styles.get(style)?.length ?? 0 }))
  const several = new Set(relations.map(({ strength }) => strength)).size > 1
  if (several) rows.push({ sign: strengthSign, text: t('legend.strength'), count: null })
  const size = sizeText({ kind, look }, t)
  if (size !== null && rows.length > 0) rows.push({ sign: sizeSign, text: size, count: null })
  return { heading: t('relations'), signWidth: sampleWidth, rows }
}

const strengthSign: readonly Shape[] = [1.25, 2, 3].map((strokeWidth, index) => ({
  kind: 'path',
  d: `M-19 ${index * 5 - 5}L19 ${index * 5 - 5}`,
  fill: 'none',
  stroke: 'ink-2',
  strokeWidth,
  cap: 'round',
}))
export const sizeSign: readonly Shape[] = [
  { kind: 'circle', cx: -15, cy: 0, r: 3.5, fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 },
  { kind: 'circle', cx: -3, cy: 0, r: 5.5, fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 },
  { kind: 'circle', cx: 12, cy: 0, r: 7.5, fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 },
]

function noteBlock(threshold: Info['threshold'], { kind, actors, relations, moved, unnamed, look }: Shown, t: Translate): LegendBlock {
  const rows: LegendRow[] = []
  if (actors.some(({ assumption }) => assumption)) rows.push({ sign: [assumptionRing(7)], text: t('legend.assumption'), count: null })
  const near = kind === 'grid' ? actors.filter((actor) => isNearLine(actor, threshold)).length : 0
  if (near > 0) rows.push({ sign: nearSign, text: t('legend.nearLine', { points: nearLine }), count: near })
  if (moved) rows.push({ sign: movedSign, text: t('legend.moved'), count: null })
  if (unnamed > 0) rows.push({ sign: unnamedSign, text: t('legend.unnamed'), count: unnamed })
  // Without relations there is no block that the sizes would belong to.
  const size = sizeText({ kind, look }, t)
  if (size !== null && relations.length === 0 && actors.length > 0) {
    rows.push({ sign: [{ kind: 'group', x: 0, y: 0, scale: 0.5, shapes: sizeSign }], text: size, count: null })
  }
  return { heading: null, signWidth: 18, rows }
}

const movedSign: readonly Shape[] = [
  { kind: 'path', d: 'M-6 5L2 -2', fill: 'none', stroke: 'ink-3' },
  { kind: 'circle', cx: -6, cy: 5, r: 1.8, fill: 'ink-3' },
  { kind: 'rect', x: 0, y: -7, width: 7, height: 7, radius: 1, fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 },
]

const unnamedSign: readonly Shape[] = [
  { kind: 'rect', x: -6, y: -6, width: 12, height: 12, radius: 1, fill: 'none', stroke: 'ink-2', strokeWidth: 1.5 },
]

function readingOf(doc: StakeholderDocument, { kind, relations }: Shown, t: Translate): readonly string[] {
  const wanted = relations.some(({ desired }) => desired)
  const today = t(wanted ? 'legend.todayAndWanted' : 'legend.today')
  if (kind === 'network') return [t('legend.lines'), t('legend.place'), today]
  const info = infoOf(doc)
  const [up, right] = info.axesSwapped ? (['interest', 'influence'] as const) : (['influence', 'interest'] as const)
  const along = (way: 'up' | 'right', axis: Axis) =>
    hasUsualName(info, axis) ? t(`legend.${way}.${axis}`) : t(`legend.${way}`, { axis: axisTitle(info, axis, t) })
  return [along('up', up), along('right', right), today]
}
