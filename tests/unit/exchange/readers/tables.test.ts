import { describe, expect, it } from 'vitest'
import { fixture, packed, read, refusal, tables, textFile } from '../../../helpers/sourceFiles'

describe('text with delimiters', () => {
  it('is read in the encodings and with the delimiters that spreadsheets save', async () => {
    const rows = [
      ['Aktör', 'Inflytande'],
      ['Åre; kommun', '3,5'],
    ]
    const text = 'Aktör;Inflytande\r\n"Åre; kommun";3,5\r\n'
    const saved = {
      'utf8.csv': Buffer.from(`\ufeff${text}`),
      'ansi.csv': Buffer.from(text, 'latin1'),
      'utf16.txt': Buffer.from(`\ufeff${text.replace(';In', '\tIn').replace('";', '"\t')}`, 'utf16le'),
    }
    for (const [name, bytes] of Object.entries(saved))
      expect(tables(await read({ name, bytes: new Uint8Array(bytes) }))).toEqual({ '': rows })
  })

  it('knows the ends of relations and matrices', async () => {
    const holds = async (text: string) => (await read(textFile('a.csv', text))).sheets[0]?.holds
    expect(await holds('Source,Target,Type,Id,Label,Weight\n0,1,Undirected,0,,1.0\n')).toBe('relations')
    expect(await holds('From;To\nA;B\n')).toBe('relations')
    expect(await holds(';A;B\nA;0;1\nB;1;0\n')).toBe('matrix')
    expect(await holds('Id,Label\n0,Kommunen\n1,Regionen\n')).toBe(null)
  })

  it('reads a pair of nodes and edges as one workbook', async () => {
    const book = await read(textFile('noder.csv', 'Id,Label\n0,Kommunen\n1,Regionen\n'), textFile('kanter.csv', 'Source,Target\n0,1\n'))
    expect(book.file).toBe('noder.csv + kanter.csv')
    expect(Object.keys(tables(book))).toEqual(['noder', 'kanter'])
  })
})

describe('Markdown', () => {
  it('gives each table the heading above it', async () => {
    const text = [
      '# Karta',
      '',
      'Om | något',
      '',
      '## Aktörer',
      '| Aktör | Inflytande |',
      '|:---|---:|',
      '| **Region \\| Skåne** | hög |',
      '| [Kommunen](https://example.org) |  |',
      '',
      '## Relationer',
      'From | To',
      '--- | ---',
      'Region<br>Skåne | Kommunen',
    ].join('\n')
    const book = await read(textFile('karta.md', text))
    expect(tables(book)).toEqual({
      Aktörer: [['Aktör', 'Inflytande'], ['Region | Skåne', 'hög'], ['Kommunen']],
      Relationer: [
        ['From', 'To'],
        ['Region\nSkåne', 'Kommunen'],
      ],
    })
    expect(book.sheets[0]?.rows.map(({ number }) => number)).toEqual([6, 8, 9])
  })
})

describe('HTML', () => {
  it('of Excel on the clipboard', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--table {mso-displayed-decimal-separator:"\\,";} td{} --></style></head><body link="#0563C1">
<!--StartFragment--><table border=0 style='border-collapse:collapse'>
 <col width=64><tr height=20><td height=20 class=xl65 style='height:15.0pt'>Akt&ouml;r</td><td x:num="0.35">35&nbsp;%</td></tr>
 <tr><td rowspan=2>Region  
  Sk&aring;ne<br>
  v&auml;st</td><td>a > b</td></tr><tr><td colspan=2>x &#8211; y</td><td>z</td></tr></table><!--EndFragment--></body></html>`
    expect(tables(await read(textFile('', html)))).toEqual({
      '': [
        ['Aktör', '35 %'],
        ['Region Skåne\nväst', 'a > b'],
        ['Region Skåne\nväst', 'x – y', '', 'z'],
      ],
    })
  })

  it('of Word and Google Sheets, several tables at a time', async () => {
    const word = `<meta name=Generator content="Microsoft Word 15"><p class=MsoNormal>Text<o:p></o:p></p><table class=MsoTableGrid><caption>Tabell 1: <b>Aktörer</b></caption><tr><td><p class=MsoNormal>Aktör<o:p></o:p></p></td><td><p>Vad de <s>får</s></p><p>vinner</p></td></tr></table>
      <google-sheets-html-origin><table data-sheets-root="1"><tbody><tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a>b&quot;}">a&gt;b</td></tr></tbody></table>`
    expect(tables(await read(textFile('', word)))).toEqual({ 'Tabell 1: Aktörer': [['Aktör', 'Vad de får\nvinner']], '2': [['a>b']] })
  })

  it('skips whatever could run or fetch', async () => {
    const html =
      '<table><tr><td>Kommun<script>alert("x</td>")</script><img src=x onerror=alert(1)><svg><text>no</text></svg></td><td><style>td{}</style>en</td></tr></table>'
    expect(tables(await read(textFile('a.html', html)))).toEqual({ '': [['Kommun', 'en']] })
    expect(await refusal(textFile('b.html', '<html><p>Inget</p></html>'))).toEqual({ key: 'read.noTable', values: { file: 'b.html' } })
  })
})

