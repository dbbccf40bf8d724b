// Where actors stand, without dragging: into a quadrant by its name, in line, at even distances, apart; and what must not move.
import { edges } from '../domain/arrange'
import type { Actor, Quadrant } from '../domain/document'
import { placeActors, updateActor } from '../domain/edits/actors'
import { isPlaced, quadrantOf } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import { stepOf, stepValue } from '../domain/scales'
import type { MessageKey } from '../i18n/translate'
import { axisName, quadrantName } from '../scene/gridWords'
import { spotsOf } from '../scene/spots'
import type { App } from '../state/app'
import { type Command, onMap } from './command'
import { onlyName } from './names'
import { rateAll } from './rate'

type Acts = typeof import('./arrangeActs')
const act = (run: (acts: Acts, app: App) => void) => (app: App) => void import('./arrangeActs').then((acts) => run(acts, app))

const isView = (app: App, ...views: readonly string[]) => {
  const { route } = app.session.getState()
  return route.page === 'map' && views.includes(route.view)
}
const chosen = (app: App): readonly Actor[] => {
  const { actors } = app.documents.doc()
  return app.session.getState().selection.actors.flatMap((id) => actors[id] ?? [])
}
const free = (app: App) => chosen(app).filter(({ locked }) => !locked)
/** Several with a place on the picture in view, of which at least one may move. */
const canLineUp = (app: App, least: number) =>
  isView(app, 'grid', 'graph') &&
  free(app).length > 0 &&
  chosen(app).filter((actor) => isView(app, 'graph') || isPlaced(actor)).length >= least

/** The four in reading order, as they stand on the grid with influence up. */
export const quadrantOrder = ['contextSetter', 'player', 'crowd', 'subject'] as const satisfies readonly Quadrant[]

/** Rates those that are elsewhere as the middle of a quadrant: who is in it stays where they were judged to be. */
function moveTo(app: App, quadrant: Quadrant) {
  const info = infoOf(app.documents.doc())
  const { threshold, scale } = info
  const middle = (line: number, high: boolean) => {
    const value = Math.round(high ? (line + 100) / 2 : line / 2)
    const onStep = stepValue(stepOf(value, scale), scale)
    // A step whose value lies on the other side of the line would be another quadrant.
    return onStep >= line === high ? onStep : value
  }
  const influential = quadrant === 'player' || quadrant === 'contextSetter'
  const interested = quadrant === 'player' || quadrant === 'subject'
  const rated = { influence: middle(threshold.influence, influential), interest: middle(threshold.interest, interested) }
  const movers = free(app).filter((actor) => quadrantOf(actor, threshold) !== quadrant)
  if (movers.length > 0) return rateAll(app, new Map(movers.map(({ id }) => [id, rated])))
  const values = { quadrant: quadrantName(info, quadrant, app.languages.getState().t) }
  app.session.setState({ announcement: { key: 'editing.alreadyThere', values } })
}

const rightOf = (app: App) => (infoOf(app.documents.doc()).axesSwapped ? 'influence' : 'interest')
/** The name of the scale that runs across or up the grid, as in a sentence. */
function axisOf(app: App, way: 'across' | 'down'): string {
  const { t } = app.languages.getState()
  const axis = (rightOf(app) === 'interest') === (way === 'across') ? 'interest' : 'influence'
  return axisName(infoOf(app.documents.doc()), axis, t).toLocaleLowerCase(t.language)
}
const sameness = { left: 'lowest', centre: 'between', right: 'highest', top: 'highest', middle: 'between', bottom: 'lowest' } as const

export const arrangeCommands: readonly Command[] = [
  ...quadrantOrder.map(
    (quadrant): Command => ({
      id: `to.${quadrant}`,
      name: `command.to.${quadrant}`,
      icon: 'target',
      detail: (app) => ({
        key: 'editing.moveTo',
        values: { quadrant: quadrantName(infoOf(app.documents.doc()), quadrant, app.languages.getState().t) },
      }),
      isEnabled: (app) => onMap(app) && free(app).length > 0,
      run: (app) => moveTo(app, quadrant),
    }),
  ),
  ...edges.map(
    (edge): Command => ({
      id: `align.${edge}`,
      name: `command.align.${edge}`,
      icon: `align${edge}`,
      detail: (app) =>
        isView(app, 'grid')
          ? {
              key: `editing.same.${sameness[edge]}` as MessageKey,
              values: { axis: axisOf(app, ['left', 'centre', 'right'].includes(edge) ? 'across' : 'down') },
            }
          : null,
      isEnabled: (app) => canLineUp(app, 2),
      run: act((acts, app) => acts.align(app, edge)),
    }),
  ),
  ...(['across', 'down'] as const).map(
    (way): Command => ({
      id: `distribute.${way}`,
      name: `command.distribute.${way}`,
      icon: `distribute${way}`,
      detail: (app) => (isView(app, 'grid') ? { key: 'editing.evenly', values: { axis: axisOf(app, way) } } : null),
      isEnabled: (app) => canLineUp(app, 3),
      run: act((acts, app) => acts.distribute(app, way)),
    }),
  ),
  {
    id: 'spread',
    name: 'command.spread',
    icon: 'spread',
    isEnabled: (app) => isView(app, 'graph') && Object.keys(app.documents.doc().actors).length > 1,
    run: act((acts, app) => acts.spread(app)),
  },
  {
    id: 'lock',
    name: 'command.lock',
    icon: 'lock',
    detail: (app) => (isLocked(app) ? { key: 'command.unlock' } : null),
    isEnabled: (app) => onMap(app) && chosen(app).length > 0,
    run: (app) => mark(app, 'locked', !isLocked(app)),
  },
  {
    id: 'pin',
    name: 'command.pin',
    icon: 'pin',
    detail: (app) => (isPinned(app) ? { key: 'command.unpin' } : null),
    isEnabled: (app) => isView(app, 'graph') && chosen(app).length > 0,
    run: (app) => mark(app, 'pinned', !isPinned(app)),
  },
]

const isLocked = (app: App) => chosen(app).length > 0 && chosen(app).every(({ locked }) => locked)
const isPinned = (app: App) => chosen(app).length > 0 && chosen(app).every(({ pinned }) => pinned)

/** Pinned, an actor that was never laid out stays where it is drawn. */
function mark(app: App, field: 'locked' | 'pinned', on: boolean) {
  const ids = chosen(app).map(({ id }) => id)
  const name = onlyName(app.documents.doc(), ids)
  const what = field === 'locked' ? (on ? 'lock' : 'unlock') : on ? 'pin' : 'unpin'
  app.documents.edit({ key: `edit.${what}`, values: { count: ids.length } }, (doc) => {
    const spots = spotsOf(doc)
    const drawn = Object.fromEntries(ids.flatMap((id) => (spots.has(id) ? [[id, spots.get(id) as { x: number; y: number }]] : [])))
    const start = field === 'pinned' && on ? placeActors(doc, drawn, true) : doc
    return ids.reduce((next, id) => updateActor(next, id, { [field]: on }), start)
  })
  app.session.setState({
    announcement:
      name === null ? { key: `editing.${what}.many`, values: { count: ids.length } } : { key: `editing.${what}.one`, values: { name } },
  })
}
