// The picture right after actors were moved: only they and their relations are drawn anew. Finding ways around marks and room for
// labels takes long on a large map; the whole picture follows when the hand has come to rest.
import type { ActorId, RelationId, StakeholderDocument } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import { around, boxAround } from '../../scene/geometry'
import { type NetworkOptions, networkStandings } from '../../scene/networkPicture'
import type { ActorItem, MapPicture } from '../../scene/picture'
import { relationItemsBetween } from '../../scene/relationRoutes'
import type { Shape } from '../../scene/shape'

/** Beyond this many a whole new picture is as quick. */
const few = 12
/** Up to this many actors a whole picture takes no longer than a frame or two. */
const small = 60

/** The actors that differ by nothing but their place. Null: something else has changed too, or too much. */
export function movedActors(before: StakeholderDocument, after: StakeholderDocument): readonly ActorId[] | null {
  if (before.relations !== after.relations || before.groups !== after.groups || before.info !== after.info) return null
  const ids = Object.keys(after.actors)
  if (ids.length <= small || ids.length !== Object.keys(before.actors).length) return null
  const moved: ActorId[] = []
  for (const id of ids) {
    const [old, now] = [before.actors[id], after.actors[id]]
    if (old === now) continue
    if (!old || !now || !sameButPlace(old, now) || moved.push(id) > few) return null
  }
  return moved
}

function sameButPlace(a: object, b: object): boolean {
  const rest = ({ spot: _, pinned: __, ...others }: Record<string, unknown>) => others
  const [one, other] = [rest({ ...a }), rest({ ...b })]
  return Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([key, value]) => other[key] === value)
}

/** The picture of `doc` from one in which only the places of `moved` differ. Hulls stay as they were. */
export function patchPicture(
  picture: MapPicture,
  doc: StakeholderDocument,
  moved: readonly ActorId[],
  options: Pick<NetworkOptions, 'hidden'>,
): MapPicture {
  const standings = networkStandings(doc, {})
  const gone = new Set(moved)
  const ids: RelationId[] = rowsOf(doc, 'relations').flatMap(({ id, source, target }) => (gone.has(source) || gone.has(target) ? [id] : []))
  const anew = new Map(relationItemsBetween(doc, ids, standings, 'paper', options).map((item) => [item.id, item]))
  const touched = [
    ...moved.flatMap((id) => standings.get(id) ?? []).map(({ at, reach }) => boxAround(at, reach + 6)),
    ...[...anew.values()].flatMap(({ line }) => line.map((dot) => boxAround(dot, 7))),
  ]
  return {
    ...picture,
    bounds: around([picture.bounds, ...touched]) ?? picture.bounds,
    relations: picture.relations.map((item) => anew.get(item.id) ?? item),
    actors: picture.actors.map((item) => {
      const standing = gone.has(item.id) ? standings.get(item.id) : undefined
      return standing ? { ...shifted(item, standing.at), mark: standing.mark } : item
    }),
  }
}

function shifted(item: ActorItem, at: ActorItem['at']): ActorItem {
  const [x, y] = [at.x - item.at.x, at.y - item.at.y]
  const label: readonly Shape[] = item.label.length > 0 ? [{ kind: 'group', x, y, shapes: item.label }] : []
  const labelBox = item.labelBox && { ...item.labelBox, x: item.labelBox.x + x, y: item.labelBox.y + y }
  return { ...item, at, truth: at, label, labelBox }
}
