// Pajek's .net: vertices with numbers, and arcs (directed) and edges between the numbers.
import { decode } from '../decode'
import { Gathered } from './gather'
import { type Direction, Graph } from './graph'
import { endingOf, type Reader } from './reader'
import { headOf } from './xml'

export const pajek = {
  id: 'pajek',
  extensions: ['net', 'paj'],
  claims: ({ name, bytes }) =>
    ['net', 'paj'].includes(endingOf(name)) || /^\s*(?:\*network[^\n]*\n\s*)?\*vertices\s+\d/i.test(headOf(bytes)),
  read({ name: file, bytes }, { report }) {
    const gathered = new Gathered(file)
    const graph = new Graph(file)
    const lines = decode(bytes).split(/\r\n|\r|\n/)
    let section = ''
    let relation = ''
    let row = 0
    for (const [index, line] of lines.entries()) {
      if (index % 5000 === 0) report?.(index / lines.length)
      const words = wordsOf(line)
      const [first = ''] = words
      if (first === '' || first.startsWith('%')) continue
      if (first.startsWith('*')) {
        // A file of a whole project goes on with partitions and more networks: the first network is read.
        if (section !== '' && /^\*(?:network|vertices)$/i.test(first) && section !== '*network') break
        section = first.toLowerCase()
        relation = /^\*\w+$/.test(first) && words[1]?.startsWith(':') ? (words[2] ?? '') : ''
        row = 0
      } else if (section === '*matrix') {
        row += 1
        for (const [column, value] of words.entries())
          if (Number(value) !== 0) tie(graph, String(row), String(column + 1), 'directed', value, relation)
      } else if (!readLine(graph, section, relation, words)) gathered.note('read.issue.line', { file, row: index + 1 })
    }
    graph.into(gathered, { actors: 'vertices', relations: 'lines' })
    return gathered.workbook()
  },
} as const satisfies Reader

/** False: the line says nothing that can be read. */
function readLine(graph: Graph, section: string, relation: string, words: readonly string[]): boolean {
  const [first = '', second, third, ...rest] = words
  if (section === '*vertices') {
    if (!/^\d+$/.test(first)) return false
    graph.node(first, second ?? '')
    return true
  }
  const direction = section.startsWith('*arc') ? 'directed' : 'undirected'
  if (section === '*arcs' || section === '*edges') {
    if (!/^\d+$/.test(first) || !/^-?\d+$/.test(second ?? '')) return false
    const label = rest.indexOf('l')
    tie(graph, first, second as string, direction, third ?? '', relation, label < 0 ? '' : (rest[label + 1] ?? ''))
    return true
  }
  if (section === '*arcslist' || section === '*edgeslist') {
    for (const other of words.slice(1)) tie(graph, first, other.replace(/^-/, ''), direction, '', relation)
    return true
  }
  // Partitions, vectors and looks of the whole picture.
  return section !== ''
}

function tie(graph: Graph, from: string, to: string, direction: Direction, weight: string, relation: string, name = '') {
  const fields = [['type', relation] as const, ['name', name] as const, ['weight', weight] as const].filter(([, value]) => value !== '')
  graph.edge(from, to, direction, new Map(fields))
}

/** Words with spaces stand in quotes. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"?|(\S+)/g)].map(([, quoted, word]) => quoted?.replace(/\\(.)/g, '$1') ?? word ?? '')
}
