import { beforeEach, describe, expect, it, vi } from 'vitest'
import { paintShapes } from '../../../src/scene/paint'
import type { Shape } from '../../../src/scene/shape'
import { type Call, FakePath2D, recordingContext } from '../../helpers/fakeCanvas'
import { lightPalette } from '../../helpers/palette'

const palette = lightPalette()
const painted = (...shapes: Shape[]): Call[] => {
  const calls: Call[] = []
  paintShapes(recordingContext(calls), shapes, palette)
  return calls
}
const names = (calls: readonly Call[]) => calls.map(([name]) => name)

beforeEach(() => vi.stubGlobal('Path2D', FakePath2D))

describe('paintShapes', () => {
  it('paints in the colours of the palette', () => {
    const calls = painted({ kind: 'circle', cx: 5, cy: 6, r: 7, fill: 'sector-3', stroke: 'ink', strokeWidth: 2 })
    expect(calls).toContainEqual(['arc', 5, 6, 7, 0, 2 * Math.PI])
    expect(calls).toContainEqual(['fillStyle', '#5A2A1C'])
    expect(calls).toContainEqual(['strokeStyle', '#13242B'])
    expect(calls).toContainEqual(['lineWidth', 2])
  })

  it('leaves out what has no paint', () => {
    expect(names(painted({ kind: 'path', d: 'M0 0L1 1', fill: 'none', stroke: 'none' }))).not.toContain('fill')
    expect(names(painted({ kind: 'path', d: 'M0 0L1 1' }))).not.toContain('stroke')
  })

  it('parses the same path data once', () => {
    const calls = painted({ kind: 'path', d: 'M1 2L3 4', stroke: 'ink' }, { kind: 'path', d: 'M1 2L3 4', stroke: 'accent' })
    const [first, second] = calls.filter(([name]) => name === 'stroke').map(([, path]) => path)
    expect(first).toBeInstanceOf(FakePath2D)
    expect(second).toBe(first)
  })

  it('puts the casing of a text under its letters', () => {
    const calls = painted({ kind: 'text', x: 1, y: 2, text: 'Åsa', size: 12, weight: 570, fill: 'ink', halo: 'plot', haloWidth: 3.5 })
    const order = names(calls).filter((name) => name === 'strokeText' || name === 'fillText')
    expect(order).toEqual(['strokeText', 'fillText'])
    expect(calls).toContainEqual(['lineWidth', 3.5])
    expect(calls.find(([name]) => name === 'font')?.[1]).toMatch(/^570 12px 'Hanken Grotesk Variable'/)
  })

  it('sets a font once for texts of the same size and weight', () => {
    const text = (words: string): Shape => ({ kind: 'text', x: 0, y: 0, text: words, size: 12, weight: 400, fill: 'ink' })
    expect(names(painted(text('a'), text('b'), text('c'))).filter((name) => name === 'font')).toHaveLength(1)
  })

  it('turns a text about its own place and turns back', () => {
    const calls = painted({ kind: 'text', x: 30, y: 40, text: 'Stort', size: 12, weight: 400, fill: 'ink', rotate: -90 })
    expect(calls.filter(([name]) => name === 'translate' || name === 'rotate' || name === 'fillText')).toEqual([
      ['translate', 30, 40],
      ['rotate', -Math.PI / 2],
      ['fillText', 'Stort', 0, 0],
      ['rotate', Math.PI / 2],
      ['translate', -30, -40],
    ])
  })

  it('moves and scales a group, hands its opacity on, and leaves the context as it was', () => {
    const calls = painted({
      kind: 'group',
      x: 10,
      y: 20,
      scale: 2,
      opacity: 0.5,
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 4, height: 4, fill: 'ink', opacity: 0.5 }],
    })
    expect(calls.filter(([name]) => name === 'translate' || name === 'scale')).toEqual([
      ['translate', 10, 20],
      ['scale', 2, 2],
      ['scale', 0.5, 0.5],
      ['translate', -10, -20],
    ])
    const alphas = calls.filter(([name]) => name === 'globalAlpha').map(([, value]) => value)
    expect(alphas).toEqual([0.25, 1])
  })

  it('dashes one line and not the next', () => {
    const calls = painted(
      { kind: 'path', d: 'M0 0L9 0', stroke: 'ink', dash: [7, 5], cap: 'round' },
      { kind: 'path', d: 'M0 1L9 1', stroke: 'ink' },
    )
    expect(calls.filter(([name]) => name === 'setLineDash').map(([, dash]) => dash)).toEqual([[], [7, 5], [], []])
  })
})
