// Notes on the map: adding, writing, moving, removing.
import { newNote } from '../create'
import type { Note, NoteId, StakeholderDocument } from '../document'
import { putRows, removeRows, rowsOf, updateRow } from '../rows'

/** Adds a note above those that are there. */
export function addNote(doc: StakeholderDocument, note: Partial<Note> & Pick<Note, 'id' | 'on' | 'at'>): StakeholderDocument {
  const order = 1 + rowsOf(doc, 'notes').reduce((last, one) => Math.max(last, one.order), 0)
  return putRows(doc, 'notes', [newNote({ ...note, at: keptOnGrid(note), order })])
}

/** Changes a note; one that leaves the grid comes to its edge. */
export function updateNote(doc: StakeholderDocument, id: NoteId, fields: Partial<Pick<Note, 'text' | 'at'>>): StakeholderDocument {
  const note = doc.notes[id]
  return updateRow(doc, 'notes', id, fields.at && note ? { ...fields, at: keptOnGrid({ on: note.on, at: fields.at }) } : fields)
}

export function removeNotes(doc: StakeholderDocument, ids: readonly NoteId[]): StakeholderDocument {
  return removeRows(doc, 'notes', new Set(ids))
}

function keptOnGrid({ on, at }: Pick<Note, 'on' | 'at'>): Note['at'] {
  const within = (value: number) => Math.min(100, Math.max(0, value))
  return on === 'grid' ? { x: within(at.x), y: within(at.y) } : at
}
