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

  /** Past the first hundred nothing new is said. */
  note(key: MessageKey, values: Readonly<Record<string, string | number>>) {
    if (this.#issues.length < most.issues) this.#issues.push({ key, values })
  }

  /** A sheet without a row is none. */
  sheet({ name = '', hidden = false, holds = null, rows }: Partial<WorkbookSheet> & { readonly rows: Iterable<SheetRow> }) {
    const kept: SheetRow[] = []
    for (const row of rows) {
      const cells = this.row(row.cells)
      if (cells) kept.push({ number: row.number, cells })
    }
    if (kept.length === 0) return
    if (this.#sheets.length >= most.sheets) throw new UserError('read.tooLarge', { file: this.file })
    this.#sheets.push({ name, hidden, holds, rows: kept })
  }

  /** Null: nothing is in it. Counts it, and throws UserError past a limit. */
  row(all: readonly string[]): readonly string[] | null {
    if (all.length > most.columns) throw new UserError('read.tooWide', { file: this.file, most: most.columns })
    const cells = all.map((cell) => cell.slice(0, most.lettersOfCell).replaceAll('\0', '').trim())
    while (cells.at(-1) === '') cells.pop()
    if (cells.length === 0) return null
    this.#rows += 1
    this.#cells += cells.length
    for (const cell of cells) this.#letters += cell.length
    if (this.#rows > mostRows) throw new UserError('read.tooManyRows', { file: this.file, most: mostRows })
    if (this.#cells > most.cells || this.#letters > most.letters) throw new UserError('read.tooLarge', { file: this.file })
    return cells
  }

  workbook(): Workbook {
    if (this.#sheets.length === 0) throw new UserError('read.empty', { file: this.file })
    return { file: this.file, sheets: this.#sheets, issues: this.#issues }
  }
}
