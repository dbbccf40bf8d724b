// One table as CSV, as the spreadsheets of a country open it: semicolon and decimal comma where that is usual, and no cell that runs.
import type { StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import { flatActors, flatRelations } from './flat'
import type { Value } from './mapFields'

/** @param t in the language of the map. */
export function writeCsv(doc: StakeholderDocument, table: 'actors' | 'relations', t: Translate): Blob {
  const { rows, columns } = table === 'actors' ? flatActors(doc, t) : flatRelations(doc, t)
  const english = t.language === 'en'
  const cell = (value: Value): string => {
    if (value === null) return ''
    if (typeof value === 'number') return english ? String(value) : String(value).replace('.', ',')
    return `"${guarded(value).replaceAll('"', '""')}"`
  }
  const lines = [columns.map(({ heading }) => heading), ...rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? null))]
  const text = lines.map((line) => line.map(cell).join(english ? ',' : ';')).join('\r\n')
  // The mark at the start tells Excel that this is UTF-8.
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' })
}

/** A text that a spreadsheet would run, or take for something else, gets an apostrophe in front, which `readSheet` takes off (OWASP: CSV injection). */
const guarded = (text: string): string => (/^'?[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text)
