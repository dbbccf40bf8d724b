// What a drag, keys, a click and a number field do with a note of the map. One gesture is one step of undo.
import type { NoteId, NoteSide, Point } from '../domain/document'
import { addNote, removeNotes, updateNote } from '../domain/edits/notes'
import type { App } from '../state/app'
import { undoToast } from './remove'

/** Keeps what was written. A new note that nothing was written on is none; one that was emptied is taken away. */
export function writeNote(app: App, id: NoteId | null, text: string, on: NoteSide, at: Point): void {
  const written = text.replace(/\s+$/, '')
  if (id === null) {
    if (written === '') return
    const note = { id: app.newId(), on, at, text: written }
    app.documents.edit({ key: 'edit.addNote' }, (doc) => addNote(doc, note))
    app.session.setState({ announcement: { key: 'note.added' } })
  } else if (app.documents.doc().notes[id]) {
    if (written === '') removeNote(app, id)
    else app.documents.edit({ key: 'edit.note' }, (doc) => updateNote(doc, id, { text: written }))
  }
}

/** Puts the upper left corner of a note at a place of its picture; `place` says it in words. */
export function moveNote(app: App, id: NoteId, at: Point, place: (at: Point) => string, group?: string): void {
  const note = app.documents.doc().notes[id]
  if (!note) return
  app.documents.edit({ key: 'edit.moveNote' }, (doc) => updateNote(doc, id, { at }), group)
  app.session.setState({ announcement: { key: 'note.moved', values: { place: place(app.documents.doc().notes[id]?.at ?? at) } } })
}

export function removeNote(app: App, id: NoteId): void {
  if (!app.documents.doc().notes[id]) return
  app.documents.edit({ key: 'edit.removeNote' }, (doc) => removeNotes(doc, [id]))
  app.session.setState({ toast: undoToast(app, { key: 'note.removed' }) })
}

/** Key presses on the same note within this many ms of each other are one step of undo. */
const pause = 1200

export function noteBursts(app: App): (id: NoteId) => string {
  let last = { id: '', at: 0, group: '' }
  return (id) => {
    const at = app.now().getTime()
    last = { id, at, group: last.id === id && at - last.at < pause ? last.group : app.newId() }
    return last.group
  }
}
