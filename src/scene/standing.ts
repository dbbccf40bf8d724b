// Actors on their way into a picture: marked and placed, not yet labelled.
import type { Actor, Point, StakeholderDocument } from '../domain/document'
import { rowsOf } from '../domain/rows'
import type { Shape } from './shape'

/** A mark that has its place and waits for its label. */
export interface Standing {
  readonly actor: Actor
  readonly at: Point
  readonly truth: Point
  readonly slot: number
  readonly radius: number
  /** Like the radius, with the ring of an assumption. */
  readonly reach: number
  readonly mark: readonly Shape[]
}

/** Actors in the order of adding: pictures and lists go through them the same way every time. */
export const actorsInOrder = (doc: StakeholderDocument): readonly Actor[] =>
  [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
