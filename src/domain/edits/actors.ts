// Adding, changing and removing actors.
import { newActor } from '../create'
import type { Actor, ActorId, Point, StakeholderDocument } from '../document'
import { putRows, removeRows, rowsOf, updateRow } from '../rows'

/** Adds actors at the end of the list. Ratings stay null unless given: nothing is put on the grid silently. */
export function addActors(doc: StakeholderDocument, actors: readonly (Partial<Actor> & Pick<Actor, 'id' | 'name'>)[]): StakeholderDocument {
  const first = 1 + rowsOf(doc, 'actors').reduce((last, actor) => Math.max(last, actor.order), 0)
  return putRows(
    doc,
    'actors',
    actors.map((actor, index) => newActor({ ...actor, order: first + index })),
  )
}

export function updateActor(doc: StakeholderDocument, id: ActorId, fields: Partial<Actor>): StakeholderDocument {
  return updateRow(doc, 'actors', id, fields)
}

/** Sets influence, interest or both (0–100): what dragging an actor on the grid does. Null takes it back to the tray. */
export function rateActor(
  doc: StakeholderDocument,
  id: ActorId,
  rating: Partial<Pick<Actor, 'influence' | 'interest'>>,
): StakeholderDocument {
  return updateRow(doc, 'actors', id, rating)
}

/** Removes actors with their relations and scores; nobody is approached by them any more. */
export function removeActors(doc: StakeholderDocument, ids: readonly ActorId[]): StakeholderDocument {
  const gone = new Set(ids)
  const relations = rowsOf(doc, 'relations').filter((relation) => gone.has(relation.source) || gone.has(relation.target))
  const scores = rowsOf(doc, 'scores').filter((score) => gone.has(score.actor))
  const withoutRelations = removeRows(doc, 'relations', new Set(relations.map((relation) => relation.id)))
  const withoutScores = removeRows(withoutRelations, 'scores', new Set(scores.map((score) => score.id)))
  const left = removeRows(withoutScores, 'actors', gone)
  const approached = rowsOf(left, 'actors').filter(({ strategy }) => strategy.approachedBy !== null && gone.has(strategy.approachedBy))
  return putRows(
    left,
    'actors',
    approached.map((actor) => ({ ...actor, strategy: { ...actor.strategy, approachedBy: null } })),
  )
}

/** Puts actors at places of the network picture. `pin`: they were put there by hand and stay when it is laid out anew. */
export function placeActors(doc: StakeholderDocument, spots: Readonly<Record<ActorId, Point>>, pin: boolean): StakeholderDocument {
  const moved = Object.entries(spots).flatMap(([id, spot]) => {
    const actor = doc.actors[id]
    return actor ? [{ ...actor, spot, pinned: actor.pinned || pin }] : []
  })
  return putRows(doc, 'actors', moved)
}
