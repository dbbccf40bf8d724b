// The table is the full equal of the pictures: what can be done to actors and relations there can be done here.
import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/app/paletteSearch'
import { commands } from '../../src/commands'
import type { Selection } from '../../src/state/sessionStore'
import { appWith } from '../helpers/app'
import { documentWith } from '../helpers/documents'

const doc = documentWith({
  actors: [
    { name: 'Kommun', influence: 20, interest: 30, group: 'Politik' },
    { name: 'Region', influence: 40, interest: 50 },
    'Skola',
    'Media',
  ],
  relations: [['Kommun', 'Region']],
  groups: ['Politik'],
})
const selections: Readonly<Record<string, Selection>> = {
  nothing: { actors: [], relations: [] },
  'one actor': { actors: ['Kommun'], relations: [] },
  'an actor without a place': { actors: ['Skola'], relations: [] },
  'two actors': { actors: ['Kommun', 'Region'], relations: [] },
  'three actors': { actors: ['Kommun', 'Region', 'Media'], relations: [] },
  'a relation': { actors: [], relations: ['r1'] },
}
/** About how a picture is looked at, held or drawn, and not about what it shows. Where they change a value, the cell that does the same. */
const ofPictures: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['zoomIn', 'zoomOut', 'zoomFull', 'fit', 'zoomSelection', 'select', 'pan'].map((id) => [id, 'looking and holding']),
  ),
  lift: 'the cells Influence and Interest, or the number fields',
  addNote: 'a note lies at a place of a picture',
  panelLeft: 'stands beside the pictures',
  panelRight: 'opens from the row',
  spread: 'where marks are drawn',
  pin: 'where marks are drawn',
  ...Object.fromEntries(['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((edge) => [`align.${edge}`, 'fill down with Ctrl D'])),
  ...Object.fromEntries(['across', 'down'].map((way) => [`distribute.${way}`, 'the cells Influence and Interest'])),
  ...Object.fromEntries(['source', 'target'].map((end) => [`reconnect.${end}`, 'the cells From and To'])),
}

describe.each(Object.entries(selections))('with %s selected', (_, selection) => {
  it.each(['grid', 'graph'] as const)('every command of the %s is there in the table', async (view) => {
    const app = await appWith(doc)
    const enabledIn = async (shown: 'grid' | 'graph' | 'table') => {
      await app.show(`#/map/${app.mapId}/${shown}`)
      app.session.setState({ selection })
      return commands.filter((command) => command.isEnabled(app)).map(({ id }) => id)
    }
    const inPicture = await enabledIn(view)
    const inTable = await enabledIn('table')
    expect(inPicture.filter((id) => !inTable.includes(id) && !(id in ofPictures))).toEqual([])
    // Where letters belong to the cells, the palette and the menus lead to them.
    const offered = createSearch(app, [])('').map(({ id }) => id)
    expect(inTable.filter((id) => !offered.includes(id) && !['palette', 'clear'].includes(id))).toEqual([])
  })
})

it('excepts only what is about the picture itself', () => {
  expect(Object.keys(ofPictures).filter((id) => !commands.some((command) => command.id === id))).toEqual([])
})
