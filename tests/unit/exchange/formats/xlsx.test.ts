import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/domain/create'
import { engagementLevels, type StakeholderDocument } from '../../../../src/domain/document'
import { shareable, withoutJudgements, withoutNotes } from '../../../../src/domain/shareable'
import { engagementOf, stanceOf } from '../../../../src/exchange/attitudes'
import { fieldOfHeading } from '../../../../src/exchange/columns'
import { mapOf } from '../../../../src/exchange/formats/mapOf'
import { writeXlsx } from '../../../../src/exchange/formats/xlsx'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import { type Language, languages, wholeTranslate } from '../../../../src/i18n/languages'
import { documentWith, randomDocument } from '../../../helpers/documents'
import { hostileNames, named } from '../../../helpers/office'
import { workbookOf } from '../../../helpers/spreadsheets'
import { swedish } from '../../../helpers/texts'
import { readBlobs } from '../../../helpers/trips'

const at = new Date('2026-01-02T03:04:05Z')
const newId = () => crypto.randomUUID()
const runs = process.env.SAMSPEL_FULL ? 10_000 : 1000

/** As a second reader sees it. */
const written = async (doc: StakeholderDocument, t = swedish) => workbookOf(await writeXlsx(doc, t, at))
/** As the import reads it. */
const tripped = async (doc: StakeholderDocument, t = swedish) => mapOf(await readBlobs({ 'map.xlsx': await writeXlsx(doc, t, at) }), newId)
const rowsOf = async (doc: StakeholderDocument, name: string) =>
  (await written(doc)).sheets.find((sheet) => sheet.name === name)?.rows.map(({ exact = [] }) => exact) ?? []

describe('the workbook read again', () => {
  it('is identical', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const doc = randomDocument(seed)
        expect(await tripped(doc)).toEqual({ doc, issues: [] })
      }),
      { numRuns: runs },
    )
  }, 300_000)

  it('is identical whatever signs a text has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 20 }), { maxLength: 8 }),
        async (texts) => {
          const actors = texts.map((name, index) => ({ id: `a${index}`, name, note: `${name}\r\n`, extra: { [`x${name}`]: name } }))
          const doc = documentWith({ actors, info: { title: texts[0] ?? '', question: '_x0041_' } })
          expect(await tripped(doc)).toEqual({ doc, issues: [] })
        },
      ),
      { numRuns: 100, examples: [[['\u0000']], [['\u0000', '\ud800', '_x0000_']]] },
    )
  }, 120_000)

  it('is identical with texts longer than a cell, in each language, without anything', async () => {
    const note = `${'å'.repeat(32_766)}😀${'b'.repeat(40_000)}`
    const extra = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`fält ${index}`, { index }]))
    const doc = documentWith({ actors: [{ name: 'Region', note, extra }, 'Kommun'], info: { goal: note } })
    for (const language of Object.keys(languages) as Language[]) {
      const t = await wholeTranslate(language)
      expect(await tripped(doc, t)).toEqual({ doc, issues: [] })
      expect((await tripped(await exampleDocument(language), t))?.doc).toEqual(await exampleDocument(language))
    }
    expect(await tripped(emptyDocument)).toEqual({ doc: emptyDocument, issues: [] })
  }, 120_000)

  it('gives the same bytes for the same map', async () => {
    const bytes = async () => new Uint8Array(await (await writeXlsx(randomDocument(4), swedish, at)).arrayBuffer())
    expect(await bytes()).toEqual(await bytes())
  })
})

