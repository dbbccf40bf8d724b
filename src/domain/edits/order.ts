// The order of lists where it is the user's own: groups, and the actors of a list.
import type { StakeholderDocument, Tables } from '../document'
import { putRows, rowsOf } from '../rows'

type Ordered = 'actors' | 'groups'

/** The rows of a table in their order. */
export const inOrder = <T extends Ordered>(doc: StakeholderDocument, table: T): readonly Tables[T][] =>
  [...rowsOf(doc, table)].sort((a, b) => a.order - b.order)

/**
 * Puts rows before or after another one, in the order they have among themselves. Only the rows between the old and the new place get
 * another number, so that two tabs that order different things do not meet.
 */
export function moveBeside<T extends Ordered>(
  doc: StakeholderDocument,
  table: T,
  ids: readonly string[],
  beside: string,
  side: 'before' | 'after',
): StakeholderDocument {
  const rows = inOrder(doc, table)
  const moved = new Set(ids)
  const carried = rows.filter(({ id }) => moved.has(id))
  const rest = rows.filter(({ id }) => !moved.has(id))
  const found = rest.findIndex(({ id }) => id === beside)
  if (found < 0) return doc
  const at = side === 'before' ? found : found + 1
  const wanted = [...rest.slice(0, at), ...carried, ...rest.slice(at)]
  // Numbers that two rows share are told apart first: files of other programs may hold them.
  const numbers = rows.map(({ order }) => order)
  const apart = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number))
  const changed = wanted.flatMap((row, index) => {
    const order = apart ? (numbers[index] ?? index) : index + 1
    return row.order === order ? [] : [{ ...row, order }]
  })
  return putRows(doc, table, changed)
}
