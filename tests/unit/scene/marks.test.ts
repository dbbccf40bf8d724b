import { describe, expect, it } from 'vitest'
import { actorMark, engagementBars, groupSigns, markPath, stanceGlyph } from '../../../src/scene/marks'
import type { Path, Shape } from '../../../src/scene/shape'
import { documentWith } from '../../helpers/documents'

const look = { ground: 'plot' } as const
const actor = { stance: 1, assumption: false } as const
const first = (shapes: readonly Shape[]) => shapes[0] as Path

describe('the mark of an actor', () => {
  it('has a shape of its own in each of the ten slots and without a group', () => {
    const paths = Array.from({ length: 11 }, (_, slot) => markPath(slot, 13))
    expect(new Set(paths).size).toBe(11)
    for (const path of paths) expect(path).toMatch(/^M[-\d. MLCQA]+Z$/)
  })

  it('is filled for, tinted when mixed, hollow against and dashed when not known', () => {
    expect(first(actorMark({ ...actor, stance: 2 }, 4, 13, look)).fill).toBe('sector-4')
    expect(first(actorMark({ ...actor, stance: 0 }, 4, 13, look)).fill).toBe('sector-4-tint')
    expect(first(actorMark({ ...actor, stance: -1 }, 4, 13, look)).fill).toBe('plot')
    const unknown = actorMark({ ...actor, stance: null }, 4, 13, look)
    expect(first(unknown).dash).toBeDefined()
    expect(unknown[1]).toMatchObject({ kind: 'text', text: '?' })
  })

  it('tells each stance apart by its glyph alone', () => {
    const glyphs = ([-2, -1, 0, 1, 2] as const).map((stance) => (actorMark({ ...actor, stance }, 2, 13, look).at(-1) as Path).d)
    expect(new Set(glyphs).size).toBe(5)
    expect(new Set(([-2, -1, 0, 1, 2, null] as const).map((stance) => JSON.stringify(stanceGlyph(stance)))).size).toBe(6)
  })

  it('says nothing about stance when that is not to be shown', () => {
    const hidden = { ...look, stance: false }
    expect(actorMark({ ...actor, stance: -2 }, 2, 13, hidden)).toEqual(actorMark({ ...actor, stance: null }, 2, 13, hidden))
  })

  it('wears a dotted ring outside it as an assumption', () => {
    expect(actorMark({ ...actor, assumption: true }, 2, 13, look)[0]).toMatchObject({ kind: 'circle', r: 19, fill: 'none' })
  })

  it('is the same array for the same look', () => {
    expect(actorMark(actor, 2, 13, look)).toBe(actorMark({ ...actor }, 2, 13, look))
  })

  it('carries two letters of the group from the second group of a slot on', () => {
    const doc = documentWith({ groups: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'Kyrkan'] })
    const signs = groupSigns(doc)
    expect(signs.get('A')).toEqual({ slot: 1, code: null })
    expect(signs.get('Kyrkan')).toEqual({ slot: 1, code: 'KY' })
    expect(actorMark(actor, 1, 13, { ...look, code: 'KY' })).toContainEqual(expect.objectContaining({ kind: 'text', text: 'KY' }))
  })
})

describe('engagement bars', () => {
  it('are filled to today and outlined to what is wanted', () => {
    const bars = engagementBars({ current: 'resistant', desired: 'supportive' })
    expect(bars.map((bar) => ('fill' in bar ? bar.fill : ''))).toEqual(['ink', 'ink', 'none', 'none', 'line-strong'])
  })
})
