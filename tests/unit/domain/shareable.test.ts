import { describe, expect, it } from 'vitest'
import { codeOf, masked, planOnly, shareable, withoutJudgements, workingCopy } from '../../../src/domain/shareable'
import { documentWith, randomDocument } from '../../helpers/documents'

const mask = (code: string) => `Aktör ${code}`
const secret = documentWith({
  groups: ['Politik'],
  info: {
    title: 'Skolan och Hemkommunen',
    question: 'Vill hemkommunen?',
    organisation: 'Hemkommunen',
    ownRole: 'Hemlig roll',
    problem: 'Hemligt problem',
  },
  actors: [
    {
      name: 'Hemkommunen',
      shortName: 'Hemk',
      group: 'Politik',
      influence: 80,
      interest: 20,
      stance: -2,
      capacity: 'low',
      engagement: { current: 'resistant', desired: 'neutral' },
      note: 'Hemlig anteckning',
      mission: 'Uppdrag',
      gain: 'Vinst',
      extra: { phone: '070-secret' },
    },
    {
      name: 'Regionen',
      strategy: { argument: 'Skälet', approachedBy: 'Hemkommunen', channel: '', dueWeeks: 2, ownership: '', risk: '' },
    },
  ],
  relations: [['Hemkommunen', 'Regionen', { note: 'Hemlig tråd', type: 'conflict' }]],
})

describe('what may leave', () => {
  it('is everything in the working copy, as it is', () => {
    expect(shareable(secret, workingCopy).doc).toBe(secret)
  })

  it('holds no judgement and no note in a report, but the plan', () => {
    const { doc, key } = shareable(secret, withoutJudgements)
    const text = JSON.stringify(doc)
    for (const word of ['Hemlig', 'secret', 'resistant', 'low', '-2']) expect(text).not.toContain(word)
    expect(doc.actors.Hemkommunen).toMatchObject({ name: 'Hemkommunen', influence: null, interest: null, stance: null, mission: 'Uppdrag' })
    expect(doc.actors.Regionen?.strategy).toMatchObject({ argument: 'Skälet', approachedBy: 'Hemkommunen', dueWeeks: 2 })
    expect(Object.keys(doc.relations)).toHaveLength(1)
    expect(key).toEqual([])
  })

  it('has no relations in the plan alone', () => {
    expect(shareable(secret, planOnly).doc.relations).toEqual({})
  })

  it('names nobody in a masked copy, not even by ids or in the question, and the key is apart', () => {
    const { doc, key } = shareable(secret, masked(mask))
    expect(JSON.stringify(doc).toLowerCase()).not.toMatch(/hemk|regionen|hemlig|secret|uppdrag|skälet/)
    expect(doc.info.info).toMatchObject({ title: 'Skolan och Aktör A', question: 'Vill Aktör A?' })
    expect(Object.values(doc.actors).map(({ name, influence, stance }) => [name, influence, stance])).toEqual([
      ['Aktör A', 80, -2],
      ['Aktör B', null, null],
    ])
    expect(Object.values(doc.relations)).toMatchObject([{ source: 'a1', target: 'a2', type: 'conflict', note: '' }])
    expect(key).toEqual([
      { masked: 'Aktör A', name: 'Hemkommunen' },
      { masked: 'Aktör B', name: 'Regionen' },
    ])
  })

  it('replaces a name inside longer words, one of two letters where it stands alone, and any spelling of it', () => {
    const doc = documentWith({
      groups: ['Elevernas grupp'],
      info: {
        title: 'EU och elevhälsan: EUROPA, A',
        question: 'Vill A\u030alesund? Och  stora \n byn (S.A.)',
        axisNames: { influence: 'Elevers makt', interest: '' },
      },
      actors: [{ name: 'Elev' }, { name: 'EU' }, { name: 'Ålesund' }, { name: 'Stora byn' }, { name: 'A' }, { name: 'S.A.' }],
    })
    const shared = shareable(doc, masked(mask)).doc
    expect(shared.info.info).toMatchObject({
      title: 'Aktör B och Aktör Ahälsan: EUROPA, Aktör E',
      question: 'Vill Aktör C? Och  Aktör D (Aktör F)',
      axisNames: { influence: 'Aktör Aers makt', interest: '' },
    })
    expect(Object.values(shared.groups)).toMatchObject([{ id: 'g1', name: 'Aktör Aernas grupp' }])
  })

  it('gives a part of a map the codes of the whole, and names nobody who is hidden', () => {
    const { Hemkommunen: hidden, ...actors } = secret.actors
    const { doc, key } = shareable({ ...secret, actors, relations: {} }, masked(mask), secret)
    expect(hidden).toBeDefined()
    expect(doc.info.info?.title).toBe('Skolan och Aktör A')
    expect(key).toEqual([{ masked: 'Aktör B', name: 'Regionen' }])
    const plan = shareable({ ...secret, actors, relations: {} }, planOnly, secret).doc
    expect(plan.actors.Regionen?.strategy.approachedBy).toBeNull()
  })

  it('never holds who scored what, nor fields that only a file knew', () => {
    for (let seed = 1; seed <= 50; seed++)
      for (const policy of [withoutJudgements, planOnly, masked(mask)]) {
        const { doc } = shareable(randomDocument(seed), policy)
        expect([doc.participants, doc.scores]).toEqual([{}, {}])
        expect(JSON.stringify(doc)).not.toContain('"extra"')
      }
  })
})

it('counts on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(codeOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
