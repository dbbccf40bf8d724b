// Actors on their way into a picture: marked and placed, not yet labelled.
import type { Actor, ActorId, Point, StakeholderDocument } from '../domain/document'
import { rowsOf } from '../domain/rows'
import { ringGap, signOf } from './marks'
import type { MapPicture } from './picture'
import type { Shape } from './shape'

/** A mark that has its place and waits for its label. */
export interface Standing {
  readonly actor: Actor
  readonly at: Point
  readonly truth: Point
  readonly slot: number
  readonly radius: number
  /** Like the radius, with the ring of an assumption. */
  readonly reach: number
  readonly mark: readonly Shape[]
}

/** Actors in the order of adding: pictures and lists go through them the same way every time. */
export const actorsInOrder = (doc: StakeholderDocument): readonly Actor[] =>
  [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** The marks of a picture as they stand, without placing them anew. Actors that are gone from the document are missing. */
export function standingsIn(picture: Pick<MapPicture, 'actors'>, doc: StakeholderDocument): ReadonlyMap<ActorId, Standing> {
  const standings = new Map<ActorId, Standing>()
  for (const { id, at, truth, radius, mark } of picture.actors) {
    const actor = doc.actors[id]
    if (!actor) continue
    const reach = radius + (actor.assumption ? ringGap : 0)
    standings.set(id, { actor, at, truth, slot: signOf(doc, actor).slot, radius, reach, mark })
  }
  return standings
}

/** The same with some at other places. */
export function standingAt(standings: ReadonlyMap<ActorId, Standing>, spots: ReadonlyMap<ActorId, Point>): ReadonlyMap<ActorId, Standing> {
  if (spots.size === 0) return standings
  const now = new Map(standings)
  for (const [id, at] of spots) {
    const standing = standings.get(id)
    if (standing) now.set(id, { ...standing, at })
  }
  return now
}
