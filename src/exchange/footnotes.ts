// Lines under a table that are no rows of it: sources, notes, sums.
import type { SheetRow } from './sheet'

const note = /^(?:\*|†|‡|\d\)|\(\d\)|källa|kilde|lähde|source|not(?:era)?:|note:|obs|anm|n\.?b\.?\s)/i
const sum = /^(?:summa|totalt|total|sum|i alt|sammanlagt|medel|medelvärde|gennemsnit|gjennomsnitt|average|mean)\.?:?$/i
/** Letters; a name is shorter. */
const longName = 100

const filled = ({ cells }: SheetRow): number => cells.filter((cell) => cell !== '').length
const firstOf = ({ cells }: SheetRow): string => cells.find((cell) => cell !== '') ?? ''

/** The last rows, from the one that is a note or stands apart: one cell each, under a table of several columns. Sums are left too. */
export function footnotesOf(rows: readonly SheetRow[]): readonly SheetRow[] {
  const widths = rows.map(filled).sort((a, b) => a - b)
  if (rows.length < 3 || (widths[Math.floor(widths.length / 2)] ?? 0) < 2) return []
  let from = rows.length
  while (from > 1 && filled(rows[from - 1] as SheetRow) <= 1) from -= 1
  const apart = rows.findIndex((row, index) => {
    if (index < from) return false
    const gap = row.number - (rows[index - 1]?.number ?? 0) > 1
    return gap || note.test(firstOf(row)) || firstOf(row).length > longName
  })
  const notes = apart < 0 ? [] : rows.slice(apart)
  const last = rows[rows.length - notes.length - 1]
  return last && sum.test(firstOf(last)) ? [last, ...notes] : notes
}
