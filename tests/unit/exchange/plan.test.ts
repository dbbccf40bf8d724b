import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/domain/create'
import { repair } from '../../../src/domain/repair'
import { rowsOf } from '../../../src/domain/rows'
import { applyPlan, type Existing } from '../../../src/exchange/applyPlan'
import { decode } from '../../../src/exchange/decode'
import { type DraftSheet, draftOf, withField, withScale } from '../../../src/exchange/draft'
import { planOf } from '../../../src/exchange/plan'
import { readSheet } from '../../../src/exchange/sheet'
import { documentWith } from '../../helpers/documents'
import { bookOf, draftFrom } from '../../helpers/drafts'

const ids = () => {
  let count = 0
  return () => `new${++count}`
}
const draft = (text: string) => draftFrom(bookOf(text))
const sheetOf = (text: string) => draft(text).sheets[0] as DraftSheet
const readInto = (text: string, doc = emptyDocument, existing: Existing = 'skip') =>
  rowsOf(applyPlan(doc, planOf(draft(text), doc), existing, ids()), 'actors')
const fixture = (name: string) => decode(readFileSync(`tests/fixtures/sheets/${name}`))

describe('a sheet from LibreOffice', () => {
  it.each(['libreoffice-windows-1252-semicolon.csv', 'libreoffice-utf-16-tab.csv'])('%s is read without a slip', (name) => {
    const doc = applyPlan(emptyDocument, planOf(draft(fixture(name)), emptyDocument), 'skip', ids())
    const group = (id: string | null) => (id === null ? null : doc.groups[id]?.name)
    expect(rowsOf(doc, 'actors').map((actor) => [actor.name, group(actor.group), actor.influence, actor.interest, actor.stance])).toEqual([
      ['Kommunstyrelsen', 'Politik', 92.5, 48, 1],
      ['Barn- och utbildningsnämnden', 'Politik', 88, 71.5, 2],
      ['Räddningstjänsten Östra Älv', 'Samverkansorgan', 30, 12.5, 0],
      ['Äldrerådet', 'Invånare och målgrupp', null, null, null],
      ['Ålands vänner & Ødegård Æ', 'Civilsamhälle', 0, 100, -2],
    ])
    expect(rowsOf(doc, 'actors').map(({ note }) => note.replace(/\u0096/, '–'))).toEqual([
      'Äger frågan; budgeten i mars',
      'Säger "inte enbart skolans"',
      'Första raden\nAndra raden – med tankstreck',
      '',
      '=1+1 är ingen formel',
    ])
  })

  it('is read from a pasted range, with row numbers that count as the range does', () => {
    const doc = readInto(fixture('libreoffice-pasted-range.txt'))
    expect(doc.map(({ name, influence, interest, note }) => [name, influence, interest, note])).toEqual([
      ['Kommunen', 83, 17, 'Rad ett\nrad två'],
      ['Region Väst', 50, 83, 'Säger "nej" ibland'],
      ['Polisen', 17, null, ''],
    ])
  })
})

