// What a map looks like, piece by piece, so that the screen can keep what rests apart from what moves, and a file can take it all.
import type { ActorId, Point, RelationId } from '../domain/document'
import type { Shape, Text } from './shape'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** Where a label stands around its mark: twelfths of a turn clockwise from the right (in a crowd also halves of them), and how many steps away. */
export interface LabelPlace {
  readonly direction: number
  readonly step: number
  /** 0: in its usual lines; 1: broken narrower, for want of room. */
  readonly shape: number
}
export interface ActorItem {
  readonly id: ActorId
  /** Where the mark stands in the picture. On a crowded grid it may be eased from `truth`. */
  readonly at: Point
  /** Where the values say it stands. */
  readonly truth: Point
  /** Distance from the centre to the rim of the mark. */
  readonly radius: number
  /** Around (0, 0). */
  readonly mark: readonly Shape[]
  /** In the coordinates of the picture; empty when the label was dropped for want of room. Includes the leader line. */
  readonly label: readonly Shape[]
  /** Box of the label in the coordinates of the picture; null when there is none. */
  readonly labelBox: Box | null
  /** Null when there is no label. A later picture starts from it, so that labels stay where they are. */
  readonly labelPlace: LabelPlace | null
  /** What was dropped for want of room, as it would stand beside the mark: nearer by, there may be room. Null: nothing was. */
  readonly spare: { readonly label: readonly Shape[]; readonly box: Box } | null
  /** Higher stays longer when there is no room. */
  readonly priority: number
}
export interface RelationItem {
  readonly id: RelationId
  readonly source: ActorId
  readonly target: ActorId
  /** Points along the drawn line, for finding what is under the pointer. */
  readonly line: readonly Point[]
  /** In the coordinates of the picture: casing, line and ends. */
  readonly shapes: readonly Shape[]
}
export interface MapPicture {
  /** Extent of everything, in px. */
  readonly bounds: Box
  /** Under everything: plot, quadrants, hulls, axes. */
  readonly backdrop: readonly Shape[]
  readonly relations: readonly RelationItem[]
  /** Above the relations and under the marks, so that no line cuts through them: the names of groups. */
  readonly captions: readonly Text[]
  readonly actors: readonly ActorItem[]
}
