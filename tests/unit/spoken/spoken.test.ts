// What is said while a map is worked on, as a run of the app says it, beside the files in tests/spoken that a person has read line by line.
// After a change that is meant: SPOKEN=write npx vitest run tests/unit/spoken, and read what has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { announceTools } from '../../../src/app/announceTools'
import { addActor } from '../../../src/commands/actorActs'
import { command } from '../../../src/commands/menuItem'
import { rateAll, unplace } from '../../../src/commands/rate'
import { removeRelations } from '../../../src/commands/remove'
import { sayNear, sayPlace, sayWalked } from '../../../src/commands/spoken'
import { type RelationType, relationTypes } from '../../../src/domain/document'
import { addRelations } from '../../../src/domain/edits/relations'
import { rowsOf } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { say } from '../../../src/i18n/translate'
import { actorText } from '../../../src/scene/actorText'
import { gridAltText, networkAltText } from '../../../src/scene/altText'
import { appWith } from '../../helpers/app'

async function spokenIn(language: 'sv' | 'en') {
  const app = await appWith(await exampleDocument(language), language)
  const { t } = app.languages.getState()
  const lines: string[] = []
  const heading = (text: string) => lines.push(`${lines.length > 0 ? '\n' : ''}# ${text}`)
  const line = (text: string) => lines.push(text)
  // Of what follows quickly the last is heard. What a command does may come with code that is fetched.
  let last: string | null = null
  const heard = async () => {
    await vi.dynamicImportSettled()
    await new Promise((done) => setTimeout(done))
    await vi.dynamicImportSettled()
    if (last !== null) line(last)
    last = null
  }
  app.session.subscribe((now, before) => {
    if (now.announcement !== before.announcement) last = now.announcement && say(t, now.announcement)
    if (now.toast && now.toast !== before.toast) line(say(t, now.toast.message))
  })
  const stop = announceTools(app)
  const actors = rowsOf(app.documents.doc(), 'actors')
  const [first, second, third] = actors
  if (!first || !second || !third) throw new Error('The example has actors')
  const select = (...ids: readonly string[]) => {
    app.session.setState({ selection: { actors: ids, relations: [] } })
    return heard()
  }
  const run = async (id: string) => {
    command(id).run(app)
    await heard()
  }

  heading('the canvas, when it is reached')
  line(t('grid.label', { count: actors.length }))
  line(t('network.label', { count: actors.length }))

  heading('actors, when they are walked to')
  for (const { id } of actors) line(actorText(app.documents.doc(), id, t))

  heading('lifting, placing and putting down')
  await select(first.id)
  await run('lift')
  for (const [influence, interest] of [
    [92, 49],
    [93, 60],
    [58, 66],
    [20, 70],
    [10, 10],
    [49, 12],
  ] as const) {
    sayPlace(app, { influence, interest })
    await heard()
  }
  rateAll(app, new Map([[first.id, { influence: 58, interest: 66 }]]))
  await heard()
  await run('clear')
  sayNear(app, second.id)
  await heard()
  rateAll(
    app,
    new Map([
      [first.id, { influence: 60, interest: 60 }],
      [second.id, { influence: 30, interest: 60 }],
    ]),
  )
  await heard()
  unplace(app, [third.id])
  await heard()
  const fresh = addActor(app, { name: language === 'sv' ? 'Hyresgästföreningen' : 'Tenants’ association' })
  await heard()
  line(actorText(app.documents.doc(), fresh, t))
  await run('lift')
  await run('clear')

  heading('the other tools')
  app.session.setState({ tool: { kind: 'connect', from: null } })
  await heard()
  app.session.setState({ tool: { kind: 'connect', from: first.id } })
  await heard()
  await run('clear')
  app.session.setState({ tool: { kind: 'reconnect', relation: rowsOf(app.documents.doc(), 'relations')[0]?.id ?? '', end: 'source' } })
  await heard()
  await run('pan')
  await run('select')

  heading('relations, when they are walked along')
  const kinds = relationTypes.flatMap((type) => (['forward', 'none'] as const).map((direction) => ({ type, direction, desired: false })))
  const all = [...kinds, { type: 'cooperation' as RelationType, direction: 'none' as const, desired: true }]
  for (const [index, kind] of all.entries()) {
    const id = `walked${index}`
    app.documents.edit({ key: 'edit.relation' }, (doc) =>
      addRelations(doc, [{ ...kind, id, source: second.id, target: first.id, strength: 2, note: '' }]),
    )
    await sayWalked(app, { to: first.id, relation: id }, index + 1, all.length)
    await heard()
  }
  await sayWalked(app, null, 0, 0)
  await heard()

  heading('selecting')
  await select(first.id, second.id)
  await select(first.id, second.id, third.id)
  await select()
  await run('selectAll')

  heading('changing, taking back and doing again')
  await select(first.id)
  await run('duplicate')
  await run('undo')
  await run('redo')
  await select(second.id)
  await run('remove')
  await run('undo')
  removeRelations(app, ['walked0'])
  await run('undo')
  await select(first.id, third.id)
  await run('remove')
  await run('undo')

  heading('what is shown')
  await select(second.id)
  for (const id of ['focus', 'focusWider', 'unfocus', 'hide', 'showAll']) await run(id)
  await select(first.id, second.id)
  await run('path')
  await run('unfocus')
  await select(second.id)
  await run('onlyGroup')
  await run('showAll')

  heading('when something fails, at once')
  for (const kind of ['full', 'newer', 'closed', 'unknown'] as const) line(`${t('storage.failed.title')}. ${t(`storage.failed.${kind}`)}`)
  line(t('shell.failed'))

  heading('the picture as a whole')
  line(gridAltText(app.documents.doc(), t))
  line(networkAltText(rowsOf(app.documents.doc(), 'actors'), rowsOf(app.documents.doc(), 'relations'), t))
  stop()
  // Those that cannot be a word of a name.
  const ids = [...Object.keys(app.documents.doc().actors), ...Object.keys(app.documents.doc().relations), app.mapId]
  return { lines, ids: ids.filter((id) => /\d/.test(id)) }
}

describe.each(['sv', 'en'] as const)('what is said in %s', (language) => {
  const file = `tests/spoken/${language}.txt`

  it('is what was read and agreed to, in at least 60 different lines', async () => {
    const { lines } = await spokenIn(language)
    if (process.env.SPOKEN === 'write') writeFileSync(file, `${lines.join('\n')}\n`)
    const texts = new Set(lines.filter((line) => !line.trim().startsWith('#')))
    expect(texts.size).toBeGreaterThanOrEqual(60)
    expect(lines.join('\n').split('\n')).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'))
  })

  it('holds no id, pixel, key or empty place', async () => {
    const { lines, ids } = await spokenIn(language)
    const spoken = lines.filter((line) => !line.trim().startsWith('#'))
    const isWrong = (line: string) =>
      /\bpx\b|\b(undefined|null|NaN|mod|Arrow\w+)\b|[{}]|\b[a-z]+\.[a-z]+[A-Z.\w]*\b|\s{2}|^\s*$/.test(line) ||
      ids.some((id) => new RegExp(`(^|[\\s"”(])${id}($|[\\s.,"”)])`).test(line))
    expect(spoken.filter(isWrong)).toEqual([])
  })
})
