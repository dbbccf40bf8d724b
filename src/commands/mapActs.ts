// What the grid and the network do alike: selecting, opening, connecting.
import type { ActorId } from '../domain/document'
import { rowsOf } from '../domain/rows'
import type { App } from '../state/app'
import { noSelection } from '../state/sessionStore'
import type { MapActs, Way } from '../ui/canvas/acts'

type Shared = Omit<MapActs, 'drop' | 'place' | 'addAt' | 'stepFrom' | 'carried'>

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
    putDown: () => session.setState({ tool: { kind: 'select' } }),
    ways: (id) => waysFrom(app, id),
    walked: (way, nth, of) => void import('./spoken').then(({ sayWalked }) => sayWalked(app, way, nth, of)),
  }
}

/** The relations of an actor that the view shows, in the order they were drawn. */
function waysFrom(app: App, id: ActorId): readonly Way[] {
  const { lens } = app.session.getState()
  const doc = app.documents.doc()
  const shown = lens ? lens.through(doc, app.languages.getState().t).doc : doc
  return rowsOf(shown, 'relations').flatMap(({ id: relation, source, target }) =>
    source === id || target === id ? [{ relation, to: source === id ? target : source }] : [],
  )
}

/** Adds those that are missing; when none is, takes them out. */
function toggled(before: readonly ActorId[], ids: readonly ActorId[]): readonly ActorId[] {
  const missing = ids.filter((id) => !before.includes(id))
  return missing.length > 0 ? [...before, ...missing] : before.filter((id) => !ids.includes(id))
}
