// Who a cell means: the name that stands there, or the id beside it when the name was only changed elsewhere.
import type { TableName } from '../../domain/document'
import { setAt, valueAt } from './paths'

/** A row on its way to the document. */
export interface Draft {
  readonly fields: Record<string, unknown>
  /** Null: the row has none. */
  extra: Record<string, unknown> | null
  /** Names of other rows by the path of their id. */
  readonly names: Record<string, string>
}
type Drafts = Readonly<Record<string, Draft[]>>

interface Reference {
  readonly table: TableName
  readonly path: string
  readonly of: TableName
  /** The row is nothing without it. */
  readonly isNeeded: boolean
}
const references: readonly Reference[] = [
  { table: 'actors', path: 'group', of: 'groups', isNeeded: false },
  { table: 'actors', path: 'strategy.approachedBy', of: 'actors', isNeeded: false },
  { table: 'relations', path: 'source', of: 'actors', isNeeded: true },
  { table: 'relations', path: 'target', of: 'actors', isNeeded: true },
  { table: 'scores', path: 'participant', of: 'participants', isNeeded: true },
  { table: 'scores', path: 'actor', of: 'actors', isNeeded: true },
]

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Gives every row an id and every reference the id it means. Names that nobody has become new rows.
 * @param written what each group was called when the file was made, by id
 */
export function resolved(tables: Drafts, written: ReadonlyMap<string, string>, newId: () => string): Drafts {
  const all: Record<string, Draft[]> = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, [...rows]]))
  for (const [table, rows] of Object.entries(all)) {
    const orders = rows.map(({ fields }) => Number(fields.order)).filter(Number.isFinite)
    let last = Math.max(...orders)
    for (const { fields } of rows) {
      if (textOf(fields.id) === '' && table !== 'info') fields.id = newId()
      // Lines that somebody wrote below come last.
      if (orders.length > 0 && fields.order === undefined) {
        last += 1
        fields.order = last
      }
    }
  }
  for (const of of ['groups', 'participants', 'actors'] as const) {
    const rows = all[of] ?? []
    const names = new Map(rows.map(({ fields }) => [textOf(fields.id), plain(textOf(fields.name))]))
    const ids = new Map([...names].reverse().map(([id, name]) => [name, id]))
    const cells = references
      .filter((reference) => reference.of === of)
      .flatMap((reference) =>
        (all[reference.table] ?? []).map((row) => ({
          ...reference,
          row,
          id: textOf(valueAt(row.fields, reference.path)),
          cell: row.names[reference.path],
        })),
      )
    const said = new Map<string, Set<string>>()
    for (const { id, cell } of cells) if (cell !== undefined) said.set(id, (said.get(id) ?? new Set()).add(plain(cell)))
    /** All say the same, and it is not what the row is called now: the row got a new name. */
    const isRenamed = (id: string) => names.has(id) && said.get(id)?.size === 1
    for (const { row, path, isNeeded, id, cell } of cells) {
      if (cell === undefined) continue
      const name = plain(cell)
      if (name === names.get(id) || (of === 'groups' && names.has(id) && name === written.get(id))) continue
      if (name === '') {
        if (!isNeeded) setAt(row.fields, path, null)
        continue
      }
      const known = ids.get(name)
      // Whoever is meant was deleted: `repair` tells of it.
      if (known === undefined && id !== '' && !names.has(id)) continue
      if (known === undefined && of !== 'groups' && isRenamed(id)) continue
      if (known === undefined) {
        const made = newId()
        ids.set(name, made)
        rows.push({ fields: { id: made, name: cell.trim() }, extra: null, names: {} })
      }
      setAt(row.fields, path, ids.get(name))
    }
  }
  return all
}
