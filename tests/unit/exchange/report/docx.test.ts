import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/domain/create'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { shareable, withoutJudgements, withoutNotes } from '../../../../src/domain/shareable'
import { writeDocx } from '../../../../src/exchange/report/docx'
import { reportPictures } from '../../../../src/exchange/report/pictures'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import type { Scene } from '../../../../src/scene/shape'
import { pixelsOf } from '../../../../src/scene/writers/png'
import { documentWith } from '../../../helpers/documents'
import { hostileNames, named, partsOf } from '../../../helpers/office'
import { english, swedish } from '../../../helpers/texts'

const main = 'word/document.xml'
/** The shortest PNG. */
const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='), (sign) =>
  sign.charCodeAt(0),
)

async function reportOf(doc: StakeholderDocument, t = swedish) {
  const date = new Date(2025, 10, 14)
  const drawn = reportPictures(doc, t)
  const scenes: readonly Scene[] = drawn.flatMap(({ scenes, key }) => (key ? [...scenes, key] : scenes))
  const painted = ({ width, height, title, description }: Scene) => ({ data: dot, width, height, title, description })
  const pictures = drawn.map(({ kind, reading, scenes, key }) => ({ kind, reading, images: scenes.map(painted), key: key && painted(key) }))
  const parts = await partsOf(await writeDocx(doc, { t, date, pictures }))
  const paragraphs = named(parts, main, 'w:p')
  const styleOf = new Map(named(parts, 'word/styles.xml', 'w:style').map(({ attributes }) => [attributes['w:styleId'], attributes]))
  const all = parts.get(main) ?? []
  /** Texts of paragraphs with a style, in order. */
  const styled = (style: string) => {
    const texts: string[] = []
    let inStyle = false
    for (const element of all) {
      if (element.name === 'w:pStyle') inStyle = element.attributes['w:val'] === style
      if (element.name === 'w:p') {
        if (inStyle) texts.push(element.text)
        inStyle = false
      }
    }
    return texts
  }
  return { parts, scenes, paragraphs, styleOf, styled, text: paragraphs.map(({ text }) => text).join('\n') }
}

