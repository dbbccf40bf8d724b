// Damaged files: whatever happens to the bytes, a reader gives tables or says in words what is wrong, and soon.
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../../src/domain/random'
import type { SourceFile } from '../../../../src/exchange/readers/reader'
import { readSources } from '../../../../src/exchange/readers/readSources'
import { say, UserError } from '../../../../src/i18n/translate'
import { excel, fixture, packed, textFile } from '../../../helpers/sourceFiles'
import { english } from '../../../helpers/texts'

const rounds = process.env.SAMSPEL_FULL ? 1000 : 200
/** ms that one file may take, however it is damaged. */
const patience = 10_000

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
const xlsx = excel(
  [
    {
      name: 'Aktörer',
      data: `<row r="1"><c r="A1" t="s"><v>0</v></c>${cell('B1', 'Makt')}</row><row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46348</v></c></row>`,
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
    { name: 'Dold', state: 'hidden', data: `<row>${cell('A1', 'x')}<c t="e"><v>#REF!</v></c></row>` },
  ],
  ['<t>Aktör</t>', '<r><t>Region </t></r><r><t>Skåne</t></r>'],
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
)
const ods = packed('lista.ods', {
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'content.xml':
    '<d xmlns:t="t" xmlns:o="o" xmlns:x="x"><t:table t:name="A"><t:table-row t:number-rows-repeated="3"><t:table-cell t:number-columns-repeated="2" t:number-rows-spanned="2"><x:p>Kommunen<x:s x:c="3"/></x:p></t:table-cell><t:table-cell o:value-type="float" o:value="3.5"><x:p>3,5</x:p></t:table-cell></t:table-row></t:table></d>',
})
const word = packed('lista.docx', {
  'word/document.xml':
    '<w:d xmlns:w="w"><w:p><w:r><w:t>Rubrik</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Aktör</w:t><w:br/></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:d>',
})
const html = textFile(
  'tabell.html',
  '<html><style>td{}</style><table><caption>T&auml;t</caption><tr><td rowspan=2 colspan="2">Akt&ouml;r<br>a</td><th>x &#229; <b>y</b></th></tr><tr><td>1<table><tr><td>2</table></td></tr></table></html>',
)
const markdown = textFile('tabell.md', '# Aktörer\n\n| Aktör | Makt |\n|---|:-:|\n| **Region \\| Skåne** | 3 |\n| [x](y) | `2` |\n')
const csv = textFile('tabell.csv', '\ufeffsep=;\r\nAktör;Inflytande;Anteckning\r\n"Region ""Skåne""";3,5;"två\nrader"\r\n\'=1+1;;låg\r\n')

const formats: Readonly<Record<string, readonly SourceFile[]>> = {
  XLSX: [xlsx],
  ODS: [ods],
  Word: [word],
  CSV: [csv],
  Markdown: [markdown],
  HTML: [html],
  GraphML: ['networkx.graphml', 'gephi.graphml', 'yed.graphml'].map(fixture),
  GEXF: ['gephi-13.gexf', 'networkx-12.gexf', 'nested-11.gexf'].map(fixture),
  'Kumu JSON': ['kumu-project.json', 'kumu-blueprint.json'].map(fixture),
  'JSON of networks': ['node-link.json', 'd3-by-place.json', 'cytoscape.json'].map(fixture),
  Pajek: ['windows-1252.net', 'matrix.net'].map(fixture),
  'lists of edges': [fixture('networkx.edgelist')],
}

type Random = () => number
const below = (random: Random, end: number): number => Math.floor(random() * end)
/** Pieces that mean something to one format or another. */
const pieces = [
  '<',
  '>',
  '</',
  '"',
  "'",
  '&',
  '&#0;',
  '&#x110000;',
  '<!DOCTYPE x>',
  '<![CDATA[',
  '-->',
  '\0',
  '\ufeff',
  '{',
  '}',
  '[',
  ']',
  '__proto__',
  ',,,',
  ';',
  '\t',
  '\r',
  '|',
  '\\',
  '*Vertices 9',
  '99999999999',
  '-1',
  'NaN',
  '1e400',
  '\ud800',
  '=1+1',
  '<table>',
  '</row>',
  'r="A0"',
]

/** One to six changes: bytes turned, cut out, told twice, put in, or the end cut off. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let all = Array.from(bytes)
  for (let left = 1 + below(random, 6); left > 0; left -= 1) {
    const at = below(random, all.length + 1)
    const length = below(random, Math.min(200, all.length - at) + 1)
    const change = below(random, 6)
    if (change === 0) all[at] = below(random, 256)
    else if (change === 1) all.splice(at, length)
    else if (change === 2) all.splice(at, 0, ...all.slice(at, at + length))
    else if (change === 3) all.splice(at, 0, ...new TextEncoder().encode(pieces[below(random, pieces.length)]))
    else if (change === 4) all.splice(below(random, all.length + 1), 0, ...all.slice(at, at + length))
    else if (left === 1) all = all.slice(0, at)
  }
  return Uint8Array.from(all, (byte) => byte ?? 0)
}

/** Half of the packed files are damaged inside and packed anew, so that the damage reaches the readers of their parts. */
function damagedFile({ name, bytes }: SourceFile, random: Random): SourceFile {
  if (bytes[0] !== 0x50 || random() < 0.5) return { name, bytes: damaged(bytes, random) }
  const parts = Object.entries(unzipSync(bytes))
  const chosen = below(random, parts.length)
  return {
    name,
    bytes: zipSync(Object.fromEntries(parts.map(([path, part], index) => [path, index === chosen ? damaged(part, random) : part])), {
      level: 0,
    }),
  }
}

/** How it went, as text; an error that is none for people is thrown on. */
async function outcome(file: SourceFile): Promise<string> {
  try {
    const { sheets } = await readSources([file])
    expect(sheets.flatMap(({ rows }) => rows).every(({ cells }) => cells.every((text) => typeof text === 'string'))).toBe(true)
    return 'read'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(say(english, error.text)).not.toMatch(/[{}]|^$/)
    return error.text.key
  }
}

const seen: Record<string, number> = {}

describe(`${rounds} damaged files`, () => {
  for (const [format, files] of Object.entries(formats)) {
    it(`of ${format} are read or refused in words`, { timeout: 600_000 }, async () => {
      const random = randomFrom(format.length * 7919)
      let slowest = 0
      for (let round = 0; round < rounds; round += 1) {
        const file = damagedFile(files[round % files.length] as SourceFile, random)
        const start = performance.now()
        try {
          const key = await outcome(file)
          seen[key] = (seen[key] ?? 0) + 1
        } catch (error) {
          throw new Error(
            `${file.name}, round ${round}: ${file.bytes[0] === 0x50 ? 'packed' : strFromU8(file.bytes, true).slice(0, 3000)}`,
            { cause: error },
          )
        }
        slowest = Math.max(slowest, performance.now() - start)
      }
      expect(slowest).toBeLessThan(patience)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  }

  it('reached the readers: some were read, some were broken inside', () => {
    expect(seen.read).toBeGreaterThan(rounds)
    expect(seen['read.brokenAt']).toBeGreaterThan(rounds / 2)
    expect(seen['read.brokenSheet']).toBeGreaterThan(0)
  })
})
