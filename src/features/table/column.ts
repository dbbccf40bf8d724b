// What a column is, and the makers of the usual kinds. A table is a list of these: adding a column is adding an entry.
import type { ActorId, Group, Rating, Row } from '../../domain/document'
import { stepCount } from '../../domain/scales'
import { folded, numberText } from '../../i18n/locale'
import { type Message, type MessageKey, say, type Translate } from '../../i18n/translate'
import { type Axis, axisName, ratingText, type Wording } from '../../scene/gridWords'
import { parseRating } from './parse'

/** What cells need beside their row to say their value in words. */
export interface Lookup {
  readonly t: Translate
  /** Words and scale of the map. */
  readonly info: Wording
  /** The order of words, in the language of the map. */
  readonly collator: Intl.Collator
  readonly groups: readonly Group[]
  /** Sorted by name. */
  readonly names: ReadonlyMap<ActorId, string>
  /** Slot of each actor's group; 0 without one. */
  readonly slots: ReadonlyMap<ActorId, number>
}
export interface Choice {
  readonly id: string
  readonly label: string
  /** A digit that sets it at once. */
  readonly key?: string
}
export type Written<R> = { readonly fields: Partial<R> } | { readonly problem: Message }
/** How a cell is drawn around its words. */
export type Look = 'name' | 'plain' | 'number' | 'rating' | 'stance' | 'engagement' | 'wanted' | 'check' | 'end' | 'relation'

export interface Column<R extends Row> {
  readonly id: string
  readonly header: MessageKey
  /** In place of the header, where the map has words of its own. */
  readonly title?: (lookup: Lookup) => string
  /** In rem. */
  readonly width: number
  readonly editor: 'line' | 'lines' | 'choice' | 'check'
  readonly look: Look
  /** Shown from the start. */
  readonly usual: boolean
  /** Name of the undo step. */
  readonly step: MessageKey
  /** The value in words; '' when there is none. Copying, finding and editing start from it. */
  readonly text: (row: R, lookup: Lookup) => string
  /** What rows are sorted by; null comes last. */
  readonly order: (row: R, lookup: Lookup) => string | number | null
  /** The fields that a typed or pasted text means, or why it means nothing. '' empties. */
  readonly write: (text: string, row: R, lookup: Lookup) => Written<R>
  /** For the editor 'choice': what can be chosen, from high to low as people expect to read it. */
  readonly choices?: (lookup: Lookup) => readonly Choice[]
  /** Shown faintly where there is no value yet. */
  readonly hint?: MessageKey
  /** A choice or tick may be taken away. */
  readonly emptiable: boolean
}

type Given<R extends Row> = Pick<Column<R>, 'id' | 'header' | 'width'> &
  Partial<Pick<Column<R>, 'look' | 'usual' | 'step' | 'emptiable' | 'editor'>>

const usually = { usual: false, step: 'edit.actor', emptiable: true } as const satisfies Partial<Column<Row>>

interface TextGiven<R extends Row> extends Given<R> {
  readonly read: (row: R) => string
  readonly put: (text: string, row: R) => Partial<R>
}
export function textColumn<R extends Row>({ read, put, ...given }: TextGiven<R>): Column<R> {
  return {
    ...usually,
    editor: 'lines',
    look: 'plain',
    ...given,
    text: read,
    order: (row) => read(row) || null,
    write: (text, row) => {
      const value = text.trim()
      if (value === '' && given.emptiable === false) return { problem: { key: 'table.problem.empty' } }
      return { fields: value === read(row) ? {} : put(value, row) }
    },
  }
}

