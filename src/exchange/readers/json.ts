// JSON of other programs: Kumu, networkx and D3 (nodes and links), Cytoscape, vis, graphology, and plain lists of records.
import { UserError } from '../../i18n/translate'
import { decode } from '../decode'
import { Gathered } from './gather'
import { Graph } from './graph'
import { faultIn, isDeeper } from './jsonFaults'
import { fieldsOf, isItem, listsOf, textOf } from './jsonItems'
import { readNetwork } from './jsonNetwork'
import { endingOf, type Reader } from './reader'
import { headOf } from './xml'

/** Lists and objects inside each other. */
const deepest = 64

export const json = {
  id: 'json',
  extensions: ['json'],
  claims: ({ name, bytes }) => endingOf(name) === 'json' || /^\s*(?:\{\s*["}]|\[\s*[[{])/.test(headOf(bytes)),
  read({ name: file, bytes }) {
    const gathered = new Gathered(file)
    const root = parse(file, decode(bytes))
    const graph = new Graph(file)
    if (readNetwork(root, graph))
      graph.into(gathered, isKumu(root) ? { actors: 'Elements', relations: 'Connections' } : { actors: 'nodes', relations: 'edges' })
    else for (const [name, list] of listsIn(root)) gathered.sheet({ name, rows: tableOf(list) })
    if (gathered.isEmpty) throw new UserError('read.noTable', { file })
    return gathered.workbook()
  },
} as const satisfies Reader

const isKumu = (root: unknown): boolean => isItem(root) && Array.isArray(root.elements) && Array.isArray(root.connections)

function parse(file: string, text: string): unknown {
  if (isDeeper(text, deepest)) throw new UserError('read.tooDeep', { file, most: deepest })
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, faultIn(text)).split('\n')
    throw new UserError('read.brokenAt', { file, row: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
  }
}

/** Lists of records, with the name they have in the file; one that has none is the file itself. */
function listsIn(root: unknown): readonly (readonly [name: string, list: readonly unknown[]])[] {
  if (Array.isArray(root)) return [['', root]]
  if (!isItem(root)) return []
  const lists = listsOf(root)
  if (lists.length > 0) return lists
  // One level further in: { "data": { "actors": […] } }.
  return Object.values(root).flatMap((value) => (isItem(value) ? listsOf(value) : []))
}

/** Records with their fields as columns, in the order in which they first come; rows that are lists stay as they are. */
function* tableOf(list: readonly unknown[]) {
  const headings = new Set<string>()
  const records = list.map((item) => (isItem(item) ? fieldsOf(item) : null))
  for (const record of records) for (const heading of record?.keys() ?? []) headings.add(heading)
  const first = headings.size > 0 ? 2 : 1
  if (headings.size > 0) yield { number: 1, cells: [...headings.keys()] }
  for (const [index, item] of list.entries()) {
    const record = records[index]
    const cells = record
      ? [...headings.keys()].map((heading) => record.get(heading) ?? '')
      : Array.isArray(item)
        ? item.map(textOf)
        : [textOf(item)]
    yield { number: first + index, cells }
  }
}
