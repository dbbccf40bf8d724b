import { describe, expect, it } from 'vitest'
import { quadrants } from '../../../src/domain/document'
import { engagementGap, quadrantOf } from '../../../src/domain/quadrants'
import { repair } from '../../../src/domain/repair'
import { infoOf, rowsOf } from '../../../src/domain/rows'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import expected from '../../fixtures/documents/alvsunda-expected.json'

describe.each(['sv', 'en'])('the example in %s', async (language) => {
  const doc = await exampleDocument(language)
  const actors = rowsOf(doc, 'actors')

  it('has the case, ten groups, 26 actors, 46 relations and 4 wanted ones, and needs no repair', () => {
    expect(actors).toHaveLength(26)
    expect(rowsOf(doc, 'groups')).toHaveLength(10)
    expect(rowsOf(doc, 'relations').filter(({ desired }) => !desired)).toHaveLength(46)
    expect(rowsOf(doc, 'relations').filter(({ desired }) => desired)).toHaveLength(expected.desiredRelations)
    expect(repair(JSON.parse(JSON.stringify(doc)), () => 'x')).toEqual({ doc, issues: [] })
    expect(infoOf(doc)).toMatchObject({ language, threshold: { influence: 50, interest: 50 } })
  })

  it('puts every actor in the expected quadrant', () => {
    const found = Object.fromEntries(
      quadrants.map((quadrant) => [
        quadrant,
        actors.filter((actor) => quadrantOf(actor, infoOf(doc).threshold) === quadrant).map(({ id }) => id),
      ]),
    )
    expect(found).toEqual(expected.quadrants)
  })

  it('has the expected gap between engagement now and wanted', () => {
    expect(Object.fromEntries(actors.map(({ id, engagement }) => [id, engagementGap(engagement)]))).toEqual(expected.engagementGap)
  })

  it('has the expected number of relations of each type', () => {
    const present = rowsOf(doc, 'relations').filter(({ desired }) => !desired)
    const counts = Object.fromEntries(
      Object.keys(expected.relationCounts).map((type) => [type, present.filter((relation) => relation.type === type).length]),
    )
    expect(counts).toEqual(expected.relationCounts)
  })

  it('leaves no text of an actor, relation, group or participant empty', () => {
    const texts = [
      ...actors.flatMap(({ name, mission, gain, note }) => [name, mission, gain, note]),
      ...rowsOf(doc, 'relations').map(({ note }) => note),
      ...rowsOf(doc, 'groups').map(({ name }) => name),
      ...rowsOf(doc, 'participants').map(({ name }) => name),
    ]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })

  it('keeps what has no widget yet', () => {
    expect(Object.keys(infoOf(doc).extra ?? {}).sort()).toEqual(
      ['boundaries', 'disclaimer', 'horizonMonths', 'population', 'reflection', 'region', 'steeringDocuments'].sort(),
    )
    expect(doc.actors.ks?.extra).toEqual({ origin: { libraryRef: 'municipal_executive', sector: 'municipality' } })
    expect(doc.relations.d01?.extra).toHaveProperty('effect')
    expect(rowsOf(doc, 'scores')).toHaveLength(40)
    expect(doc.actors.ks?.strategy).toMatchObject({ approachedBy: 'kdlg', dueWeeks: 10 })
  })
})

it('is a fresh copy each time', async () => {
  expect((await exampleDocument('sv')).actors.ks).not.toBe((await exampleDocument('sv')).actors.ks)
})

it('is in Swedish, and says so, where it is not written in the language of the person', async () => {
  expect(await exampleDocument('da')).toEqual(await exampleDocument('sv'))
  expect(infoOf(await exampleDocument('nb')).language).toBe('sv')
})

it('has the same actors and values in both languages', async () => {
  const values = async (language: string) => {
    const doc = await exampleDocument(language)
    return [rowsOf(doc, 'actors').map(({ id, influence, interest, stance }) => [id, influence, interest, stance]), doc.scores]
  }
  expect(await values('en')).toEqual(await values('sv'))
})
