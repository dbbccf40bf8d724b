// Labels on a large map: one by one, by priority, each at its first free place; where there is none it is dropped.
import type { ActorId } from '../domain/document'
import { boxAround, distanceToBox, overlap } from './geometry'
import { directionOrder, type LabelRequest, type LabelSpace, labelBoxAt, type PlacedLabel } from './labelBoxes'
import { Nearby } from './nearby'
import type { Box, LabelPlace } from './picture'

const places: readonly LabelPlace[] = [0, 1].flatMap((step) => directionOrder.map((direction) => ({ direction, step, shape: 0 })))

export function placeManyLabels(
  requests: readonly LabelRequest[],
  { frame, avoid, keepAll }: LabelSpace,
  previous: ReadonlyMap<ActorId, LabelPlace>,
): ReadonlyMap<ActorId, PlacedLabel> {
  const marks = new Nearby<LabelRequest>()
  for (const request of requests) marks.add(boxAround(request.at, request.reach), request)
  const labels = new Nearby<Box>()
  for (const box of avoid) labels.add(box, box)
  const isFree = (box: Box, own: LabelRequest) =>
    (frame === null || isInside(box, frame)) &&
    !marks.some(box, (mark) => mark !== own && distanceToBox(mark.at, box) < mark.reach + 1.5) &&
    !labels.some(box, (label) => overlap(label, box) > 0)
  const placed = new Map<ActorId, PlacedLabel>()
  for (const request of [...requests].sort((a, b) => b.priority - a.priority)) {
    const before = previous.get(request.id)
    const found = firstFree(request, before ? [before, ...places] : places, isFree) ?? (keepAll ? anyPlace(request, frame) : null)
    if (!found) continue
    placed.set(request.id, found)
    labels.add(found.box, found.box)
  }
  return placed
}

function firstFree(
  request: LabelRequest,
  choices: readonly LabelPlace[],
  isFree: (box: Box, own: LabelRequest) => boolean,
): PlacedLabel | null {
  for (const place of choices) {
    const box = labelBoxAt(request, place)
    if (isFree(box, request)) return { place, box }
  }
  return null
}

function anyPlace(request: LabelRequest, frame: Box | null): PlacedLabel {
  const all = places.map((place) => ({ place, box: labelBoxAt(request, place) }))
  return all.find(({ box }) => frame === null || isInside(box, frame)) ?? (all[0] as PlacedLabel)
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height
