// Where a person is in a table of cells, and where the keys take them. Knows nothing of what the cells hold.

/** A cell by the ids of its line and column: it stays the same cell when lines are sorted, added or taken away. */
export interface Place {
  readonly line: string
  readonly column: string
}
/** A line or column. Headings, check boxes and menus hold no values: they can be reached, but not edited, copied or filled. */
export interface Slot {
  readonly id: string
  readonly holds: boolean
}
export interface Layout {
  readonly lines: readonly Slot[]
  readonly columns: readonly Slot[]
}
export interface Cells {
  readonly active: Place
  /** The corner of the range across from the active cell. Null: the active cell alone. */
  readonly anchor: Place | null
  /** `typed`: the text that began the edit and replaces the value; null: the value itself is edited. */
  readonly edit: { readonly typed: string | null } | null
  /** While true, Tab goes from cell to cell. Arriving by Tab or moving by arrows leaves it false, so that Tab can leave the table. */
  readonly entering: boolean
}
export type Direction = 'stay' | 'down' | 'up' | 'next' | 'back'
export type Act =
  | { readonly kind: 'step'; readonly lines: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: 'end'; readonly of: 'line' | 'all'; readonly last: boolean; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'go'; readonly to: Place; readonly extend: boolean; readonly entering: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'edit'; readonly typed: string | null }
  | { readonly kind: 'leave'; readonly to: Direction }
  | { readonly kind: 'single' }

const at = (slots: readonly Slot[], id: string) => slots.findIndex((slot) => slot.id === id)
const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value))

/** The first cell with a value; without any, the first place there is. */
export function firstPlace({ lines, columns }: Layout): Place {
  const first = (slots: readonly Slot[]) => slots.find((slot) => slot.holds)?.id ?? slots[0]?.id ?? ''
  return { line: first(lines), column: first(columns) }
}

export const startCells = (layout: Layout): Cells => ({ active: firstPlace(layout), anchor: null, edit: null, entering: false })

/** The same cells after the layout changed: what is gone is replaced by the nearest that is there. */
export function settle(cells: Cells, layout: Layout): Cells {
  const there = (place: Place) => at(layout.lines, place.line) >= 0 && at(layout.columns, place.column) >= 0
  const anchor = cells.anchor && there(cells.anchor) ? cells.anchor : null
  if (there(cells.active)) return anchor === cells.anchor ? cells : { ...cells, anchor }
  const first = firstPlace(layout)
  const keep = (slots: readonly Slot[], id: string, other: string) => (at(slots, id) >= 0 ? id : other)
  return {
    active: { line: keep(layout.lines, cells.active.line, first.line), column: keep(layout.columns, cells.active.column, first.column) },
    anchor: null,
    edit: null,
    entering: false,
  }
}

export function act(cells: Cells, layout: Layout, action: Act): Cells {
  const { lines, columns } = layout
  const line = at(lines, cells.active.line)
  const column = at(columns, cells.active.column)
  const place = (l: number, c: number): Place => ({
    line: lines[clamp(l, lines.length - 1)]?.id ?? cells.active.line,
    column: columns[clamp(c, columns.length - 1)]?.id ?? cells.active.column,
  })
  const move = (to: Place, extend: boolean, entering: boolean): Cells => ({
    active: to,
    anchor: extend ? (cells.anchor ?? cells.active) : null,
    edit: null,
    entering,
  })
  switch (action.kind) {
    case 'step':
      return action.extend
        ? move(place(overHeld(lines, line, action.lines), overHeld(columns, column, action.columns)), true, false)
        : move(place(line + action.lines, column + action.columns), false, false)
    case 'end': {
      const c = action.last ? columns.length - 1 : 0
      const l = action.of === 'line' ? line : action.last ? lines.length - 1 : 0
      return move(place(l, c), action.extend, false)
    }
    case 'tab': {
      const to = nextPlace(cells.active, layout, action.back)
      return to ? move(to, false, true) : cells
    }
    case 'go':
      return move(action.to, action.extend, action.entering)
    case 'all': {
      const held = (slots: readonly Slot[]) => slots.filter((slot) => slot.holds)
      const [firstLine, lastLine, firstColumn, lastColumn] = [held(lines)[0], held(lines).at(-1), held(columns)[0], held(columns).at(-1)]
      if (!firstLine || !lastLine || !firstColumn || !lastColumn) return cells
      return {
        ...cells,
        active: { line: firstLine.id, column: firstColumn.id },
        anchor: { line: lastLine.id, column: lastColumn.id },
        edit: null,
      }
    }
    case 'edit':
      return holdsValue(cells.active, layout) ? { ...cells, anchor: null, edit: { typed: action.typed }, entering: true } : cells
    case 'leave': {
      const to =
        action.to === 'down'
          ? place(nextHolding(lines, line, 1), column)
          : action.to === 'up'
            ? place(nextHolding(lines, line, -1), column)
            : action.to === 'stay'
              ? cells.active
              : (nextPlace(cells.active, layout, action.to === 'back') ?? cells.active)
      return { active: to, anchor: null, edit: null, entering: true }
    }
    case 'single':
      return { ...cells, anchor: null, edit: null, entering: false }
  }
}

/** The next cell with a value in reading order; null past the last, or before the first. */
export function nextPlace(from: Place, { lines, columns }: Layout, back: boolean): Place | null {
  const held = columns.filter((slot) => slot.holds)
  const step = back ? -1 : 1
  const line = at(lines, from.line)
  const beside = nextHolding(columns, at(columns, from.column), step)
  const next = columns[beside]
  if (lines[line]?.holds && next?.holds && next.id !== from.column) return { line: from.line, column: next.id }
  const below = lines[nextHolding(lines, line, step)]
  const edge = back ? held.at(-1) : held[0]
  return below && edge && below.id !== from.line && below.holds ? { line: below.id, column: edge.id } : null
}

/** Index of the nearest slot with values in a direction; the same index when there is none. */
function nextHolding(slots: readonly Slot[], from: number, step: number): number {
  for (let index = from + step; index >= 0 && index < slots.length; index += step) if (slots[index]?.holds) return index
  return from
}

/** Index of the slot so many slots with values further on: a range grows over headings, not onto them. */
function overHeld(slots: readonly Slot[], from: number, steps: number): number {
  const held = slots.flatMap((slot, index) => (slot.holds ? [index] : []))
  const index = held.indexOf(from)
  return index < 0 ? from + steps : (held[clamp(index + steps, held.length - 1)] ?? from)
}

export function holdsValue({ line, column }: Place, { lines, columns }: Layout): boolean {
  return lines[at(lines, line)]?.holds === true && columns[at(columns, column)]?.holds === true
}

/** Ids of the lines and columns in the range that hold values, in order. */
export function rangeOf({ active, anchor }: Cells, { lines, columns }: Layout): { lines: readonly string[]; columns: readonly string[] } {
  const between = (slots: readonly Slot[], a: string, b: string) => {
    const [from, to] = [at(slots, a), at(slots, b)].sort((x, y) => x - y) as [number, number]
    return slots
      .slice(Math.max(0, from), to + 1)
      .filter((slot) => slot.holds)
      .map((slot) => slot.id)
  }
  const corner = anchor ?? active
  return { lines: between(lines, active.line, corner.line), columns: between(columns, active.column, corner.column) }
}
