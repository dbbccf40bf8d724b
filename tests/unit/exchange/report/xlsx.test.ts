import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/domain/create'
import { engagementLevels, type StakeholderDocument } from '../../../../src/domain/document'
import { shareable, withoutJudgements, withoutNotes } from '../../../../src/domain/shareable'
import { engagementOf, stanceOf } from '../../../../src/exchange/attitudes'
import { fieldOfHeading } from '../../../../src/exchange/columns'
import { writeXlsx } from '../../../../src/exchange/report/xlsx'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import { type Language, languages, wholeTranslate } from '../../../../src/i18n/languages'
import { documentWith } from '../../../helpers/documents'
import { hostileNames, named, partsOf } from '../../../helpers/office'
import { swedish } from '../../../helpers/texts'

/** Sheets as rows of texts and numbers. */
async function workbookOf(doc: StakeholderDocument, t = swedish) {
  const parts = await partsOf(await writeXlsx(doc, t))
  const shared = (parts.get('xl/sharedStrings.xml') ?? []).filter(({ name }) => name === 'si').map(({ text }) => text)
  const names = named(parts, 'xl/workbook.xml', 'sheet').map(({ attributes }) => attributes.name ?? '')
  const sheets = names.map((name, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const cells = named(parts, path, 'c').map(({ attributes, text }) => ({
      row: Number(/\d+/.exec(attributes.r ?? '')?.[0]),
      style: attributes.s,
      value: attributes.t === 's' ? (shared[Number(text)] ?? '') : attributes.t ? text : Number(text),
    }))
    const rows = [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row).map(({ value }) => value))
    return { name, path, rows, heads: cells.filter(({ row }) => row === 1) }
  })
  return { parts, names, sheets, rows: (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [] }
}

describe('a workbook', () => {
  it('has actors and relations, and notes only in the working copy', async () => {
    const doc = await exampleDocument('sv')
    const note = { id: 'n', text: 'Ring på fredag', on: 'grid', at: { x: 1, y: 1 }, order: 1 } as const
    const whole = { ...doc, notes: { n: note } }
    expect((await workbookOf(whole)).names).toEqual(['Aktörer', 'Relationer', 'Anteckningar'])
    const { names, sheets, parts } = await workbookOf(shareable(whole, withoutNotes).doc)
    expect(names).toEqual(['Aktörer', 'Relationer'])
    expect(sheets[0]?.rows).toHaveLength(27)
    expect(sheets[1]?.rows).toHaveLength(1 + Object.keys(doc.relations).length)
    expect(sheets[0]?.rows[0]).not.toContain('Anteckning')
    const everything = [...parts.values()].flat().map(({ text }) => text)
    expect(everything.join(' ')).not.toContain('Ring på fredag')
  })

  it('writes ratings as the numbers they are', async () => {
    const actors = [{ name: 'Kommun', influence: 58.5, interest: 0 }, 'Region']
    const { rows } = await workbookOf(documentWith({ actors, info: { scale: 'steps5' } }))
    expect(rows('Aktörer')).toEqual([['Aktör', 'Inflytande (0–100)', 'Intresse (0–100)'], ['Kommun', 58.5, 0], ['Region']])
  })

  it('has no formula, whatever a cell begins with', async () => {
    const actors = hostileNames.map((name, index) => ({ id: `a${index}`, name, note: name, mission: name }))
    const { parts, sheets, rows } = await workbookOf(documentWith({ actors, info: { title: '=1' } }))
    for (const { path } of sheets) expect(named(parts, path, 'f')).toEqual([])
    const texts = rows('Aktörer').flat()
    for (const name of ['=HYPERLINK("http://example.org","x")', '+1+1', '-1-1', '@SUM(1)', 'abcd', '🏫👩‍👩‍👧 skolan', `<w:t>&"'</w:t> ]]>`])
      expect(texts).toContain(name)
  })

  it('keeps its bold heads in view', async () => {
    const { parts, sheets } = await workbookOf(await exampleDocument('sv'))
    const fonts = named(parts, 'xl/styles.xml', 'font')
    const bold = (parts.get('xl/styles.xml') ?? []).filter(({ name, within }) => name === 'b' && within.includes('font'))
    expect(bold).toHaveLength(1)
    expect(fonts.length).toBeGreaterThan(1)
    for (const { path, heads } of sheets) {
      expect(named(parts, path, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' })
      expect(new Set(heads.map(({ style }) => style)).size).toBe(1)
    }
  })

  it.each(Object.keys(languages) as Language[])('is read again by the import: headings, stance and engagement (%s)', async (language) => {
    const t = await wholeTranslate(language)
    const heads = (await workbookOf(await exampleDocument('sv'), t)).sheets[0]?.rows[0] ?? []
    const fields = heads.map((head) => fieldOfHeading(String(head)))
    for (const field of ['name', 'group', 'influence', 'interest', 'stance', 'engagement', 'engagementDesired', 'mission', 'gain'])
      expect(fields).toContain(field)
    for (const level of engagementLevels) expect(engagementOf(t(`engagement.${level}`))).toBe(level)
    for (const stance of [-2, -1, 0, 1, 2] as const) expect(stanceOf(t(`stance.${stance}`))).toBe(stance)
  })

  it('has no judgement in the copy without them, and opens for an empty map', async () => {
    const { rows } = await workbookOf(shareable(await exampleDocument('sv'), withoutJudgements).doc)
    expect(rows('Aktörer')[0]?.join(' ')).not.toMatch(/Inflytande|Intresse|Inställning|Engagemang|Antagande|Makt/)
    expect((await workbookOf(emptyDocument)).rows('Aktörer')).toEqual([['Aktör']])
  })
})
