// A network as a file tells it, piece by piece, and then as two sheets: who there is, and who is related to whom.
import { UserError } from '../../i18n/translate'
import { mostRows } from '../limits'
import type { SheetRow } from '../sheet'
import { graphHeadings } from '../workbook'
import type { Gathered } from './gather'

export type Direction = 'directed' | 'undirected' | 'mutual'
/** By heading, in the order in which they came. */
export type Fields = ReadonlyMap<string, string>

interface Node {
  readonly name: string
  readonly fields: Fields
  /** The node that it lies in, by id. */
  readonly parent: string | null
}
interface Edge {
  readonly from: string
  readonly to: string
  readonly direction: Direction
  readonly fields: Fields
}

const most = { columns: 900 } as const

export class Graph {
  readonly #file: string
  readonly #nodes = new Map<string, Node>()
  readonly #idByName = new Map<string, string>()
  readonly #edges: Edge[] = []
  readonly #headings = { node: new Set<string>(), edge: new Set<string>() }

  constructor(file: string) {
    this.#file = file
  }

  /** A second telling of the same node adds to the first. An empty name: the node is called by its id. */
  node(id: string, name: string, fields: Fields = new Map(), parent: string | null = null) {
    const known = this.#nodes.get(id)
    this.#check(this.#nodes.size, this.#headings.node, fields)
    const called = name.trim() || (known?.name ?? id)
    if (!this.#idByName.has(called)) this.#idByName.set(called, id)
    this.#nodes.set(id, {
      name: called,
      fields: known ? new Map([...known.fields, ...fields]) : fields,
      parent: parent ?? known?.parent ?? null,
    })
  }

  edge(from: string, to: string, direction: Direction, fields: Fields = new Map()) {
    this.#check(this.#edges.length, this.#headings.edge, fields)
    this.#edges.push({ from, to, direction, fields })
  }

  /** For formats that do not list their nodes: the ends of the relations are some. */
  nodesFromEdges() {
    for (const { from, to } of this.#edges) for (const id of [from, to]) if (!this.#nodes.has(id)) this.node(id, id)
  }

  has = (id: string): boolean => this.#nodes.has(id)

  /** Of the first node with the name; undefined: nobody is called so. */
  idOf = (name: string): string | undefined => this.#idByName.get(name.trim())

  #check(count: number, headings: Set<string>, fields: Fields) {
    if (count >= mostRows) throw new UserError('read.tooManyRows', { file: this.#file, most: mostRows })
    for (const [heading, value] of fields) if (value !== '') headings.add(heading)
    if (headings.size > most.columns) throw new UserError('read.tooWide', { file: this.#file, most: most.columns })
  }

  /** Relations to nobody are left out, and said. A node that only holds others is their group. */
  into(gathered: Gathered, names: { readonly actors: string; readonly relations: string }) {
    const kept = this.#edges.filter(({ from, to }) => this.#nodes.has(from) && this.#nodes.has(to))
    if (kept.length < this.#edges.length) gathered.note('read.issue.ends', { count: this.#edges.length - kept.length })
    gathered.sheet({ name: names.actors, holds: 'actors', rows: this.#actorRows(kept) })
    if (kept.length > 0) gathered.sheet({ name: names.relations, holds: 'relations', rows: this.#relationRows(kept) })
  }

  #actorRows(edges: readonly Edge[]): readonly SheetRow[] {
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
    const holders = new Set([...this.#nodes.values()].flatMap(({ parent }) => (parent === null ? [] : [parent])))
    const actors = [...this.#nodes].filter(([id]) => !holders.has(id) || ends.has(id))
    const hasIds = actors.some(([id, { name }]) => id !== name)
    const hasGroups = actors.some(([, { parent }]) => parent !== null)
    const own = [...(hasIds ? ['id'] : []), 'name', ...(hasGroups ? ['group'] : [])]
    const headings = ordered(this.#headings.node)
    const rows = actors.map(([id, { name, parent, fields }]) => [
      ...(hasIds ? [id] : []),
      name,
      ...(hasGroups ? [parent === null ? '' : (this.#nodes.get(parent)?.name ?? parent)] : []),
      ...headings.map((heading) => fields.get(heading) ?? ''),
    ])
    return numbered([[...own, ...apart(headings, own)], ...rows])
  }

  #relationRows(edges: readonly Edge[]): readonly SheetRow[] {
    const count = new Map<string, number>()
    for (const { name } of this.#nodes.values()) count.set(name, (count.get(name) ?? 0) + 1)
    const end = (id: string) => {
      const name = this.#nodes.get(id)?.name ?? id
      return count.get(name) === 1 ? name : id
    }
    const own = ['from', 'to', 'direction']
    const headings = ordered(this.#headings.edge)
    const rows = edges.map(({ from, to, direction, fields }) => [
      end(from),
      end(to),
      direction,
      ...headings.map((heading) => fields.get(heading) ?? ''),
    ])
    return numbered([[...own, ...apart(headings, own)], ...rows])
  }
}

const numbered = (rows: readonly (readonly string[])[]): readonly SheetRow[] => rows.map((cells, index) => ({ number: index + 1, cells }))

/** Those that are known first. */
function ordered(headings: ReadonlySet<string>): readonly string[] {
  const known = graphHeadings.filter((heading) => headings.has(heading))
  return [...known, ...[...headings].filter((heading) => !(known as readonly string[]).includes(heading))]
}

/** A field of the file that is called like a column of ours gets a number. */
function apart(headings: readonly string[], own: readonly string[]): readonly string[] {
  const taken = new Set(own)
  return headings.map((heading) => {
    let name = heading
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${heading} ${number}`
    taken.add(name.toLowerCase())
    return name
  })
}
