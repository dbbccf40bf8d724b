import { describe, expect, it } from 'vitest'
import { changePanel, createPanels, heldWidth } from '../../../src/state/panels'

const memory = (kept: Record<string, string> = {}) => ({
  kept,
  get: (key: string) => kept[key] ?? null,
  set: (key: string, value: string) => {
    kept[key] = value
  },
})

describe('the panels beside the map', () => {
  it('stand open at their standard width until a person chooses', () => {
    expect(createPanels(memory()).getState()).toEqual({ left: { width: null, closed: false }, right: { width: null, closed: false } })
  })
  it('are as they were left, in the next visit', () => {
    const remembered = memory()
    const panels = createPanels(remembered)
    changePanel(panels, 'left', { width: 320 })
    changePanel(panels, 'left', { closed: true })
    changePanel(panels, 'right', { closed: true })
    expect(createPanels(remembered).getState()).toEqual({ left: { width: 320, closed: true }, right: { width: null, closed: true } })
  })
  it('are never narrower or wider than works, whatever was kept', () => {
    expect([heldWidth(10), heldWidth(333.4), heldWidth(9000)]).toEqual([240, 333, 560])
    expect(createPanels(memory({ 'panel.left': '7', 'panel.right': 'nonsense' })).getState()).toMatchObject({
      left: { width: 240 },
      right: { width: null },
    })
  })
})
