// What a person does in the network, as edits of the document.
import { createBursts, sharedActs } from '../../commands/mapActs'
import type { ActorId, Point } from '../../domain/document'
import { placeActors } from '../../domain/edits/actors'
import type { App } from '../../state/app'
import type { MapActs } from '../../ui/canvas/acts'
import type { Arrow } from '../../ui/canvas/find'
import { moved } from './useNetworkPicture'

/** px per step of an arrow key. */
const step = 2
const ways: Readonly<Record<Arrow, Point>> = {
  up: { x: 0, y: -step },
  down: { x: 0, y: step },
  left: { x: -step, y: 0 },
  right: { x: step, y: 0 },
}

export interface GraphSurroundings {
  /** Where every actor is drawn now. */
  readonly places: () => ReadonlyMap<ActorId, Point>
  readonly name: (at: Point) => void
}

export function graphActs(app: App, { places, name }: GraphSurroundings): MapActs {
  const burst = createBursts(app)
  return {
    ...sharedActs(app),
    drop: ({ spots }) => arrange(app, spots),
    place: name,
    addAt: name,
    nudge: (arrow, steps) => {
      const { x, y } = ways[arrow]
      arrange(app, moved(places(), app.session.getState().selection.actors, { x: x * steps, y: y * steps }), burst())
    },
  }
}

/** Puts actors where they were dragged, and pins them there: one step of undo. */
function arrange(app: App, spots: ReadonlyMap<ActorId, Point>, group?: string): void {
  const [first] = spots.keys()
  const name = first === undefined ? undefined : app.documents.doc().actors[first]?.name
  if (name === undefined) return
  const whole = Object.fromEntries([...spots].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]))
  app.documents.edit({ key: 'edit.arrange' }, (doc) => placeActors(doc, whole, true), group)
  app.session.setState({ announcement: { key: 'network.placed', values: { name } } })
}
