import { describe, expect, it } from 'vitest'
import { moveNote, noteBursts, removeNote, writeNote } from '../../../src/commands/noteActs'
import { emptyDocument } from '../../../src/domain/create'
import { rowsOf } from '../../../src/domain/rows'
import { appWith } from '../../helpers/app'

const at = { x: 20, y: 30 }

describe('a note', () => {
  it('is added with its first words, and is none when nothing was written', async () => {
    const app = await appWith(emptyDocument)
    writeNote(app, null, '  \n', 'grid', at)
    expect(rowsOf(app.documents.doc(), 'notes')).toEqual([])
    writeNote(app, null, 'Fråga dem  \n', 'grid', at)
    expect(rowsOf(app.documents.doc(), 'notes')).toMatchObject([{ text: 'Fråga dem', on: 'grid', at, order: 1 }])
    app.documents.undo()
    expect(app.documents.doc()).toEqual(emptyDocument)
  })

  it('is moved, held to the grid, and says where it is; quick key presses are one step', async () => {
    const app = await appWith(emptyDocument)
    writeNote(app, null, 'A', 'grid', at)
    const [note] = rowsOf(app.documents.doc(), 'notes')
    const id = note?.id ?? ''
    const burst = noteBursts(app)
    for (const x of [21, 22, 140]) moveNote(app, id, { x, y: 30 }, (place) => `at ${place.x}`, burst(id))
    expect(app.documents.doc().notes[id]?.at).toEqual({ x: 100, y: 30 })
    expect(app.session.getState().announcement).toEqual({ key: 'note.moved', values: { place: 'at 100' } })
    app.documents.undo()
    expect(app.documents.doc().notes[id]?.at).toEqual(at)
  })

  it('is removed with a way back, also when it is emptied', async () => {
    const app = await appWith(emptyDocument)
    writeNote(app, null, 'A', 'graph', at)
    const before = app.documents.doc()
    const [note] = rowsOf(before, 'notes')
    const id = note?.id ?? ''
    removeNote(app, id)
    expect(app.documents.doc().notes).toEqual({})
    app.session.getState().toast?.action?.run()
    expect(app.documents.doc()).toEqual(before)
    writeNote(app, id, ' ', 'graph', at)
    expect(app.documents.doc().notes).toEqual({})
  })
})
