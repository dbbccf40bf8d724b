// Commands as people give them, chosen by a random source: the same source gives the same commands.
import { newActor, newRelation } from '../../src/domain/create'
import { relationTypes, type StakeholderDocument } from '../../src/domain/document'
import { addActors, placeActors, rateActor, removeActors, updateActor } from '../../src/domain/edits/actors'
import { updateInfo } from '../../src/domain/edits/info'
import { addNote, removeNotes, updateNote } from '../../src/domain/edits/notes'
import { dropDangling } from '../../src/domain/patch'
import { putRows, removeRows, rowsOf } from '../../src/domain/rows'
import type { Random } from './documents'

/** A random command on the document. `newId` makes ids that no other tab makes. */
export function randomEdit(random: Random, newId: () => string): (doc: StakeholderDocument) => StakeholderDocument {
  return (doc) => {
    const whole = (end: number) => Math.floor(random() * end)
    const actors = rowsOf(doc, 'actors')
    const relations = rowsOf(doc, 'relations')
    const actor = actors[whole(actors.length)]
    const other = actors[whole(actors.length)]
    const relation = relations[whole(relations.length)]
    const kind = whole(18)
    if (!actor || !other || kind === 0) return addActors(doc, [{ id: newId(), name: `Aktör ${whole(1000)}` }])
    if (kind <= 2) return rateActor(doc, actor.id, { influence: whole(101), interest: whole(101) })
    if (kind === 3) return updateActor(doc, actor.id, { name: `Ny ${whole(1000)}` })
    if (kind === 4) return updateActor(doc, actor.id, { engagement: { current: 'neutral', desired: whole(2) ? 'leading' : null } })
    if (kind === 5) return placeActors(doc, { [actor.id]: { x: whole(500), y: whole(500) }, [other.id]: { x: whole(500), y: 0 } }, true)
    if (kind === 6) return updateInfo(doc, { title: `Titel ${whole(1000)}` })
    if (kind === 7 && actors.length > 3) return removeActors(doc, [actor.id])
    if (kind === 8 && relation) return removeRows(doc, 'relations', new Set([relation.id]))
    if (kind === 9 && relation) return putRows(doc, 'relations', [{ ...relation, strength: 3, note: `n${whole(1000)}` }])
    if (kind === 10) {
      const participant = { id: newId(), name: 'Person' }
      const score = { id: newId(), participant: participant.id, actor: actor.id, influence: whole(101), interest: null }
      return putRows(putRows(doc, 'participants', [participant]), 'scores', [score])
    }
    const group = rowsOf(doc, 'groups')[0]
    if (kind === 12) return putRows(doc, 'groups', [{ id: newId(), name: 'Grupp', slot: 1 + whole(10), order: whole(9) }])
    if (kind === 13 && group) return updateActor(doc, actor.id, { group: group.id })
    if (kind === 14 && group && random() < 0.3) return dropDangling(removeRows(doc, 'groups', new Set([group.id])))
    const note = rowsOf(doc, 'notes')[0]
    if (kind === 15 && note) return updateNote(doc, note.id, { text: `Lapp ${whole(1000)}`, at: { x: whole(120) - 10, y: whole(100) } })
    if (kind === 16 && note && random() < 0.4) return removeNotes(doc, [note.id])
    if (kind >= 15) return addNote(doc, { id: newId(), on: whole(2) ? 'grid' : 'graph', at: { x: whole(100), y: whole(100) } })
    if (actor.id === other.id) return addActors(doc, [newActor({ id: newId(), name: 'Till' })])
    const type = relationTypes[whole(relationTypes.length)] ?? 'cooperation'
    return putRows(doc, 'relations', [newRelation({ id: newId(), source: actor.id, target: other.id, type })])
  }
}
