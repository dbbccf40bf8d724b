import { describe, expect, it } from 'vitest'
import { align, distribute, spread } from '../../../src/commands/arrangeActs'
import { addNewGroup, giveSign, moveGroup, removeGroupWithWayBack } from '../../../src/commands/groupActs'
import { command } from '../../../src/commands/menuItem'
import type { Actor, Info } from '../../../src/domain/document'
import { inOrder } from '../../../src/domain/edits/order'
import { appWith, type TestApp } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const three: readonly (Partial<Actor> & { readonly name: string })[] = [
  { name: 'A', influence: 20, interest: 10, spot: { x: 0, y: 0 } },
  { name: 'B', influence: 60, interest: 30, spot: { x: 5, y: 10 } },
  { name: 'C', influence: 80, interest: 90, spot: { x: 10, y: 200 } },
]
async function chosen(actors = three, info: Partial<Info> = {}) {
  const app = await appWith(documentWith({ actors, info, groups: ['Politik', 'Vård', 'Skola'] }))
  app.session.setState({ selection: { actors: actors.map(({ name }) => name), relations: [] } })
  return app
}
const ratings = (app: TestApp) => Object.values(app.documents.doc().actors).map(({ influence, interest }) => [influence, interest])
const spots = (app: TestApp) => Object.values(app.documents.doc().actors).map(({ spot }) => spot)
const steps = (app: TestApp) => app.documents.store.getState().past.length

describe('lining up on the grid', () => {
  it('gives all the same interest, and leaves their influence alone', async () => {
    const app = await chosen()
    align(app, 'left')
    expect(ratings(app)).toEqual([
      [20, 10],
      [60, 10],
      [80, 10],
    ])
    expect(steps(app)).toBe(1)
    app.documents.undo()
    expect(ratings(app)[1]).toEqual([60, 30])
  })
  it('means what it looks like with swapped axes', async () => {
    const app = await chosen(three, { axesSwapped: true })
    align(app, 'left')
    expect(ratings(app)).toEqual([
      [20, 10],
      [20, 30],
      [20, 90],
    ])
    align(app, 'top')
    expect(ratings(app).map(([, interest]) => interest)).toEqual([90, 90, 90])
  })
  it('says by its name what it sets', async () => {
    const app = await chosen()
    expect(command('align.left').detail?.(app)).toEqual({ key: 'editing.same.lowest', values: { axis: 'interest' } })
    expect(command('align.top').detail?.(app)).toEqual({ key: 'editing.same.highest', values: { axis: 'influence' } })
  })
  it('makes even steps', async () => {
    const app = await chosen()
    distribute(app, 'across')
    expect(ratings(app).map(([, interest]) => interest)).toEqual([10, 50, 90])
  })
  it('lets a locked actor decide about the line without moving it', async () => {
    const app = await chosen(three.map((actor) => (actor.name === 'A' ? { ...actor, locked: true } : actor)))
    align(app, 'right')
    expect(ratings(app).map(([, interest]) => interest)).toEqual([10, 90, 90])
  })
  it('never spreads out judgements', async () => {
    const app = await chosen()
    expect(command('spread').isEnabled(app)).toBe(false)
  })
})

describe('lining up in the network', () => {
  const inNetwork = async (actors = three) => {
    const app = await chosen(actors)
    app.session.setState({ route: { page: 'map', id: app.mapId, view: 'graph' } })
    return app
  }
  it('moves the picture and no judgement, and pins what was moved', async () => {
    const app = await inNetwork()
    align(app, 'bottom')
    expect(spots(app).map((spot) => spot?.y)).toEqual([200, 200, 200])
    expect(ratings(app)[0]).toEqual([20, 10])
    expect(app.documents.doc().actors.A?.pinned).toBe(true)
    expect(command('align.left').detail?.(app)).toBeNull()
  })
  it('gives everybody room', async () => {
    const app = await inNetwork()
    spread(app)
    const [a, b] = spots(app)
    expect(a && b && Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(80)
    expect(steps(app)).toBe(1)
  })
  it('pins where an actor is drawn, and lets it go again', async () => {
    const app = await inNetwork([{ name: 'A' }, { name: 'B' }])
    app.session.setState({ selection: { actors: ['A'], relations: [] } })
    command('pin').run(app)
    expect(app.documents.doc().actors.A).toMatchObject({ pinned: true, spot: { x: expect.any(Number), y: expect.any(Number) } })
    command('pin').run(app)
    expect(app.documents.doc().actors.A?.pinned).toBe(false)
  })
})

describe('the order of the list', () => {
  it('changes by commands, within the group, and says the place', async () => {
    const app = await chosen(three)
    app.session.setState({ selection: { actors: ['C'], relations: [] } })
    command('order.up').run(app)
    expect(inOrder(app.documents.doc(), 'actors').map(({ id }) => id)).toEqual(['A', 'C', 'B'])
    expect(app.session.getState().announcement).toEqual({ key: 'editing.ordered', values: { name: 'C', place: 2, of: 3 } })
    command('order.first').run(app)
    expect(command('order.up').isEnabled(app)).toBe(false)
    app.session.setState({ listOrder: 'name' })
    expect(command('order.down').isEnabled(app)).toBe(false)
  })
})

describe('groups', () => {
  const names = (app: TestApp) => inOrder(app.documents.doc(), 'groups').map(({ name }) => name)
  it('are added once, moved, given another sign and removed with a way back', async () => {
    const app = await chosen(three.map((actor) => ({ ...actor, group: 'Vård' })))
    expect(addNewGroup(app, ' politik ')).toBe('Politik')
    expect(addNewGroup(app, 'Medier')).toBeNull()
    moveGroup(app, 'Vård', 0)
    expect(names(app)).toEqual(['Vård', 'Politik', 'Skola', 'Medier'])
    giveSign(app, 'Vård', 7)
    expect(app.documents.doc().groups.Vård?.slot).toBe(7)
    removeGroupWithWayBack(app, 'Vård')
    expect(app.documents.doc().actors.A?.group).toBeNull()
    app.session.getState().toast?.action?.run()
    expect(app.documents.doc().actors.A?.group).toBe('Vård')
    expect(steps(app)).toBe(3)
  })
})
