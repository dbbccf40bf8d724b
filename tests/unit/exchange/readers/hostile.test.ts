// Files made to hurt: each ends in a message that says which file, and where.
import { zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { say } from '../../../../src/i18n/translate'
import { excel, excelParts, packed, read, refusal, tables, textFile } from '../../../helpers/sourceFiles'
import { english } from '../../../helpers/texts'

const usual = Object.getOwnPropertyNames(Object.prototype)
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(usual))

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const graphml = (inside: string, before = '') =>
  textFile('a.graphml', `<?xml version="1.0"?>${before}<graphml><graph>${inside}</graph></graphml>`)

describe('XML', () => {
  it('that declares entities, or fetches from elsewhere, is refused before anything grows', async () => {
    const bombs = [
      '<!DOCTYPE g [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
      `<!DOCTYPE g [<!ENTITY a "${'x'.repeat(50_000)}">]>`,
      '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE graphml SYSTEM "https://example.org/graphml.dtd">',
    ]
    for (const before of bombs) expect((await refusal(graphml('<node id="&a;"/>', before))).key).toBe('read.doctype')
    const sheet = { ...excelParts([{ name: 'A', data: '' }]), 'xl/sharedStrings.xml': `${bombs[0]}<sst><si><t>&b;</t></si></sst>` }
    expect(await refusal(packed('a.xlsx', sheet))).toEqual({ key: 'read.doctype', values: { file: 'a.xlsx' } })
    expect((await refusal(graphml('<node id="&a;"/>'))).key).toBe('read.brokenAt')
  })

  it('that nests without end is refused, and so is what is cut off', async () => {
    expect(await refusal(graphml('<node>'.repeat(100_000)))).toEqual({ key: 'read.tooDeep', values: { file: 'a.graphml', most: 64 } })
    const cut = textFile('b.gexf', '<?xml version="1.0"?>\n<gexf><graph>\n<nodes><node id="1" lab')
    expect(await refusal(cut)).toEqual({ key: 'read.brokenAt', values: { file: 'b.gexf', row: 3, column: 23 } })
  })

  it('may call things as JavaScript does', async () => {
    const key = '<key id="__proto__" for="node" attr.name="constructor"><default>x</default></key>'
    const book = await read(
      textFile(
        'a.graphml',
        `<graphml>${key}<graph><node id="__proto__"/><node id="toString"><data key="hasOwnProperty">1</data></node></graph></graphml>`,
      ),
    )
    expect(tables(book).nodes).toEqual([
      ['name', 'constructor', 'hasOwnProperty'],
      ['__proto__', 'x'],
      ['toString', 'x', '1'],
    ])
  })
})

describe('a packed file', () => {
  it('that unpacks to far more than it is, is stopped', async () => {
    const parts = excelParts([{ name: 'A', data: ' '.repeat(4_000_000) }])
    expect(await refusal(packed('a.xlsx', parts))).toEqual({ key: 'read.unpacks', values: { file: 'a.xlsx', most: 100 } })
  })

  it('whose directory lies is refused', async () => {
    const { name, bytes } = excel([{ name: 'A', data: `<row>${text('Kommunen')}</row>` }])
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const end = bytes.length - 22
    const directory = view.getUint32(end + 16, true)
    const lies: readonly ((file: DataView) => void)[] = [
      (file) => file.setUint32(end + 16, 0xfffffff0, true),
      (file) => file.setUint16(end + 10, 1999, true),
      (file) => file.setUint32(directory + 42, bytes.length, true),
      (file) => file.setUint32(directory + 20, 0xffffff00, true),
      (file) => file.setUint16(directory + 28, 0xffff, true),
    ]
    for (const lie of lies) {
      const changed = bytes.slice()
      lie(new DataView(changed.buffer))
      expect((await refusal({ name, bytes: changed })).key).toBe('read.broken')
    }
  })

  it('may not have thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`x${index}`, new Uint8Array()]))
    expect((await refusal({ name: 'a.xlsx', bytes: zipSync(parts, { level: 0 }) })).key).toBe('read.tooLarge')
  })

  it('with hostile names of parts and sheets gives plain tables', async () => {
    const parts = excelParts([{ name: '__proto__', data: `<row>${text('constructor')}${text('../../x')}</row>` }])
    expect((await read(packed('a.xlsx', { ...parts, '../../etc/passwd': 'x', 'constructor/prototype': 'x' }))).sheets[0]).toMatchObject({
      name: '__proto__',
      rows: [{ cells: ['constructor', '../../x'] }],
    })
  })
})

