import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../src/app/paletteSearch'
import { wordsOf } from '../../../src/app/paletteWords'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'
import { english, swedish } from '../../helpers/texts'

const doc = documentWith({
  actors: ['Centrala elevhälsan', 'Fritidsnämnden', 'Elevrådet', 'Skolan'],
  relations: [['Skolan', 'Elevrådet', { type: 'mandate', direction: 'forward' }]],
})
const texts = (search: ReturnType<typeof createSearch>, typed: string) => search(typed).map(({ text }) => text)

describe('what is typed', () => {
  it('is a verb, whom, and to whom', () => {
    expect(wordsOf('koppla elev till fritid', swedish)).toEqual({ verb: 'connect', rest: 'elev', target: 'fritid' })
    expect(wordsOf('Gå till elev', swedish)).toEqual({ verb: 'go', rest: 'elev', target: '' })
    expect(wordsOf('visa bara elev', swedish)).toMatchObject({ rest: 'elev' })
    expect(wordsOf('connect pupils to board', english)).toEqual({ verb: 'connect', rest: 'pupils', target: 'board' })
  })
  it('is a name when it begins with no verb, or is a verb alone', () => {
    expect(wordsOf('elev till fritid', swedish).verb).toBeNull()
    expect(wordsOf('koppla', swedish)).toEqual({ verb: null, rest: 'koppla', target: '' })
  })
})

describe('the palette', () => {
  it('offers for "koppla elev" to connect, then the rest that can be done to the same actor', async () => {
    const search = createSearch(await appWith(doc, 'sv'), [])
    expect(texts(search, 'koppla elev')).toEqual([
      'Koppla Elevrådet till …',
      'Gå till Elevrådet',
      'Visa bara relationer för Elevrådet',
      'Koppla Centrala elevhälsan till …',
      'Ny aktör ”elev”',
      'Alla kortkommandon',
    ])
  })

  it('connects two that are both named', async () => {
    const app = await appWith(doc, 'sv')
    const [best] = createSearch(app, [])('koppla central till fritid')
    expect(best?.text).toBe('Koppla Centrala elevhälsan till Fritidsnämnden')
    best?.run()
    expect(app.session.getState().connecting).toEqual({ source: 'Centrala elevhälsan', target: 'Fritidsnämnden' })
  })

  it('reaches every actor and every relation by name', async () => {
    const app = await appWith(doc, 'sv')
    const search = createSearch(app, [])
    for (const actor of Object.keys(doc.actors)) expect(texts(search, actor)[0]).toBe(`Gå till ${actor}`)
    const relation = search('skolan elevrådet').find(({ text }) => text === 'Skolan – Elevrådet: Styrning och mandat')
    relation?.run()
    expect(app.session.getState().selection.relations).toEqual(['r1'])
  })

  it('reaches every command that can act now, in the language of the interface', async () => {
    const app = await appWith(doc, 'sv')
    app.session.setState({ selection: { actors: ['Skolan'], relations: [] } })
    const search = createSearch(app, [])
    const all = search('')
    for (const { id, text } of all) expect(search(text).some((choice) => choice.id === id)).toBe(true)
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['export', 'rename', 'connect', 'graph', 'fit', 'case', 'shortcuts']))
  })

  it('begins with what was chosen last', async () => {
    const search = createSearch(await appWith(doc, 'sv'), ['export', 'go Skolan', 'gone'])
    expect(texts(search, '').slice(0, 2)).toEqual(['Exportera', 'Gå till Skolan'])
    expect(search('').filter(({ id }) => id === 'export')).toHaveLength(1)
  })

  it('offers no second actor of the same name', async () => {
    const search = createSearch(await appWith(doc, 'sv'), [])
    expect(search('skolan').some(({ id }) => id === 'new')).toBe(false)
    expect(search('skol').some(({ id }) => id === 'new')).toBe(true)
  })
})
