// The network as GraphML, with every field of actors and relations as data. Gephi, yEd, networkx and igraph read it.
import type { Relation, StakeholderDocument } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import type { Palette } from '../../scene/palette'
import { el, escaped, xmlFile } from '../report/xml'
import { colourOf } from './colours'
import { type FlatColumn, flatActors, flatRelations } from './flat'

interface Key {
  readonly id: string
  readonly name: string
  readonly type: 'string' | 'double' | 'int'
  readonly value: (index: number) => string | number | null
}

/** @param t in the language of the map. */
export function writeGraphml(doc: StakeholderDocument, t: Translate, palette: Palette): Blob {
  const actors = flatActors(doc, t)
  const relations = flatRelations(doc, t)
  const nodes: readonly Key[] = [
    { id: 'label', name: 'label', type: 'string', value: (index) => actors.rows[index]?.name.trim() || null },
    ...keysOf('n', actors.columns, new Set(['name'])),
    ...(['r', 'g', 'b'] as const).map((part): Key => {
      const value = (index: number) => (actors.rows[index] ? colourOf(actors.rows[index], doc, palette)[part] : null)
      return { id: part, name: part, type: 'int', value }
    }),
    { id: 'x', name: 'x', type: 'double', value: (index) => actors.rows[index]?.spot?.x ?? null },
    // Up is up for Gephi and networkx.
    { id: 'y', name: 'y', type: 'double', value: (index) => upwards(actors.rows[index]?.spot?.y ?? null) },
  ]
  const edges: readonly Key[] = [
    { id: 'weight', name: 'weight', type: 'double', value: (index) => relations.rows[index]?.strength ?? null },
    // What GraphML has no word for: both ways.
    {
      id: 'direction',
      name: 'direction',
      type: 'string',
      value: (index) => (relations.rows[index]?.direction === 'both' ? 'mutual' : null),
    },
    ...keysOf('e', relations.columns, new Set(['source.name', 'target.name', 'strength', 'direction'])),
  ]
  // Programs that refuse graphs of both kinds read those that are of one.
  const isDirected = relations.rows.some(({ direction }) => direction !== 'none')
  const differs = ({ direction }: Relation) => (direction === 'none') === isDirected
  const { title, question } = infoOf(doc)
  const graph = el(
    'graph',
    { id: 'map', edgedefault: isDirected ? 'directed' : 'undirected' },
    el('desc', {}, escaped([title, question].filter((text) => text.trim() !== '').join('. '))),
    ...actors.rows.map(({ id }, index) => el('node', { id }, ...data(nodes, index))),
    ...relations.rows.map((relation, index) => {
      const { id, source, target } = relation
      return el('edge', { id, source, target, directed: differs(relation) ? String(!isDirected) : null }, ...data(edges, index))
    }),
  )
  const declared = (keys: readonly Key[], of: 'node' | 'edge') =>
    keys.map(({ id, name, type }) => el('key', { id: `${of}-${id}`, for: of, 'attr.name': name, 'attr.type': type }))
  const file = el(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ...declared(nodes, 'node'),
    ...declared(edges, 'edge'),
    graph,
  )
  return new Blob([xmlFile(file)], { type: 'application/graphml+xml' })

  function data(keys: readonly Key[], index: number): readonly string[] {
    const of = keys === nodes ? 'node' : 'edge'
    return keys.flatMap(({ id, value }) => {
      const found = value(index)
      return found === null ? [] : [el('data', { key: `${of}-${id}` }, escaped(String(found)))]
    })
  }
}

const upwards = (y: number | null): number | null => (y === null ? null : 0 - y)

const keysOf = (prefix: string, columns: readonly FlatColumn[], left: ReadonlySet<string>): readonly Key[] =>
  columns
    .filter(({ path }) => !left.has(path))
    .map(({ heading, isNumber, cells }, index) => ({
      id: `${prefix}${index + 1}`,
      name: heading,
      type: isNumber ? 'double' : 'string',
      value: (row) => cells[row] ?? null,
    }))
