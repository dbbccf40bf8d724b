import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../src/domain/create'
import type { StakeholderDocument } from '../../../src/domain/document'
import { infoOf, rowsOf } from '../../../src/domain/rows'
import { applyPlan, type Existing, reportOf } from '../../../src/exchange/applyPlan'
import { planOf } from '../../../src/exchange/plan'
import type { Workbook } from '../../../src/exchange/workbook'
import { documentWith } from '../../helpers/documents'
import { bookOf, draftFrom, sheetsOf } from '../../helpers/drafts'

const newId = () => {
  let count = 0
  return () => `new${++count}`
}
const read = (book: Workbook, doc: StakeholderDocument = emptyDocument, existing: Existing = 'skip') =>
  applyPlan(doc, planOf(draftFrom(book), doc), existing, newId())
const ties = (doc: StakeholderDocument) =>
  rowsOf(doc, 'relations').map(({ source, target, type, direction, strength }) =>
    [doc.actors[source]?.name, doc.actors[target]?.name, type, direction, strength].join(' '),
  )
const unclear = (book: Workbook) => planOf(draftFrom(book), emptyDocument).unclear.map(({ row, message }) => [row, message.key])

describe('a sheet of relations', () => {
  it('is read with types, directions and strengths in words', () => {
    expect(
      ties(read(bookOf('Från;Till;Typ;Riktning;Styrka\nA;B;Samverkan;;Stark\nA;C;Finansiering;;svag\nB;C;Information;Båda;2'))),
    ).toEqual(['A B cooperation none 3', 'A C funding forward 1', 'B C information both 2'])
  })

  it('makes the ends that have no row, and says how many', () => {
    const book = sheetsOf({ Aktörer: ['Aktör|Makt', 'A|5'], Relationer: ['Från|Till', 'A|B'] })
    const plan = planOf(draftFrom(book), emptyDocument)
    expect(rowsOf(read(book), 'actors').map(({ name }) => name)).toEqual(['A', 'B'])
    expect(reportOf(plan, 'skip', emptyDocument)).toMatchObject({ added: 2, implied: 1, relations: 1 })
  })

  it('finds the ends by id or by short name of the file', () => {
    expect(ties(read(sheetsOf({ N: ['Id|Label', 'n1|Kommunen', 'n2|Regionen'], E: ['Source|Target', 'n1|n2'] })))).toEqual([
      'Kommunen Regionen cooperation none 2',
    ])
    expect(ties(read(sheetsOf({ N: ['Aktör|Kortnamn', 'Psykiatrin|BUP', 'Kommunen|'], E: ['Från|Till', 'BUP|Kommunen'] })))).toEqual([
      'Psykiatrin Kommunen cooperation none 2',
    ])
  })

  it('leaves out what is no relation, and says where', () => {
    const rows = 'Från;Till;Typ\nA;A;\nA;;\nA;B;samverkan\nA;B;Samverkan\nB;C;hatar'
    expect(unclear(bookOf(rows))).toEqual([
      [2, 'import.unclear.self'],
      [3, 'import.unclear.oneEnd'],
      [5, 'import.unclear.doubleTie'],
      [6, 'import.unclear.type'],
    ])
    // The word that is no type is kept with the relation.
    expect(rowsOf(read(bookOf(rows)), 'relations').map(({ type, extra }) => [type, extra])).toEqual([
      ['cooperation', undefined],
      ['cooperation', { Typ: 'hatar' }],
    ])
  })

  it('puts weights in thirds', () => {
    expect(ties(read(bookOf('Source,Target,Weight\nA,B,0.1\nB,C,5\nC,D,10'))).map((tie) => tie.slice(-1))).toEqual(['1', '2', '3'])
    expect(ties(read(bookOf('Source,Target,Weight\nA,B,1\nB,C,1\nC,D,1'))).map((tie) => tie.slice(-1))).toEqual(['2', '2', '2'])
  })

  it('knows the relations of the map, whichever way an undirected one is written', () => {
    const doc = documentWith({ actors: ['A', 'B'], relations: [['A', 'B', { strength: 1 }]] })
    const book = bookOf('Från;Till;Typ;Styrka\nB;A;Samverkan;Stark')
    expect(read(book, doc)).toEqual(doc)
    expect(ties(read(book, doc, 'update'))).toEqual(['A B cooperation none 3'])
  })
})

describe('a table of everybody against everybody', () => {
  it('has one tie for what stands on both sides, and one way for the rest', () => {
    expect(ties(read(bookOf(';A;B;C\nA;;2;3\nB;2;;0\nC;;1;')))).toEqual([
      'A B cooperation none 2',
      'A C cooperation forward 3',
      'C B cooperation forward 1',
    ])
  })

  it('takes a cross for a tie, a dash and nothing for none', () => {
    expect(ties(read(bookOf(';A;B;C\nA;;x;-\nB;x;;\nC;NA;;')))).toEqual(['A B cooperation none 2'])
  })
})

describe('what has no place in the document', () => {
  const book = bookOf('Aktör;Telefon;Telefon;constructor;Kontaktas av\nKommun;070;08;x;Region\nRegion;;;;Någon')

  it('is kept as own fields, each under a name of its own', () => {
    const doc = read(book)
    const [first, second] = rowsOf(doc, 'actors')
    expect(first?.extra).toEqual({ Telefon: '070', 'Telefon 2': '08', 'constructor 2': 'x' })
    expect(doc.actors[first?.strategy.approachedBy ?? '']?.name).toBe('Region')
    expect(second?.extra).toEqual({ 'Kontaktas av': 'Någon' })
    expect(reportOf(planOf(draftFrom(book), emptyDocument), 'skip', emptyDocument).own).toEqual(['Telefon', 'Telefon 2', 'constructor 2'])
  })
})

describe('merging', () => {
  const doc = documentWith({
    actors: [{ name: 'Kommun', influence: 10, note: 'kvar', engagement: { current: 'neutral', desired: null }, extra: { Telefon: '1' } }],
  })
  const book = bookOf(
    'Aktör;Makt;Intresse;Anteckning;Engagemang;Önskat engagemang;Telefon;Webb\nKommun;90;30;ny;Stödjer;Driver på;2;w\nRegion;80;20;;;;;',
  )

  it('fills in what is empty and changes nothing else', () => {
    expect(rowsOf(read(book, doc, 'fill'), 'actors')[0]).toMatchObject({
      influence: 10,
      interest: 30,
      note: 'kvar',
      engagement: { current: 'neutral', desired: 'leading' },
      extra: { Telefon: '1', Webb: 'w' },
    })
  })

  it('takes what the rows say when asked to', () => {
    const [known] = rowsOf(read(book, doc, 'update'), 'actors')
    expect(known).toMatchObject({
      influence: 90,
      note: 'ny',
      engagement: { current: 'supportive', desired: 'leading' },
      extra: { Telefon: '2', Webb: 'w' },
    })
  })

  it('changes nothing when it is done again', () => {
    const once = read(book, doc, 'update')
    expect(read(book, once, 'update')).toEqual(once)
  })

  it('keeps the rest of the map', () => {
    expect(infoOf(read(book, doc, 'update'))).toBe(infoOf(doc))
  })
})
