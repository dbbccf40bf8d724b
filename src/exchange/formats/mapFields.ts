// Every field of a map as a column of a table that people can read: its heading, and how a value becomes a cell.
import {
  actorRoles,
  capacities,
  directions,
  engagementLevels,
  gridSets,
  noteSides,
  quadrants,
  type Row,
  relationTypes,
  type StakeholderDocument,
  salienceAttributes,
  scales,
  type TableName,
} from '../../domain/document'
import { say, type Translate } from '../../i18n/translate'
import { valueAt } from './paths'

export type Value = string | number | null

/**
 * text and number: as they are. tick: yes or nothing. has: yes when the list at the path before the last dot holds what follows it. words: one word
 * for each value. name: what the row is called whose id the path without `.name` holds. id: such an id, or that of the row itself. json: as JSON.
 */
export const kinds = ['text', 'number', 'tick', 'has', 'words', 'name', 'id', 'json'] as const
export type Kind = (typeof kinds)[number]

export interface Field {
  /** Where the value is in the row: 'engagement.current'. */
  readonly path: string
  readonly kind: Kind
  readonly heading: string
  /** Of the column, in letters. */
  readonly width: number
  /** Value and word; of 'words', 'tick' and 'has'. */
  readonly words: readonly (readonly [value: string | number | boolean, word: string])[]
  /** Which table a 'name' or an 'id' is looked up in; null: its own. */
  readonly of: TableName | null
  /** What only the program needs: ids, places and the order. */
  readonly technical: boolean
}

const before = (path: string): string => path.slice(0, path.lastIndexOf('.'))
const after = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** A field of a row as a cell; null: an empty one. */
export function cellOf(field: Field, row: Row, doc: StakeholderDocument): Value {
  const { path, kind, words, of } = field
  if (kind === 'name') {
    const id = valueAt(row, before(path))
    const target = typeof id === 'string' && of ? doc[of][id] : undefined
    return (target && 'name' in target && target.name) || null
  }
  if (kind === 'has') {
    const list = valueAt(row, before(path))
    return Array.isArray(list) && list.includes(after(path)) ? (words[0]?.[1] ?? null) : null
  }
  const value = valueAt(row, path)
  if (kind === 'words' || kind === 'tick') return words.find(([known]) => known === value)?.[1] ?? null
  return typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : null
}

type Fields = { readonly [T in TableName]: readonly Field[] }

