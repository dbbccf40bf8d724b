// The tables of a report: the same words, the same order. A column without a single value is left out.
import type { Actor, Relation, Row, StakeholderDocument } from '../../domain/document'
import { quadrantOf } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { collatorOf } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import { axisName, quadrantName, ratingText } from '../../scene/gridWords'
import { legal } from './xml'

export type Value = string | number | null

export interface Table {
  readonly columns: readonly { readonly heading: string /** Share of the width, in letters of a usual text. */; readonly width: number }[]
  readonly rows: readonly (readonly Value[])[]
  /** What each row is about. */
  readonly ids: readonly string[]
}

type Column<R> = readonly [heading: string, width: number, value: (row: R) => Value]

/** The first column says what the row is about and is always there. */
function tableOf<R extends Row>(columns: readonly Column<R>[], rows: readonly R[]): Table {
  const filled = columns
    .map(([heading, width, value]) => ({ heading, width, values: rows.map((row) => plain(value(row))) }))
    .filter(({ values }, index) => index === 0 || values.some((value) => value !== null))
  return {
    columns: filled.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((_, index) => filled.map(({ values }) => values[index] ?? null)),
    ids: rows.map(({ id }) => id),
  }
}

/** Null instead of an empty text. */
const plain = (value: Value): Value => (typeof value === 'string' ? legal(value).trim() || null : value)

const tick = (on: boolean, t: Translate): Value => (on ? t('table.yes') : null)
const inOrder = (doc: StakeholderDocument) => [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order)
const namesIn = (doc: StakeholderDocument) => (id: string | null) => (id === null ? null : (doc.actors[id]?.name ?? null))

/** Who they are and where they stand, the most influential first. */
export function registerTable(doc: StakeholderDocument, t: Translate): Table {
  const info = infoOf(doc)
  const { compare } = collatorOf(info.language)
  const rated = (axis: 'influence' | 'interest') => (actor: Actor) => {
    const value = actor[axis]
    return value === null ? null : ratingText(info, axis, value, t)
  }
  const engagement = ({ engagement: { current, desired } }: Actor) => {
    const [now, wanted] = [current && t(`engagement.${current}`), desired && t(`engagement.${desired}`)]
    return wanted && wanted !== now ? `${now ?? t('stance.unknown')} → ${wanted}` : now
  }
  const rows = [...rowsOf(doc, 'actors')].sort((a, b) => (b.influence ?? -1) - (a.influence ?? -1) || compare(a.name, b.name))
  return tableOf<Actor>(
    [
      [t('actor'), 20, ({ name, assumption }) => (assumption ? `${name}\n(${t('assumption').toLocaleLowerCase(t.language)})` : name)],
      [t('group'), 12, ({ group }) => (group === null ? null : (doc.groups[group]?.name ?? null))],
      [axisName(info, 'influence', t), 8, rated('influence')],
      [axisName(info, 'interest', t), 8, rated('interest')],
      [
        t('table.groupBy.quadrant'),
        13,
        (actor) => {
          const quadrant = quadrantOf(actor, info.threshold)
          return quadrant && quadrantName(info, quadrant, t)
        },
      ],
      [t('stance'), 10, ({ stance }) => (stance === null ? null : t(`stance.${stance}`))],
      [t('engagement'), 14, engagement],
      [t('note'), 18, ({ note }) => note],
    ],
    rows,
  )
}

/** How they are approached: only those for whom something is decided, the first in time first. */
export function planTable(doc: StakeholderDocument, t: Translate): Table {
  const name = namesIn(doc)
  const planned = inOrder(doc)
    .filter(({ strategy: { argument, approachedBy, channel, dueWeeks, ownership, risk } }) =>
      [argument, name(approachedBy), channel, dueWeeks === null ? '' : 'x', ownership, risk].some((text) => text?.trim()),
    )
    .sort((a, b) => (a.strategy.dueWeeks ?? Number.MAX_VALUE) - (b.strategy.dueWeeks ?? Number.MAX_VALUE))
  return tableOf<Actor>(
    [
      [t('actor'), 17, (actor) => actor.name],
      [t('argument'), 26, ({ strategy }) => strategy.argument],
      [t('table.approachedBy'), 14, ({ strategy }) => name(strategy.approachedBy)],
      [t('table.channel'), 14, ({ strategy }) => strategy.channel],
      [t('table.dueWeeks'), 9, ({ strategy }) => strategy.dueWeeks],
      [t('table.ownership'), 13, ({ strategy }) => strategy.ownership],
      [t('table.risk'), 14, ({ strategy }) => strategy.risk],
    ],
    planned,
  )
}

export function relationTable(doc: StakeholderDocument, t: Translate): Table {
  const name = namesIn(doc)
  const { compare } = collatorOf(infoOf(doc).language)
  const byNames = (a: Relation, b: Relation) =>
    compare(name(a.source) ?? '', name(b.source) ?? '') || compare(name(a.target) ?? '', name(b.target) ?? '')
  return tableOf<Relation>(
    [
      [t('table.from'), 22, ({ source }) => name(source)],
      [t('table.type'), 16, ({ type }) => t(`relation.${type}`)],
      [t('table.to'), 22, ({ target }) => name(target)],
      [t('direction'), 12, ({ direction }) => t(`direction.${direction}`)],
      [t('strength'), 14, ({ strength }) => t(`strength.${strength}`)],
      [t('table.desired'), 9, ({ desired }) => tick(desired, t)],
      [t('note'), 18, ({ note }) => note],
    ],
    [...rowsOf(doc, 'relations')].sort(byNames),
  )
}
