// Drawing, changing and removing relations.
import { newRelation } from '../create'
import type { Direction, Relation, RelationId, RelationType, StakeholderDocument } from '../document'
import { assert, putRows, removeRows, updateRow } from '../rows'

/** The direction a new relation of a type gets: mandate, funding and information run one way. */
export const usualDirection = (type: RelationType): Direction => (type === 'cooperation' || type === 'conflict' ? 'none' : 'forward')

/** Adds relations. Several between the same two actors are allowed; one from an actor to itself is not. */
export function addRelations(
  doc: StakeholderDocument,
  relations: readonly (Partial<Relation> & Pick<Relation, 'id' | 'source' | 'target'>)[],
): StakeholderDocument {
  for (const { id, source, target } of relations) {
    assert(doc.actors[source] && doc.actors[target], `addRelations: relation "${id}" needs two actors of the document`)
    assert(source !== target, `addRelations: relation "${id}" joins actor "${source}" to itself`)
  }
  return putRows(doc, 'relations', relations.map(newRelation))
}

export function updateRelation(doc: StakeholderDocument, id: RelationId, fields: Partial<Relation>): StakeholderDocument {
  return updateRow(doc, 'relations', id, fields)
}

export function removeRelations(doc: StakeholderDocument, ids: readonly RelationId[]): StakeholderDocument {
  return removeRows(doc, 'relations', new Set(ids))
}
