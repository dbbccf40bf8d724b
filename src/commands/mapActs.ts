// What the grid and the network do alike: selecting, opening, connecting.
import type { ActorId } from '../domain/document'
import type { App } from '../state/app'
import { noSelection } from '../state/sessionStore'
import type { MapActs } from '../ui/canvas/acts'

type Shared = Pick<MapActs, 'select' | 'selectRelation' | 'clear' | 'open' | 'rename' | 'connect' | 'connectFrom'>

export function sharedActs(app: App): Shared {
  const { session } = app
  const selection = () => session.getState().selection
  return {
    select: (actors, toggle) =>
      session.setState({ selection: { actors: toggle ? toggled(selection().actors, actors) : actors, relations: [] } }),
    selectRelation: (id, toggle, client) =>
      session.setState({
        selection: { actors: [], relations: toggle ? toggled(selection().relations, [id]) : [id] },
        popoverAt: client,
      }),
    clear: () => session.setState({ selection: noSelection, connecting: null }),
    open: (id) => session.setState({ selection: { actors: [id], relations: [] }, details: true, focusWish: 'details' }),
    rename: (id) => session.setState({ selection: { actors: [id], relations: [] }, renaming: id, details: true }),
    connect: (source, target, client) =>
      session.setState({
        connecting: { source, target },
        popoverAt: client,
        tool: { kind: 'select' },
        selection: { actors: [source], relations: [] },
      }),
    connectFrom: (from) =>
      session.setState({ tool: { kind: 'connect', from }, ...(from && { selection: { actors: [from], relations: [] } }) }),
  }
}

/** Adds those that are missing; when none is, takes them out. */
function toggled(before: readonly ActorId[], ids: readonly ActorId[]): readonly ActorId[] {
  const missing = ids.filter((id) => !before.includes(id))
  return missing.length > 0 ? [...before, ...missing] : before.filter((id) => !ids.includes(id))
}

/** Keys pressed within this many ms of each other are one step of undo. */
const burst = 1200

/** Names the gesture that a key press belongs to: the same for quick presses on the same actors. */
export function createBursts(app: App): () => string {
  let last = { at: 0, who: '', group: '' }
  return () => {
    const who = app.session.getState().selection.actors.join(' ')
    const at = app.now().getTime()
    const group = last.who === who && at - last.at < burst ? last.group : app.newId()
    last = { at, who, group }
    return group
  }
}
