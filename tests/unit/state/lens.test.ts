import { describe, expect, it } from 'vitest'
import { rateActor } from '../../../src/domain/edits/actors'
import { changedActors } from '../../../src/scene/patchPicture'
import { type Lens, type LensSettings, lensOf, usualSettings } from '../../../src/state/lens'
import { documentWith } from '../../helpers/documents'
import { swedish as t } from '../../helpers/texts'

const doc = documentWith({
  groups: ['Förvaltning'],
  actors: [{ name: 'Skolan', group: 'Förvaltning' }, 'Biblioteket', 'Scouterna', 'Grannarna'],
  relations: [
    ['Skolan', 'Biblioteket'],
    ['Biblioteket', 'Scouterna'],
  ],
})
const lens = (settings: Partial<LensSettings>): Lens => {
  const made = lensOf({ ...usualSettings, ...settings })
  if (!made) throw new Error('lens: nothing differs from the usual')
  return made
}
const shown = (one: Lens | null) => Object.keys(one?.through(doc, t).doc.actors ?? {})
const lit = (settings: Partial<LensSettings>) => [...(lens(settings).through(doc, t).lit?.actors ?? [])]

describe('a lens', () => {
  it('is nothing when everything is as usual', () => {
    expect(lensOf(usualSettings)).toBeNull()
    expect(lensOf({ ...usualSettings, words: '  ' })).toBeNull()
  })

  it('gives the same answer for the same document, and the document itself when it hides nothing', () => {
    const coloured = lens({ colour: 'stance' })
    expect(coloured.through(doc, t).doc).toBe(doc)
    const hiding = lens({ hidden: new Set(['Skolan']) })
    expect(hiding.through(doc, t)).toBe(hiding.through(doc, t))
  })

  it('lets a picture be patched after an edit, also while something is hidden', () => {
    const many = documentWith({
      actors: Array.from({ length: 80 }, (_, index) => `A${index}`),
      relations: [
        ['A1', 'A2'],
        ['A2', 'A3'],
      ],
    })
    const hiding = lens({ hidden: new Set(['A3']) })
    const before = hiding.through(many, t)
    const after = hiding.through(rateActor(many, 'A2', { influence: 60 }), t)
    expect(changedActors(before.doc, after.doc)).toEqual(['A2'])
    expect(after.look).toBe(before.look)
  })

  it('shows one actor again: taken from the hidden ones, or kept in spite of the filter', () => {
    expect(lens({ hidden: new Set(['Skolan']) }).keeping('Skolan')).toBeNull()
    const without = lens({ without: { group: new Set(['Förvaltning']) } })
    expect(shown(without)).not.toContain('Skolan')
    expect(shown(without.keeping('Skolan'))).toContain('Skolan')
  })

  it('has the surroundings or the ways in focus, and nothing when they are gone or hidden', () => {
    expect(lit({ focus: { kind: 'near', actors: ['Skolan'], steps: 1 } })).toEqual(['Skolan', 'Biblioteket'])
    expect(lit({ focus: { kind: 'path', from: 'Skolan', to: 'Scouterna' } })).toEqual(['Skolan', 'Biblioteket', 'Scouterna'])
    const hidden = new Set(['Skolan'])
    expect(lens({ hidden, focus: { kind: 'near', actors: ['Skolan'], steps: 1 } }).through(doc, t).lit).toBeNull()
    expect(lens({ hidden, focus: { kind: 'path', from: 'Skolan', to: 'Scouterna' } }).through(doc, t).lit).toBeNull()
  })

  it('has the two alone in focus when there is no way between them', () => {
    expect(lit({ focus: { kind: 'path', from: 'Skolan', to: 'Grannarna' } })).toEqual(['Skolan', 'Grannarna'])
  })
})
