// GraphML as Gephi, yEd and networkx write it. Looks are left; what yEd writes on its shapes are the names.

import { Gathered } from './gather'
import { type Direction, Graph } from './graph'
import { endingOf, type Reader } from './reader'
import { type Attributes, headOf, readXml } from './xml'

interface Key {
  readonly name: string
  readonly for: string
  value: string
}
/** A node or an edge while it is read. */
interface Open {
  readonly kind: 'node' | 'edge'
  readonly attributes: Attributes
  readonly directed: boolean
  readonly fields: Map<string, string>
  label: string
  arrows: Attributes | null
  holds: boolean
}

/** What Gephi writes about looks. */
const looks = new Set(['r', 'g', 'b', 'x', 'y', 'z', 'size', 'alpha'])
const names = ['label', 'name', 'title']

export const graphml = {
  id: 'graphml',
  extensions: ['graphml'],
  claims: ({ name, bytes }) => endingOf(name) === 'graphml' || /<(?:\w+:)?graphml[\s>]/.test(headOf(bytes)),
  read({ name: file, bytes }, { report }) {
    const gathered = new Gathered(file)
    const graph = new Graph(file)
    const keys = new Map<string, Key>()
    const open: Open[] = []
    const directed: boolean[] = []
    let key: Key | null = null
    let data: string | null = null
    let label: string | null = null
    let hyperedges = 0
    const handlers = {
      open(name: string, attributes: Attributes) {
        if (name === 'key') {
          key = { name: attributes['attr.name'] ?? '', for: attributes.for ?? 'all', value: '' }
          if (attributes.id !== undefined) keys.set(attributes.id, key)
        } else if (name === 'default' && key) data = ''
        else if (name === 'graph') {
          directed.push(attributes.edgedefault !== 'undirected')
          const around = open.at(-1)
          if (around) around.holds = true
        } else if (name === 'node' || name === 'edge') {
          const isDirected = name === 'edge' && (attributes.directed ? attributes.directed === 'true' : (directed.at(-1) ?? true))
          open.push({ kind: name, attributes, directed: isDirected, fields: new Map(), label: '', arrows: null, holds: false })
        } else if (name === 'hyperedge') hyperedges += 1
        else if (name === 'data' && open.length > 0) {
          key = keys.get(attributes.key ?? '') ?? { name: attributes.key ?? '', for: 'all', value: '' }
          data = ''
        } else if (name === 'NodeLabel' || name === 'EdgeLabel') label = ''
        else if (name === 'Arrows') {
          const around = open.at(-1)
          if (around) around.arrows = attributes
        }
      },
      text(text: string) {
        if (label !== null) label += text
        else if (data !== null) data += text
      },
      close(name: string) {
        const around = open.at(-1)
        if (name === 'default' && key && data !== null) {
          key.value = data.trim()
          data = null
        } else if (name === 'key') key = null
        else if (name === 'data') {
          if (around && key && key.name !== '' && data !== null) around.fields.set(key.name, data)
          key = data = null
        } else if ((name === 'NodeLabel' || name === 'EdgeLabel') && around) {
          around.label ||= (label ?? '').replace(/\s+/g, ' ').trim()
          label = null
        } else if (name === 'graph') directed.pop()
        else if ((name === 'node' || name === 'edge') && around) {
          open.pop()
          if (name === 'node') addNode(graph, around, keys, open.findLast(({ kind }) => kind === 'node')?.attributes.id ?? null)
          else addEdge(graph, around, keys)
        }
      },
    }
    readXml(file, bytes, handlers, report)
    if (hyperedges > 0) gathered.note('read.issue.many', { count: hyperedges })
    graph.into(gathered, { actors: 'nodes', relations: 'edges' })
    return gathered.workbook()
  },
} as const satisfies Reader

function addNode(graph: Graph, node: Open, keys: ReadonlyMap<string, Key>, parent: string | null) {
  const fields = withDefaults(node, keys)
  const named = names.find((name) => [...fields.keys()].some((heading) => heading.toLowerCase() === name && fields.get(heading)?.trim()))
  const heading = node.label ? undefined : [...fields.keys()].find((heading) => heading.toLowerCase() === named)
  const name = node.label || (heading ? (fields.get(heading) ?? '') : '')
  if (heading) fields.delete(heading)
  const id = node.attributes.id
  if (id !== undefined) graph.node(id, name, fields, parent)
}

function addEdge(graph: Graph, edge: Open, keys: ReadonlyMap<string, Key>) {
  const { source, target } = edge.attributes
  if (source === undefined || target === undefined) return
  const fields = withDefaults(edge, keys)
  for (const heading of [...fields.keys()]) if (/^edge ?id$/i.test(heading)) fields.delete(heading)
  const label = [...fields.keys()].find((heading) => ['label', 'edge label'].includes(heading.toLowerCase()))
  const said = edge.label || (label ? (fields.get(label) ?? '') : '')
  if (label) fields.delete(label)
  if (said) fields.set('name', said)
  // What the format has no word for is said beside it.
  const mutual = fields.get('direction') === 'mutual' && fields.delete('direction')
  const [direction, turned] = mutual ? (['mutual', false] as const) : directionOf(edge)
  graph.edge(turned ? target : source, turned ? source : target, direction, fields)
}

/** yEd calls every edge directed; what it shows are its arrows. */
function directionOf({ directed, arrows }: Open): [direction: Direction, turned: boolean] {
  if (!arrows) return [directed ? 'directed' : 'undirected', false]
  const [source, target] = [arrows.source ?? 'none', arrows.target ?? 'none'].map((arrow) => arrow !== 'none')
  if (source && target) return ['mutual', false]
  return [source || target ? 'directed' : 'undirected', source === true && !target]
}

function withDefaults({ kind, fields }: Open, keys: ReadonlyMap<string, Key>): Map<string, string> {
  const all = new Map(fields)
  for (const key of keys.values()) {
    if (key.value !== '' && key.name !== '' && (key.for === kind || key.for === 'all') && !all.has(key.name)) all.set(key.name, key.value)
  }
  // Gephi writes colour and place of every node: five columns that say nothing of an actor.
  if (['r', 'g', 'b'].every((name) => all.has(name))) for (const name of looks) all.delete(name)
  return all
}
