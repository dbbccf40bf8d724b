// The map of a sheet, laid out anew for the room it has on the page.
import type { Point, Relation, StakeholderDocument } from '../domain/document'
import { infoOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { frameOf, gridPicture } from './gridPicture'
import type { Box, MapPicture } from './picture'
import type { Shape } from './shape'

export type PictureKind = 'grid' | 'network'
export interface FittedPicture {
  readonly picture: MapPicture
  /** What the picture is drawn at to fill its room; near 1, since it was laid out for it. */
  readonly scale: number
}

/** Up to here every actor has its name, even where names come close; beyond, names without room are left out and counted. */
const mostNames = 80
/** What axes, their words and their titles take beside the plot. */
const axes = { width: 50, height: 50 }

export interface Place {
  readonly room: Box
  /** px of the names before the scale of the page. */
  readonly labelSize: number
  readonly relations: readonly Relation[]
}

export function pictureIn(doc: StakeholderDocument, kind: PictureKind, place: Place, t: Translate): FittedPicture {
  const picture = kind === 'grid' ? gridIn(doc, place, t) : gridIn(doc, place, t)
  const { room } = place
  const { bounds } = picture
  return { picture, scale: Math.min(1.15, room.width / bounds.width, room.height / bounds.height) }
}

function gridIn(doc: StakeholderDocument, { room, labelSize, relations }: Place, t: Translate): MapPicture {
  const frame = frameOf(infoOf(doc), room.width - axes.width, room.height - axes.height)
  const labels = Object.keys(doc.actors).length > mostNames ? 'fit' : 'all'
  return gridPicture(doc, frame, { labels, labelSize, relations: relations.map(({ id }) => id) }, t)
}

/** The shapes of a picture, moved and scaled; each mark a group that is named for those who hear the file. */
export function pictureShapes(picture: MapPicture, { x, y, scale }: Point & { readonly scale: number }): Shape[] {
  const layer = (shapes: readonly Shape[]): Shape[] => (shapes.length > 0 ? [{ kind: 'group', x, y, scale, shapes }] : [])
  return [
    ...layer(picture.backdrop),
    ...picture.relations.flatMap(({ shapes }) => layer(shapes)),
    ...picture.actors.flatMap(({ at, mark }) => layer([{ kind: 'group', x: at.x, y: at.y, shapes: mark }])),
    ...picture.actors.flatMap(({ label }) => layer(label)),
  ]
}
