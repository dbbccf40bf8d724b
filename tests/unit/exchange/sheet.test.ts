import { describe, expect, it } from 'vitest'
import { fieldOfHeading } from '../../../src/exchange/columns'
import { isScoreCell } from '../../../src/exchange/scales'
import { readSheet } from '../../../src/exchange/sheet'

const read = (text: string) => readSheet(text, (cell) => fieldOfHeading(cell) !== null, isScoreCell)
const cells = (text: string) => read(text).rows.map((row) => row.cells)

describe('readSheet', () => {
  it('reads a plain list, one name per line, without splitting names at commas', () => {
    expect(read('Kommunstyrelsen\nSocialförvaltningen, barn och unga\r\n\nKultur, fritid och unga\n')).toEqual({
      delimiter: null,
      rows: [
        { number: 1, cells: ['Kommunstyrelsen'] },
        { number: 2, cells: ['Socialförvaltningen, barn och unga'] },
        { number: 4, cells: ['Kultur, fritid och unga'] },
      ],
    })
  })

  it('takes bullets and numbering off a list', () => {
    expect(cells('• Kommun\n- Region\n* Polis\n– Skola\n[x] Kyrka')).toEqual([['Kommun'], ['Region'], ['Polis'], ['Skola'], ['Kyrka']])
    expect(cells('1. Kommun\n2) Region\n(3) Polis')).toEqual([['Kommun'], ['Region'], ['Polis']])
    expect(cells('1. maj-kommittén\nRegion\nPolis')).toEqual([['1. maj-kommittén'], ['Region'], ['Polis']])
  })

  it.each([
    ['tabs', 'Aktör\tInflytande\nA\t1\nB\t2'],
    ['semicolons', 'Aktör;Inflytande\nA;1\nB;2'],
    ['commas', 'Aktör,Inflytande\nA,1\nB,2'],
    ['a line that says sep', 'sep=;\r\nAktör;Inflytande\r\nA;1\r\nB;2'],
    ['a byte order mark', '\ufeffAktör;Inflytande\nA;1\nB;2'],
    ['quotes', '"Aktör","Inflytande"\n"A","1"\n"B","2"'],
  ])('finds the columns with %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['Aktör', 'Inflytande'],
      ['A', '1'],
      ['B', '2'],
    ])
  })

  it('finds columns without headings when one of them holds scores', () => {
    expect(read('Kommun;80;20\nRegion;30;10').delimiter).toBe(';')
    expect(read('Kommun,high\nRegion,low').delimiter).toBe(',')
  })

  it.each([';', ','])('finds the columns of %s under a title that has others, and with rows that end early', (delimiter) => {
    const lines = [
      ['Kartläggning 2025'],
      ['Arbetsgruppen', '', '', '', '', ''],
      [],
      ['Aktör', 'Inflytande', 'Intresse', 'Anteckning'],
      ['Kommun', '80', '20'],
      ['Region', '30'],
      ['Polis', '10', '10', 'ja'],
      ['Skola', '10', '10', 'nej'],
    ]
    const { delimiter: found, rows } = read(lines.map((line) => line.join(delimiter)).join('\n'))
    expect(found).toBe(delimiter)
    expect(rows.at(-1)).toEqual({ number: 8, cells: ['Skola', '10', '10', 'nej'] })
  })

  it('counts rows as the spreadsheet does, also after the line that says sep', () => {
    expect(read('sep=;\nAktör;Makt\nA;1').rows.map((row) => row.number)).toEqual([2, 3])
  })

  it('keeps a line break inside quotes in its cell', () => {
    expect(cells('Aktör;Anteckning\nA;"ett\ntvå"\nB;tre')).toEqual([
      ['Aktör', 'Anteckning'],
      ['A', 'ett\ntvå'],
      ['B', 'tre'],
    ])
  })

  it('reads a stray quote as a sign instead of losing the lines after it', () => {
    expect(cells('Aktör;Makt\n"Unga" i Älv;1\nB;2\n')).toEqual([
      ['Aktör', 'Makt'],
      ['"Unga" i Älv', '1'],
      ['B', '2'],
    ])
    expect(cells('"Unga i Älv\nRegion')).toEqual([['"Unga i Älv'], ['Region']])
  })

  it('takes off the apostrophe that guards a formula, and no other', () => {
    expect(cells("Aktör;Anteckning\n'=1+1;'-2\n's-Hertogenbosch;'@x")).toEqual([
      ['Aktör', 'Anteckning'],
      ['=1+1', '-2'],
      ["'s-Hertogenbosch", '@x'],
    ])
  })

  it('keeps what only looks like a number or a date', () => {
    expect(cells('Aktör;Anteckning;Makt\n00123;3/4;1\n1e5;0046-8;2')).toEqual([
      ['Aktör', 'Anteckning', 'Makt'],
      ['00123', '3/4', '1'],
      ['1e5', '0046-8', '2'],
    ])
  })

  it('refuses a table of more than 100,000 rows', () => {
    expect(() => read('A\n'.repeat(100_002))).toThrow('import.tooManyRows')
  })

  it('reads 1 MB of one adversarial line in a moment', () => {
    for (const text of [
      '"'.repeat(1e6),
      ';'.repeat(1e6),
      ' '.repeat(1e6),
      "'".repeat(1e6),
      '- '.repeat(5e5),
      '1-'.repeat(5e5),
      `Makt (${'('.repeat(1e5)}\t1`,
    ]) {
      const start = performance.now()
      read(text)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})
