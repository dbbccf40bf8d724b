// GEXF 1.1 to 1.3 as Gephi and its relatives write it. Colours, sizes and times are left.

import { Gathered } from './gather'
import { type Direction, Graph } from './graph'
import { endingOf, type Reader } from './reader'
import { type Attributes, headOf, readXml } from './xml'

interface Column {
  readonly title: string
  value: string
}
interface Open {
  readonly kind: 'node' | 'edge'
  readonly attributes: Attributes
  readonly fields: Map<string, string>
}

const directions: readonly Direction[] = ['directed', 'undirected', 'mutual']

export const gexf = {
  id: 'gexf',
  extensions: ['gexf'],
  claims: ({ name, bytes }) => endingOf(name) === 'gexf' || /<(?:\w+:)?gexf[\s>]/.test(headOf(bytes)),
  read({ name: file, bytes }, { report }) {
    const gathered = new Gathered(file)
    const graph = new Graph(file)
    const columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() }
    const open: Open[] = []
    let usual: Direction = 'undirected'
    let kind: 'node' | 'edge' = 'node'
    let column: Column | null = null
    let value: string | null = null
    const handlers = {
      open(name: string, attributes: Attributes) {
        if (name === 'graph') usual = directionOf(attributes.defaultedgetype, 'undirected')
        else if (name === 'attributes') kind = attributes.class === 'edge' ? 'edge' : 'node'
        else if (name === 'attribute') {
          column = { title: attributes.title ?? attributes.id ?? '', value: '' }
          if (attributes.id !== undefined) columns[kind].set(attributes.id, column)
        } else if (name === 'default' && column) value = ''
        else if (name === 'node' || name === 'edge') open.push({ kind: name, attributes, fields: new Map() })
        else if (name === 'attvalue') {
          const around = open.at(-1)
          // 1.0 and some writers of 1.1 say `id` where the later ones say `for`.
          const id = attributes.for ?? attributes.id
          if (around && id !== undefined) around.fields.set(columns[around.kind].get(id)?.title ?? id, attributes.value ?? '')
        }
      },
      text(text: string) {
        if (value !== null) value += text
      },
      close(name: string) {
        if (name === 'default' && column && value !== null) {
          column.value = value.trim()
          value = null
        } else if (name === 'attribute') column = null
        else if (name === 'node' || name === 'edge') {
          const around = open.pop()
          if (!around) return
          for (const { title, value } of columns[around.kind].values())
            if (value !== '' && !around.fields.has(title)) around.fields.set(title, value)
          if (name === 'node') addNode(graph, around, open.at(-1)?.attributes.id ?? null)
          else addEdge(graph, around, usual)
        }
      },
    }
    readXml(file, bytes, handlers, report)
    graph.into(gathered, { actors: 'nodes', relations: 'edges' })
    return gathered.workbook()
  },
} as const satisfies Reader

const directionOf = (said: string | undefined, usual: Direction): Direction => directions.find((direction) => direction === said) ?? usual

function addNode(graph: Graph, { attributes: { id, label, pid }, fields }: Open, parent: string | null) {
  if (id === undefined) return
  graph.node(id, label ?? '', fields, pid || parent)
}

function addEdge(graph: Graph, { attributes, fields }: Open, usual: Direction) {
  const { source, target, label, weight, kind } = attributes
  if (source === undefined || target === undefined) return
  if (kind) fields.set('type', kind)
  if (label) fields.set('name', label)
  if (weight) fields.set('weight', weight)
  graph.edge(source, target, directionOf(attributes.type, usual), fields)
}
