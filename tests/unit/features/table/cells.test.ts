import { describe, expect, it } from 'vitest'
import { type Act, act, type Cells, type Layout, rangeOf, settle, startCells } from '../../../../src/features/table/cells'

const slot = (id: string) => ({ id, holds: !id.startsWith('#') })
const layout: Layout = {
  lines: ['#head', '#group', 'a', 'b', '#group2', 'c'].map(slot),
  columns: ['#mark', 'name', 'influence', '#menu'].map(slot),
}
const at = (line: string, column: string): Cells => ({ active: { line, column }, anchor: null, edit: null, entering: false })
const run = (cells: Cells, ...actions: readonly Act[]) => actions.reduce((now, action) => act(now, layout, action), cells)
const step = (lines: number, columns: number, extend = false): Act => ({ kind: 'step', lines, columns, extend })

describe('moving among cells', () => {
  it('starts in the first cell with a value', () => {
    expect(startCells(layout).active).toEqual({ line: 'a', column: 'name' })
  })

  it('stops at the edges', () => {
    expect(run(at('a', 'name'), step(-9, -9)).active).toEqual({ line: '#head', column: '#mark' })
    expect(run(at('a', 'name'), step(9, 9)).active).toEqual({ line: 'c', column: '#menu' })
  })

  it('passes through headings and keeps its column', () => {
    expect(run(at('b', 'influence'), step(1, 0), step(1, 0)).active).toEqual({ line: 'c', column: 'influence' })
  })

  it('goes to the ends of a line and of the table', () => {
    expect(run(at('b', 'name'), { kind: 'end', of: 'line', last: true, extend: false }).active).toEqual({ line: 'b', column: '#menu' })
    expect(run(at('b', 'name'), { kind: 'end', of: 'all', last: false, extend: false }).active).toEqual({
      line: '#head',
      column: '#mark',
    })
  })

  it('goes by Tab over values only, and from the end of a line to the next line with values', () => {
    expect(run(at('b', 'name'), { kind: 'tab', back: false }).active).toEqual({ line: 'b', column: 'influence' })
    expect(run(at('b', 'influence'), { kind: 'tab', back: false }).active).toEqual({ line: 'c', column: 'name' })
    expect(run(at('c', 'name'), { kind: 'tab', back: true }).active).toEqual({ line: 'b', column: 'influence' })
  })

  it('stays where it is by Tab in the last cell', () => {
    const last = at('c', 'influence')
    expect(run(last, { kind: 'tab', back: false })).toBe(last)
  })
})

describe('marking a range', () => {
  it('reaches from where it began to the active cell, without headings', () => {
    const marked = run(at('a', 'name'), step(1, 1, true), step(1, 0, true))
    expect(marked.active).toEqual({ line: 'c', column: 'influence' })
    expect(rangeOf(marked, layout)).toEqual({ lines: ['a', 'b', 'c'], columns: ['name', 'influence'] })
  })

  it('marks all values', () => {
    expect(rangeOf(run(at('b', 'name'), { kind: 'all' }), layout)).toEqual({ lines: ['a', 'b', 'c'], columns: ['name', 'influence'] })
  })

  it('is left by a step without Shift and by Escape', () => {
    const marked = run(at('a', 'name'), step(1, 0, true))
    expect(run(marked, step(1, 0)).anchor).toBeNull()
    expect(run(marked, { kind: 'single' }).anchor).toBeNull()
  })
})

describe('editing a cell', () => {
  it('begins in cells with values only', () => {
    expect(run(at('a', 'name'), { kind: 'edit', typed: 'x' }).edit).toEqual({ typed: 'x' })
    expect(run(at('#head', 'name'), { kind: 'edit', typed: null }).edit).toBeNull()
    expect(run(at('a', '#menu'), { kind: 'edit', typed: null }).edit).toBeNull()
  })

  it('ends downwards in the same column, past headings', () => {
    const done = run(at('b', 'name'), { kind: 'edit', typed: null }, { kind: 'leave', to: 'down' })
    expect(done).toEqual({ active: { line: 'c', column: 'name' }, anchor: null, edit: null, entering: true })
  })

  it('lets Tab go on from cell to cell until an arrow is used', () => {
    const entered = run(at('a', 'name'), { kind: 'edit', typed: null }, { kind: 'leave', to: 'next' })
    expect(entered.entering).toBe(true)
    expect(run(entered, step(1, 0)).entering).toBe(false)
  })
})

describe('cells after the table changed', () => {
  const smaller: Layout = {
    lines: layout.lines.filter(({ id }) => id !== 'b'),
    columns: layout.columns.filter(({ id }) => id !== 'influence'),
  }

  it('keep what is there', () => {
    const cells = at('c', 'name')
    expect(settle(cells, smaller)).toBe(cells)
  })

  it('let go of a row and a column that are gone, and of the edit in them', () => {
    const gone = settle({ ...at('b', 'influence'), edit: { typed: 'x' } }, smaller)
    expect(gone).toEqual({ active: { line: 'a', column: 'name' }, anchor: null, edit: null, entering: false })
  })
})
