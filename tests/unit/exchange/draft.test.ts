import { describe, expect, it } from 'vitest'
import type { Column, DraftSheet } from '../../../src/exchange/draft'
import { draftOf, readAs, withRow, withTop, withWord, wordsIn } from '../../../src/exchange/draft'
import type { Meaning } from '../../../src/exchange/words'
import { bookOf, draftFrom, sheetsOf } from '../../helpers/drafts'

const only = (text: string): DraftSheet => draftFrom(bookOf(text)).sheets[0] as DraftSheet
const column = (sheet: DraftSheet, heading: string): Column => sheet.columns.find((one) => one.heading === heading) as Column
const readings = (sheet: DraftSheet) => sheet.columns.map(({ heading, field }) => [heading, field])

describe('what a sheet holds', () => {
  it.each([
    ['actors under known headings', 'Aktör;Makt\nA;1\nB;2', 'actors'],
    ['a plain list of names', 'Kommun\nRegion', 'actors'],
    ['relations under both ends', 'Från;Till;Typ\nA;B;Samverkan', 'relations'],
    ['edges of a network program', 'Source,Target,Type,Weight\n1,2,Directed,1', 'relations'],
    ['ties without headings', 'Kommun;Region\nRegion;Polis\nKommun;Polis\nSkola;Kommun', 'relations'],
    ['names with their groups', 'Kommun;Politik\nRegion;Politik\nPolis;Stat', 'actors'],
    ['everybody against everybody', ';A;B;C\nA;;1;\nB;1;;1\nC;;1;', 'matrix'],
  ])('is told from %s', (_, text, holds) => expect(only(text).holds).toBe(holds))

  it('is left aside on hidden sheets, and on sheets of texts beside one with headings', () => {
    const book = sheetsOf({ Läs: ['Så här fyller du i', 'Ange namn'], Aktörer: ['Aktör|Makt', 'Kommun|5'], Gömd: ['Aktör|Makt', 'X|1'] })
    const [texts, actors, hidden] = book.sheets
    const draft = draftOf({ ...book, sheets: [texts, actors, { ...hidden, hidden: true }] as typeof book.sheets })
    expect(draft?.sheets.map(({ holds }) => holds)).toEqual(['nothing', 'actors', 'nothing'])
  })

  it('is a hidden sheet when there is no other', () => {
    expect(draftFrom(sheetsOf({ Gömd: ['Aktör|Makt', 'X|1'] }, { hidden: true })).sheets[0]?.holds).toBe('actors')
  })

  it('can be corrected, and its columns are read anew', () => {
    const sheet = readAs(only('Namn;Till;Från\nx;A;B'), 'actors')
    expect(readings(sheet)[0]).toEqual(['Namn', 'name'])
    expect(readings(readAs(sheet, 'relations'))).toEqual([
      ['Namn', 'own'],
      ['Till', 'target'],
      ['Från', 'source'],
    ])
  })
})

describe('where the headings are', () => {
  const text = 'Intressentanalys Älvsunda 2026;;\nUppdaterad 3 maj;;\n;;\nAktör;Makt;Intresse\nKommun;5;3\nRegion;4;2'

  it('is below a title', () => {
    const sheet = only(text)
    expect(sheet.all[sheet.top ?? -1]?.number).toBe(4)
    expect(sheet.rows.map(({ number }) => number)).toEqual([5, 6])
  })

  it('can be corrected', () => {
    expect(withTop(only(text), null).rows).toHaveLength(5)
  })
})

describe('rows under a table', () => {
  const table = 'Aktör;Makt;Intresse\nKommun;5;3\nRegion;4;2\nPolis;2;2\n'

  it.each([
    ['a source', `${table}Källa: kommunens underlag;;`, [5]],
    ['notes behind a gap', `${table};;\nBedömt av arbetsgruppen;;\nStäms av i juni;;`, [6, 7]],
    ['a sum', `${table}Summa;11;7`, [5]],
    ['nothing but an actor without values', `${table}Kyrkan;;`, []],
  ])('are left out when they are %s', (_, text, left) => expect([...only(text).left]).toEqual(left))

  it('come back when the person says so', () => {
    expect(withRow(only(`${table}Summa;11;7`), 5, true).left.size).toBe(0)
  })
})

describe('what words mean', () => {
  it.each([
    ['Swedish', 'hög;medel;låg'],
    ['German', 'Hoch;Mittel;Tief'],
    ['Finnish', 'korkea;keskitaso;matala'],
    ['French', 'Élevé;Moyen;Faible'],
    ['signs', '+++;++;+'],
  ])('is known in %s', (_, words) => {
    const sheet = only(
      `Aktör;Makt\n${words
        .split(';')
        .map((word, index) => `A${index};${word}`)
        .join('\n')}`,
    )
    expect(wordsIn(sheet, column(sheet, 'Makt')).map(({ meaning }) => meaning)).toEqual(['high', 'medium', 'low'])
  })

  it('is guessed for classes A, B and C, and has to be looked at', () => {
    const sheet = only('Aktör;Makt\nKommun;A\nRegion;C\nPolis;B\nKyrkan;NA')
    expect(column(sheet, 'Makt').scale).toEqual({ scale: 'words3', sure: false })
    expect(wordsIn(sheet, column(sheet, 'Makt')).map(({ text, meaning }) => [text, meaning])).toEqual([
      ['A', 'high'],
      ['C', 'low'],
      ['B', 'medium'],
      ['NA', ''],
    ])
  })

  it('is asked once for a word that nobody knows, and then holds for the whole column', () => {
    const start = only('Aktör;Makt\nKommun;vahvin\nRegion;vahvin\nPolis;ei juuri')
    expect(wordsIn(start, column(start, 'Makt'))).toEqual([
      { text: 'vahvin', count: 2, meaning: undefined },
      { text: 'ei juuri', count: 1, meaning: undefined },
    ])
    const said = withWord(start, 1, 'Vahvin ', 'high' as Meaning)
    expect(wordsIn(said, column(said, 'Makt'))[0]?.meaning).toBe('high')
  })

  it('is kept as it stands when a column of a known name holds something else', () => {
    expect(readings(only('Aktör;Roll\nKommun;ordförande i nätverket\nRegion;sekreterare'))[1]).toEqual(['Roll', 'own'])
    expect(readings(only('Aktör;Roll\nKommun;beslutar\nRegion;deltar'))[1]).toEqual(['Roll', 'role'])
  })

  it('knows directions that network programs write under Type', () => {
    expect(readings(only('Source,Target,Type\n1,2,Directed\n2,3,Undirected'))[2]).toEqual(['Type', 'direction'])
  })
})

describe('what is remembered', () => {
  it('is taken for the same headings', () => {
    const book = bookOf('Vem;Poäng\nKommun;vahvin')
    const remembered = [
      { field: 'name', scale: null, words: new Map() },
      { field: 'influence', scale: null, words: new Map([['vahvin', 'high']]) },
    ] as const
    const sheet = draftOf(book, (headings) => (headings.join() === 'Vem,Poäng' ? (remembered as never) : null))?.sheets[0] as DraftSheet
    expect(readings(sheet)).toEqual([
      ['Vem', 'name'],
      ['Poäng', 'influence'],
    ])
    expect(wordsIn(sheet, column(sheet, 'Poäng'))[0]?.meaning).toBe('high')
  })
})
