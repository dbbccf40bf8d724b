// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { listenToClipboard } from '../../../src/app/listenToClipboard'
import { copyChosen, cutChosen, duplicate, pasteClip } from '../../../src/commands/clipActs'
import { command } from '../../../src/commands/menuItem'
import { inOrder } from '../../../src/domain/edits/order'
import { rowsOf } from '../../../src/domain/rows'
import { clipType } from '../../../src/exchange/actorClip'
import { appWith, type TestApp } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'
import { bookOf, draftFrom } from '../../helpers/drafts'

const start = documentWith({
  groups: ['Politik'],
  actors: [{ name: 'Kommun', group: 'Politik', influence: 80, interest: 70.5, stance: 1, note: '=1+1' }, 'Region', 'Skolan'],
  relations: [['Kommun', 'Region', { type: 'mandate' }]],
})
const names = (app: TestApp) => inOrder(app.documents.doc(), 'actors').map(({ name }) => name)
const select = (app: TestApp, ...actors: readonly string[]) => app.session.setState({ selection: { actors, relations: [] } })
const steps = (app: TestApp) => app.documents.store.getState().past.length

/** A clipboard event as a browser sends it; answers with what was put on the clipboard. */
function send(kind: 'copy' | 'cut' | 'paste', held: Readonly<Record<string, string>> = {}, target: Element = document.body) {
  const data = new Map(Object.entries(held))
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.assign(event, {
    clipboardData: {
      getData: (type: string) => data.get(type) ?? '',
      setData: (type: string, text: string) => void data.set(type, text),
      types: [...data.keys()],
    },
  })
  target.dispatchEvent(event)
  return { data, taken: event.defaultPrevented }
}
const stops: (() => void)[] = []
const listening = async (doc = start) => {
  const app = await appWith(doc)
  stops.push(listenToClipboard(app))
  return app
}
const settled = () => new Promise((done) => setTimeout(done))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.body.replaceChildren()
})

describe('copying', () => {
  it('puts a table that spreadsheets take beside the actors themselves, without columns that are empty', async () => {
    const app = await listening()
    select(app, 'Kommun', 'Region')
    const { data, taken } = send('copy')
    expect(taken).toBe(true)
    expect(data.get('text/plain')).toBe(
      'Name\tGroup\tInfluence\tInterest\tStance\tNote\r\nKommun\tPolitik\t80\t70.5\tSomewhat for\t"\'=1+1"\r\nRegion\t\t\t\t\t',
    )
  })
  it('writes a table that the import preview reads', async () => {
    const app = await listening()
    select(app, 'Kommun')
    const { sheets } = draftFrom(bookOf(send('copy').data.get('text/plain') ?? ''))
    expect(sheets[0]?.columns.map(({ field }) => field)).toEqual(['name', 'group', 'influence', 'interest', 'stance', 'note'])
  })
  it('leaves texts that are being written to the browser', async () => {
    const app = await listening()
    select(app, 'Kommun')
    const field = document.body.appendChild(document.createElement('input'))
    expect(send('copy', {}, field).taken).toBe(false)
    expect(send('paste', { [clipType]: '{}' }, field).taken).toBe(false)
  })
  it('leaves the clipboard as it is when nobody is selected', async () => {
    await listening()
    expect(send('copy').taken).toBe(false)
  })
})

describe('cutting and pasting', () => {
  it('takes actors and their relations away and brings them back with the names they had', async () => {
    const app = await listening()
    select(app, 'Kommun', 'Region')
    const { data } = send('cut')
    expect(names(app)).toEqual(['Skolan'])
    expect(steps(app)).toBe(1)
    send('paste', Object.fromEntries(data))
    await settled()
    expect(names(app)).toEqual(['Skolan', 'Kommun', 'Region'])
    expect(rowsOf(app.documents.doc(), 'relations')).toMatchObject([{ type: 'mandate' }])
    expect(steps(app)).toBe(2)
  })
  it('goes to another map, where groups are found by name', async () => {
    const from = await listening()
    select(from, 'Kommun')
    const clip = copyChosen(from)?.[clipType] ?? ''
    const to = await appWith(documentWith({ groups: ['politik '], actors: ['Polisen'] }))
    pasteClip(to, clip)
    expect(names(to)).toEqual(['Polisen', 'Kommun'])
    expect(rowsOf(to.documents.doc(), 'groups')).toHaveLength(1)
    expect(to.session.getState().toast?.message).toEqual({ key: 'editing.pasted.one', values: { name: 'Kommun' } })
    to.session.getState().toast?.action?.run()
    expect(names(to)).toEqual(['Polisen'])
  })
  it('puts what is pasted at a place around it', async () => {
    const app = await listening()
    select(app, 'Kommun', 'Region')
    const clip = copyChosen(app)?.[clipType] ?? ''
    pasteClip(app, clip, { x: 10, y: 20 })
    const pasted = app.session.getState().selection.actors.map((id) => app.documents.doc().actors[id])
    expect(pasted).toMatchObject([
      { interest: 10, influence: 20 },
      { interest: 10, influence: 20 },
    ])
  })
  it('knows what it copied by its table, where a browser hands over texts only', async () => {
    const app = await listening()
    select(app, 'Kommun')
    const text = send('copy').data.get('text/plain') ?? ''
    send('paste', { 'text/plain': `${text.replaceAll('\r\n', '\n')}\n` })
    await settled()
    expect(names(app)).toContain('Copy of Kommun')
    expect(app.session.getState().dialog).toBeNull()
  })
  it('hands plain text to the import preview, and says of a newer file what to do', async () => {
    const app = await listening()
    send('paste', { 'text/plain': 'Polisen\t40' })
    expect(app.session.getState()).toMatchObject({ dialog: 'import', pasted: { text: 'Polisen\t40', html: '' } })
    pasteClip(app, '{"app":"samspel","schema":99,"document":{}}')
    expect(app.session.getState().toast?.message.key).toBe('import.newerFile')
    expect(steps(app)).toBe(0)
  })
  it('removes what was cut in one step, which comes back with its relations', async () => {
    const app = await listening()
    select(app, 'Kommun')
    cutChosen(app)
    app.session.getState().toast?.action?.run()
    expect(names(app)).toEqual(['Kommun', 'Region', 'Skolan'])
    expect(rowsOf(app.documents.doc(), 'relations')).toHaveLength(1)
  })
})

describe('duplicating', () => {
  it('copies several with the relations among them, in one step', async () => {
    const app = await listening()
    select(app, 'Kommun', 'Region')
    duplicate(app, ['Kommun', 'Region'])
    expect(names(app)).toEqual(['Kommun', 'Region', 'Skolan', 'Copy of Kommun', 'Copy of Region'])
    expect(rowsOf(app.documents.doc(), 'relations')).toHaveLength(2)
    expect(steps(app)).toBe(1)
    expect(app.session.getState().selection.actors).toHaveLength(2)
  })
  it('has keys of its own, while copy, cut and paste leave theirs to the browser', async () => {
    const app = await listening()
    select(app, 'Kommun')
    const { commandFor } = await import('../../../src/commands/keys')
    const { commands } = await import('../../../src/commands')
    expect(commandFor(commands, app, 'mod+d', true)?.id).toBe('duplicate')
    for (const key of ['mod+c', 'mod+x', 'mod+v']) expect(commandFor(commands, app, key, true)).toBeNull()
    expect(command('copy').isEnabled(app)).toBe(true)
  })
})
