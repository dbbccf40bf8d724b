// A table over as many pages as it needs: rows stay together, heads stand on each page and are heard once.
import { numberText } from '../../i18n/locale'
import type { Text } from '../../scene/shape'
import { cellLines, columnWidths, type Type } from './cellLines'
import type { Paper } from './pdfFlow'
import type { Pen } from './pdfPen'
import { added, decoration, type Element, tagged } from './pdfTags'
import type { Table, Value } from './tables'

/** 8.5 points. */
const cell = { size: 11.4, weight: 420 } as const
const head = { ...cell, weight: 640 } as const
const line = 15
const padding = 5
/** Between columns. */
const gap = 14

type Cells = readonly (readonly string[])[]
const heightOf = (cells: Cells): number => Math.max(1, ...cells.map((lines) => lines.length)) * line + 2 * padding
/** The types of the library do not know the scope of a heading, which it writes. */
const scoped = (scope: 'Row' | 'Column') => ({ scope }) as PDFKit.Mixins.StructureElementOptions

export function layTable(paper: Paper, { columns, rows }: Table): void {
  const said = (value: Value) => (value === null ? '' : typeof value === 'number' ? numberText(value, paper.language) : value)
  const texts = rows.map((row) => row.map(said))
  const headings = columns.map(({ heading }) => heading)
  const widths = columnWidths([headings, ...texts], paper.width, gap, cell, head)
  const broken = (values: readonly string[], type: Type): Cells =>
    values.map((text, index) => cellLines(text, (widths[index] ?? 0) - gap, type, paper.language))
  const headCells = broken(headings, head)
  const drawing: { table: Element | null } = { table: null }

  const place = (cells: Cells, type: Type) => {
    const top = paper.take(heightOf(cells))
    let x = paper.left
    return cells.map((lines, index) => {
      const column = paper.column(lines, x, top + padding, line, type)
      x += widths[index] ?? 0
      return column
    })
  }
  const rule = (pen: Pen, y: number, stroke: 'ink-2' | 'line-strong') =>
    decoration(pen, () => pen.shape({ kind: 'path', d: `M${paper.left} ${y}L${paper.left + paper.width} ${y}`, stroke, strokeWidth: 0.75 }))
  const heads = () => {
    const cells = place(headCells, head)
    const bottom = paper.take(0)
    paper.put((pen, parent) => {
      if (drawing.table) decoration(pen, () => cells.flat().forEach(pen.text))
      else {
        drawing.table = added(pen, parent, 'Table')
        headRow(pen, drawing.table, cells)
      }
      rule(pen, bottom, 'ink-2')
    })
  }

  if (paper.room() < heightOf(headCells) + 3 * line) paper.newPage()
  heads()
  texts.forEach((values, index) => {
    let rest = broken(values, cell)
    const row = rowIn(drawing, values.length)
    if (paper.room() < heightOf(rest) && heightOf(rest) <= paper.height - heightOf(headCells)) {
      paper.newPage()
      heads()
    }
    while (rest.some((lines) => lines.length > 0)) {
      if (paper.room() < line + 2 * padding) {
        paper.newPage()
        heads()
      }
      const count = Math.floor((paper.room() - 2 * padding) / line)
      const cells = place(
        rest.map((lines) => lines.slice(0, count)),
        cell,
      )
      rest = rest.map((lines) => lines.slice(count))
      const isLast = !rest.some((lines) => lines.length > 0)
      const bottom = paper.take(0)
      paper.put((pen) => {
        row.draw(pen, cells)
        rule(pen, bottom, 'line-strong')
        if (isLast) row.end()
        if (isLast && index === texts.length - 1) drawing.table?.end()
      })
    }
  })
}

function headRow(pen: Pen, table: Element, cells: readonly (readonly Text[])[]): void {
  const row = added(pen, table, 'TR')
  for (const texts of cells) tagged(pen, added(pen, row, 'TH', scoped('Column')), 'TH', () => texts.forEach(pen.text))
  row.end()
}

/** A row of the table that is drawn by then, perhaps in parts on several pages. */
function rowIn(drawing: { readonly table: Element | null }, count: number) {
  let row: Element | null = null
  let cells: readonly Element[] = []
  return {
    draw(pen: Pen, parts: readonly (readonly Text[])[]) {
      if (!row && drawing.table) {
        const made = added(pen, drawing.table, 'TR')
        row = made
        cells = Array.from({ length: count }, (_, index) => (index === 0 ? added(pen, made, 'TH', scoped('Row')) : added(pen, made, 'TD')))
      }
      cells.forEach((element, index) => {
        const texts = parts[index] ?? []
        if (texts.some(({ text }) => text !== '')) tagged(pen, element, index === 0 ? 'TH' : 'TD', () => texts.forEach(pen.text))
      })
    },
    end: () => row?.end(),
  }
}
