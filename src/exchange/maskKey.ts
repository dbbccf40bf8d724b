// Who is who in a masked copy: a file of its own, kept apart from the copy.
import Papa from 'papaparse'
import type { Shared } from '../domain/shareable'
import type { Translate } from '../i18n/translate'

// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
const formula = /^[=@\t\r\n+-]/

/** A table of two columns, as spreadsheets of the Nordic countries read it. */
export function maskKey(key: Shared['key'], t: Translate): Blob {
  const rows = [[t('export.key.masked'), t('export.key.name')], ...key.map(({ masked, name }) => [masked, name])]
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n', quotes: true, escapeFormulae: formula })
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv' })
}
