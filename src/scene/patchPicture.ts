// The picture right after a few actors changed: only they and their relations are drawn anew. Finding ways around marks and room for
// labels takes long on a large map; the whole picture follows when the hand has come to rest.
import type { ActorId, StakeholderDocument } from '../domain/document'
import { isPlaced } from '../domain/quadrants'
import { infoOf } from '../domain/rows'
import { around, boxAround } from './geometry'
import { withLabels } from './labels'
import type { ActorItem, Box, MapPicture } from './picture'
import { type RelationOptions, relationItemsBetween } from './relationRoutes'
import type { Paint } from './shape'
import { type Standing, standingsIn } from './standing'

/** Beyond this many a whole new picture is as quick. */
const few = 12
/** Up to this many actors a whole picture takes no longer than a frame or two. */
const small = 60

/** The actors that differ, when nothing else does and they stay where they belong. Null: a whole picture is needed. */
export function changedActors(before: StakeholderDocument, after: StakeholderDocument): readonly ActorId[] | null {
  if (before.relations !== after.relations || before.groups !== after.groups || before.info !== after.info) return null
  const ids = Object.keys(after.actors)
  if (ids.length <= small || ids.length !== Object.keys(before.actors).length) return null
  const changed: ActorId[] = []
  for (const id of ids) {
    const [old, now] = [before.actors[id], after.actors[id]]
    if (old === now) continue
    if (!old || !now || old.group !== now.group || old.order !== now.order || isPlaced(old) !== isPlaced(now)) return null
    if (changed.push(id) > few) return null
  }
  return changed
}

export interface PatchOptions extends RelationOptions {
  readonly ground: Paint
  /** Labels stay inside it; null: there is room everywhere. */
  readonly frame: Box | null
}

/** The picture of `doc` from one in which only these actors were different. Hulls and the labels of all others stay as they were. */
export function patchPicture(
  picture: MapPicture,
  doc: StakeholderDocument,
  changed: readonly Standing[],
  { ground, frame, hidden }: PatchOptions,
): MapPicture {
  const standings = new Map([...standingsIn(picture, doc), ...changed.map((one): [ActorId, Standing] => [one.actor.id, one])])
  const gone = new Set(changed.map(({ actor }) => actor.id))
  const ids = picture.relations.flatMap(({ id, source, target }) => (gone.has(source) || gone.has(target) ? [id] : []))
  const keepOff = picture.actors.flatMap(({ id, labelBox }) => (labelBox && !gone.has(id) ? [labelBox] : []))
  const relations = new Map(relationItemsBetween(doc, ids, standings, ground, { hidden, keepOff }).map((item) => [item.id, item]))
  const space = { frame, avoid: [], lines: null, language: infoOf(doc).language, ground }
  // A label goes where its mark goes.
  const carried = picture.actors.map((item) => ({ ...item, at: standings.get(item.id)?.at ?? item.at }))
  const actors = new Map(withLabels(changed, { previous: { actors: carried }, labels: 'all' }, space).map((item) => [item.id, item]))
  const touched = [
    ...changed.map(({ at, reach }) => boxAround(at, reach + 6)),
    ...[...relations.values()].flatMap(({ line }) => line.map((dot) => boxAround(dot, 7))),
  ]
  return {
    ...picture,
    bounds: around([picture.bounds, ...touched]) ?? picture.bounds,
    relations: picture.relations.map((item) => relations.get(item.id) ?? item),
    actors: picture.actors.map((item) => {
      const next = actors.get(item.id)
      return next ? asLabelled(next, item) : item
    }),
  }
}

/** A label that found no room before has none now. */
const asLabelled = (next: ActorItem, before: ActorItem): ActorItem =>
  before.labelBox || !next.labelBox
    ? next
    : { ...next, label: [], labelBox: null, labelPlace: null, spare: { label: next.label, box: next.labelBox } }
