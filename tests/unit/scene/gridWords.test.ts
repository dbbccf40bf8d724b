import { describe, expect, it } from 'vitest'
import { newInfo } from '../../../src/domain/create'
import { gridSets, quadrants, scales } from '../../../src/domain/document'
import { stepCount, stepValue } from '../../../src/domain/scales'
import { type Language, languages } from '../../../src/i18n/languages'
import { gridAltText } from '../../../src/scene/altText'
import { axisEnd, axisName, axisTitle, heldText, placeText, quadrantClass, quadrantName, ratingText } from '../../../src/scene/gridWords'
import { legendOf } from '../../../src/scene/legend'
import { documentWith } from '../../helpers/documents'
import { swedish, textsOf } from '../../helpers/texts'

const usual = newInfo()
const axes = ['influence', 'interest'] as const

describe.each(Object.keys(languages) as Language[])('the words of the grid in %s', (language) => {
  it('name every quadrant of every set differently, with a line under it', async () => {
    const t = await textsOf(language)
    for (const gridSet of gridSets) {
      const names = quadrants.map((quadrant) => quadrantName({ ...usual, gridSet }, quadrant, t))
      expect(new Set(names.filter((name) => name !== '')).size, `${gridSet}: ${names.join(', ')}`).toBe(4)
      for (const quadrant of quadrants) expect(quadrantClass({ ...usual, gridSet }, quadrant, t)).not.toBe('')
    }
  })

  it('name axes, their ends and every step of every scale', async () => {
    const t = await textsOf(language)
    for (const gridSet of gridSets) {
      for (const axis of axes) {
        const info = { ...usual, gridSet }
        for (const text of [
          axisTitle(info, axis, t),
          axisName(info, axis, t),
          axisEnd(info, axis, 'low', t),
          axisEnd(info, axis, 'high', t),
        ])
          expect(text).not.toBe('')
        for (const scale of scales) {
          const steps = Array.from({ length: stepCount(scale) }, (_, index) => stepValue(index + 1, scale))
          const words = steps.map((value) => ratingText({ gridSet, scale }, axis, value, t))
          expect(new Set(words.filter((word) => word !== '')).size, words.join(', ')).toBe(steps.length)
        }
      }
    }
  })
})

describe('own words', () => {
  const info = newInfo({
    gridSet: 'own',
    quadrantNames: { contextSetter: ' ', player: 'Bär frågan', crowd: '', subject: 'Ge plats' },
    axisNames: { influence: 'Makt', interest: '' },
  })

  it('take the place of a name, and the usual name stands where nothing was written', () => {
    expect(quadrants.map((quadrant) => quadrantName(info, quadrant, swedish))).toEqual(['Håll nöjda', 'Bär frågan', 'Bevaka', 'Ge plats'])
    expect(quadrants.map((quadrant) => quadrantClass(info, quadrant, swedish))).toEqual(['Ramsättare', '', 'Övrig omgivning', ''])
    expect(axes.map((axis) => axisTitle(info, axis, swedish))).toEqual(['Makt', 'Intresse för frågan'])
  })

  it('wait, unused, while another set is chosen', () => {
    expect(quadrantName({ ...info, gridSet: 'mendelow' }, 'player', swedish)).toBe('Samarbeta nära')
  })
})

describe('where an actor is, in words', () => {
  it('follows set, scale and axes', () => {
    const place = { influence: 58, interest: 66 }
    expect(placeText(usual, place, swedish)).toBe('Inflytande 58, intresse 66. Samarbeta nära.')
    expect(placeText({ ...usual, gridSet: 'affected', scale: 'steps5' }, place, swedish)).toBe(
      'Inflytande medelstort, berörd mycket. Resurspersoner.',
    )
    expect(placeText({ ...usual, axisNames: { influence: 'Makt', interest: 'SKR-vikt' } }, place, swedish)).toBe(
      'Makt 58, SKR-vikt 66. Samarbeta nära.',
    )
  })

  it('says that it is near a line, and what is not assessed', () => {
    expect(placeText(usual, { influence: 53, interest: 90 }, swedish)).toBe('Inflytande 53, intresse 90. Samarbeta nära. Nära gränsen.')
    expect(placeText(usual, { influence: 54, interest: 90 }, swedish)).not.toContain('gränsen')
    expect(placeText(usual, { influence: null, interest: 12.4 }, swedish)).toBe('Inflytande inte bedömt, intresse 12.')
    expect(placeText(usual, { influence: null, interest: null }, swedish)).toBe('Inte placerad.')
  })

  it('stands on one line beside a mark that is held', () => {
    expect(heldText(usual, { influence: 80, interest: 20 }, swedish)).toBe('Inflytande 80 · Intresse 20 · Håll nöjda')
    expect(heldText(usual, { influence: 80, interest: 48 }, swedish)).toBe('Inflytande 80 · Intresse 48 · Håll nöjda · nära gränsen')
  })
})

describe('what leaves the app', () => {
  const doc = documentWith({
    info: { gridSet: 'affected' },
    actors: [
      { name: 'Elever', influence: 10, interest: 95 },
      { name: 'Styrelse', influence: 90, interest: 48 },
    ],
  })

  it('says in the alt text which axes the grid has', () => {
    expect(gridAltText(doc, swedish)).toBe(
      'Matris över 2 aktörer efter ”Inflytande över frågan” och ”Berörd av frågan”. Grå eminenser: Styrelse. Gisslan: Elever.',
    )
    expect(gridAltText(documentWith({ actors: [{ name: 'Elever', influence: 10, interest: 95 }] }), swedish)).toBe(
      'Matris över 1 aktör efter inflytande och intresse. Stärk deras röst: Elever.',
    )
  })

  it('has near the line in the legend, counted, and the axis as it is called', () => {
    const actors = Object.values(doc.actors)
    const { blocks, reading } = legendOf(doc, { kind: 'grid', actors, relations: [], moved: false, unnamed: 0, look: null }, swedish)
    const near = blocks.flatMap(({ rows }) => rows).find(({ text }) => text.startsWith('Nära gränsen'))
    expect(near?.count).toBe(1)
    expect(reading.join(' ')).toContain('Berörd av frågan')
  })
})
