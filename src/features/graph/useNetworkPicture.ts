// The picture of the network for the canvas as it is now, and the same geometry while something is dragged.
import { useMemo } from 'react'
import type { ActorId, RelationId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { type NetworkOptions, networkPicture, networkStandings } from '../../scene/networkPicture'
import { patchPicture } from '../../scene/patchPicture'
import type { MapPicture } from '../../scene/picture'
import { relationItemsBetween } from '../../scene/relationRoutes'
import { type Standing, standingAt, standingsIn } from '../../scene/standing'
import type { Dragged, MapInput } from '../../ui/canvas/mapView'
import { type Recipe, usePicture } from '../../ui/canvas/usePicture'
import type { Point } from '../../ui/canvas/viewport'

/** Labels start from where they were. After a mere change of a few actors the picture is patched at once. */
export function useNetworkPicture(doc: StakeholderDocument, hidden: NetworkOptions['hidden'], groups: boolean, t: Translate): MapPicture {
  const recipe = useMemo<Recipe>(
    () => ({
      whole: (now, previous) => networkPicture(now, { hidden, groups, previous }, t),
      patch: (now, picture, changed) => {
        const standings = networkStandings(now, {})
        const anew = changed.flatMap((id) => standings.get(id) ?? [])
        return patchPicture(picture, now, anew, { hidden, ground: 'paper', frame: null })
      },
    }),
    [hidden, groups, t],
  )
  return usePicture(doc, recipe)
}

/** Relations of some actors, with those that are held standing where they are held. */
export function networkLinks(doc: StakeholderDocument, picture: MapPicture, hidden: NetworkOptions['hidden']): MapInput['linked'] {
  const byActor = new Map<ActorId, RelationId[]>()
  for (const { id, source, target } of rowsOf(doc, 'relations'))
    for (const end of [source, target]) byActor.get(end)?.push(id) ?? byActor.set(end, [id])
  let standings: ReadonlyMap<ActorId, Standing> | null = null
  return (ids, spots) => {
    const relations = new Set([...ids].flatMap((id) => byActor.get(id) ?? []))
    if (relations.size === 0) return []
    standings ??= standingsIn(picture, doc)
    return relationItemsBetween(doc, relations, standingAt(standings, spots), 'paper', { hidden })
  }
}

/** Dragging moves the picture and nothing else. */
export function networkDrag(picture: MapPicture): NonNullable<MapInput['drag']> {
  const places = new Map(picture.actors.map(({ id, at }) => [id, at]))
  return (ids, _held, by): Dragged => ({ spots: moved(places, ids, by), note: null, guides: [] })
}

export function moved(places: ReadonlyMap<ActorId, Point>, ids: readonly ActorId[], by: Point): ReadonlyMap<ActorId, Point> {
  return new Map(
    ids.flatMap((id): [ActorId, Point][] => {
      const at = places.get(id)
      return at ? [[id, { x: at.x + by.x, y: at.y + by.y }]] : []
    }),
  )
}
