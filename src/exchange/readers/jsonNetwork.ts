// Networks in JSON: every program has its own words for the same two lists.
import type { Direction, Graph } from './graph'
import { fieldsOf, type Item, isItem, take } from './jsonItems'

interface Lists {
  readonly nodes: readonly Item[]
  readonly edges: readonly Item[]
  /** What an edge is when it does not say. */
  readonly usual: Direction
}

const words = {
  id: ['_id', 'id', 'key'],
  name: ['label', 'name', 'title', 'text'],
  from: ['from', 'source', 'src', 'start'],
  to: ['to', 'target', 'dst', 'end'],
  type: ['element type', 'connection type', 'type'],
} as const

/** False: the file holds no network. */
export function readNetwork(root: unknown, graph: Graph): boolean {
  const lists = listsOf(root)
  if (!lists) return false
  const ids = lists.nodes.map((node, index) => addNode(graph, node, index))
  for (const edge of lists.edges) addEdge(graph, edge, lists.usual, ids)
  return ids.length > 0
}

function listsOf(root: unknown): Lists | null {
  if (!isItem(root)) return null
  if (isItem(root.graph) && !root.nodes) return listsOf(root.graph)
  if (Array.isArray(root.graphs)) return listsOf(root.graphs[0])
  if (isItem(root.elements)) return listsOf({ ...root.elements, directed: root.directed })
  if (Array.isArray(root.elements) && Array.isArray(root.connections)) {
    return { nodes: root.elements.filter(isItem), edges: root.connections.filter(isItem), usual: 'directed' }
  }
  const edges = [root.links, root.edges, root.connections, root.relations].find((list) => Array.isArray(list)) as
    | readonly unknown[]
    | undefined
  const nodes = isItem(root.nodes)
    ? Object.entries(root.nodes).flatMap(([id, node]) => (isItem(node) ? [{ id, ...node }] : []))
    : root.nodes
  if (!edges || !Array.isArray(nodes)) return null
  return { nodes: nodes.filter(isItem), edges: edges.filter(isItem), usual: root.directed === true ? 'directed' : 'undirected' }
}

/** Returns the id of the node, as edges may name it by its place in the list. */
function addNode(graph: Graph, node: Item, index: number): string {
  const fields = fieldsOf(node)
  const id = take(fields, words.id)
  const name = take(fields, words.name)
  const type = take(fields, words.type)
  const own = id ?? name ?? String(index)
  graph.node(own, name ?? '', type === undefined ? fields : new Map([['type', type], ...fields]))
  return own
}

function addEdge(graph: Graph, edge: Item, usual: Direction, ids: readonly string[]) {
  const fields = fieldsOf(edge)
  const [from, to] = [words.from, words.to].map((names) => endOf(graph, edge, fields, names, ids)) as [string?, string?]
  if (from === undefined || to === undefined) return
  take(fields, words.id)
  const direction = directionOf(fields, usual)
  const reversed = take(fields, ['reversed']) === 'true'
  const [name, type] = [take(fields, words.name), take(fields, words.type)]
  const said = new Map([
    ...(type === undefined ? [] : [['type', type] as const]),
    ...(name === undefined ? [] : [['name', name] as const]),
    ...fields,
  ])
  graph.edge(reversed ? to : from, reversed ? from : to, direction, said)
}

/** An id, a name that is one, the node itself (as D3 leaves it), or its place in the list when that is no id. */
function endOf(
  graph: Graph,
  edge: Item,
  fields: Map<string, string>,
  names: readonly string[],
  ids: readonly string[],
): string | undefined {
  const whole = names.map((name) => edge[name]).find(isItem)
  if (whole) {
    for (const heading of [...fields.keys()]) if (names.some((name) => heading.startsWith(`${name} `))) fields.delete(heading)
    return take(fieldsOf(whole), [...words.id, ...words.name])
  }
  const said = take(fields, names)
  if (said === undefined || graph.has(said)) return said
  return graph.idOf(said) ?? (/^\d{1,6}$/.test(said) ? ids[Number(said)] : undefined) ?? said
}

function directionOf(fields: Map<string, string>, usual: Direction): Direction {
  const said = take(fields, ['direction', 'directed', 'arrows'])?.toLowerCase()
  if (said === undefined) return usual
  if (['mutual', 'both', 'bidirectional', 'to, from', 'to;from', 'from, to'].includes(said)) return 'mutual'
  if (['directed', 'true', 'to', 'forward', 'from'].includes(said)) return 'directed'
  return ['undirected', 'false', 'none'].includes(said) ? 'undirected' : usual
}
