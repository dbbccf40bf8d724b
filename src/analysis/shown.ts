// The part of a map that is left when some of it is hidden: a document like any other, so that pictures and tables need not know.
import type { Actor, ActorId, StakeholderDocument, Table } from '../domain/document'
import { type Field, fields } from '../domain/fieldNames'
import { type Step, stepOf } from '../domain/fields'
import type { Part } from './ties'
import { type Fold, foundIn, wordsIn } from './words'

export interface Filter {
  /** Hidden one by one. */
  readonly hidden: ReadonlySet<ActorId>
  /** Shown whatever the rest of the filter says. */
  readonly kept: ReadonlySet<ActorId>
  /** Steps of a field whose actors are hidden. */
  readonly without: Readonly<Partial<Record<Field, ReadonlySet<Step>>>>
  /** Words that an actor must hold; empty: any. */
  readonly words: string
  /** Types of relation that are hidden; 'desired' stands for all wanted ones. */
  readonly relations: ReadonlySet<string>
}

export const noFilter: Filter = { hidden: new Set(), kept: new Set(), without: {}, words: '', relations: new Set() }

/** The fields by which something is hidden. */
export const filteredFields = ({ without }: Filter): readonly Field[] => fields.filter((field) => (without[field]?.size ?? 0) > 0)

/** The document without what the filter hides: hidden actors with their relations, and relations of hidden types. */
export function shownPart(doc: StakeholderDocument, filter: Filter, fold: Fold): StakeholderDocument {
  const active = filteredFields(filter)
  const words = wordsIn(filter.words, fold)
  const isShown = (actor: Actor) =>
    !filter.hidden.has(actor.id) &&
    (filter.kept.has(actor.id) ||
      (active.every((field) => !filter.without[field]?.has(stepOf(doc, actor, field))) &&
        (words.length === 0 || foundIn(doc, actor, words, fold) !== null)))
  const actors = rowsThat(doc.actors, isShown)
  const relations = rowsThat(
    doc.relations,
    ({ source, target, type, desired }) =>
      actors[source] !== undefined && actors[target] !== undefined && !filter.relations.has(desired ? 'desired' : type),
  )
  return actors === doc.actors && relations === doc.relations ? doc : { ...doc, actors, relations }
}

/** The table itself when all its rows are wanted. */
function rowsThat<R extends { readonly id: string }>(table: Table<R>, wanted: (row: R) => boolean): Table<R> {
  const rows = Object.entries(table)
  const kept = rows.filter(([, row]) => wanted(row))
  return kept.length === rows.length ? table : Object.fromEntries(kept)
}

/** A part of a document as a document of its own. */
export function partAlone(doc: StakeholderDocument, { actors, relations }: Part): StakeholderDocument {
  return {
    ...doc,
    actors: rowsThat(doc.actors, ({ id }) => actors.has(id)),
    relations: rowsThat(doc.relations, ({ id }) => relations.has(id)),
  }
}
