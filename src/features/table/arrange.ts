// Which rows stand where: found by words, sorted in the order of the language, and put in groups.
import type { Actor, Info, Quadrant, Row } from '../../domain/document'
import { quadrantOf } from '../../domain/quadrants'
import { folded } from '../../i18n/locale'
import { quadrantName } from '../../scene/gridWords'
import { groupedBy } from '../../scene/groupedBy'
import type { TableGrouping, TableSort } from '../../state/tableSettings'
import type { Column, Lookup } from './column'

export interface Section {
  readonly id: string
  /** Null: a table without groups. */
  readonly label: string | null
  readonly rows: readonly string[]
}

/** True when each word stands somewhere in the row, whatever its letters are in capitals or not. */
export function matches<R extends Row>(row: R, filter: string, columns: readonly Column<R>[], lookup: Lookup): boolean {
  const words = folded(filter, lookup.t.language).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const all = folded(columns.map((column) => column.text(row, lookup)).join('\n'), lookup.t.language)
  return words.every((word) => all.includes(word))
}

/** Stable: rows with the same value keep their order. Rows without a value come last, whichever way it is sorted. */
export function sorted<R extends Row>(
  rows: readonly R[],
  sort: TableSort | null,
  columns: readonly Column<R>[],
  lookup: Lookup,
): readonly R[] {
  const column = sort && columns.find(({ id }) => id === sort.column)
  if (!column) return rows
  const sign = sort.descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: column.order(row, lookup) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    const order =
      typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : lookup.collator.compare(String(a.key), String(b.key))
    return sign * order
  })
  return keyed.map(({ row }) => row)
}

const quadrantOrder: readonly Quadrant[] = ['player', 'contextSetter', 'subject', 'crowd']

/** Groups in their usual order; only those that have rows. */
export function actorSections(actors: readonly Actor[], grouping: TableGrouping, info: Info, { t, groups }: Lookup): readonly Section[] {
  if (grouping === 'none') return [{ id: 'all', label: null, rows: actors.map(({ id }) => id) }]
  const keyOf = (actor: Actor) =>
    (grouping === 'quadrant' ? quadrantOf(actor, info.threshold) : groups.some(({ id }) => id === actor.group) ? actor.group : null) ?? ''
  const labels: readonly (readonly [string, string])[] =
    grouping === 'quadrant'
      ? [...quadrantOrder.map((quadrant) => [quadrant, quadrantName(info, quadrant, t)] as const), ['', t('table.notPlaced')]]
      : [...groups.map((group) => [group.id, group.name] as const), ['', t('group.none')]]
  const members = groupedBy(actors, keyOf)
  return labels.flatMap(([key, label]) => {
    const rows = members.get(key)
    return rows ? [{ id: `${grouping}:${key}`, label, rows: rows.map(({ id }) => id) }] : []
  })
}
