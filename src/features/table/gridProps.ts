import type { Point, Row } from '../../domain/document'
import type { Message } from '../../i18n/translate'
import type { TableSort } from '../../state/tableSettings'
import type { Section } from './arrange'
import type { Column, Lookup } from './column'
import type { CellsInUse } from './useCells'
import type { CellText } from './writeCells'

export type Why = 'edit' | 'fill' | 'paste' | 'clear'

export interface GridProps<R extends Row> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly sections: readonly Section[]
  readonly folded: ReadonlySet<string>
  readonly rows: Readonly<Record<string, R>>
  readonly lookup: Lookup
  readonly inUse: CellsInUse
  readonly nameOf: (row: R) => string
  readonly sort: TableSort | null
  readonly onSort: (column: string) => void
  readonly onFold: (section: string) => void
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: readonly string[]) => void
  /** Writes cells as one undo step. A problem comes back when a single cell could not be written. */
  readonly onWrite: (cells: readonly CellText[], why: Why) => Message | null
  /** Rows that do not fit into the cells there are: the import preview takes them. */
  readonly onPasteRows: (text: string) => void
  readonly onLeave: () => void
  /** A problem that has no cell to stand under any more. */
  readonly onProblem: (problem: Message) => void
  /** Opens the menu of a row. `client`: where in the window, px. */
  readonly onMenu: (row: string, client: Point) => void
}
