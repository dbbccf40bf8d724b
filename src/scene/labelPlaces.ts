// Where the labels of a map go.
import type { ActorId } from '../domain/document'
import type { LabelRequest, LabelSpace, PlacedLabel } from './labelBoxes'
import { placeFewLabels } from './labelPlacesFew'
import { placeManyLabels } from './labelPlacesMany'
import type { LabelPlace } from './picture'

/** Above this many labels they are placed one by one, by priority. */
const manyLabels = 120

/**
 * Places the labels; those that found no room are missing from the answer. The same input gives the same places.
 * @param previous places of an earlier picture: a label keeps its place unless something came in its way.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: LabelSpace,
  previous: ReadonlyMap<ActorId, LabelPlace>,
): ReadonlyMap<ActorId, PlacedLabel> {
  return requests.length > manyLabels ? placeManyLabels(requests, space, previous) : placeFewLabels(requests, space, previous)
}
