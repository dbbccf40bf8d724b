// Actors and relations as plain tables, for formats that know rows and columns and nothing else. Only what people read; a column without a value is left out.
import { type Actor, type Relation, type Row, type StakeholderDocument, salienceAttributes, type TableName } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import { isSafeKey } from '../../domain/schema'
import type { Translate } from '../../i18n/translate'
import { cellOf, type Field, mapFields, type Value } from './mapFields'

export interface FlatColumn {
  /** Path of the field; 'extra/…' for one that only a file knew. */
  readonly path: string
  readonly heading: string
  readonly isNumber: boolean
  /** One for each row. */
  readonly cells: readonly Value[]
}
export interface Flat<R extends Row> {
  readonly rows: readonly R[]
  readonly columns: readonly FlatColumn[]
}

/** Words of the formats themselves: a field that only a file knew gets a number behind them. */
const reserved = 'id label name type from to source target direction weight kind parent x y z r g b size'.split(' ')

/** What only this program can show. */
const left = new Set(['locked', 'pinned', 'isSelf'])

/** In their order, the name first. */
export function flatActors(doc: StakeholderDocument, t: Translate): Flat<Actor> {
  const rows = [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order)
  const columns = flat(doc, 'actors', rows, t)
  const salience = rows.map((actor) =>
    salienceAttributes
      .filter((attribute) => actor.salience.includes(attribute))
      .map((attribute) => t(`table.${attribute}`))
      .join('; '),
  )
  const words: FlatColumn = {
    path: 'salience',
    heading: t('import.column.salience'),
    isNumber: false,
    cells: salience.map((text) => text || null),
  }
  return { rows, columns: [...columns, ...(salience.some((text) => text !== '') ? [words] : [])] }
}

export function flatRelations(doc: StakeholderDocument, t: Translate): Flat<Relation> {
  const rows = rowsOf(doc, 'relations')
  return { rows, columns: flat(doc, 'relations', rows, t) }
}

function flat(
  doc: StakeholderDocument,
  table: Extract<TableName, 'actors' | 'relations'>,
  rows: readonly Row[],
  t: Translate,
): readonly FlatColumn[] {
  const known = mapFields(t)[table].filter(({ technical, kind, path }) => !technical && kind !== 'has' && !left.has(path))
  const named = known.map((field) => ({
    path: field.path,
    heading: field.heading,
    cells: rows.map((row) => plain(cellOf(field, row, doc))),
    field,
  }))
  const keys = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra ?? {})))].filter((key) => isSafeKey(key) && key.trim() !== '')
  const own = keys.map((key) => ({
    path: `extra/${key}`,
    heading: key,
    cells: rows.map(({ extra }) => extraCell(extra?.[key])),
    field: null,
  }))
  const taken = new Set<string>()
  return [...named, ...own].flatMap(({ path, heading, cells, field }): readonly FlatColumn[] => {
    const isHead = field !== null && isAlwaysThere(field)
    if (field === null) for (const word of reserved) taken.add(word)
    if (!isHead && cells.every((cell) => cell === null)) return []
    const name = apart(heading.replace(/\s+/g, ' ').trim(), taken)
    return [{ path, heading: name, isNumber: cells.every((cell) => typeof cell !== 'string') && !isHead, cells }]
  })
}

/** A table of one column would be read as a list of names, with its bullets and numbers taken off. */
const alwaysThere = new Set(['name', 'group.name', 'source.name', 'target.name'])
const isAlwaysThere = ({ path }: Field): boolean => alwaysThere.has(path)

const plain = (value: Value): Value => (typeof value === 'string' ? value.trim() || null : value)

function extraCell(value: unknown): Value {
  if (value === undefined || value === null) return null
  return typeof value === 'number' ? value : plain(typeof value === 'string' ? value : JSON.stringify(value))
}

function apart(heading: string, taken: Set<string>): string {
  let name = heading
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${heading} ${number}`
  taken.add(name.toLowerCase())
  return name
}