describe('a report in Word', () => {
  it('has a title, the case and its parts under headings that a template knows', async () => {
    const doc = await exampleDocument('sv')
    const { styled, styleOf, text } = await reportOf(shareable(doc, withoutNotes).doc)
    expect(styled('Title')).toEqual([doc.info.info?.title])
    expect(styled('Heading1')).toEqual([
      'Fråga och mål',
      'I korthet',
      'Matris',
      'Nätverk',
      'Aktörer',
      'Så når vi dem',
      'Relationer',
      'Så är kartan gjord',
    ])
    expect(styled('Heading2')).toEqual(['Frågan', 'Mål'])
    expect(text).toMatch(/Samarbeta nära\. .*Barn- och utbildningsnämnden/)
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption']) expect(styleOf.has(style)).toBe(true)
    expect(text).toContain(doc.info.info?.question)
    expect(text).toContain('14 november 2025')
  })

  it('says in each picture what it shows, at 300 dpi and no wider than the text', async () => {
    const { parts, scenes } = await reportOf(await exampleDocument('sv'))
    const pictures = named(parts, main, 'wp:docPr').map(({ attributes }) => attributes.descr)
    expect(pictures).toEqual(scenes.map(({ description }) => description))
    expect(pictures[0]).toMatch(/26 aktörer.*Samarbeta nära/)
    const widths = named(parts, main, 'wp:extent').map(({ attributes }) => Number(attributes.cx) / 914_400)
    for (const [index, inches] of widths.entries()) {
      expect(inches).toBeLessThanOrEqual(16.01 / 2.54)
      expect(pixelsOf(scenes[index] as Scene).width / inches).toBeGreaterThanOrEqual(299.5)
    }
  })

  it('has every actor once in the register, under a head that repeats', async () => {
    const doc = documentWith({
      actors: Array.from({ length: 60 }, (_, index) => ({
        name: `Förvaltningen för område ${index + 1}`,
        influence: index,
        interest: 50,
      })),
    })
    const { parts, styled } = await reportOf(doc)
    expect(named(parts, main, 'w:tblHeader')).toHaveLength(1)
    expect(named(parts, main, 'w:tr')).toHaveLength(61)
    const cells = styled('TableText')
    expect(new Set(cells.filter((text) => text.startsWith('Förvaltningen'))).size).toBe(60)
    // The most influential first.
    expect(cells.find((text) => text.startsWith('Förvaltningen'))).toMatch(/ 60$/)
  })

  it('rates as the scale of the map says, and keeps what nobody assessed blank', async () => {
    const actors = [
      { name: 'Kommun', influence: 95, interest: 10, engagement: { current: 'neutral', desired: 'leading' } as const },
      'Region',
    ]
    const { styled } = await reportOf(documentWith({ actors, info: { scale: 'steps5' } }))
    expect(styled('TableText')).toEqual([
      ...['Aktör', 'Inflytande', 'Intresse', 'Ruta i matrisen', 'Engagemang'],
      ...['Kommun', 'mycket stort', 'mycket litet', 'Håll nöjda', 'Neutral → Driver på'],
      ...['Region', '', '', '', ''],
    ])
  })

  it('plans only for those for whom something is decided, by their names', async () => {
    const strategy = { argument: 'Skolan avlastas', approachedBy: 'r', channel: '', dueWeeks: 3, ownership: '', risk: '' }
    const { styled } = await reportOf(
      documentWith({
        actors: [
          { name: 'Kommun', strategy },
          { id: 'r', name: 'Region' },
        ],
      }),
      english,
    )
    expect(styled('TableText').slice(-8)).toEqual([
      'Actor',
      'Argument',
      'Approached by',
      'Due, weeks',
      'Kommun',
      'Skolan avlastas',
      'Region',
      '3',
    ])
  })

  it('has neither grid nor judgements in the copy without them', async () => {
    const { styled, text } = await reportOf(shareable(await exampleDocument('sv'), withoutJudgements).doc)
    expect(styled('Heading1')).not.toContain('Matris')
    expect(text).not.toMatch(/Starkt emot|Något emot|Driver på|Motsätter sig|Samarbeta nära/)
  })

  it('is in the language of the map and signed by nobody', async () => {
    const { parts } = await reportOf(await exampleDocument('sv'))
    expect(named(parts, 'word/styles.xml', 'w:lang')[0]?.attributes['w:val']).toBe('sv')
    const core = parts.get('docProps/core.xml') ?? []
    expect(core.map(({ name }) => name).sort()).toEqual(['cp:coreProperties', 'dc:language', 'dc:title', 'dcterms:created'])
    const everything = [...parts.values()].flat().map(({ text, attributes }) => text + Object.values(attributes).join(' '))
    expect(everything.join(' ')).not.toMatch(/Un-named/)
  })

  it('holds whatever people wrote, and an empty map', async () => {
    const doc = documentWith({
      actors: hostileNames.map((name, index) => ({ id: `a${index}`, name, note: name, influence: 10 * index, interest: 50 })),
      info: { title: hostileNames[5], question: 'rad\nbryt\u0000' },
    })
    const { styled, text } = await reportOf(doc)
    const cells = styled('TableText')
    for (const name of [
      '=HYPERLINK("http://example.org","x")',
      `<w:t>&"'</w:t> ]]>`,
      'abcd',
      'halv  slut',
      '🏫👩‍👩‍👧 skolan',
      'משרד החינוך',
    ])
      expect(cells).toContain(name)
    expect(text).toContain('rad\nbryt')
    expect((await reportOf(emptyDocument)).text).toContain('Kartan har inga aktörer än.')
  })
})
