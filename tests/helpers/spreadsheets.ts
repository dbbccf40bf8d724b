// An XLSX file as a second reader sees it: not ours, and as plain as the standard allows.
import type { Workbook, WorkbookSheet } from '../../src/exchange/workbook'
import { type Element, named, partsOf } from './office'

const columnOf = (reference: string): number =>
  Array.from(reference.replace(/\d/g, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Cells exactly as they stand in the file. */
export async function workbookOf(
  file: Blob,
  name = 'map.xlsx',
): Promise<Workbook & { readonly parts: ReadonlyMap<string, readonly Element[]> }> {
  const parts = await partsOf(file)
  const sheets = named(parts, 'xl/workbook.xml', 'sheet').map(({ attributes }, index): WorkbookSheet => {
    const rows = new Map<number, string[]>()
    for (const { attributes: cell, text } of named(parts, `xl/worksheets/sheet${index + 1}.xml`, 'c')) {
      const number = Number(/\d+/.exec(cell.r ?? '')?.[0])
      const cells = rows.get(number) ?? []
      const column = columnOf(cell.r ?? '')
      while (cells.length < column) cells.push('')
      cells[column] =
        cell.t === 'inlineStr' ? text.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text
      rows.set(number, cells)
    }
    const found = [...rows].map(([number, exact]) => ({ number, cells: exact.map((cell) => cell.trim()), exact }))
    return { name: attributes.name ?? '', hidden: attributes.state === 'hidden', holds: null, rows: found }
  })
  return { file: name, sheets, issues: [], parts }
}
