// What any file of another program holds, as tables of text. Every reader ends here, and every import begins here.
import type { Message } from '../i18n/translate'
import type { SheetRow } from './sheet'

export interface WorkbookSheet {
  /** Empty: the file has only one. */
  readonly name: string
  /** Hidden in the program that wrote it. */
  readonly hidden: boolean
  /** Rows with something in them, numbered from 1 as that program numbers them. */
  readonly rows: readonly SheetRow[]
  /**
   * What the rows are, when the format says so, and then the first row has the headings: 'actors' has one actor a row, 'relations' one relation
   * a row, 'matrix' names in the first row and column and ties in between. Null: to be guessed from the headings.
   * What was a network has the columns of `graphHeadings`, the other columns are called as the file calls them.
   * An end of a relation is the name of an actor or, where two share the name, what their row has in the column `id`.
   */
  readonly holds: 'actors' | 'relations' | 'matrix' | null
}

/**
 * Columns of sheets that were a network. Actors: id (only when it says more than the name), name, group, type.
 * Relations: from, to, direction (directed, undirected or mutual; directed goes from `from` to `to`), type, name, weight.
 */
export const graphHeadings = ['id', 'from', 'to', 'direction', 'type', 'name', 'group', 'weight'] as const

export interface Workbook {
  readonly file: string
  readonly sheets: readonly WorkbookSheet[]
  /** What could not be read, or was left on purpose, in words. */
  readonly issues: readonly Message[]
}
