// What the grid and the network do alike: selecting, opening, connecting.
import type { Actor, ActorId, Point } from '../domain/document'
import { rowsOf } from '../domain/rows'
import type { App } from '../state/app'
import { noSelection, type SessionState, type Tool } from '../state/sessionStore'
import type { Intent, MapActs, Way } from '../ui/canvas/acts'
import type { Under } from '../ui/canvas/gesture'
import { writeName } from './actorActs'

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
      if (tool.kind === 'reconnect') {
        // The end that it has: taken hold of and let go, it waits for a click.
        if (app.documents.doc().relations[tool.relation]?.[tool.end] === target) return
        session.setState({ tool: { kind: 'select' } })
        void import('./relations').then(({ reconnect }) => reconnect(app, tool.relation, tool.end, target))
        return
      }
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
    refused: (id) => {
      const name = app.documents.doc().actors[id]?.name ?? ''
      void app.languages
        .getState()
        .t.whole()
        .then(() => session.setState({ toast: { message: { key: 'editing.isLocked', values: { name } } } }))
    },
    putDown: () => session.setState({ tool: { kind: 'select' } }),
    ways: (id) => waysFrom(app, id),
    walked: (way, nth, of) => void import('./spoken').then(({ sayWalked }) => sayWalked(app, way, nth, of)),
  }
}

/** Opens the menu of what was pressed. `at`: the place in terms of the document; null: unknown. */
export function openMenu(app: App, under: Under, client: Point, at: Point | null): void {
  const { selection } = app.session.getState()
  if (under.kind === 'actor' && !selection.actors.includes(under.id))
    app.session.setState({ selection: { actors: [under.id], relations: [] } })
  if (under.kind === 'relation') app.session.setState({ selection: { actors: [], relations: [under.id] }, popoverAt: client })
  if (under.kind === 'nothing') app.session.setState({ selection: noSelection })
  app.session.setState({ menu: { client, from: 'map', at } })
}

/** Opens the menu of a row of a table: of all that are marked when it is one of them. */
export function openRowMenu(app: App, kind: 'actors' | 'relations', id: string, client: Point): void {
  const { selection } = app.session.getState()
  if (!selection[kind].includes(id)) app.session.setState({ selection: { ...noSelection, [kind]: [id] } })
  app.session.setState({ menu: { client, from: 'table', at: null } })
}

/** Copies of what was dragged, standing where it was let go. */
export function dropCopies(app: App, ids: readonly ActorId[], change: (actor: Actor) => Partial<Actor>): void {
  void import('./clipActs').then(({ duplicate }) => duplicate(app, ids, change))
}

/** The name that is being written on the map; null: none is. */
export function renamingOf(app: App, renaming: SessionState['renaming']) {
  const actor = renaming?.at === 'map' ? app.documents.doc().actors[renaming.actor] : undefined
  if (!actor) return null
  return {
    actor: actor.id,
    name: actor.name,
    label: app.languages.getState().t('gather.rename', { name: actor.name }),
    onDone: (name: string | null) => {
      app.session.setState({ renaming: null })
      writeName(app, actor.id, name)
    },
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
