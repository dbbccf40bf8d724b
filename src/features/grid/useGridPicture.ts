// The picture of the grid for the canvas as it is now, and the same geometry while something is dragged.
import { useMemo } from 'react'
import { ratingsOf } from '../../commands/rate'
import type { ActorId, RelationId, StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { dividingSpot, type Frame } from '../../scene/frame'
import { gridPicture, gridStanding } from '../../scene/gridPicture'
import { heldText } from '../../scene/gridWords'
import { patchPicture } from '../../scene/patchPicture'
import type { MapPicture } from '../../scene/picture'
import { relationItemsBetween } from '../../scene/relationRoutes'
import { type Standing, standingAt, standingsIn } from '../../scene/standing'
import type { Seen } from '../../state/lens'
import type { Dragged, MapInput } from '../../ui/canvas/mapView'
import { type Recipe, usePicture } from '../../ui/canvas/usePicture'
import { type DraggedRatings, dragRatings } from './dragRatings'

const empty: MapPicture = { bounds: { x: 0, y: 0, width: 1, height: 1 }, backdrop: [], relations: [], captions: [], actors: [] }

/** On a plot narrower than this, px, names that have no room beside their mark wait until the map is nearer. */
const narrow = 480

/** Redrawn only when what it shows has changed; labels start from where they were. After a change of a few actors it is patched at once. */
export function useGridPicture({ doc, lit, look }: Seen, frame: Frame | null, t: Translate): MapPicture {
  const { actors, groups, info } = doc
  // Relations are seen here only in focus, and counted only by a look.
  const relations = lit || look ? doc.relations : null
  const ways = lit?.relations
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the document only these tables are in the picture
  const shown = useMemo(() => doc, [actors, groups, info, relations])
  const recipe = useMemo<Recipe>(
    () => ({
      whole: (now, previous) =>
        frame ? gridPicture(now, frame, { previous, look, relations: ways, labels: frame.width < narrow ? 'near' : 'fit' }, t) : empty,
      patch: (now, picture, changed) => {
        if (!frame) return picture
        const anew = changed.flatMap((id) => gridStanding(now, id, frame, { look }) ?? [])
        return patchPicture(picture, now, anew, { ground: 'plot', frame: { x: 0, y: 0, width: frame.width, height: frame.height } })
      },
    }),
    [frame, look, ways, t],
  )
  return usePicture(shown, recipe)
}

/** Relations of some actors, with those that are held standing where they are held. */
export function gridLinks(doc: StakeholderDocument, picture: MapPicture): MapInput['linked'] {
  const byActor = new Map<ActorId, RelationId[]>()
  for (const { id, source, target } of rowsOf(doc, 'relations'))
    for (const end of [source, target]) byActor.get(end)?.push(id) ?? byActor.set(end, [id])
  let standings: ReadonlyMap<ActorId, Standing> | null = null
  return (ids, spots) => {
    const relations = new Set([...ids].flatMap((id) => byActor.get(id) ?? []))
    if (relations.size === 0) return []
    standings ??= standingsIn(picture, doc)
    return relationItemsBetween(doc, relations, standingAt(standings, spots), 'plot', {})
  }
}

/** The relations that are chosen are drawn, though none of their actors is selected. */
export function withChosen(picture: MapPicture, doc: StakeholderDocument, chosen: readonly RelationId[]): MapPicture {
  const known = new Set(picture.relations.map(({ id }) => id))
  const missing = chosen.filter((id) => doc.relations[id] && !known.has(id))
  if (missing.length === 0) return picture
  const standings = standingAt(standingsIn(picture, doc), new Map())
  return { ...picture, relations: [...picture.relations, ...relationItemsBetween(doc, new Set(missing), standings, 'plot', {})] }
}

/** What dragging means here. `onHeld` hears the ratings that letting go would give. */
export function gridDrag(
  doc: StakeholderDocument,
  frame: Frame,
  t: Translate,
  onHeld: (ratings: DraggedRatings['ratings']) => void,
): NonNullable<MapInput['drag']> {
  return (ids, held, by, free): Dragged => {
    const { ratings, spots, snapped } = dragRatings(ratingsOf(doc, ids), held, by, frame, infoOf(doc).scale, free)
    onHeld(ratings)
    const rated = ratings.get(held)
    const dividing = dividingSpot(frame)
    return {
      spots,
      note: rated ? heldText(infoOf(doc), rated, t) : null,
      guides: [
        ...(snapped.x
          ? [
              [
                { x: dividing.x, y: 0 },
                { x: dividing.x, y: frame.height },
              ] as const,
            ]
          : []),
        ...(snapped.y
          ? [
              [
                { x: 0, y: dividing.y },
                { x: frame.width, y: dividing.y },
              ] as const,
            ]
          : []),
      ],
    }
  }
}
