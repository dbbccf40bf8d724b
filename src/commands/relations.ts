// What can be done with the selected relation: turned round, given another end, another kind.
import { type ActorId, type Direction, type Relation, type RelationId, relationTypes } from '../domain/document'
import { updateRelation } from '../domain/edits/relations'
import type { App } from '../state/app'
import type { Tool } from '../state/sessionStore'
import { type Command, onMap } from './command'

export type End = 'source' | 'target'

export function selectedRelation(app: App): Relation | null {
  const { relations } = app.session.getState().selection
  const [id] = relations
  return (id !== undefined && relations.length === 1 && app.documents.doc().relations[id]) || null
}

const namesOf = (app: App, { source, target }: Pick<Relation, End>) => {
  const { actors } = app.documents.doc()
  return { source: actors[source]?.name ?? '', target: actors[target]?.name ?? '' }
}

/** The other way round: what led there leads back. */
export function turnRelation(app: App, id: RelationId, direction?: Direction): void {
  const relation = app.documents.doc().relations[id]
  if (!relation) return
  const turned = { source: relation.target, target: relation.source }
  app.documents.edit({ key: 'edit.turn' }, (doc) => updateRelation(doc, id, { ...turned, ...(direction && { direction }) }))
  app.session.setState({ announcement: { key: 'editing.turned', values: namesOf(app, turned) } })
}

/** Gives one end of a relation to another actor. An actor has no relation to itself. */
export function reconnect(app: App, id: RelationId, end: End, actor: ActorId): void {
  const doc = app.documents.doc()
  const relation = doc.relations[id]
  if (!relation || !doc.actors[actor]) return
  const ends = { source: relation.source, target: relation.target, [end]: actor }
  if (ends.source === ends.target) {
    app.session.setState({ toast: { message: { key: 'editing.notToItself', values: { name: doc.actors[actor].name } } } })
    return
  }
  app.documents.edit({ key: 'edit.reconnect' }, (before) => updateRelation(before, id, { [end]: actor }))
  app.session.setState({ announcement: { key: 'editing.reconnected', values: namesOf(app, ends) } })
}

/** The actor that was clicked while a relation waits for another end. The end it has keeps the question open: it was taken hold of and let go. */
export function reconnectTo(app: App, tool: Extract<Tool, { kind: 'reconnect' }>, actor: ActorId): void {
  if (app.documents.doc().relations[tool.relation]?.[tool.end] === actor) return
  app.session.setState({ tool: { kind: 'select' } })
  reconnect(app, tool.relation, tool.end, actor)
}

const hasOne = (app: App) => onMap(app) && selectedRelation(app) !== null
const withOne = (run: (app: App, relation: Relation) => void) => (app: App) => {
  const relation = selectedRelation(app)
  if (relation) run(app, relation)
}
const change = (app: App, { id }: Relation, fields: Partial<Relation>) =>
  app.documents.edit({ key: 'edit.relation' }, (doc) => updateRelation(doc, id, fields))

export const relationCommands: readonly Command[] = [
  {
    id: 'turn',
    name: 'command.turn',
    icon: 'swap',
    isEnabled: hasOne,
    run: withOne((app, { id }) => turnRelation(app, id)),
  },
  ...(['source', 'target'] as const).map(
    (end): Command => ({
      id: `reconnect.${end}`,
      name: `command.reconnect.${end}`,
      icon: 'connect',
      detail: (app) => {
        const relation = selectedRelation(app)
        return relation && { key: 'editing.reconnect', values: { name: namesOf(app, relation)[end] } }
      },
      // Where nothing can be clicked the form of the relation has a field for each end.
      isEnabled: (app) => {
        const { route } = app.session.getState()
        return hasOne(app) && route.page === 'map' && route.view !== 'table' && Object.keys(app.documents.doc().actors).length > 2
      },
      run: withOne((app, { id }) => app.session.setState({ tool: { kind: 'reconnect', relation: id, end } })),
    }),
  ),
  ...relationTypes.map(
    (type): Command => ({
      id: `relationType.${type}`,
      name: `command.relationType.${type}`,
      icon: 'connect',
      isEnabled: hasOne,
      run: withOne((app, relation) => change(app, relation, { type })),
    }),
  ),
  {
    id: 'relationDesired',
    name: 'command.relationDesired',
    icon: 'connect',
    isEnabled: hasOne,
    run: withOne((app, relation) => change(app, relation, { desired: !relation.desired })),
  },
]
