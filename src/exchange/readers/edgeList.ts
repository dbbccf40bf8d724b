// Lists of edges and of neighbours as networkx and igraph write them: two names a line, with spaces between.
import { decode } from '../decode'
import { Gathered } from './gather'
import { Graph } from './graph'
import { endingOf, type Reader } from './reader'
import { headOf } from './xml'

const endings = ['edgelist', 'edges', 'el', 'ncol', 'adjlist']
/** networkx writes the fields of an edge as a dictionary at the end of its line, empty when it has none. */
const withFields = /^(?:#[^\n]*\n)*\S+ \S+ \{[^\n]*\}\s*(?:\n|$)/

export const edgeList = {
  id: 'edgeList',
  extensions: endings,
  claims: ({ name, bytes }) => endings.includes(endingOf(name)) || withFields.test(headOf(bytes).replaceAll('\r', '')),
  read({ name: file, bytes }, { report }) {
    const gathered = new Gathered(file)
    const graph = new Graph(file)
    const lines = decode(bytes).split(/\r\n|\r|\n/)
    const neighbours = endingOf(file) === 'adjlist'
    for (const [index, line] of lines.entries()) {
      if (index % 5000 === 0) report?.(index / lines.length)
      const plain = line.replace(/(?:^|\s)#.*$/, '').trim()
      if (plain === '') continue
      const { names, fields } = partsOf(plain)
      const [from, to, weight] = names
      if (from === undefined || (to === undefined && !neighbours)) gathered.note('read.issue.line', { file, row: index + 1 })
      else if (neighbours) {
        graph.node(from, from)
        for (const other of names.slice(1)) graph.edge(from, other, 'undirected')
      } else if (to !== undefined) {
        graph.edge(from, to, 'undirected', weight === undefined ? fields : new Map([['weight', weight], ...fields]))
      }
    }
    graph.nodesFromEdges()
    graph.into(gathered, { actors: 'nodes', relations: 'edges' })
    return gathered.workbook()
  },
} as const satisfies Reader

/** Names with spaces may stand in quotes, or have tabs, semicolons or commas between them. */
function partsOf(line: string): { readonly names: readonly string[]; readonly fields: ReadonlyMap<string, string> } {
  const open = line.indexOf('{')
  const plain = (open < 0 ? line : line.slice(0, open)).trim()
  const fields = new Map<string, string>()
  if (open >= 0) {
    for (const [, key = '', quoted, bare] of line.slice(open).matchAll(/'([^']{1,100})':\s*(?:'([^']*)'|([^,}\s]+))/g))
      fields.set(key, quoted ?? bare ?? '')
  }
  const between = ['\t', ';', ','].find((sign) => plain.includes(sign))
  const names = between ? plain.split(between) : [...plain.matchAll(/"([^"]*)"?|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
  return { names: names.map((name) => name.trim()).filter((name) => name !== ''), fields }
}
