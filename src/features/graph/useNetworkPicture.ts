// The picture of the network for the canvas as it is now, and the same geometry while something is dragged.
import { useMemo } from 'react'
import type { ActorId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { networkPicture, networkStandings } from '../../scene/networkPicture'
import { patchPicture } from '../../scene/patchPicture'
import type { MapPicture, RelationItem } from '../../scene/picture'
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

/** Relations of some actors as the picture has them; those of actors that are held run to where they are held. */
export function networkLinks(doc: StakeholderDocument, picture: MapPicture): MapInput['linked'] {
  const byActor = new Map<ActorId, RelationItem[]>()
  for (const item of picture.relations)
    for (const end of [item.source, item.target]) byActor.get(end)?.push(item) ?? byActor.set(end, [item])
  let standings: ReadonlyMap<ActorId, Standing> | null = null
  return (ids, spots) => {
    const relations = new Set([...ids].flatMap((id) => byActor.get(id) ?? []))
    if (relations.size === 0 || spots.size === 0) return [...relations]
    standings ??= standingsIn(picture, doc)
    const keepOff = picture.actors.flatMap(({ id, labelBox }) => (labelBox && !spots.has(id) ? [labelBox] : []))
    const held = [...relations].map(({ id }) => id)
    return relationItemsBetween(doc, held, standingAt(standings, spots), 'paper', { keepOff })
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
