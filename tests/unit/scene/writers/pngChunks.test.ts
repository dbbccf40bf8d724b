import { describe, expect, it } from 'vitest'
import { withFacts } from '../../../../src/scene/writers/pngChunks'
import { emptyPng, pngChunks } from '../../../helpers/fakeCanvas'

const facts = { pixelsPerMetre: 11811, title: 'Skolfrånvaro', description: 'Matris över 26 aktörer' }

describe('withFacts', () => {
  it('says size on paper, colour space and words right after the header', () => {
    const chunks = pngChunks(withFacts(emptyPng(3, 2), facts))
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    const density = chunks[2]?.data
    expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([11811, 11811, 1])
    expect(chunks[3]?.data.toString('utf8')).toBe('Title\0\0\0\0\0Skolfrånvaro')
    expect(chunks[4]?.data.toString('utf8')).toBe('Description\0\0\0\0\0Matris över 26 aktörer')
  })

  it('replaces what the browser said of the same things', () => {
    const twice = withFacts(withFacts(emptyPng(3, 2), facts), { ...facts, pixelsPerMetre: 5906 })
    const densities = pngChunks(twice).filter(({ type }) => type === 'pHYs')
    expect(densities.map(({ data }) => data.readUInt32BE(0))).toEqual([5906])
  })

  it('refuses bytes that are no PNG', () => {
    expect(() => withFacts(new TextEncoder().encode('GIF89a and something more'), facts)).toThrow('not a PNG')
  })
})
