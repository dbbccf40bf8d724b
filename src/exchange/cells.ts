// Cells as Excel, LibreOffice and word processors exchange them: tab-separated lines, and a table in HTML.
import Papa from 'papaparse'

export type Matrix = readonly (readonly string[])[]

// A cell that a spreadsheet would run as a formula gets an apostrophe in front, and loses it on the way back.
const formula = /^[=@\t\r]|^[+-](?!\s)/
const guarded = /^'(?=[=@\t\r+-])/

export const toTsv = (matrix: Matrix): string =>
  Papa.unparse(matrix as string[][], { delimiter: '\t', newline: '\r\n', escapeFormulae: formula })

/** Lines and cells of a pasted text; a line break at the end is no line of its own. */
export function fromTsv(text: string): Matrix {
  const { data } = Papa.parse<string[]>(text.replace(/(\r\n|\r|\n)$/, ''), { delimiter: '\t' })
  return data.map((line) => line.map((cell) => cell.replace(guarded, '')))
}

const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>')

/** The first line as headers when `header` is true. */
export function toHtml(matrix: Matrix, header: boolean): string {
  const lines = matrix.map((line, index) => {
    const tag = header && index === 0 ? 'th' : 'td'
    return `<tr>${line.map((cell) => `<${tag}>${asHtml(cell)}</${tag}>`).join('')}</tr>`
  })
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`
}

/** Rejects where the browser refuses. */
export async function copyMatrix(matrix: Matrix): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type })
  const item = new ClipboardItem({
    'text/plain': blob(toTsv(matrix), 'text/plain'),
    'text/html': blob(toHtml(matrix, true), 'text/html'),
  })
  await navigator.clipboard.write([item])
}
