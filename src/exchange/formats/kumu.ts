// The network as Kumu imports it: elements and connections by their labels, every field under its heading.
import type { Direction, StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import { type FlatColumn, flatActors, flatRelations } from './flat'

const directions: Readonly<Record<Direction, string>> = { none: 'undirected', forward: 'directed', both: 'mutual' }

/** @param t in the language of the map. */
export function writeKumu(doc: StakeholderDocument, t: Translate): Blob {
  const actors = flatActors(doc, t)
  const relations = flatRelations(doc, t)
  const names = actors.rows.map(({ name }) => name.trim().toLowerCase())
  // Kumu knows elements by their labels, and by an id where two share one.
  const hasIds = new Set(names).size < names.length || names.includes('')
  const called = (id: string) => (hasIds ? id : (doc.actors[id]?.name.trim() ?? id))
  const elements = actors.rows.map(({ id, name }, index) => ({
    ...(hasIds ? { id } : {}),
    label: name.trim(),
    ...fieldsOf(actors.columns, index, { 'group.name': 'type' }, ['name']),
  }))
  const connections = relations.rows.map(({ source, target, direction }, index) => ({
    from: called(source),
    to: called(target),
    direction: directions[direction],
    ...fieldsOf(relations.columns, index, { type: 'type' }, ['source.name', 'target.name', 'direction']),
  }))
  return new Blob([`${JSON.stringify({ elements, connections }, null, 1)}\n`], { type: 'application/json' })
}

/** @param words what Kumu calls a field, by its path */
function fieldsOf(columns: readonly FlatColumn[], row: number, words: Readonly<Record<string, string>>, left: readonly string[]) {
  const said = columns.flatMap(({ path, heading, cells }) => {
    const value = cells[row] ?? null
    return value === null || left.includes(path) ? [] : [[words[path] ?? heading, value] as const]
  })
  return Object.fromEntries(said)
}
