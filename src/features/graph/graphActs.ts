// What a person does in the network, as edits of the document.
import { sharedActs } from '../../commands/mapActs'
import type { Actor, ActorId, NoteId, Point } from '../../domain/document'
import { placeActors } from '../../domain/edits/actors'
import { distance } from '../../domain/plane'
import type { App } from '../../state/app'
import type { MapActs } from '../../ui/canvas/acts'
import type { Arrow } from '../../ui/canvas/find'

/** px per step of an arrow key. */
const step = 4
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
  readonly placeNote: (id: NoteId, at: Point) => void
}

export function graphActs(app: App, { places, name, placeNote }: GraphSurroundings): MapActs {
  const shared = sharedActs(app)
  return {
    ...shared,
    drop: ({ spots }, _, copy) => {
      if (!copy) return arrange(app, spots)
      const rounded = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) })
      const change = ({ id, spot }: Actor) => ({ spot: rounded(spots.get(id) ?? spot ?? { x: 0, y: 0 }), pinned: true })
      void import('../../commands/clipActs').then(({ duplicate }) => duplicate(app, [...spots.keys()], change))
    },
    place: (at) => {
      const { tool } = app.session.getState()
      if (tool.kind === 'note') {
        placeNote(tool.note, at)
        app.session.setState({ tool: { kind: 'select' } })
      }
      if (tool.kind !== 'place') return
      arrange(app, new Map([[tool.actor, at]]))
      shared.putDown()
    },
    addAt: name,
    menu: (under, { x, y }, client) => {
      const place = { x: Math.round(x), y: Math.round(y) }
      void import('../../commands/menuActs').then(({ openMenuAt }) => openMenuAt(app, under, client, place))
    },
    stepFrom: (at, arrow, steps) => ({ x: at.x + ways[arrow].x * steps, y: at.y + ways[arrow].y * steps }),
    carried: (id, at) => {
      const others = [...places()].filter(([other]) => other !== id)
      const [nearest] = others.sort(([, a], [, b]) => distance(a, at) - distance(b, at))
      if (nearest) void import('../../commands/spoken').then(({ sayNear }) => sayNear(app, nearest[0]))
    },
  }
}

/** Puts actors where they were dragged, and pins them there: one step of undo. */
function arrange(app: App, spots: ReadonlyMap<ActorId, Point>): void {
  const [first] = spots.keys()
  const name = first === undefined ? undefined : app.documents.doc().actors[first]?.name
  if (name === undefined) return
  const whole = Object.fromEntries([...spots].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]))
  app.documents.edit({ key: 'edit.arrange' }, (doc) => placeActors(doc, whole, true))
  app.session.setState({ announcement: { key: 'network.placed', values: { name } } })
}