describe('draftOf', () => {
  it('takes words over scores for headings, known or not', () => {
    expect(sheetOf('Vem;Poäng\nA;2\nB;4').columns.map(({ heading }) => heading)).toEqual(['Vem', 'Poäng'])
  })

  it('finds nothing in nothing', () => {
    expect(draftOf({ file: '', sheets: [], issues: [] })).toBeNull()
  })

  it('takes the first column of words for the names when no heading says so', () => {
    expect(sheetOf('1\tKommun\t80\n2\tRegion\t30').columns.map(({ field }) => field)).toEqual([null, 'name', null])
  })

  it('keeps columns without a known heading as own fields, but numbers of rows', () => {
    const { columns } = sheetOf('Nr;Aktör;Telefon;Makt\n1;A;070;5\n2;B;071;1')
    expect(columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['Nr', null],
      ['Aktör', 'name'],
      ['Telefon', 'own'],
      ['Makt', 'influence'],
    ])
  })

  it('weighs influence and interest together when one of them fits several scales', () => {
    const scales = sheetOf('Aktör;Makt;Intresse\nA;5;2\nB;1;4').columns.map(({ scale }) => scale)
    expect(scales).toEqual([null, { scale: '1-5', sure: true }, { scale: '1-5', sure: true }])
  })

  it('says when the values fit several scales', () => {
    expect(sheetOf('Aktör;Makt\nA;2\nB;4').columns[1]?.scale).toEqual({ scale: '1-5', sure: false })
  })

  it('takes nasty headings for texts', () => {
    const { columns } = sheetOf('__proto__;constructor;Aktör;toString\n1;2;A;3')
    expect(columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['__proto__', 'own'],
      ['constructor', 'own'],
      ['Aktör', 'name'],
      ['toString', 'own'],
    ])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('planOf', () => {
  const sheet = 'Aktör;Makt;Intresse;Inställning\nKommun;hög;låg;för\nRegion;ganska;;kanske\n;hög;;\n kommun ;låg;;\nPolis;;;'

  it('names row and column of everything unclear', () => {
    const { actors, unclear } = planOf(draft(sheet), emptyDocument)
    expect(actors.map(({ rows, name }) => [rows[0]?.row, name])).toEqual([
      [2, 'Kommun'],
      [3, 'Region'],
      [6, 'Polis'],
    ])
    expect(unclear.map(({ row, column, message }) => [row, column, message.key])).toEqual([
      [3, 'Makt', 'import.unclear.score'],
      [3, 'Inställning', 'import.unclear.stance'],
      [4, '', 'import.unclear.noName'],
      [5, '', 'import.unclear.double'],
    ])
  })

  it('puts nobody on the grid without a score', () => {
    expect(readInto(sheet).map(({ influence, interest }) => [influence, interest])).toEqual([
      [83, 17],
      [null, null],
      [null, null],
    ])
  })

  it('knows actors of the map by name, whatever the case and spaces', () => {
    const doc = documentWith({ actors: ['Barn- och  utbildning'] })
    const { actors, questions } = planOf(draft('barn- och utbildning\nRegion'), doc)
    expect(actors.map(({ actor }) => actor)).toEqual(['Barn- och  utbildning', null])
    expect(questions).toEqual([])
  })

  it('follows a corrected column and scale', () => {
    const start = draft('Vem;Poäng\nA;2\nB;4')
    const corrected = withScale(withField(start.sheets[0] as DraftSheet, 1, 'interest'), 1, '1-10')
    const { actors } = planOf({ ...start, sheets: [corrected] }, emptyDocument)
    expect(actors.map(({ fields }) => fields.interest)).toEqual([15, 35])
  })
})

describe('applyPlan', () => {
  const doc = documentWith({
    groups: ['Politik'],
    actors: [{ name: 'Kommun', influence: 10, note: 'kvar', engagement: { current: 'neutral', desired: null } }],
  })
  const sheet = 'Aktör;Grupp;Makt;Intresse;Önskat engagemang\nKommun;politik;90;;Driver på\nFöreningen;Civilt;20;30;\nLaget;civilt;11;5;'

  it('leaves actors of the map alone unless asked', () => {
    expect(readInto(sheet, doc)[0]).toEqual(doc.actors.Kommun)
  })

  it('updates only what the sheet says', () => {
    expect(readInto(sheet, doc, 'update')[0]).toMatchObject({
      influence: 90,
      interest: null,
      note: 'kvar',
      group: 'Politik',
      engagement: { current: 'neutral', desired: 'leading' },
    })
  })

  it('adds a group once, in a slot of its own', () => {
    const next = applyPlan(doc, planOf(draft(sheet), doc), 'skip', ids())
    expect(Object.values(next.groups).map(({ name, slot }) => [name, slot])).toEqual([
      ['Politik', 1],
      ['Civilt', 2],
    ])
    expect(rowsOf(next, 'actors').map(({ group }) => group)).toEqual([null, 'new1', 'new1'])
  })

  it('takes "-" and "vet ej" for nothing said, never for a value', () => {
    const [known, fresh] = readInto('Aktör;Makt;Intresse\nKommun;-;vet ej\nNy;-;NA\nAnnan;80;20', doc, 'update')
    expect([known?.influence, known?.interest, fresh?.influence, fresh?.interest]).toEqual([10, null, null, null])
  })

  it('changes nothing when there is nothing to read', () => {
    const known = planOf(draft('Kommun'), doc)
    expect([applyPlan(doc, known, 'skip', ids()), applyPlan(doc, known, 'update', ids())]).toEqual([doc, doc])
  })
})

describe('any file at all', () => {
  const start = fixture('libreoffice-windows-1252-semicolon.csv')
  const fragments = fc.constantFrom(
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '"',
    "'",
    'Aktör',
    'Makt',
    '3,5',
    'NaN',
    'Infinity',
    '1e999',
    '\u0000',
    '\ud800',
    'hög',
    '',
  )
  const texts = fc.oneof(
    fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.uint8Array({ maxLength: 300 }).map(decode),
    fc.tuple(fc.nat(start.length), fragments).map(([at, fragment]) => start.slice(0, at) + fragment + start.slice(at + 1)),
  )

  it('becomes a valid document or nothing, and says what is unclear', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rows = readSheet(
          text,
          () => false,
          () => false,
        ).rows
        const found = draftOf({ file: '', issues: [], sheets: [{ name: '', hidden: false, holds: null, rows }] })
        if (!found) return
        const doc = applyPlan(emptyDocument, planOf(found, emptyDocument), 'update', ids())
        expect(repair(JSON.parse(JSON.stringify(doc)), ids())).toEqual({ doc, issues: [] })
      }),
      { numRuns: 600 },
    )
  })
})
