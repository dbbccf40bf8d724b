// A map as large as the wall it is shown on: laid out anew with names that can be read from the back of a room.
import type { StakeholderDocument } from '../domain/document'
import type { Translate } from '../i18n/translate'
import { boxOf, grow } from './geometry'
import type { Look } from './look'
import { networkPicture } from './networkPicture'
import type { Shape } from './shape'
import { type FittedPicture, type PictureKind, pictureIn, pictureShapes, within, withoutPins } from './sheetMap'
import { spotsOf } from './spots'

export interface Presented {
  readonly shapes: readonly Shape[]
  /** Actors whose names have no room. */
  readonly unnamed: number
  /** Height of the letters of names, px. */
  readonly letters: number
}
export interface Wall {
  /** px of the room for the picture. */
  readonly width: number
  readonly height: number
  /** px of the whole screen across. */
  readonly screen: number
}
interface Drawn extends FittedPicture {
  /** px of names before the scale. */
  readonly labelSize: number
}
interface Room {
  readonly width: number
  readonly height: number
}

/** px of names on a screen of a width in px: 24 at 1920, and never less than on a desk. */
export const presentedLetters = (width: number): number => Math.max(15, width / 80)

/** Size of names before they are enlarged together with everything else. */
const usualSize = 12

/** The picture in the middle of a wall. Names never overlap: those without room are left out and counted. */
export function presented(doc: StakeholderDocument, kind: PictureKind, wall: Wall, look: Look | null, t: Translate): Presented {
  const enlarged = presentedLetters(wall.screen) / usualSize
  const room = { width: wall.width / enlarged, height: wall.height / enlarged }
  const { picture, scale, labelSize } = kind === 'grid' ? gridOn(doc, room, look, t) : networkOn(doc, room, look, t)
  const { bounds } = picture
  const at = {
    x: (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (room.height - bounds.height * scale) / 2 - bounds.y * scale,
  }
  return {
    shapes: [{ kind: 'group', x: 0, y: 0, scale: enlarged, shapes: pictureShapes(picture, { ...at, scale }) }],
    unnamed: picture.actors.filter(({ label }) => label.length === 0).length,
    letters: labelSize * scale * enlarged,
  }
}

function gridOn(doc: StakeholderDocument, room: Room, look: Look | null, t: Translate): Drawn {
  const draw = (labelSize: number): Drawn => ({
    labelSize,
    ...pictureIn(doc, 'grid', { room: { x: 0, y: 0, ...room }, labelSize, relations: [], look, labels: 'fit' }, t),
  })
  const first = draw(usualSize)
  return first.scale < 1 ? draw((usualSize / first.scale) * 1.01) : first
}

/** What marks and hulls take beyond the middles of the outermost marks, px. */
const around = 40
/** Names reach beyond the marks; each round knows better how far. */
const rounds = 3

/** The places are brought to the shape of the room and scaled to fill it; names keep their size, whatever that scale is. */
function networkOn(whole: StakeholderDocument, room: Room, look: Look | null, t: Translate): Drawn {
  const doc = withoutPins(whole)
  const places = spotsOf(doc)
  const box = boxOf([...places.values()])
  const shape = room.width / room.height / (Math.max(1, box.width) / Math.max(1, box.height))
  const spread = { x: within(shape), y: within(1 / shape) }
  const spots = Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: x * spread.x, y: y * spread.y }]))
  const marks = grow({ x: 0, y: 0, width: box.width * spread.x, height: box.height * spread.y }, around)
  let scale = Math.min(room.width / marks.width, room.height / marks.height)
  for (let round = 1; ; round += 1) {
    // A little more than needed, in case it still has to be made smaller at the end.
    const labelSize = (usualSize / scale) * (1 + 0.04 * (round - 1))
    const picture = networkPicture(doc, { labels: 'fit', labelSize, spots, look }, t)
    const fits = Math.min(room.width / picture.bounds.width, room.height / picture.bounds.height)
    if (fits >= scale || round === rounds) return { picture, scale: Math.min(scale, fits), labelSize }
    scale = fits * (round === 1 ? 0.97 : 0.93)
  }
}
