import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/commands'
import { commandFor, opensSequence } from '../../../src/commands/keys'
import { command } from '../../../src/commands/menuItem'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const start = documentWith({ actors: [{ name: 'Kommun', influence: 20, interest: 20 }, 'Region'] })

describe('commands', () => {
  it('are found by their keys, single letters on the canvas only', async () => {
    const app = await appWith(start)
    expect(commandFor(commands, app, 'a', true)?.id).toBe('addActor')
    expect(commandFor(commands, app, 'a', false)).toBeNull()
    expect(commandFor(commands, app, 'mod+k', false)?.id).toBe('palette')
    expect(opensSequence(commands, 'g')).toBe(true)
    expect(commandFor(commands, app, 'g n', true)?.id).toBe('graph')
  })

  it('are not found while they have nothing to do', async () => {
    const app = await appWith(start)
    expect(commandFor(commands, app, 'mod+z', false)).toBeNull()
    expect(commandFor(commands, app, 'Delete', true)).toBeNull()
  })

  it('go one level back at a time with Escape', async () => {
    const app = await appWith(start)
    app.session.setState({ tool: { kind: 'pan' }, details: true, selection: { actors: ['Kommun'], relations: [] } })
    const back = () => command('clear').run(app)
    back()
    expect(app.session.getState().tool.kind).toBe('select')
    back()
    expect(app.session.getState().details).toBe(false)
    expect(app.session.getState().selection.actors).toEqual(['Kommun'])
    back()
    expect(app.session.getState().selection.actors).toEqual([])
  })

  it('swap the axes without changing a value', async () => {
    const app = await appWith(start)
    command('swapAxes').run(app)
    expect(app.documents.doc().info.info?.axesSwapped).toBe(true)
    expect(app.documents.doc().actors.Kommun?.influence).toBe(20)
  })
})
