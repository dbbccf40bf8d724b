// The order of the list of actors, where it is the user's own: within each group, or as they were added.
import type { ActorId, GroupId } from '../domain/document'
import { updateActor } from '../domain/edits/actors'
import { inOrder, moveBeside } from '../domain/edits/order'
import type { App } from '../state/app'
import { type Command, onMap } from './command'
import { seenBy } from './seen'

export type Move = 'up' | 'down' | 'first' | 'last'
interface Landing {
  readonly beside: ActorId
  readonly side: 'before' | 'after'
}

/** Those that the first selected one can change places with, as the list shows them: of its group, or everybody. Empty: the order is not the user's. */
function neighbours(app: App): readonly ActorId[] {
  const { selection, listOrder } = app.session.getState()
  if (listOrder !== 'group' && listOrder !== 'added') return []
  const actors = inOrder(seenBy(app), 'actors')
  const first = actors.find(({ id }) => selection.actors.includes(id))
  return actors.filter(({ group }) => first && (listOrder === 'added' || group === first.group)).map(({ id }) => id)
}

/** Null: they are there already. */
function landing(all: readonly ActorId[], chosen: ReadonlySet<ActorId>, move: Move): Landing | null {
  const first = all.findIndex((id) => chosen.has(id))
  const before = all.slice(0, Math.max(0, first))
  const after = all.slice(all.findLastIndex((id) => chosen.has(id)) + 1)
  const beside = { up: before.at(-1), first: before[0], down: after[0], last: after.at(-1) }[move]
  return beside === undefined ? null : { beside, side: move === 'up' || move === 'first' ? 'before' : 'after' }
}

const chosenIn = (app: App, all: readonly ActorId[]) => {
  const chosen = new Set(app.session.getState().selection.actors)
  return all.filter((id) => chosen.has(id))
}

function reorder(app: App, move: Move) {
  const all = neighbours(app)
  const ids = chosenIn(app, all)
  const to = landing(all, new Set(ids), move)
  if (to) dropActors(app, ids, to, undefined)
}

/** Puts actors beside another one of the list. `group`: in a list by group they join that of their new neighbour; undefined: they keep theirs. */
export function dropActors(app: App, ids: readonly ActorId[], { beside, side }: Landing, group: GroupId | null | undefined): void {
  const [first] = ids
  if (first === undefined) return
  app.documents.edit({ key: 'edit.order', values: { count: ids.length } }, (doc) => {
    const joined = group === undefined ? doc : ids.reduce((next, id) => updateActor(next, id, { group }), doc)
    return moveBeside(joined, 'actors', ids, beside, side)
  })
  const all = neighbours(app)
  const name = app.documents.doc().actors[first]?.name ?? ''
  app.session.setState({ announcement: { key: 'editing.ordered', values: { name, place: all.indexOf(first) + 1, of: all.length } } })
}

export const orderCommands: readonly Command[] = (['up', 'down', 'first', 'last'] as const).map(
  (move): Command => ({
    id: `order.${move}`,
    name: `command.order.${move}`,
    icon: move === 'up' || move === 'first' ? 'up' : 'down',
    isEnabled: (app) => {
      const all = onMap(app) ? neighbours(app) : []
      return landing(all, new Set(chosenIn(app, all)), move) !== null
    },
    run: (app) => reorder(app, move),
  }),
)
