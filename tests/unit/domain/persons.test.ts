import { describe, expect, it } from 'vitest'
import { personsIn, personsInText } from '../../../src/domain/persons'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { documentWith } from '../../helpers/documents'

const textsIn = (text: string) => personsInText(text).map((found) => found.text)

describe('what looks like a person', () => {
  it.each([
    ['Rektor Anna Berg ringer', ['Anna Berg']],
    ['Karl-Erik Nordin och Fatima Al-Sayed', ['Karl-Erik Nordin', 'Fatima Al-Sayed']],
    ['Ordförande Kjellåke Svensson', ['Kjellåke Svensson']],
    ['Spør Øystein van Dijk', ['Øystein van Dijk']],
    ['Lise M. Holm', ['Lise M. Holm']],
    ['anna.berg@hemkommun.se', ['anna.berg@hemkommun.se']],
    ['Nås på 070-123 45 67', ['070-123 45 67']],
    ['+47 912 34 567', ['+47 912 34 567']],
    ['850709-9805 är hennes', ['850709-9805']],
    ['19850709-9805', ['19850709-9805']],
  ])('is found in "%s"', (text, found) => expect(textsIn(text)).toEqual(found))

  it.each([
    'Barn- och utbildningsnämnden',
    'Region Västra Götaland',
    'Socialstyrelsen och Länsstyrelsen i Dalarna',
    'Svenska Kyrkan',
    'Läsåret 2024/2025, 14.32',
    'Dnr KS 2025/00123',
    'Friskolan Horisonten',
    'Rädda Barnen',
    'Norsk Forening',
  ])('is not "%s"', (text) => expect(textsIn(text)).toEqual([]))

  it('is told once, with the actor where it stands', () => {
    const doc = documentWith({
      actors: [
        { name: 'Skolan', note: 'Fråga Anna Berg' },
        { name: 'Region', mission: 'Anna Berg leder' },
      ],
    })
    expect(personsIn(doc)).toEqual([{ text: 'Anna Berg', kind: 'name', actor: 'Skolan' }])
  })

  it.each(['sv', 'en', 'da', 'nb'])('is nobody in the example in %s', async (language) =>
    expect(personsIn(await exampleDocument(language))).toEqual([]),
  )
})
