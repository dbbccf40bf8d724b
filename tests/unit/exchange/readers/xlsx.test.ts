import { describe, expect, it } from 'vitest'
import { excel, excelParts, packed, read, refusal, tables } from '../../../helpers/sourceFiles'

const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('an Excel workbook', () => {
  it('gives texts, numbers and the results of formulas as they are shown', async () => {
    const data = [
      '<row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3"><f>B3*10</f><v>3</v></c></row>',
      '<row r="4"><c r="A4" t="str"><f>A3&amp;"!"</f><v>Region Skåne!</v></c><c r="B4" t="b"><v>1</v></c><c r="E4"><v>1E-3</v></c></row>',
    ].join('')
    const strings = [
      '<t>Aktör</t>',
      '<r><rPr><b/></rPr><t>Infly</t></r><r><t xml:space="preserve">tande </t></r>',
      '<t>役所</t><rPh sb="0" eb="2"><t>ヤクショ</t></rPh>',
      '<t>Region Skåne</t>',
    ]
    const book = await read(excel([{ name: 'Blad1', data }], strings))
    expect(book.file).toBe('intressenter.xlsx')
    expect(book.sheets[0]).toMatchObject({ name: 'Blad1', hidden: false, holds: null })
    expect(book.sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Aktör', 'Inflytande', '役所'], exact: ['Aktör', 'Inflytande ', '役所'] },
      { number: 3, cells: ['Region Skåne', '0.3', '3'], exact: ['Region Skåne', '0.30000000000000004', '3'] },
      { number: 4, cells: ['Region Skåne!', 'TRUE', '', '', '0.001'], exact: ['Region Skåne!', 'TRUE', '', '', '1E-3'] },
    ])
    expect(book.issues).toEqual([])
  })

  it('gives dates as dates and shares as percent, whatever the number is inside', async () => {
    const styles =
      '<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[$-41D]d\\ mmmm\\ yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0&quot; dagar&quot;"/></numFmts>' +
      '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="166"/></cellXfs>'
    const cells = [
      [1, '46348'],
      [2, '1'],
      [3, '46348.75'],
      [4, '0.35'],
      [5, '0.5'],
      [6, '12.5'],
    ] as const
    const data = `<row>${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`
    const shown = ['2026-11-22', '1900-01-01', '2026-11-22 18:00', '35 %', '12:00', '12.5']
    expect(tables(await read(excel([{ name: 'A', data }], [], styles)))).toEqual({ A: [shown] })
    const from1904 = await read(
      excel([{ name: 'A', data: '<row><c s="1"><v>44886</v></c></row>' }], [], styles, '<workbookPr date1904="1"/>'),
    )
    expect(tables(from1904)).toEqual({ A: [['2026-11-22']] })
  })

  it('knows hidden sheets, counts hidden rows and gives merged cells to each of their rows', async () => {
    const data = [
      `<row r="1">${text('A1', 'Intressenter 2026')}</row>`,
      `<row r="2"><c r="A2"/><c r="B2"/></row>`,
      `<row r="3">${text('A3', 'Region')}${text('B3', 'Elevhälsan')}</row>`,
      `<row r="4" hidden="1"><c r="A4"/>${text('B4', 'Skolan')}</row>`,
      `<row r="5">${text('B5', 'Polisen')}</row>`,
    ].join('')
    const after = '<mergeCells count="2"><mergeCell ref="A1:F2"/><mergeCell ref="A3:A5"/></mergeCells>'
    const sheets = [
      { name: 'Lista', data, after },
      { name: 'Listor &amp; val', state: 'veryHidden', data: `<row>${text('A1', 'Hög')}</row>` },
      { name: 'Tom', data: '' },
    ] as const
    const book = await read(excel(sheets))
    expect(tables(book)).toEqual({
      Lista: [['Intressenter 2026'], ['Region', 'Elevhälsan'], ['Region', 'Skolan'], ['Region', 'Polisen']],
      'Listor & val': [['Hög']],
    })
    expect(book.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(book.issues).toEqual([
      { key: 'read.issue.merged', values: { sheet: 'Lista', count: 1 } },
      { key: 'read.issue.hiddenRows', values: { sheet: 'Lista', count: 1 } },
    ])
  })

  it('leaves errors of formulas empty and says where', async () => {
    const data =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="AC2" t="e"><v>#N/A</v></c><c r="AD2"><f>SUM(B2)</f></c></row>'
    const book = await read(excel([{ name: 'A', data }], ['<t>Kommunen</t>']))
    expect(tables(book)).toEqual({ A: [['Kommunen']] })
    expect(book.issues).toEqual([
      { key: 'read.issue.cell', values: { sheet: 'A', cell: 'B2', value: '#DIV/0!' } },
      { key: 'read.issue.formula', values: { sheet: 'A', cell: 'AD2' } },
    ])
  })

  it('takes prefixes, absolute paths and escaped signs as other programs write them', async () => {
    const parts = excelParts([{ name: 'A', data: '' }])
    const x = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const sheet = `<x:worksheet xmlns:x="${x}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>rad ett_x000D_&#10;rad två_x005F_x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    expect(tables(await read(packed('a.xlsx', { ...parts, 'xl/worksheets/sheet1.xml': sheet })))).toEqual({ A: [['rad ett\r\nrad två_x']] })
  })

  it('is Kumu’s when its sheets are called so', async () => {
    const elements = `<row r="1">${text('A1', 'Label')}${text('B1', 'Type')}</row><row r="2">${text('A2', 'Kommunen')}</row>`
    const connections = `<row r="1">${text('A1', 'From')}${text('B1', 'To')}</row><row r="2">${text('A2', 'Kommunen')}${text('B2', 'Regionen')}</row>`
    const { sheets } = await read(
      excel([
        { name: 'Elements', data: elements },
        { name: 'Connections', data: connections },
      ]),
    )
    expect(sheets.map(({ holds }) => holds)).toEqual(['actors', 'relations'])
  })

  it('knows a matrix of ties', async () => {
    const row = (number: number, cells: readonly string[]) =>
      `<row r="${number}">${cells.map((cell, index) => text(`${'ABCD'[index]}${number}`, cell)).join('')}</row>`
    const data = [
      ['', 'A', 'B', 'C'],
      ['A', '', '1', '2'],
      ['B', '1', '', '0'],
      ['C', '', '', ''],
    ]
      .map((cells, index) => row(index + 1, cells))
      .join('')
    expect((await read(excel([{ name: 'Nät', data }]))).sheets[0]?.holds).toBe('matrix')
  })
})

describe('an Excel workbook that is not one', () => {
  it('is refused with the place where it is broken', async () => {
    const data = `<row r="7">${text('A7', 'x')}<c r="B7"><v>1</c></row>`
    expect(await refusal(excel([{ name: 'Blad1', data }]))).toEqual({
      key: 'read.brokenSheet',
      values: { file: 'intressenter.xlsx', sheet: 'Blad1', row: 7, column: 3 },
    })
  })

  it('is told from other packed files, and may be empty', async () => {
    expect(await refusal(packed('bilder.zip', { 'a.png': 'x' }))).toEqual({ key: 'read.unknown', values: { file: 'bilder.zip' } })
    expect(await refusal(excel([{ name: 'A', data: '' }]))).toEqual({ key: 'read.empty', values: { file: 'intressenter.xlsx' } })
  })

  it('may be cut off or changed anywhere', async () => {
    const whole = excel([{ name: 'A', data: `<row>${text('A1', 'Kommunen '.repeat(50))}</row>` }])
    const cut = { ...whole, bytes: whole.bytes.slice(0, -30) }
    expect(await refusal(cut)).toMatchObject({ key: 'read.broken' })
    const changed = { ...whole, bytes: whole.bytes.slice() }
    const at = changed.bytes.length - 200
    changed.bytes.fill(0, at - 600, at - 500)
    expect((await refusal(changed)).key).toMatch(/^read\.broken/)
  })
})
