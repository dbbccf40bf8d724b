// A workbook: actors, relations and, where there are any, notes. Texts are texts whatever they begin with, numbers are numbers.
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import type { StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import { actorTable, noteTable, relationTable, type Table, type Value } from './tables'

/** What a cell of Excel holds, in UTF-16 units. */
const longestCell = 32_767
/** Wider than this a text is broken, in letters. */
const widest = 60

/** @param t in the language of the map. */
export function writeXlsx(doc: StakeholderDocument, t: Translate): Promise<Blob> {
  const notes = noteTable(doc, t)
  const sheets = [
    sheet(t('actors'), actorTable(doc, t)),
    sheet(t('relations'), relationTable(doc, t)),
    ...(notes.rows.length > 0 ? [sheet(t('report.notes'), notes)] : []),
  ]
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}

function sheet(name: string, { columns, rows }: Table): Sheet<Blob> {
  const head = columns.map(({ heading }): Cell => ({ value: heading, type: String, fontWeight: 'bold', alignVertical: 'top' }))
  return {
    sheet: name,
    data: [head, ...rows.map((values) => values.map(cellOf))],
    columns: columns.map(({ heading, width }) => ({ width: Math.min(widest, Math.max(width, heading.length + 2)) })),
    stickyRowsCount: 1,
  }
}

function cellOf(value: Value): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  return { value: whole(value.slice(0, longestCell)), type: String, wrap: true, alignVertical: 'top' }
}

/** A cut text may end in half a sign. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')
