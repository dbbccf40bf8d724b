// The state of the cells of one table, always settled on the rows and columns that are there now.
import { useCallback, useMemo, useRef, useState } from 'react'
import { type Act, act, type Cells, type Layout, rangeOf, settle, startCells } from './cells'

export interface CellsInUse {
  readonly cells: Cells
  readonly range: { readonly lines: readonly string[]; readonly columns: readonly string[] }
  readonly layout: Layout
  readonly send: (action: Act) => void
  /** True after a step of a person in the table, until the focus has followed. */
  readonly focusWanted: React.RefObject<boolean>
}

export function useCells(layout: Layout): CellsInUse {
  const [state, setState] = useState<Cells>(() => startCells(layout))
  const cells = useMemo(() => settle(state, layout), [state, layout])
  const focusWanted = useRef(false)
  const send = useCallback((action: Act) => setState((before) => act(settle(before, layout), layout, action)), [layout])
  const range = useMemo(() => rangeOf(cells, layout), [cells, layout])
  return { cells, range, layout, send, focusWanted }
}
