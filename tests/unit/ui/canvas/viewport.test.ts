import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, inkScale, labelScale, meet, toPicture, toScreen, zoomedAround } from '../../../../src/ui/canvas/viewport'

const length = fc.double({ min: -5000, max: 5000, noNaN: true })
const viewport = fc.record({ x: length, y: length, zoom: fc.double({ min: 0.25, max: 2.5, noNaN: true }) })
const point = fc.record({ x: length, y: length })

describe('the viewport', () => {
  it('leads from the picture to the screen and back', () => {
    fc.assert(
      fc.property(viewport, point, (view, place) => {
        const back = toPicture(view, toScreen(view, place))
        expect(back.x).toBeCloseTo(place.x, 6)
        expect(back.y).toBeCloseTo(place.y, 6)
      }),
    )
  })
  it('keeps what is under the pointer there while zooming', () => {
    fc.assert(
      fc.property(viewport, point, fc.double({ min: 0.1, max: 4, noNaN: true }), (view, around, zoom) => {
        const before = toPicture(view, around)
        const after = toPicture(zoomedAround(view, zoom, around), around)
        expect(after.x).toBeCloseTo(before.x, 6)
        expect(after.y).toBeCloseTo(before.y, 6)
      }),
    )
  })
  it('stays within 25 and 250 per cent', () => {
    const start = { x: 0, y: 0, zoom: 1 }
    expect(zoomedAround(start, 9, { x: 0, y: 0 }).zoom).toBe(2.5)
    expect(zoomedAround(start, 0.01, { x: 0, y: 0 }).zoom).toBe(0.25)
  })
})

describe('a box cut from another', () => {
  const side = fc.double({ min: 1, max: 5000, noNaN: true })
  const whole = fc.record({ x: length, y: length, width: side, height: side })
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  it('is held by a larger cut of it, whatever sums of fractions lose: a view that pans need not be painted anew', () => {
    fc.assert(
      fc.property(whole, share, share, (map, across, down) => {
        const view = { x: map.x + map.width * across, y: map.y + map.height * down, width: map.width, height: map.height }
        const inner = meet(view, map)
        const outer = meet({ ...view, x: view.x - map.width / 3, y: view.y - map.height / 3 }, map)
        if (outer && inner)
          expect(holds({ ...outer, width: map.x + map.width - outer.x, height: map.y + map.height - outer.y }, inner)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the size of marks and labels on the screen', () => {
  it('stays the same between 70 and 150 per cent', () => {
    for (const zoom of [0.7, 1, 1.5]) expect(inkScale(zoom) * zoom).toBeCloseTo(1)
  })
  it('shrinks below and grows above', () => {
    expect(inkScale(0.4) * 0.4).toBeCloseTo(0.4 / 0.7)
    expect(inkScale(2.5) * 2.5).toBeCloseTo(2.5 / 1.5)
  })
  it('never makes labels too small to read', () => {
    for (const zoom of [0.25, 0.4, 0.6, 1, 2.5]) expect(12 * labelScale(zoom) * zoom).toBeGreaterThanOrEqual(9.99)
  })
})

describe('boxes', () => {
  it('that do not meet have nothing in common', () => {
    expect(meet({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 5, height: 5 })).toBeNull()
    expect(meet({ x: 0, y: 0, width: 10, height: 10 }, { x: 8, y: -5, width: 5, height: 50 })).toEqual({ x: 8, y: 0, width: 2, height: 10 })
  })
})
