import { describe, expect, it } from 'vitest'
import { fromTsv, toHtml, toTsv } from '../../../src/exchange/cells'

describe('cells on the clipboard', () => {
  it('are lines of cells with tabs between', () => {
    expect(
      toTsv([
        ['Kommun', '40,5'],
        ['Region', ''],
      ]),
    ).toBe('Kommun\t40,5\r\nRegion\t')
  })

  it('come back as they were, with line breaks, tabs and quotes in them', () => {
    const matrix = [
      ['Rad ett\nrad två', 'han sa "ja"'],
      ['a\tb', ''],
    ]
    expect(fromTsv(toTsv(matrix))).toEqual(matrix)
  })

  it('are read as Excel and LibreOffice write them', () => {
    expect(fromTsv('Kommun\t40\r\nRegion\t"två\nrader"\r\n')).toEqual([
      ['Kommun', '40'],
      ['Region', 'två\nrader'],
    ])
  })

  it('never become formulas of a spreadsheet', () => {
    expect(toTsv([['=HYPERLINK("x")', '+1', '- en punkt']])).toBe(`"'=HYPERLINK(""x"")"\t"'+1"\t- en punkt`)
    expect(fromTsv(toTsv([['=1+1', '+1']]))).toEqual([['=1+1', '+1']])
  })

  it('stand in a table for word processors, with signs of HTML as text', () => {
    expect(toHtml([['Namn'], ['<b> & "c"']], true)).toBe(
      '<meta charset="utf-8"><table><tr><th>Namn</th></tr><tr><td>&lt;b&gt; &amp; &quot;c&quot;</td></tr></table>',
    )
  })
})
