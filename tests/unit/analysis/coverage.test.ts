import { describe, expect, it } from 'vitest'
import { coverageOf, type ListedActor, type ListedGroup, onMap } from '../../../src/analysis/coverage'
import { openLibrary } from '../../../src/commands/library'
import { removeActors } from '../../../src/domain/edits/actors'
import { rowsOf } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const groups: readonly ListedGroup[] = [
  { id: 'state', names: ['Stat'], affected: false },
  { id: 'residents', names: ['Invånare'], affected: true },
]
const listed: readonly ListedActor[] = [
  { id: 'police', group: 'state', names: ['Polisen', 'Lokalpolisen'] },
  { id: 'council', group: 'residents', names: ['Ungdomsrådet'] },
  { id: 'people', group: 'residents', names: ['De mest berörda'] },
]
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

describe('coverage', () => {
  it('puts the groups of the affected first', () => {
    expect(coverageOf(documentWith({}), groups, listed, same).map(({ id }) => id)).toEqual(['residents', 'state'])
  })

  it('counts whoever is in a group of that name, on the list or not', () => {
    const doc = documentWith({ groups: ['Invånare'], actors: [{ name: 'Fotgängare', group: 'Invånare' }, 'Någon annan'] })
    const [residents, state] = coverageOf(doc, groups, listed, same)
    expect(residents).toEqual({ id: 'residents', affected: true, actors: ['Fotgängare'], missing: ['council', 'people'] })
    expect(state?.actors).toEqual([])
  })

  it('counts whoever bears a name of the list, whatever its group', () => {
    const doc = documentWith({ groups: ['Övrigt'], actors: [{ name: 'ungdomsrådet', group: 'Övrigt' }] })
    const [residents] = coverageOf(doc, groups, listed, same)
    expect(residents).toMatchObject({ actors: ['ungdomsrådet'], missing: ['people'] })
  })

  it('finds by other name, by short name and without what stands in brackets', () => {
    const doc = documentWith({ actors: ['Polisen (norr)', { name: 'Rådet för unga', shortName: 'Ungdomsrådet' }] })
    expect([...onMap(doc, listed, same)]).toEqual([
      ['police', 'Polisen (norr)'],
      ['council', 'Rådet för unga'],
    ])
  })
})

describe('coverage of the example map', async () => {
  const example = await exampleDocument('sv')
  const library = await openLibrary(await appWith(example, 'sv'))
  const cover = (doc: typeof example) => coverageOf(doc, library.groups, library.listed, library.isSame)
  const byName = (name: string) => rowsOf(example, 'actors').find((actor) => actor.name === name)?.id

  it('finds who is in the library, and nobody else', () => {
    const found = onMap(example, library.listed, library.isSame)
    expect(found.get('municipal_executive')).toBe(byName('Kommunstyrelsen'))
    expect(found.get('public_health_strategist')).toBe(byName('Folkhälsostrategen (vi själva)'))
    expect(found.get('child_adolescent_psychiatry')).toBe(byName('Barn- och ungdomspsykiatrin (BUP)'))
    expect(found.get('education_department')).toBe(byName('Barn- och utbildningsförvaltningens ledning'))
    expect(found.get('police')).toBe(byName('Lokalpolisområdet'))
    expect(['municipal_council', 'elderly_care', 'senior_council', 'local_media'].filter((id) => found.has(id))).toEqual([])
  })

  it('names the two sectors that nobody on the map comes from', () => {
    expect(
      cover(example)
        .filter(({ actors }) => actors.length === 0)
        .map(({ id }) => id),
    ).toEqual(['business', 'academia'])
  })

  it('says so when those who are affected are taken off the map', () => {
    const affected = ['Ungdomsrådet', 'Unga med hög frånvaro', 'Föräldranätverket Rätt till skolan'].flatMap((name) => byName(name) ?? [])
    const [first] = cover(removeActors(example, affected))
    expect(first).toMatchObject({ id: 'residents', affected: true, actors: [] })
    expect(first?.missing).toContain('target_group')
  })
})
