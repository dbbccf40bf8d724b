// The map of a sheet, laid out anew for the room it has on the page.
import type { Point, Relation, StakeholderDocument } from '../domain/document'
import { infoOf, putRows, rowsOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { boxOf, grow } from './geometry'
import { frameOf, gridPicture } from './gridPicture'
import type { LabelOptions } from './labels'
import type { Look } from './look'
import { networkPicture } from './networkPicture'
import { gridNotes, networkNotes, withNotes } from './notes'
import type { Box, MapPicture } from './picture'
import type { Shape } from './shape'
import { spotsOf } from './spots'

export type PictureKind = 'grid' | 'network'
export interface FittedPicture {
  readonly picture: MapPicture
  /** What the picture is drawn at to fill its room; near 1, since it was laid out for it. */
  readonly scale: number
  /** px that the letters of names end at, before the scale of the page. */
  readonly letters: number
}

/** Up to here every actor has its name, even where names come close; beyond, names without room are left out and counted. */
const mostNames = 80
/** What axes, their words and their titles take beside the plot. */
const axes = { width: 54, height: 50 }

export interface Place {
  readonly room: Box
  /** px of the names before the scale of the page. */
  readonly labelSize: number
  /** px that they may not come under; 0 when missing. */
  readonly leastSize?: number | undefined
  readonly relations: readonly Relation[]
  readonly look?: Look | null | undefined
  /** fit: names without room are left out, even where a sheet would keep them. As on a sheet when missing. */
  readonly labels?: LabelOptions['labels']
  readonly labelText?: LabelOptions['labelText']
  readonly previous?: LabelOptions['previous']
}

export function pictureIn(doc: StakeholderDocument, kind: PictureKind, place: Place, t: Translate): FittedPicture {
  return kind === 'grid' ? gridIn(doc, place, t) : networkIn(doc, place, t)
}

const labelsFor = (doc: StakeholderDocument) => (Object.keys(doc.actors).length > mostNames ? 'fit' : 'all')

function fitted(picture: MapPicture, { width, height }: Box, size: number): FittedPicture {
  const { bounds } = picture
  const scale = Math.min(1.15, width / Math.max(1, bounds.width), height / Math.max(1, bounds.height))
  return { picture, scale, letters: size * scale }
}

function gridIn(
  doc: StakeholderDocument,
  { room, labelSize, relations, look, labels = labelsFor(doc), labelText, previous }: Place,
  t: Translate,
): FittedPicture {
  const frame = frameOf(infoOf(doc), room.width - axes.width, room.height - axes.height)
  const draw = (size: number) => {
    const options = { labels, labelText, previous, labelSize: size, relations: relations.map(({ id }) => id), look } as const
    return fitted(withNotes(gridPicture(doc, frame, options, t), gridNotes(doc, frame, size / usualSize)), room, size)
  }
  // Marks on the edges of the plot make the picture larger than its room.
  const first = draw(labelSize)
  return first.scale < 0.999 ? draw((labelSize / first.scale) * 1.01) : first
}

/**
 * Brings the places nearer to each other as far as marks allow, stretches them a little to the shape of the room, and fits the
 * rest by scale with names so much larger that they end at the size they need: a picture that was only scaled down would have
 * names too small to read.
 */
function networkIn(
  doc: StakeholderDocument,
  { room, labelSize, leastSize = 0, look, labels = labelsFor(doc), labelText, previous }: Place,
  t: Translate,
): FittedPicture {
  const places = spotsOf(doc)
  const unpinned = withoutPins(doc)
  const draw = (spread: Point, size: number, frame?: Box) => {
    const spots = Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: x * spread.x, y: y * spread.y }]))
    const picture = networkPicture(unpinned, { labels, labelText, previous, labelSize: size, spots, frame, look }, t)
    const notes = Object.values(doc.notes).map((note) => [note.id, { ...note, at: { x: note.at.x * spread.x, y: note.at.y * spread.y } }])
    return fitted(withNotes(picture, networkNotes({ notes: Object.fromEntries(notes) }, size / usualSize)), room, size)
  }
  const loose = draw({ x: 1, y: 1 }, labelSize)
  const near = Math.min(1.4, Math.max(nearest, loose.scale))
  const shape = room.width / room.height / (loose.picture.bounds.width / loose.picture.bounds.height)
  const spread = { x: near * within(shape), y: near * within(1 / shape) }
  const first = draw(spread, labelSize)
  let tight = first
  // Larger names widen the picture a little, hence the twentieth, and more of it each time that was too little.
  for (let round = 1; round <= 3 && tight.letters < labelSize * 0.995; round += 1) {
    const larger = draw(spread, labelSize / (tight.scale * (1 - 0.04 * round)))
    // Names so large that they drive each other outwards gain nothing, and the map would be a speck among them.
    if (larger.letters < tight.letters * 1.01 || larger.scale < first.scale * leastShare) break
    tight = larger
  }
  if (tight.letters >= leastSize * 0.99) return tight
  // Then what fits is decided by the marks, and names that find no room among and beside them have none.
  const { scale, frame } = frameAround(
    [...places.values()].map((spot) => ({ x: spot.x * spread.x, y: spot.y * spread.y })),
    room,
  )
  return draw(spread, (leastSize / scale) * 1.02, frame)
}

/** What marks, their groups and some names need beyond the middles of the outermost marks, px. */
const aroundMarks = 64

/** The scale that a room shows marks at, and what it shows of the picture then, with the marks in the middle. */
export function frameAround(spots: readonly Point[], room: Pick<Box, 'width' | 'height'>): { readonly scale: number; readonly frame: Box } {
  const marks = grow(boxOf(spots), aroundMarks)
  const scale = Math.min(room.width / marks.width, room.height / marks.height)
  const [width, height] = [room.width / scale, room.height / scale]
  return { scale, frame: { x: marks.x + (marks.width - width) / 2, y: marks.y + (marks.height - height) / 2, width, height } }
}

/** Size of names on the screen, px: paper and letters of notes grow with them. */
const usualSize = 12

/** Of the scale that the marks alone would have: below, names take the room that the map needs. */
const leastShare = 0.55

/** Closer than this share of their distance marks would meet. */
const nearest = 0.8
/** How far a network may be stretched in one direction before it looks like another one. */
export const within = (stretch: number): number => Math.min(1.3, Math.max(1, stretch))

/** The dot of a pinned place is for those who lay out the map, not for those who read it. */
export function withoutPins(doc: StakeholderDocument): StakeholderDocument {
  return putRows(
    doc,
    'actors',
    rowsOf(doc, 'actors')
      .filter(({ pinned }) => pinned)
      .map((actor) => ({ ...actor, pinned: false })),
  )
}

/** The shapes of a picture, moved and scaled; each mark a group that is named for those who hear the file. */
export function pictureShapes(picture: MapPicture, { x, y, scale }: Point & { readonly scale: number }): Shape[] {
  const layer = (shapes: readonly Shape[]): Shape[] => (shapes.length > 0 ? [{ kind: 'group', x, y, scale, shapes, role: 'picture' }] : [])
  return [
    ...layer(picture.backdrop),
    ...picture.relations.flatMap(({ shapes }) => layer(shapes)),
    ...layer(picture.captions),
    ...picture.actors.flatMap(({ at, mark }) => layer([{ kind: 'group', x: at.x, y: at.y, shapes: mark }])),
    ...picture.actors.flatMap(({ label }) => layer(label)),
  ]
}
