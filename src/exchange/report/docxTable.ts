// A table in Word: its head repeats on every page, no row is parted, and columns are as wide as their longest words.
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { numberText } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import { columnWidths } from './cellLines'
import type { Table as ReportTable, Value } from './tables'
import { legal } from './xml'

/** The style of paragraphs in cells: 9 points. */
export const tableText = 'TableText'

/** Letters are 9 points, 12 px: measured larger, heads by a quarter, for a template or a machine without Calibri sets them wider than it would. */
const cell = { size: 14.5, weight: 420 } as const
const head = { size: 15, weight: 680 } as const
/** Between the text of a column and the next column, px. */
const gap = 10
const twipsPerPx = 15

/** @param width of the text on the page, twips. The table has at least one row. */
export function docxTable({ columns, rows }: ReportTable, width: number, t: Translate): Table {
  const headings = columns.map(({ heading }) => heading)
  const texts = [headings, ...rows].map((values) => values.map((value) => cellText(value, t)))
  const widths = columnWidths(texts, width / twipsPerPx, gap, cell, head).map((px) => Math.floor(px * twipsPerPx))
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 50, bottom: 50, left: 0, right: gap * twipsPerPx },
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: texts.map((values, index) => row(values, widths, index === 0)),
  })
}

const row = (values: readonly string[], widths: readonly number[], tableHeader: boolean) =>
  new TableRow({
    // Written as false it would still be there, for a reader that looks for the element alone.
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    children: values.map(
      (value, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: value.split(/\r?\n/).map((line) => paragraph(line, tableHeader)),
        }),
    ),
  })

const paragraph = (text: string, bold: boolean) =>
  new Paragraph({ style: tableText, alignment: AlignmentType.START, children: [new TextRun({ text, bold })] })

function cellText(value: Value, t: Translate): string {
  if (value === null) return ''
  return typeof value === 'number' ? numberText(value, t.language) : legal(value)
}
