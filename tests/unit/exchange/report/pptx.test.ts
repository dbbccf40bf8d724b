import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../src/domain/create'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { writePptx } from '../../../../src/exchange/report/pptx'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import { documentWith } from '../../../helpers/documents'
import { lightPalette } from '../../../helpers/palette'
import { swedish } from '../../../helpers/texts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Every element of every part; throws where a part is no XML. */
async function partsOf(doc: StakeholderDocument) {
  const blob = writePptx(doc, { t: swedish, palette: lightPalette(), date: new Date(2025, 10, 14) })
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return new Map(
    Object.entries(files).map(([path, bytes]) => {
      const elements: Element[] = []
      const texts: string[] = []
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`)
      })
      parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
      parser.on('text', (text) => void (text.trim() && texts.push(text)))
      parser.write(strFromU8(bytes)).close()
      return [path, { elements, texts }] as const
    }),
  )
}
const slide = (parts: Awaited<ReturnType<typeof partsOf>>, n: number) =>
  parts.get(`ppt/slides/slide${n}.xml`) ?? { elements: [], texts: [] }
const named = (elements: readonly Element[], name: string) => elements.filter((one) => one.name === name)

describe('a presentation', () => {
  it('has every actor as a group with its name, on both pictures where it stands', async () => {
    const doc = await exampleDocument('sv')
    const parts = await partsOf(doc)
    const groupsOn = (n: number) =>
      slide(parts, n).elements.flatMap((one, index, all) =>
        all[index - 1]?.name === 'p:nvGrpSpPr' && one.name === 'p:cNvPr' ? [one.attributes.name] : [],
      )
    const names = Object.values(doc.actors).map(({ name }) => name)
    expect(groupsOn(2).filter(Boolean).sort()).toEqual([...names].sort())
    expect(groupsOn(3).filter(Boolean).sort()).toEqual([...names].sort())
  })

  it('holds each relation to a shape at both ends', async () => {
    const doc = await exampleDocument('sv')
    const { elements } = slide(await partsOf(doc), 3)
    const ids = new Set(named(elements, 'p:cNvPr').map(({ attributes }) => attributes.id))
    const ends = [...named(elements, 'a:stCxn'), ...named(elements, 'a:endCxn')]
    expect(ends).toHaveLength(2 * Object.keys(doc.relations).length)
    expect(ends.filter(({ attributes }) => !ids.has(attributes.id))).toEqual([])
  })

  it('gives no number twice on a slide', async () => {
    const parts = await partsOf(await exampleDocument('sv'))
    for (const n of [1, 2, 3]) {
      const ids = named(slide(parts, n).elements, 'p:cNvPr').map(({ attributes }) => attributes.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('tells the speaker what each picture shows', async () => {
    const parts = await partsOf(await exampleDocument('sv'))
    expect(parts.get('ppt/notesSlides/notesSlide2.xml')?.texts.join(' ')).toMatch(/26 aktörer/)
  })

  it('is XML whatever people wrote', async () => {
    const name = '<b>&"\u0000\ud800 🏫 שלום ]]>'
    const doc = documentWith({ actors: [{ name, influence: 10, interest: 90 }, 'B'], relations: [[name, 'B']], info: { title: '</a:t>' } })
    const { texts } = slide(await partsOf(doc), 2)
    // The label is broken into lines, which have no space at their ends.
    expect(texts.join(' ')).toMatch(/<b>&" ?🏫 שלום ?\]\]>/)
    expect((await partsOf(emptyDocument)).size).toBeGreaterThan(10)
  })
})
