import { describe, expect, it } from 'vitest'
import { sharedActs } from '../../../src/commands/mapActs'
import { rateAll, unplace } from '../../../src/commands/rate'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const doc = documentWith({
  actors: [{ name: 'Kommun', influence: 20, interest: 30 }, { name: 'Region', influence: 40, interest: 50 }, 'Media'],
})

describe('rating actors', () => {
  it('is one step of undo for all that were dragged together', async () => {
    const app = await appWith(doc)
    rateAll(
      app,
      new Map([
        ['Kommun', { influence: 70, interest: 80 }],
        ['Region', { influence: 90, interest: 95 }],
      ]),
    )
    expect(app.documents.doc().actors.Region).toMatchObject({ influence: 90, interest: 95 })
    app.documents.undo()
    expect(app.documents.doc()).toEqual(doc)
  })
  it('says where the actor is now', async () => {
    const app = await appWith(doc)
    rateAll(app, new Map([['Kommun', { influence: 70, interest: 80 }]]))
    expect(app.session.getState().announcement).toEqual({
      key: 'grid.movedTo',
      values: { name: 'Kommun', place: 'Influence 70, interest 80. Work closely together.' },
    })
  })
  it('takes actors back to the tray without a rating', async () => {
    const app = await appWith(doc)
    unplace(app, ['Kommun'])
    expect(app.documents.doc().actors.Kommun).toMatchObject({ influence: null, interest: null })
  })
})

describe('selecting', () => {
  it('adds with a toggle, and takes out what was in', async () => {
    const app = await appWith(doc)
    const { select } = sharedActs(app)
    const actors = () => app.session.getState().selection.actors
    select(['Kommun'], false)
    select(['Region'], true)
    expect(actors()).toEqual(['Kommun', 'Region'])
    select(['Kommun'], true)
    expect(actors()).toEqual(['Region'])
    select(['Media'], false)
    expect(actors()).toEqual(['Media'])
  })
})

describe('a change that nobody asked for', () => {
  it('is undone with the step before it', async () => {
    const app = await appWith(doc)
    rateAll(app, new Map([['Kommun', { influence: 70, interest: 80 }]]))
    app.documents.amend({ key: 'edit.layout' }, (before) => ({
      ...before,
      actors: Object.fromEntries(Object.entries(before.actors).map(([id, actor]) => [id, { ...actor, spot: { x: 1, y: 2 } }])),
    }))
    expect(app.documents.doc().actors.Media?.spot).toEqual({ x: 1, y: 2 })
    expect(app.documents.undo().kind).toBe('applied')
    expect(app.documents.doc()).toEqual(doc)
    expect(app.documents.undo().kind).toBe('nothing')
  })
  it('stays when there is no step before it, and can still be worked on', async () => {
    const app = await appWith(doc)
    app.documents.amend({ key: 'edit.layout' }, (before) => ({
      ...before,
      actors: Object.fromEntries(Object.entries(before.actors).map(([id, actor]) => [id, { ...actor, spot: { x: 1, y: 2 } }])),
    }))
    rateAll(app, new Map([['Kommun', { influence: 70, interest: 80 }]]))
    expect(app.documents.undo().kind).toBe('applied')
    expect(app.documents.doc().actors.Kommun).toMatchObject({ influence: 20, spot: { x: 1, y: 2 } })
  })
})
