// One table of HTML while it is read: cells that reach over columns and rows, and what stands in them.
import { UserError } from '../../i18n/translate'
import { mostRows } from '../limits'
import type { SheetRow } from '../sheet'
import type { Tag } from './html'

/** A cell that goes on in the rows below. */
interface Falling {
  rows: number
  readonly text: string
}

const mostColumns = 1000

export class HtmlTable {
  readonly #file: string
  readonly #rows: string[][] = []
  readonly #falling = new Map<number, Falling>()
  #cell: string[] | null = null
  #caption: string[] | null = null
  #said = ''
  #span = { columns: 1, rows: 1 }

  constructor(file: string) {
    this.#file = file
  }

  tag({ name, closes, attributes }: Tag) {
    if (name === 'caption') {
      if (closes) this.#endCaption()
      else this.#caption = []
    } else if (name === 'tr') {
      this.#endCell()
      if (!closes) this.#newRow()
    } else if (name === 'td' || name === 'th') {
      this.#endCell()
      if (closes) return
      if (this.#rows.length === 0) this.#newRow()
      this.#cell = []
      this.#span = { columns: number(attributes, 'colspan', mostColumns), rows: number(attributes, 'rowspan', mostRows) }
    }
  }

  /** Space of any kind is one space in HTML; a break is said by a tag. */
  text(text: string, isBreak = false) {
    const into = this.#caption ?? this.#cell
    if (text !== '') into?.push(isBreak ? '\n' : text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  rows(): readonly SheetRow[] {
    this.#endCell()
    this.#fall()
    return this.#rows.map((cells, index) => ({ number: index + 1, cells }))
  }
  caption(): string {
    this.#endCaption()
    return this.#said
  }
  plainText = (): string =>
    this.rows()
      .map(({ cells }) => cells.filter((cell) => cell !== '').join(' '))
      .join('\n')

  #newRow() {
    this.#fall()
    if (this.#rows.length >= mostRows) throw new UserError('read.tooManyRows', { file: this.#file, most: mostRows })
    this.#rows.push([])
  }

  /** The row that ends gets what comes down from above behind its own last cell. */
  #fall() {
    const row = this.#rows.at(-1)
    if (row) while (this.#takeFalling(row));
  }

  #takeFalling(row: string[]): boolean {
    const falling = this.#falling.get(row.length)
    if (!falling) return false
    falling.rows -= 1
    if (falling.rows === 0) this.#falling.delete(row.length)
    row.push(falling.text)
    return true
  }

  #endCell() {
    const row = this.#rows.at(-1)
    if (!this.#cell || !row) return
    const text = tidy(this.#cell)
    this.#cell = null
    while (this.#takeFalling(row));
    for (let column = 0; column < this.#span.columns; column += 1) {
      if (row.length >= mostColumns) throw new UserError('read.tooWide', { file: this.#file, most: mostColumns })
      if (this.#span.rows > 1) this.#falling.set(row.length, { rows: this.#span.rows - 1, text: column === 0 ? text : '' })
      row.push(column === 0 ? text : '')
    }
  }

  #endCaption() {
    if (this.#caption) this.#said ||= tidy(this.#caption).replace(/\s+/g, ' ')
    this.#caption = null
  }
}

const tidy = (pieces: readonly string[]): string =>
  pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function number(attributes: string, name: string, most: number): number {
  const said = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes)?.[1]
  return Math.min(Math.max(Number(said ?? 1), 1), most)
}
