import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/commands'
import { commandName } from '../../../src/commands/command'
import { contextMenu } from '../../../src/commands/menus'
import type { MenuItem } from '../../../src/ui/Menu'
import { appWith, type TestApp } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const doc = documentWith({
  actors: [{ name: 'Kommun', influence: 80, interest: 70 }, 'Region', 'Skolan'],
  relations: [['Kommun', 'Region', { type: 'mandate', direction: 'forward' }]],
})
const menuOf = (app: TestApp, at: { x: number; y: number } | null = null) =>
  contextMenu(app, app.languages.getState().t, { from: 'map', at })
const flat = (items: readonly MenuItem[]): readonly Exclude<MenuItem, string | { readonly heading: string }>[] =>
  items.flatMap((item) => (item === 'line' || 'heading' in item ? [] : item.items ? flat(item.items) : [item]))
const namesOf = (items: readonly MenuItem[]) => items.flatMap((item) => (item === 'line' || 'heading' in item ? [] : [item.name]))
const choose = (app: TestApp, name: string, at: { x: number; y: number } | null = null) => {
  const item = flat(menuOf(app, at)).find((one) => one.name === name)
  if (!item?.run) throw new Error(`no item ${name} in ${flat(menuOf(app, at)).map((one) => one.name)}`)
  item.run()
}

describe('the context menu', () => {
  it('has a list of its own for an actor, several, a relation and an empty place', async () => {
    const app = await appWith(doc)
    expect(namesOf(menuOf(app))).toContain('Select all actors')
    app.session.setState({ selection: { actors: ['Kommun'], relations: [] } })
    expect(namesOf(menuOf(app)).slice(0, 5)).toEqual(['Open details', 'Rename', 'Connect', 'Move by numbers', 'Move to'])
    app.session.setState({ selection: { actors: ['Kommun', 'Region'], relations: [] } })
    expect(namesOf(menuOf(app))).toContain('Align and distribute')
    app.session.setState({ selection: { actors: [], relations: ['r1'] } })
    expect(namesOf(menuOf(app))).toContain('Turn the relation around')
  })

  it('holds nothing that is not a command, so that nothing is only there', async () => {
    const app = await appWith(doc)
    const { t } = app.languages.getState()
    for (const selection of [
      { actors: ['Kommun'], relations: [] },
      { actors: ['Kommun', 'Region'], relations: [] },
      { actors: [], relations: ['r1'] },
      { actors: [], relations: [] },
    ]) {
      app.session.setState({ selection })
      const said = commands.map((one) => commandName(one, app, t))
      for (const { name } of flat(menuOf(app))) expect(said).toContain(name)
    }
  })

  it('adds where it was opened', async () => {
    const app = await appWith(doc)
    choose(app, 'New actor here', { x: 20, y: 80 })
    expect(app.session.getState().hereWish).toEqual({ kind: 'actor', at: { x: 20, y: 80 } })
  })

  it('moves to a quadrant by its name, and never whoever is there already', async () => {
    const app = await appWith(doc)
    app.session.setState({ selection: { actors: ['Kommun', 'Region'], relations: [] } })
    choose(app, 'Move to Work closely together')
    const { Kommun, Region } = app.documents.doc().actors
    expect([Kommun?.influence, Kommun?.interest]).toEqual([80, 70])
    expect([Region?.influence, Region?.interest]).toEqual([75, 75])
    expect(app.documents.store.getState().past).toHaveLength(1)
    choose(app, 'Move to Work closely together')
    expect(app.session.getState().announcement?.key).toBe('editing.alreadyThere')
    expect(app.documents.store.getState().past).toHaveLength(1)
  })

  it('leaves locked actors where they are', async () => {
    const app = await appWith(doc)
    app.session.setState({ selection: { actors: ['Kommun'], relations: [] } })
    choose(app, 'Lock in place')
    expect(app.documents.doc().actors.Kommun?.locked).toBe(true)
    const names = (disabled: boolean) => flat(menuOf(app)).flatMap((item) => (item.disabled === disabled ? [item.name] : []))
    expect(names(true)).toEqual(expect.arrayContaining(['Move by numbers', 'Move to Work closely together', 'Take off the grid']))
    choose(app, 'Unlock')
    expect(app.documents.doc().actors.Kommun?.locked).toBe(false)
  })
})

describe('a relation', () => {
  it('is turned round in one step', async () => {
    const app = await appWith(doc)
    app.session.setState({ selection: { actors: [], relations: ['r1'] } })
    choose(app, 'Turn the relation around')
    expect(app.documents.doc().relations.r1).toMatchObject({ source: 'Region', target: 'Kommun', direction: 'forward' })
    expect(app.session.getState().announcement).toEqual({ key: 'editing.turned', values: { source: 'Region', target: 'Kommun' } })
  })

  it('waits for the actor that becomes its other end', async () => {
    const app = await appWith(doc)
    app.session.setState({ selection: { actors: [], relations: ['r1'] } })
    choose(app, 'Another actor instead of Region')
    expect(app.session.getState().tool).toEqual({ kind: 'reconnect', relation: 'r1', end: 'target' })
    const { reconnectTo } = await import('../../../src/commands/relations')
    const tool = { kind: 'reconnect', relation: 'r1', end: 'target' } as const
    reconnectTo(app, tool, 'Region')
    expect(app.session.getState().tool.kind).toBe('reconnect')
    reconnectTo(app, tool, 'Kommun')
    expect(app.documents.doc().relations.r1?.target).toBe('Region')
    expect(app.session.getState().toast?.message.key).toBe('editing.notToItself')
    reconnectTo(app, tool, 'Skolan')
    expect(app.documents.doc().relations.r1?.target).toBe('Skolan')
  })
})
