// What the grid and the network do alike: selecting, opening, connecting.
import type { ActorId } from '../domain/document'
import { rowsOf } from '../domain/rows'
import type { App } from '../state/app'
import { noSelection, type Tool } from '../state/sessionStore'
import type { Intent, MapActs, Way } from '../ui/canvas/acts'

/** A tool as the canvas knows it: giving a relation another end is connecting from the end that stays. */
export function intentOf(app: App, tool: Tool): Intent {
  if (tool.kind === 'reconnect') {
    const relation = app.documents.doc().relations[tool.relation]
    return { tool: 'connect', source: relation?.[tool.end === 'source' ? 'target' : 'source'] ?? null }
  }
  return { tool: tool.kind === 'note' ? 'place' : tool.kind, source: tool.kind === 'connect' ? tool.from : null }
}

type Shared = Omit<MapActs, 'drop' | 'place' | 'addAt' | 'stepFrom' | 'carried' | 'menu'>

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
    rename: (actor) => session.setState({ selection: { actors: [actor], relations: [] }, renaming: { actor, at: 'map' } }),
    connect: (source, target, client) => {
      const { tool } = session.getState()
      if (tool.kind === 'reconnect') return void import('./relations').then(({ reconnectTo }) => reconnectTo(app, tool, target))
      session.setState({
        connecting: { source, target },
        popoverAt: client,
        tool: { kind: 'select' },
        selection: { actors: [source], relations: [] },
      })
    },
    connectFrom: (from) => {
      // A click beside all actors, or on the end that stays, leaves the question open.
      if (session.getState().tool.kind === 'reconnect') return
      session.setState({ tool: { kind: 'connect', from }, ...(from && { selection: { actors: [from], relations: [] } }) })
    },
    grabEnd: (relation, end) => session.setState({ tool: { kind: 'reconnect', relation, end } }),
    refused: (id) => void import('./spoken').then(({ sayLocked }) => sayLocked(app, id)),
    putDown: () => session.setState({ tool: { kind: 'select' } }),
    ways: (id) => waysFrom(app, id),
    walked: (way, nth, of) => void import('./spoken').then(({ sayWalked }) => sayWalked(app, way, nth, of)),
  }
}

/** A name was written on the map; null: it was given up. */
export function endRenaming(app: App, id: ActorId, written: string | null): void {
  app.session.setState({ renaming: null })
  void import('./writeName').then(({ writeName }) => writeName(app, id, written))
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
