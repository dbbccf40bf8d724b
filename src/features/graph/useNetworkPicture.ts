// The picture of the network for the canvas as it is now, and the same geometry while something is dragged.
import { useMemo } from 'react'
import type { ActorId, RelationId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { networkPicture, networkStandings } from '../../scene/networkPicture'
import { patchPicture } from '../../scene/patchPicture'
import type { MapPicture } from '../../scene/picture'
import { relationItemsBetween } from '../../scene/relationRoutes'
import { spotsOf } from '../../scene/spots'
import { type Standing, standingAt, standingsIn } from '../../scene/standing'
import type { Seen } from '../../state/lens'
import type { Dragged, MapInput } from '../../ui/canvas/mapView'
import { type Recipe, usePicture } from '../../ui/canvas/usePicture'
import type { Point } from '../../ui/canvas/viewport'

/**
 * Labels start from where they were. After a mere change of a few actors the picture is patched at once.
 * @param whole the map with what is hidden: an actor that was never laid out stands where it would if all were shown.
 */
export function useNetworkPicture({ doc, look }: Seen, whole: StakeholderDocument, groups: boolean, t: Translate): MapPicture {
  const isPart = doc.actors !== whole.actors && rowsOf(doc, 'actors').some(({ spot }) => spot === null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the whole map matters only while some of it is missing
  const spots = useMemo(() => (isPart ? Object.fromEntries(spotsOf(whole)) : undefined), [isPart, isPart && whole])
  const recipe = useMemo<Recipe>(
    () => ({
      whole: (now, previous) => networkPicture(now, { groups, previous, look, spots }, t),
      patch: (now, picture, changed) => {
        const standings = networkStandings(now, { look, spots })
        const anew = changed.flatMap((id) => standings.get(id) ?? [])
        return patchPicture(picture, now, anew, { ground: 'paper', frame: null })
      },
    }),
    [groups, look, spots, t],
  )
  return usePicture(doc, recipe)
}

/** Relations of some actors, with those that are held standing where they are held. */
export function networkLinks(doc: StakeholderDocument, picture: MapPicture): MapInput['linked'] {
  const byActor = new Map<ActorId, RelationId[]>()
  for (const { id, source, target } of rowsOf(doc, 'relations'))
    for (const end of [source, target]) byActor.get(end)?.push(id) ?? byActor.set(end, [id])
  let standings: ReadonlyMap<ActorId, Standing> | null = null
  return (ids, spots) => {
    const relations = new Set([...ids].flatMap((id) => byActor.get(id) ?? []))
    if (relations.size === 0) return []
    standings ??= standingsIn(picture, doc)
    return relationItemsBetween(doc, relations, standingAt(standings, spots), 'paper', {})
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
