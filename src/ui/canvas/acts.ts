// What a person does on a map, handed to the feature that knows what it means.
import type { Arrow } from './find'
import type { Outcome, Under } from './gesture'
import type { Dragged, MapView } from './mapView'
import { boxOf, type Point, toPicture } from './viewport'

export type MapTool = 'select' | 'pick' | 'pan' | 'connect' | 'place'

/** A relation that can be walked along, and where it leads. */
export interface Way {
  readonly to: string
  readonly relation: string
}

export interface MapActs {
  /** `toggle`: adds them, or takes them out when they are all in already. */
  readonly select: (actors: readonly string[], toggle: boolean) => void
  readonly selectRelation: (id: string, toggle: boolean, client: Point) => void
  readonly clear: () => void
  /** Selects an actor, opens its details and goes there. */
  readonly open: (id: string) => void
  readonly rename: (id: string) => void
  /** `client`: where the pointer was let go, in px of the window. `copy`: what was dragged are copies. */
  readonly drop: (dragged: Dragged, client: Point, copy: boolean) => void
  /** An actor that is locked was to be dragged. */
  readonly refused: (id: string) => void
  /** The menu of what lies at a place of the picture. */
  readonly menu: (under: Under, at: Point, client: Point) => void
  /** An end of a relation was taken hold of: the next actor becomes that end. */
  readonly grabEnd: (relation: string, end: 'source' | 'target') => void
  readonly connect: (source: string, target: string, client: Point) => void
  /** From now on the next actor that is clicked becomes the target; null: the next one becomes the source. */
  readonly connectFrom: (source: string | null) => void
  /** A click with the tool 'place', or Enter. */
  readonly place: (at: Point) => void
  /** What was lifted stands where it was put down. */
  readonly putDown: () => void
  /** The place that is some steps of 1 from another one, held to where actors may stand. */
  readonly stepFrom: (at: Point, arrow: Arrow, steps: number) => Point
  /** An actor is being moved by keys and would stand here: say so. */
  readonly carried: (id: string, at: Point) => void
  /** The relations of an actor, always in the same order. */
  readonly ways: (id: string) => readonly Way[]
  /** A relation was walked, the nth of some: say so. Null: there is none. */
  readonly walked: (way: Way | null, nth: number, of: number) => void
  /** A double click on an empty place. */
  readonly addAt: (at: Point) => void
}

export interface Intent {
  readonly tool: MapTool
  /** The actor a relation is being drawn from by clicking. */
  readonly source: string | null
}

/** Says what came of a pointer gesture. */
export function act(outcome: Outcome, client: Point, view: MapView, acts: MapActs, { tool, source }: Intent): void {
  switch (outcome.kind) {
    case 'drop': {
      const dragged = view.dragged()
      if (!dragged) return
      if (dragged.spots.size === 0) {
        acts.refused(outcome.actor)
        return
      }
      view.focus(outcome.actor)
      if (!view.input().selected.has(outcome.actor)) acts.select([outcome.actor], false)
      acts.drop(dragged, client, outcome.copy === true)
      return
    }
    case 'held':
      acts.menu({ kind: 'actor', id: outcome.actor }, toPicture(view.viewport(), outcome.at), client)
      return
    case 'join': {
      const target = view.under(outcome.at, 'mouse')
      if (target.kind === 'actor' && target.id !== outcome.actor) acts.connect(outcome.actor, target.id, client)
      else if (target.kind === 'actor' || isNear(view, outcome.actor, outcome.at)) acts.connectFrom(outcome.actor)
      return
    }
    case 'frame': {
      const { viewport } = view
      const box = boxOf(toPicture(viewport(), outcome.from), toPicture(viewport(), outcome.to))
      acts.select(
        view.actorsIn(box).map(({ id }) => id),
        outcome.add,
      )
      return
    }
    case 'click':
      click(outcome.under, outcome.at, outcome.add, client, view, acts, { tool, source })
  }
}

/** A press on the handle that was let go at once, or nearly so: the person goes on by clicking. */
function isNear(view: MapView, id: string, at: Point): boolean {
  const item = view.itemOf(id)
  if (!item) return false
  const point = toPicture(view.viewport(), at)
  return Math.hypot(point.x - item.at.x, point.y - item.at.y) < (item.radius + 30) / view.viewport().zoom
}

function click(under: Under, at: Point, add: boolean, client: Point, view: MapView, acts: MapActs, { tool, source }: Intent) {
  if (tool === 'place') return acts.place(toPicture(view.viewport(), at))
  if (tool === 'connect') {
    if (under.kind === 'actor') chooseEnd(under.id, source, client, acts)
    else acts.connectFrom(null)
    return
  }
  if (under.kind === 'actor') {
    view.focus(under.id)
    acts.select([under.id], add)
  } else if (under.kind === 'relation') acts.selectRelation(under.id, add, client)
  else if (!add) acts.clear()
}

/** With the tool 'connect': the first actor is the source, the second the target. */
export function chooseEnd(id: string, source: string | null, client: Point, acts: MapActs): void {
  if (source === null || source === id) acts.connectFrom(id)
  else acts.connect(source, id, client)
}
