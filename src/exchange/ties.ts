// A matrix of names against names: what stands in a cell is a tie from the row to the column.

import type { Direction, RelationType, Strength } from '../domain/document'
import { typedNumber } from '../i18n/locale'
import type { DraftSheet } from './draft'
import { brief, type ReadRelation, type RelationFields, type Unclear } from './readRow'
import { isBlank, plainWord } from './scales'
import { meaningOf, strengthsOf, unknown } from './words'

const mark = /^(?:x|xx?|✓|✔|●|•|ja|yes)$/i
const isTie = (cell: string): boolean => mark.test(cell) || (!isBlank(cell) && typedNumber(cell) !== 0)

/** The same on both sides of the diagonal is one tie without direction. `end` takes a name and gives its key. */
export function tiesOf(sheet: DraftSheet, index: number, end: (name: string) => string, unclear: Unclear[]): readonly ReadRelation[] {
  const across = (sheet.all[sheet.top ?? 0]?.cells ?? []).map((name) => name.replace(/\s+/g, ' '))
  const rows = sheet.rows.filter(({ number, cells }) => !sheet.left.has(number) && cells[0])
  const keys = across.map((name, column) => (column === 0 || name === '' ? null : end(name)))
  const down = rows.map(({ cells }) => end((cells[0] ?? '').replace(/\s+/g, ' ')))
  const cells = new Map<string, string>()
  const pair = (from: string, to: string) => JSON.stringify([from, to])
  for (const [at, row] of rows.entries())
    for (const [column, key] of keys.entries()) {
      const cell = row.cells[column] ?? ''
      if (key !== null && key !== down[at] && isTie(cell)) cells.set(pair(down[at] ?? '', key), cell)
    }
  const strength = strengthsOf([...cells.values()])
  return rows.flatMap((row, at) => {
    const source = down[at] ?? ''
    return keys.flatMap((target, column): readonly ReadRelation[] => {
      const cell = target === null ? undefined : cells.get(pair(source, target))
      if (cell === undefined || target === null) return []
      const mirrored = cells.get(pair(target, source)) === cell
      if (mirrored && keys.indexOf(source) > 0 && down.indexOf(target) >= 0 && down.indexOf(target) < at) return []
      const fields = fieldsOf(cell, strength)
      const where = { sheet: index, row: row.number }
      if (!fields)
        unclear.push({ ...where, column: across[column] ?? '', message: { key: 'import.unclear.word', values: { value: brief(cell) } } })
      const direction: Direction = mirrored ? 'none' : 'forward'
      return [{ ...where, source, target, own: {}, fields: { direction, ...fields } }]
    })
  })
}

/** A weight, a type of relation, or a strength in words. Null: the tie is there, and no more can be told. */
function fieldsOf(cell: string, strengthOf: ReturnType<typeof strengthsOf>): RelationFields | null {
  if (mark.test(cell)) return {}
  const type = meaningOf('type', cell)
  if (type) return { type: type as RelationType }
  const strength = strengthOf(cell) ?? meaningOf('strength', plainWord(cell))
  return strength === undefined || strength === unknown ? null : { strength: Number(strength) as Strength }
}