/** The columns of each table in the order they are written, in the language of `t`: the map's. */
export function mapFields(t: Translate): Fields {
  const field = (kind: Kind, path: string, heading: string, width: number, rest: Partial<Field> = {}): Field => ({
    path,
    kind,
    heading,
    width,
    words: [],
    of: null,
    technical: false,
    ...rest,
  })
  const text = (path: string, heading: string, width = 40) => field('text', path, heading, width)
  const number = (path: string, heading: string, width = 18) => field('number', path, heading, width)
  const yes = { words: [[true, t('table.yes')]] } as const
  const tick = (path: string, heading: string) => field('tick', path, heading, 13, yes)
  const has = (path: string, heading: string) => field('has', path, heading, 14, yes)
  const words = <V extends string | number | boolean>(
    path: string,
    heading: string,
    values: readonly V[],
    word: (value: V) => string,
    width = 20,
  ) => field('words', path, heading, width, { words: values.map((value) => [value, word(value)] as const) })
  const name = (path: string, heading: string, of: TableName) => field('name', `${path}.name`, heading, 26, { of })
  const technical = (made: Field): Field => ({ ...made, technical: true })
  const idOf = (path: string, heading: string, of: TableName) =>
    technical(field('id', path, t('formats.idOf', { field: heading }), 14, { of }))
  const id = technical(field('id', 'id', t('formats.id'), 14))
  const order = technical(number('order', t('formats.order'), 10))
  const rating = (path: 'influence' | 'interest') => number(path, `${t(path)} (0–100)`)
  const own = (part: string) => t('formats.own', { part })
  const sides = { grid: 'view.grid', graph: 'view.graph' } as const

  return {
    info: [
      text('title', t('formats.title')),
      text('question', t('shell.case.question')),
      text('problem', t('shell.case.problem')),
      text('goal', t('shell.case.goal')),
      text('organisation', t('shell.case.organisation')),
      text('ownRole', t('shell.case.ownRole')),
      words('gridSet', t('gridset.sets'), gridSets, (set) => t(`gridset.${set}`)),
      words('scale', t('gridset.scale'), scales, (scale) => t(`gridset.scale.${scale}`)),
      number('threshold.influence', t('formats.threshold', { axis: t('influence') })),
      number('threshold.interest', t('formats.threshold', { axis: t('interest') })),
      tick('axesSwapped', t('formats.axesSwapped')),
      ...quadrants.map((quadrant) => text(`quadrantNames.${quadrant}`, own(t(`quadrant.${quadrant}.class`)))),
      text('axisNames.influence', own(t('axis.influence'))),
      text('axisNames.interest', own(t('axis.interest'))),
      text('language', t('formats.language')),
    ],
    groups: [text('name', t('group'), 30), number('slot', t('formats.slot')), order, id],
    actors: [
      text('name', t('actor'), 30),
      text('shortName', t('shortName'), 22),
      name('group', t('group'), 'groups'),
      rating('influence'),
      rating('interest'),
      words('stance', t('stance'), [-2, -1, 0, 1, 2] as const, (stance) => t(`stance.${stance}`)),
      words('engagement.current', t('engagement'), engagementLevels, (level) => t(`engagement.${level}`)),
      words('engagement.desired', t('engagement.wanted'), engagementLevels, (level) => t(`engagement.${level}`)),
      words('role', t('role'), actorRoles, (role) => t(`role.${role}`)),
      words('capacity', t('capacity'), capacities, (capacity) => t(`capacity.${capacity}`), 12),
      text('mission', t('mission')),
      text('gain', t('gain')),
      text('strategy.argument', t('argument')),
      name('strategy.approachedBy', t('table.approachedBy'), 'actors'),
      text('strategy.channel', t('table.channel'), 26),
      number('strategy.dueWeeks', t('table.dueWeeks')),
      text('strategy.ownership', t('table.ownership'), 26),
      text('strategy.risk', t('table.risk'), 26),
      text('note', t('note')),
      tick('assumption', t('assumption')),
      ...salienceAttributes.map((attribute) => has(`salience.${attribute}`, t(`table.${attribute}`))),
      tick('isSelf', t('table.isSelf')),
      tick('locked', t('formats.locked')),
      tick('pinned', t('formats.pinned')),
      technical(number('spot.x', t('formats.spot', { axis: 'x' }), 12)),
      technical(number('spot.y', t('formats.spot', { axis: 'y' }), 12)),
      idOf('group', t('group'), 'groups'),
      idOf('strategy.approachedBy', t('table.approachedBy'), 'actors'),
      order,
      id,
    ],
    relations: [
      name('source', t('table.from'), 'actors'),
      words('type', t('table.type'), relationTypes, (type) => t(`relation.${type}`), 16),
      name('target', t('table.to'), 'actors'),
      words('direction', t('direction'), directions, (direction) => t(`direction.${direction}`)),
      words('strength', t('strength'), [1, 2, 3] as const, (strength) => t(`strength.${strength}`), 22),
      tick('desired', t('table.desired')),
      text('note', t('note')),
      idOf('source', t('table.from'), 'actors'),
      idOf('target', t('table.to'), 'actors'),
      id,
    ],
    participants: [text('name', t('formats.participant'), 30), id],
    scores: [
      name('participant', t('formats.participant'), 'participants'),
      name('actor', t('actor'), 'actors'),
      rating('influence'),
      rating('interest'),
      idOf('participant', t('formats.participant'), 'participants'),
      idOf('actor', t('actor'), 'actors'),
      id,
    ],
    notes: [
      text('text', t('note'), 60),
      words('on', t('formats.on'), noteSides, (side) => say(t, { key: sides[side] })),
      technical(number('at.x', t('formats.at', { axis: 'x' }), 12)),
      technical(number('at.y', t('formats.at', { axis: 'y' }), 12)),
      order,
      id,
    ],
  }
}
