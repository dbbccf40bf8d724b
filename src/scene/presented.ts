// A map as large as the wall it is shown on: laid out anew with names that can be read from the back of a room.
import type { StakeholderDocument } from '../domain/document'
import type { Translate } from '../i18n/translate'
import { boxOf } from './geometry'
import type { Look } from './look'
import { networkPicture } from './networkPicture'
import type { Shape } from './shape'
import { type FittedPicture, frameAround, type PictureKind, pictureIn, pictureShapes, within, withoutPins } from './sheetMap'
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
  const { picture, scale, letters } = kind === 'grid' ? gridOn(doc, room, look, t) : networkOn(doc, room, look, t)
  const { bounds } = picture
  const at = {
    x: (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (room.height - bounds.height * scale) / 2 - bounds.y * scale,
  }
  return {
    shapes: [{ kind: 'group', x: 0, y: 0, scale: enlarged, shapes: pictureShapes(picture, { ...at, scale }) }],
    unnamed: picture.actors.filter(({ label }) => label.length === 0).length,
    letters: letters * enlarged,
  }
}

function gridOn(doc: StakeholderDocument, room: Room, look: Look | null, t: Translate): FittedPicture {
  return pictureIn(doc, 'grid', { room: { x: 0, y: 0, ...room }, labelSize: usualSize, relations: [], look, labels: 'fit' }, t)
}

/** Names reach beyond the marks; each round knows better how far. */
const rounds = 3

/** The places are brought to the shape of the room and scaled to fill it; names keep their size, whatever that scale is. */
function networkOn(whole: StakeholderDocument, room: Room, look: Look | null, t: Translate): FittedPicture {
  const doc = withoutPins(whole)
  const places = spotsOf(doc)
  if (places.size === 0) return pictureIn(doc, 'network', { room: { x: 0, y: 0, ...room }, labelSize: usualSize, relations: [], look }, t)
  const box = boxOf([...places.values()])
  const shape = room.width / room.height / (Math.max(1, box.width) / Math.max(1, box.height))
  const spread = { x: within(shape), y: within(1 / shape) }
  const spots = Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: x * spread.x, y: y * spread.y }]))
  const marks = frameAround(Object.values(spots), room)
  let { scale } = marks
  for (let round = 1; ; round += 1) {
    // The last time names that have no room among and beside the marks are left out.
    const frame = round === rounds ? marks.frame : undefined
    if (frame) scale = marks.scale
    // A little more than needed, in case it still has to be made smaller at the end.
    const labelSize = (usualSize / scale) * (1.001 + 0.04 * (round - 1))
    const picture = networkPicture(doc, { labels: 'fit', labelSize, spots, look, frame }, t)
    const fits = Math.min(room.width / picture.bounds.width, room.height / picture.bounds.height)
    if (fits >= scale || frame) {
      const fitting = Math.min(scale, fits)
      return { picture, scale: fitting, letters: labelSize * fitting }
    }
    scale = fits * (round === 1 ? 0.97 : 0.93)
  }
}
