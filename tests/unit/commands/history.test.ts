import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../src/commands/history'
import { removeActors } from '../../../src/commands/remove'
import { rateActor } from '../../../src/domain/edits/actors'
import { diff } from '../../../src/domain/patch'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const start = documentWith({
  actors: [{ name: 'Kommun', influence: 20, interest: 20 }, 'Region'],
  relations: [['Kommun', 'Region']],
})
const move = { key: 'edit.rate', values: { name: 'Kommun' } } as const

describe('undo', () => {
  it('selects what it touched and says what it undid', async () => {
    const app = await appWith(start)
    app.documents.edit(move, (doc) => rateActor(doc, 'Kommun', { influence: 80 }))
    undo(app)
    expect(app.documents.doc().actors.Kommun?.influence).toBe(20)
    expect(app.session.getState().selection.actors).toEqual(['Kommun'])
    expect(app.session.getState().announcement).toEqual({ key: 'shell.undone', values: { step: 'Move Kommun' } })
  })

  it('brings back a removed actor with its relations, and redo takes it away and out of the selection', async () => {
    const app = await appWith(start)
    removeActors(app, ['Kommun'])
    expect(app.documents.doc().relations).toEqual({})
    expect(app.session.getState().toast?.message).toEqual({ key: 'shell.removed', values: { name: 'Kommun' } })
    app.session.getState().toast?.action?.run()
    expect(Object.keys(app.documents.doc().relations)).toEqual(['r1'])
    expect(app.session.getState().selection.actors).toEqual(['Kommun'])
    redo(app)
    expect(app.documents.doc().actors.Kommun).toBeUndefined()
    expect(app.session.getState().selection.actors).toEqual([])
  })

  it('is no longer offered for a removal when another step has followed', async () => {
    const app = await appWith(start)
    removeActors(app, ['Region'])
    app.documents.edit(move, (doc) => rateActor(doc, 'Kommun', { influence: 80 }))
    expect(app.session.getState().toast).toBeNull()
  })

  it('skips a step that another tab has since overwritten, and says so', async () => {
    const app = await appWith(start)
    app.documents.edit(move, (doc) => rateActor(doc, 'Kommun', { influence: 80 }))
    const here = app.documents.doc()
    app.documents.receive(diff(here, rateActor(here, 'Kommun', { influence: 50 })))
    undo(app)
    expect(app.documents.doc().actors.Kommun?.influence).toBe(50)
    expect(app.session.getState().toast?.message).toEqual({ key: 'shell.conflict', values: { step: 'Move Kommun' } })
  })
})
