// Where every reader puts what it finds: it keeps the limits, so that no reader has to.
import { type Message, type MessageKey, UserError } from '../../i18n/translate'
import { mostRows } from '../limits'
import type { SheetRow } from '../sheet'
import type { Workbook, WorkbookSheet } from '../workbook'

const most = { sheets: 200, columns: 1000, cells: 3_000_000, letters: 30_000_000, lettersOfCell: 32_767, issues: 100 } as const

export class Gathered {
  readonly file: string
  readonly #sheets: WorkbookSheet[] = []
  readonly #issues: Message[] = []
  #rows = 0
  #cells = 0
  #letters = 0

  constructor(file: string) {
    this.file = file
  }

  get isEmpty(): boolean {
    return this.#sheets.length === 0
  }

  /** Past the first hundred nothing new is said. */
  note(key: MessageKey, values: Readonly<Record<string, string | number>>) {
    if (this.#issues.length < most.issues) this.#issues.push({ key, values })
  }

  /** A sheet without a row is none. */
  sheet({ name = '', hidden = false, holds = null, rows }: Partial<Omit<WorkbookSheet, 'rows'>> & { readonly rows: Iterable<SheetRow> }) {
    const kept: SheetRow[] = []
    for (const row of rows) {
      const whole = this.row(row)
      if (whole) kept.push(whole)
    }
    if (kept.length === 0) return
    if (this.#sheets.length >= most.sheets) throw new UserError('read.tooLarge', { file: this.file })
    this.#sheets.push({ name: name.slice(0, 200), hidden, holds, rows: kept })
  }

  /** Trimmed; null: nothing is in it. Counts it, and throws UserError past a limit. */
  row({ number, cells: given, exact = given }: SheetRow): SheetRow | null {
    const width = given.findLastIndex((cell) => cell.trim() !== '') + 1
    if (width === 0) return null
    if (width > most.columns) throw new UserError('read.tooWide', { file: this.file, most: most.columns })
    const cells = given.slice(0, width).map((cell) => cell.slice(0, most.lettersOfCell).replaceAll('\0', '').trim())
    this.#rows += 1
    this.#cells += width
    for (const cell of cells) this.#letters += cell.length
    if (this.#rows > mostRows) throw new UserError('read.tooManyRows', { file: this.file, most: mostRows })
    if (this.#cells > most.cells || this.#letters > most.letters) throw new UserError('read.tooLarge', { file: this.file })
    // A cell of nothing but spaces is empty to a person, and still what the file holds.
    const whole = exact.slice(0, exact.findLastIndex((cell) => cell !== '') + 1)
    return whole.length === width && cells.every((cell, index) => cell === whole[index])
      ? { number, cells }
      : { number, cells, exact: whole }
  }

  /** For readers that collect rows before they hand them over: refuses before memory is full. */
  checkCell(rows: number, width: number, cells: number) {
    if (rows > mostRows) throw new UserError('read.tooManyRows', { file: this.file, most: mostRows })
    if (width > most.columns) throw new UserError('read.tooWide', { file: this.file, most: most.columns })
    if (cells > most.cells) throw new UserError('read.tooLarge', { file: this.file })
  }

  workbook(): Workbook {
    if (this.#sheets.length === 0) throw new UserError('read.empty', { file: this.file })
    return { file: this.file, sheets: this.#sheets, issues: this.#issues }
  }
}