describe('an OpenDocument spreadsheet', () => {
  const ods = (content: string) =>
    packed('lista.ods', {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
    })
  const cell = (text: string, attributes = 'office:value-type="string"') =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

  it('gives values as they are meant, repeats what is repeated and knows what is hidden', async () => {
    const content = `<table:table table:name="Blad1" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384"/>
      <table:table-row>${cell('Aktör')}${cell('Inflytande<text:s text:c="2"/>nu')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('Kommunen')}${cell('3,5', 'office:value-type="float" office:value="3.5" table:number-columns-repeated="2"')}${cell('50 %', 'office:value-type="percentage" office:value="0.5"')}</table:table-row>
      <table:table-row table:visibility="collapse">${cell('Region<text:line-break/>Väst')}${cell('22 nov', 'office:value-type="date" office:date-value="2026-11-22T00:00:00"')}<table:table-cell office:value-type="string"><office:annotation><text:p>kommentar</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
      <table:table table:name="Listor" table:style-name="ta2"><table:table-row>${cell('x')}</table:table-row></table:table>`
    const book = await read(ods(content))
    expect(tables(book)).toEqual({
      Blad1: [
        ['Aktör', 'Inflytande  nu'],
        ['Kommunen', '3.5', '3.5', '50 %'],
        ['Kommunen', '3.5', '3.5', '50 %'],
        ['Region\nVäst', '2026-11-22', 'a\nb'],
      ],
      Listor: [['x']],
    })
    expect(book.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(book.issues).toEqual([{ key: 'read.issue.hiddenRows', values: { sheet: 'Blad1', count: 1 } }])
  })
})

describe('a Word document', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const docx = (body: string) =>
    packed('Intressentanalys.docx', {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    })

  it('gives its tables, with what stands above them as their name', async () => {
    const body = [
      paragraph('Intressentanalys folkhälsa'),
      paragraph(''),
      `<w:tbl><w:tr>${cell(paragraph('Aktör'))}${cell(paragraph('Vad de ') + paragraph('vinner'), '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${cell(paragraph('Region'), '<w:vMerge w:val="restart"/>')}${cell('<w:p><w:r><w:t>a</w:t><w:br/><w:delText>struket</w:delText><w:t>b</w:t></w:r></w:p>')}</w:tr>`,
      `<w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(`<w:tbl><w:tr>${cell(paragraph('inre'))}</w:tr></w:tbl><w:p/>`)}${cell(paragraph('c'))}</w:tr></w:tbl>`,
    ].join('')
    expect(tables(await read(docx(body)))).toEqual({
      'Intressentanalys folkhälsa': [
        ['Aktör', 'Vad de \nvinner'],
        ['Region', 'a\nb'],
        ['Region', 'inre', 'c'],
      ],
    })
  })

  it('without a table is refused', async () => {
    expect(await refusal(docx(paragraph('Text')))).toEqual({ key: 'read.noTable', values: { file: 'Intressentanalys.docx' } })
  })
})

describe('what LibreOffice saves', () => {
  const rows = [
    ['Aktör', 'Aktörsgrupp', 'Inflytande', 'Intresse', 'Inställning', 'Anteckning'],
    ['Kommunstyrelsen', 'Politik', '92.5', '48', 'Något för', 'Äger frågan; budgeten i mars'],
    ['Barn- och utbildningsnämnden', 'Politik', '88', '71.5', 'Starkt för', 'Säger "inte enbart skolans"'],
    ['Räddningstjänsten Östra Älv', 'Samverkansorgan', '30', '12.5', 'Neutral', 'Första raden\nAndra raden – med tankstreck'],
    ['Äldrerådet', 'Invånare och målgrupp'],
    ['Ålands vänner & Ødegård Æ', 'Civilsamhälle', '0', '100', 'Starkt emot', '=1+1 är ingen formel'],
  ]

  it('is the same sheet as XLSX and as ODS', async () => {
    expect(tables(await read(fixture('libreoffice.xlsx')))).toEqual({ Aktörer: rows })
    expect(tables(await read(fixture('libreoffice.ods')))).toEqual({ Aktörer: rows })
  })

  it('as HTML has numbers as they are shown', async () => {
    const shown = rows.map((cells) => cells.map((cell) => (/^\d+\.\d$/.test(cell) ? cell.replace('.', ',') : cell)))
    expect(tables(await read(fixture('libreoffice.html')))).toEqual({ '': shown })
  })
})
