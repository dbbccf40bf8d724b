// The picture of the network for the canvas as it is now, and the same geometry while something is dragged.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ActorId, RelationId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { type NetworkOptions, networkPicture } from '../../scene/networkPicture'
import type { MapPicture } from '../../scene/picture'
import { relationItemsBetween } from '../../scene/relationRoutes'
import { type Standing, standingAt, standingsIn } from '../../scene/standing'
import type { Dragged, MapInput } from '../../ui/canvas/mapView'
import type { Point } from '../../ui/canvas/viewport'
import { movedActors, patchPicture } from './patchPicture'

interface Drawn {
  readonly doc: StakeholderDocument
  readonly hidden: NetworkOptions['hidden']
  readonly groups: boolean
  readonly t: Translate
  readonly picture: MapPicture
  /** The next picture is drawn as a whole. */
  readonly stale: boolean
}

/** ms of rest after which a patched picture is drawn as a whole. */
const restAfter = 400

/** Labels start from where they were. After a mere move the picture is patched at once, and drawn as a whole a little later. */
export function useNetworkPicture(doc: StakeholderDocument, hidden: NetworkOptions['hidden'], groups: boolean, t: Translate): MapPicture {
  const drawn = useRef<Drawn | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the whole picture
  const picture = useMemo(() => {
    const last = drawn.current
    if (last && !last.stale && last.doc !== doc && last.hidden === hidden && last.groups === groups && last.t === t) {
      const moved = movedActors(last.doc, doc)
      if (moved) return patchPicture(last.picture, doc, moved, { hidden })
    }
    const whole = networkPicture(doc, { hidden, groups, previous: last?.picture }, t)
    drawn.current = { doc, hidden, groups, t, picture: whole, stale: false }
    return whole
  }, [doc, hidden, groups, t, round])
  useEffect(() => {
    if (drawn.current?.doc === doc) return
    const wait = () => {
      // Not while a hand is on the map: it would stand still for a moment.
      if (document.querySelector('.map-canvas:not([data-gesture="none"])[data-gesture]')) timer = window.setTimeout(wait, restAfter)
      else {
        drawn.current = drawn.current && { ...drawn.current, stale: true }
        setRound((before) => before + 1)
      }
    }
    let timer = window.setTimeout(wait, restAfter)
    return () => clearTimeout(timer)
  }, [doc])
  return picture
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
