// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { addActor, selectActor } from '../../../src/commands/actorActs'
import { command } from '../../../src/commands/menuItem'
import { seenBy } from '../../../src/commands/seen'
import { say } from '../../../src/i18n/translate'
import { appWith, type TestApp } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const doc = documentWith({
  groups: ['Förvaltning'],
  actors: [{ name: 'Skolan', group: 'Förvaltning' }, 'Biblioteket', 'Scouterna'],
  relations: [['Skolan', 'Biblioteket']],
})
const choose = (app: TestApp, ...actors: string[]) => app.session.setState({ selection: { actors, relations: [] } })
const shown = (app: TestApp) => Object.keys(seenBy(app).actors)
const said = (app: TestApp) => {
  const { announcement, toast } = app.session.getState()
  return [announcement, toast?.message].flatMap((message) => (message ? [say(app.languages.getState().t, message)] : [])).join(' ')
}
/** What a command does comes with the code it fetches. */
const run = async (app: TestApp, id: string, done: () => void) => {
  expect(command(id).isEnabled(app)).toBe(true)
  command(id).run(app)
  await vi.waitFor(done, { timeout: 10_000 })
}

describe('the commands of the lens', () => {
  it('hide what is selected, say how many are left, and are no step of undo', async () => {
    const app = await appWith(doc, 'sv')
    choose(app, 'Skolan')
    await run(app, 'hide', () => expect(shown(app)).toEqual(['Biblioteket', 'Scouterna']))
    expect(said(app)).toBe('Skolan döljs på kartan. 2 av 3 aktörer visas.')
    expect(app.session.getState().selection.actors).toEqual([])
    expect(app.documents.store.getState().past).toEqual([])
    app.session.getState().toast?.action?.run()
    expect(shown(app)).toHaveLength(3)
  })

  it('show what is selected when it is hidden', async () => {
    const app = await appWith(doc, 'sv')
    choose(app, 'Skolan')
    await run(app, 'hide', () => expect(shown(app)).toHaveLength(2))
    choose(app, 'Skolan')
    expect(command('hide').detail?.(app)?.key).toBe('lens.show')
    command('hide').run(app)
    expect(shown(app)).toHaveLength(3)
    expect(said(app)).toContain('Skolan visas nu.')
  })

  it('leave only a group, where a new actor and one that is asked for are shown all the same', async () => {
    const app = await appWith(doc, 'sv')
    choose(app, 'Skolan')
    await run(app, 'onlyGroup', () => expect(shown(app)).toEqual(['Skolan']))
    addActor(app, { name: 'Polisen' })
    expect(shown(app)).toHaveLength(2)
    selectActor(app, 'Scouterna')
    expect(shown(app)).toContain('Scouterna')
    await run(app, 'showAll', () => expect(shown(app)).toHaveLength(4))
  })

  it('put surroundings and ways in focus; Escape ends it before the selection', async () => {
    const app = await appWith(doc, 'sv')
    const focus = () => app.session.getState().lens?.settings.focus ?? null
    choose(app, 'Skolan')
    await run(app, 'focus', () => expect(focus()).toMatchObject({ kind: 'near', steps: 1 }))
    expect(said(app)).toBe('Fokus på Skolan: 2 av 3 aktörer.')
    await run(app, 'clear', () => expect(focus()).toBeNull())
    expect(app.session.getState().selection.actors).toEqual(['Skolan'])
    expect(command('path').isEnabled(app)).toBe(false)
    choose(app, 'Skolan', 'Scouterna')
    await run(app, 'path', () => expect(focus()).toMatchObject({ kind: 'path' }))
    expect(said(app)).toBe('Ingen väg på kartan mellan Skolan och Scouterna.')
  })

  it('colour and size, and keep that when everything is shown', async () => {
    const app = await appWith(doc, 'sv')
    await run(app, 'colour.stance', () => expect(app.session.getState().lens?.settings.colour).toBe('stance'))
    expect(said(app)).toBe('Färgen visar inställning.')
    await run(app, 'size.relations', () => expect(app.session.getState().lens?.settings.size).toBe('relations'))
    await run(app, 'showAll', () => expect(app.session.getState().lens?.settings).toMatchObject({ colour: 'stance', size: 'relations' }))
  })

  it('select all that is shown and no more', async () => {
    const app = await appWith(doc, 'sv')
    choose(app, 'Skolan')
    await run(app, 'hide', () => expect(shown(app)).toHaveLength(2))
    command('selectAll').run(app)
    expect(app.session.getState().selection.actors).toEqual(['Biblioteket', 'Scouterna'])
  })
})