describe('a workbook', () => {
  it('has actors and relations first, and notes only in the working copy', async () => {
    const doc = { ...(await exampleDocument('sv')), participants: {}, scores: {} }
    const note = { id: 'n', text: 'Ring på fredag', on: 'grid', at: { x: 1, y: 1 }, order: 1 } as const
    const whole = { ...doc, notes: { n: note } }
    const names = ({ sheets }: Awaited<ReturnType<typeof written>>) => sheets.map(({ name }) => name)
    expect(names(await written(whole))).toEqual(['Aktörer', 'Relationer', 'Kartan', 'Aktörsgrupper', 'Anteckningar', 'Om filen'])
    const shared = await written(shareable(whole, withoutNotes).doc)
    expect(names(shared)).toEqual(['Aktörer', 'Relationer', 'Kartan', 'Aktörsgrupper', 'Om filen'])
    expect(shared.sheets[0]?.rows).toHaveLength(27)
    expect(shared.sheets[1]?.rows).toHaveLength(1 + Object.keys(doc.relations).length)
    const everything = [...shared.parts.values()].flat().map(({ text }) => text)
    expect(everything.join(' ')).not.toContain('Ring på fredag')
    expect(everything).not.toContain('Anteckning')
  })

  it('writes ratings as the numbers they are', async () => {
    const actors = [
      { id: 'k', name: 'Kommun', influence: 58.5, interest: 0 },
      { id: 'r', name: 'Region' },
    ]
    const doc = documentWith({ actors, info: { scale: 'steps5' } })
    expect(await rowsOf(doc, 'Aktörer')).toEqual([
      ['Aktör', 'Inflytande (0–100)', 'Intresse (0–100)', 'Id'],
      ['Kommun', '58.5', '0', 'k'],
      ['Region', '', '', 'r'],
    ])
    const cells = named((await written(doc)).parts, 'xl/worksheets/sheet1.xml', 'c').filter(({ attributes }) =>
      attributes.r?.match(/^[BC]2$/),
    )
    expect(cells.map(({ attributes }) => attributes.t)).toEqual([undefined, undefined])
  })

  it('has no formula, whatever a cell begins with', async () => {
    const actors = hostileNames.map((name, index) => ({ id: `a${index}`, name, note: name, mission: name }))
    const { parts, sheets } = await written(documentWith({ actors, info: { title: '=1' } }))
    for (const [index] of sheets.entries()) expect(named(parts, `xl/worksheets/sheet${index + 1}.xml`, 'f')).toEqual([])
    const names = sheets[0]?.rows.map(({ exact }) => exact?.[0]) ?? []
    for (const name of hostileNames) expect(names).toContain(name)
  })

  it('keeps its bold heads in view and offers the words of a column', async () => {
    const { parts, sheets } = await written(await exampleDocument('sv'))
    for (const [index, { name }] of sheets.entries()) {
      const path = `xl/worksheets/sheet${index + 1}.xml`
      expect(named(parts, path, 'pane')[0]?.attributes, name).toMatchObject({ ySplit: '1', state: 'frozen' })
    }
    const ranges = named(parts, 'xl/worksheets/sheet1.xml', 'formula1').map(({ text }) => text)
    const about = sheets.at(-1)
    const words = ranges.map((range) => {
      const [, from, to] = /\$E\$(\d+):\$E\$(\d+)/.exec(range) ?? []
      return about?.rows.filter(({ number }) => number >= Number(from) && number <= Number(to)).map(({ cells }) => cells[4])
    })
    expect(words).toContainEqual(['Starkt emot', 'Något emot', 'Blandad eller neutral', 'Något för', 'Starkt för'])
  })

  it('says title, language and day of itself, and nothing of who made it', async () => {
    const { parts } = await written(await exampleDocument('sv'))
    const said = (parts.get('docProps/core.xml') ?? []).map(({ name, text }) => [name, text]).slice(0, -1)
    expect(said).toEqual([
      ['dc:title', expect.stringMatching(/./)],
      ['dc:language', 'sv'],
      ['dcterms:created', at.toISOString()],
    ])
  })

  it.each(Object.keys(languages) as Language[])(
    'is read as any other sheet as well: headings, stance and engagement (%s)',
    async (language) => {
      const t = await wholeTranslate(language)
      const heads = (await written(await exampleDocument('sv'), t)).sheets[0]?.rows[0]?.cells ?? []
      const fields = heads.map((head) => fieldOfHeading(head))
      for (const field of ['name', 'group', 'influence', 'interest', 'stance', 'engagement', 'engagementDesired', 'mission', 'gain'])
        expect(fields).toContain(field)
      for (const level of engagementLevels) expect(engagementOf(t(`engagement.${level}`))).toBe(level)
      for (const stance of [-2, -1, 0, 1, 2] as const) expect(stanceOf(t(`stance.${stance}`))).toBe(stance)
    },
  )

  it('has no judgement in the copy without them', async () => {
    const { sheets } = await written(shareable(await exampleDocument('sv'), withoutJudgements).doc)
    const heads = sheets.flatMap(({ name, rows }) =>
      name === 'Kartan' ? [] : [...(rows[0]?.cells ?? []), ...rows.map(({ cells }) => cells[1])],
    )
    for (const head of heads) expect(head).not.toMatch(/^(Inflytande|Intresse \(|Inställning|Engagemang|Antagande|Makt)/)
  })
})
