// CSV and TSV, ranges pasted from a spreadsheet, plain lists of names.
import { UserError } from '../../i18n/translate'
import { fieldOfHeading, relationFieldOfHeading } from '../columns'
import { decode } from '../decode'
import { mostRows } from '../limits'
import { isScoreCell } from '../scales'
import { readSheet, type Sheet } from '../sheet'
import { Gathered } from './gather'
import type { Reader } from './reader'
import { holdsOf } from './shapes'

/** What programs of networks call the columns of their tables. */
const headings = /^(?:id|label|type|weight|source|target|from|to|direction|tags|description|timeset|interval|node\d?|value)$/i

const isHeading = (cell: string): boolean => headings.test(cell) || fieldOfHeading(cell) !== null || relationFieldOfHeading(cell) !== null

export const delimited = {
  id: 'delimited',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  // Any text is at least a list of names, so this is the last of the list.
  claims: () => true,
  read({ name, bytes }) {
    const gathered = new Gathered(name)
    const { rows } = sheetIn(name, decode(bytes))
    gathered.sheet({ rows, holds: holdsOf(name, rows) })
    return gathered.workbook()
  },
} as const satisfies Reader

function sheetIn(file: string, text: string): Sheet {
  try {
    return readSheet(text, isHeading, isScoreCell)
  } catch (error) {
    // Too many rows are all that it refuses, and it does not know the file.
    if (error instanceof UserError) throw new UserError('read.tooManyRows', { file, most: mostRows })
    throw error
  }
}