interface RatingGiven<R extends Row> extends Given<R> {
  readonly id: Axis
  readonly read: (row: R) => Rating
  readonly put: (rating: Rating) => Partial<R>
}
export function ratingColumn<R extends Row>({ read, put, ...given }: RatingGiven<R>): Column<R> {
  const textOf = (row: R, { t, info }: Lookup) => {
    const rating = read(row)
    if (rating === null) return ''
    return stepCount(info.scale) === 0 ? numberText(rating, t.language) : ratingText(info, given.id, rating, t)
  }
  return {
    ...usually,
    editor: 'line',
    look: 'rating',
    ...given,
    title: ({ t, info }) => axisName(info, given.id, t),
    text: textOf,
    order: read,
    write: (text, row, lookup) => {
      // On a scale of steps a value between two of them stays what it is as long as its word does.
      if (text.trim() === textOf(row, lookup)) return { fields: {} }
      const rating = parseRating(text, given.id, lookup)
      if (rating !== undefined) return { fields: put(rating) }
      const most = stepCount(lookup.info.scale)
      if (most > 0) return { problem: { key: 'table.problem.step', values: { text, most } } }
      return { problem: { key: 'table.problem.rating', values: { text } } }
    },
  }
}

interface ChoiceGiven<R extends Row> extends Given<R> {
  readonly choices: (lookup: Lookup) => readonly Choice[]
  readonly read: (row: R) => string | null
  readonly put: (id: string | null, row: R) => Partial<R>
  /** For scales: the place of a choice in the order of the scale. Else sorted by words. */
  readonly scale?: (id: string) => number
}
export function choiceColumn<R extends Row>({ choices, read, put, scale, ...given }: ChoiceGiven<R>): Column<R> {
  const labelOf = (row: R, lookup: Lookup) => {
    const id = read(row)
    return id === null ? '' : (choices(lookup).find((choice) => choice.id === id)?.label ?? '')
  }
  return {
    ...usually,
    editor: 'choice',
    look: 'plain',
    ...given,
    choices,
    text: labelOf,
    order: (row, lookup) => {
      const id = read(row)
      return id === null ? null : scale ? scale(id) : labelOf(row, lookup) || null
    },
    write: (text, row, lookup) => {
      const wanted = text.trim()
      if (wanted === '')
        return given.emptiable === false
          ? { problem: { key: 'table.problem.empty' } }
          : { fields: read(row) === null ? {} : put(null, row) }
      const choice = findChoice(wanted, choices(lookup), lookup.t.language)
      if (!choice) return { problem: { key: 'table.problem.choice', values: { text: wanted } } }
      return { fields: choice.id === read(row) ? {} : put(choice.id, row) }
    },
  }
}

/** By its words, its digit or its id; capital letters do not matter. */
export function findChoice(text: string, choices: readonly Choice[], language: string): Choice | undefined {
  const plain = (words: string) => folded(words, language).trim()
  const wanted = plain(text)
  return (
    choices.find((choice) => plain(choice.label) === wanted) ??
    choices.find((choice) => choice.key === wanted) ??
    choices.find((choice) => choice.id === text)
  )
}

interface CheckGiven<R extends Row> extends Given<R> {
  readonly read: (row: R) => boolean
  readonly put: (on: boolean, row: R) => Partial<R>
}
export function checkColumn<R extends Row>({ read, put, ...given }: CheckGiven<R>): Column<R> {
  return {
    ...usually,
    editor: 'check',
    look: 'check',
    ...given,
    text: (row, { t }) => (read(row) ? t('table.yes') : ''),
    order: (row) => (read(row) ? 0 : null),
    write: (text, row, { t }) => {
      const word = text.trim().toLocaleLowerCase(t.language)
      const on = ['x', '1', 'true', '✓', t('table.yes').toLocaleLowerCase(t.language)].includes(word)
      const off = ['', '-', '0', 'false', t('table.no').toLocaleLowerCase(t.language)].includes(word)
      if (!on && !off) return { problem: { key: 'table.problem.check', values: { text } } }
      return { fields: on === read(row) ? {} : put(on, row) }
    },
  }
}

export const headerOf = <R extends Row>(column: Column<R>, lookup: Lookup): string =>
  column.title?.(lookup) ?? say(lookup.t, { key: column.header })