describe('a sheet', () => {
  it('may not have more rows, columns or text than can be read', async () => {
    expect(await refusal(textFile('a.csv', 'x\n'.repeat(100_001)))).toMatchObject({
      key: 'read.tooManyRows',
      values: { file: 'a.csv', most: 100_000 },
    })
    expect((await refusal(textFile('a.csv', `Namn;${'x;'.repeat(1200)}\n`.repeat(3)))).key).toBe('read.tooWide')
    const long = excel([{ name: 'A', data: `<row>${'<c t="s"><v>0</v></c>'.repeat(999)}</row>` }], [`<t>${'x '.repeat(16_000)}</t>`])
    expect((await refusal(long)).key).toBe('read.tooLarge')
  })

  it('may not claim rows and columns far away', async () => {
    const wide = Array.from({ length: 5 }, (_, index) => `<row><c r="ALL${index + 1}"><v>1</v></c></row>`).join('')
    expect((await read(excel([{ name: 'A', data: wide }]))).sheets[0]?.rows[0]?.cells).toHaveLength(1000)
    expect((await refusal(excel([{ name: 'A', data: '<row><c r="XFD1"><v>1</v></c></row>' }]))).key).toBe('read.tooWide')
    expect(await refusal(excel([{ name: 'A', data: '<row r="9999999"><c><v>1</v></c></row>' }]))).toMatchObject({ key: 'read.brokenSheet' })
    const merged = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}</mergeCells>`
    const rows = Array.from({ length: 1500 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('')
    expect((await refusal(excel([{ name: 'A', data: rows, after: merged }]))).key).toBe('read.tooLarge')
  })

  it('may not repeat a cell a million times', async () => {
    const ods = (row: string) =>
      packed('a.ods', {
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<c xmlns:t="t"><t:table>${row}</t:table></c>`,
      })
    const cell = '<t:table-cell t:number-columns-repeated="TIMES"><t:p>x</t:p></t:table-cell>'
    expect((await refusal(ods(`<t:table-row t:number-rows-repeated="1048576">${cell.replace('TIMES', '1')}</t:table-row>`))).key).toBe(
      'read.tooManyRows',
    )
    expect((await refusal(ods(`<t:table-row>${cell.replace('TIMES', '999999999')}</t:table-row>`))).key).toBe('read.tooWide')
    const html = `<table>${'<tr><td rowspan=65000 colspan=9999>x'.repeat(3)}</table>`
    expect((await refusal(textFile('a.html', html))).key).toBe('read.tooWide')
  })

  it('with a quote that never closes loses no line', async () => {
    const rows = tables(await read(textFile('a.csv', 'Aktör;Makt\n"Kommunen;3\nRegionen;2\n')))['']
    expect(rows).toEqual([
      ['Aktör', 'Makt'],
      ['"Kommunen', '3'],
      ['Regionen', '2'],
    ])
  })
})

describe('JSON', () => {
  it('may not nest without end, and its names mean nothing', async () => {
    expect((await refusal(textFile('a.json', '['.repeat(5_000_000)))).key).toBe('read.tooDeep')
    expect((await refusal(textFile('a.json', `[${'{"a":'.repeat(70)}1${'}'.repeat(70)}]`))).key).toBe('read.tooDeep')
    const polluting = '[{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name": "Kommunen"}]'
    expect(tables(await read(textFile('a.json', polluting)))).toEqual({ '': [['name'], ['Kommunen']] })
  })

  it('says where it goes wrong', async () => {
    const faults: readonly (readonly [text: string, row: number, column: number])[] = [
      ['{"a": 1,}', 1, 9],
      ['[1 2]', 1, 4],
      ['{"a": [1, 2}', 1, 12],
      ['[{"a": "x\ny"}]', 1, 10],
      ['[{"a": "x\\y"}]', 1, 10],
      ['[{"a": tru}]', 1, 8],
      ['[{"a": 1}', 1, 10],
      ['[{"a": 1}]\n]', 2, 1],
      ['{"a"\n 1}', 2, 2],
      ['{"a": 1 "b": 2}', 1, 9],
    ]
    for (const [json, row, column] of faults)
      expect(await refusal(textFile('a.json', json)), json).toEqual({ key: 'read.brokenAt', values: { file: 'a.json', row, column } })
  })
})

describe('what cannot be read', () => {
  it('is told by its kind, in words', async () => {
    const ole = new Uint8Array(2000)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
    const locked = ole.slice()
    locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 1111)
    const files = {
      'read.oldExcel': { name: 'gammal.xls', bytes: ole },
      'read.locked': { name: 'hemlig.xlsx', bytes: locked },
      'read.unknown': { name: 'bild.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
      'read.empty': { name: 'tom.csv', bytes: new Uint8Array() },
    } as const
    for (const [key, file] of Object.entries(files)) {
      const message = await refusal(file)
      expect(message.key).toBe(key)
      expect(say(english, message)).toContain(file.name)
      expect(say(english, message)).toContain('Your maps are unchanged')
    }
    expect((await refusal({ name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') })).key).toBe('read.unknown')
    expect((await refusal(textFile('blank.csv', '\n\n   \n'))).key).toBe('read.empty')
  })
})
