// Laying out the network: groups stay together and apart from others, with few crossings. The same input gives the same places.
import type { ActorId, Point, StakeholderDocument } from '../domain/document'
import { rowsOf } from '../domain/rows'
import { anneal } from './layoutAnneal'
import { layDiscs } from './layoutDiscs'
import { graphOf, type LayoutInput } from './layoutGraph'

/** Above this many actors each place is no longer weighed against all others. */
const many = 150

/** What there is to lay out of a document: pinned and locked actors stay where they are. Wanted relations are drawn, so they pull like the others. */
export function layoutInput(doc: StakeholderDocument, seed: number): LayoutInput {
  return {
    actors: rowsOf(doc, 'actors').map(({ id, group, pinned, locked, spot }) => ({ id, group, pinnedAt: pinned || locked ? spot : null })),
    links: rowsOf(doc, 'relations').map(({ source, target }) => [source, target] as const),
    seed,
  }
}

/** A place in px for every actor; around (0, 0) when none is pinned. `report` takes the share done, 0–1. */
export function run(input: LayoutInput, report: (done: number) => void): Readonly<Record<ActorId, Point>> {
  const graph = graphOf(input)
  const spots = graph.count > many ? layDiscs(graph, input.seed, report) : anneal(graph, input.seed, report)
  report(1)
  return Object.fromEntries(input.actors.map(({ id, pinnedAt }, index) => [id, pinnedAt ?? rounded(spots[index] as Point)]))
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
