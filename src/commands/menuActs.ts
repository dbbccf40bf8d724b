// Opening the context menu, from wherever it is asked for. Comes with the first one.
import type { ActorId, Point } from '../domain/document'
import type { App } from '../state/app'
import { noSelection, type Place } from '../state/sessionStore'
import type { Under } from '../ui/canvas/gesture'

/** Opens the menu of what was pressed on the map. `at`: the place in terms of the document; null: unknown. */
export function openMenuAt(app: App, under: Under, client: Point, at: Point | null): void {
  if (under.kind === 'actor') choose(app, 'actors', under.id)
  else if (under.kind === 'relation') {
    choose(app, 'relations', under.id)
    app.session.setState({ popoverAt: client })
  } else app.session.setState({ selection: noSelection })
  app.session.setState({ menu: { client, from: 'map', at } })
}

/** Opens the menu of an actor in a list, or of all that are selected when it is one of them. */
export function openMenuOf(app: App, id: ActorId, client: Point, from: Place): void {
  choose(app, 'actors', id)
  app.session.setState({ menu: { client, from, at: null } })
}

/** Opens the menu of a row of a table: of all that are marked when it is one of them. */
export function openRowMenu(app: App, kind: 'actors' | 'relations', id: string, client: Point): void {
  choose(app, kind, id)
  app.session.setState({ menu: { client, from: 'table', at: null } })
}

function choose(app: App, kind: 'actors' | 'relations', id: string) {
  const { selection } = app.session.getState()
  if (!selection[kind].includes(id)) app.session.setState({ selection: { ...noSelection, [kind]: [id] } })
}
