// CSV and TSV, ranges pasted from a spreadsheet, plain lists of names.
import { fieldOfHeading } from '../columns'
import { decode } from '../decode'
import { isScoreCell } from '../scales'
import { readSheet } from '../sheet'
import { Gathered } from './gather'
import type { Reader } from './reader'
import { holdsOf } from './shapes'

/** What programs of networks call the columns of their tables. */
const headings = /^(?:id|label|type|weight|source|target|from|to|direction|tags|description|timeset|interval|node\d?|value)$/i

export const delimited = {
  id: 'delimited',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  // Any text is at least a list of names, so this is the last of the list.
  claims: () => true,
  read({ name, bytes }) {
    const gathered = new Gathered(name)
    const { rows } = readSheet(decode(bytes), (cell) => headings.test(cell) || fieldOfHeading(cell) !== null, isScoreCell)
    gathered.sheet({ rows, holds: holdsOf(name, rows) })
    return gathered.workbook()
  },
} as const satisfies Reader
