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
   * What the rows are, when the format says so: 'actors' has one actor a row, 'relations' one relation a row with the names of its ends,
   * 'matrix' names in the first row and column and ties in between. Null: to be guessed from the headings.
   */
  readonly holds: 'actors' | 'relations' | 'matrix' | null
}

export interface Workbook {
  readonly file: string
  readonly sheets: readonly WorkbookSheet[]
  /** What could not be read, or was left on purpose, in words. */
  readonly issues: readonly Message[]
}
