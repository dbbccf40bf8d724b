// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Scene, Shape } from '../../../../src/scene/shape'
import { svgText } from '../../../../src/scene/writers/svg'
import { lightPalette } from '../../../helpers/palette'

const sceneOf = (...shapes: Shape[]): Scene => ({
  width: 1122.52,
  height: 793.7,
  title: 'Karta <1> & "två"',
  description: 'Två aktörer\u0000\ud800',
  language: 'sv',
  shapes,
})
/** As another program reads it: an error of the parser fails the test. */
function parsed(scene: Scene): Element {
  const document = new DOMParser().parseFromString(svgText(scene, lightPalette()), 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document.documentElement
}

describe('svgText', () => {
  it('is well-formed whatever the texts hold, and carries title, description and language', () => {
    const svg = parsed(sceneOf())
    expect(svg.querySelector('title')?.textContent).toBe('Karta <1> & "två"')
    expect(svg.querySelector('desc')?.textContent).toBe('Två aktörer')
    expect(svg.getAttribute('lang')).toBe('sv')
  })

  it('has the size of the page in mm', () => {
    const svg = parsed(sceneOf())
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['297mm', '210mm'])
  })

  it('keeps text as text, once to be read and once as its silent casing', () => {
    const svg = parsed(sceneOf({ kind: 'text', x: 1, y: 2, text: 'Åsa & Örn', size: 12, weight: 570, fill: 'ink', halo: 'plot' }))
    const texts = [...svg.querySelectorAll('text')]
    expect(texts.map((text) => text.textContent)).toEqual(['Åsa & Örn', 'Åsa & Örn'])
    expect(texts.map((text) => text.getAttribute('aria-hidden'))).toEqual(['true', null])
    expect(texts[1]?.getAttribute('font-weight')).toBe('600')
    expect(texts[1]?.getAttribute('fill')).toBe('#13242B')
  })

  it('uses nothing that office programs do not read', () => {
    const text = svgText(
      sceneOf(
        { kind: 'group', x: 1, y: 2, scale: 1.5, opacity: 0.5, shapes: [{ kind: 'circle', cx: 0, cy: 0, r: 3, fill: 'sector-1-tint' }] },
        { kind: 'path', d: 'M0 0L10 10', fill: 'none', stroke: 'rel-mandate', dash: [7, 5], cap: 'round' },
      ),
      lightPalette(),
    )
    expect(text).not.toMatch(/foreignObject|<style|style=|var\(|color-mix|marker|paint-order|class=/)
  })
})
