// A map as large as the wall it is shown on: laid out anew with names that can be read from the back of a room.
import type { StakeholderDocument } from '../domain/document'
import type { Translate } from '../i18n/translate'
import type { Look } from './look'
import type { Shape } from './shape'
import { type PictureKind, pictureIn, pictureShapes } from './sheetMap'

export interface Presented {
  readonly shapes: readonly Shape[]
  /** Actors whose names have no room. */
  readonly unnamed: number
  /** Height of the letters of names, px. */
  readonly letters: number
}

/** px of names on a screen of a width in px: 24 at 1920, and never less than on a desk. */
export const presentedLetters = (width: number): number => Math.max(15, width / 80)

/** Size of names before they are enlarged together with everything else. */
const usualSize = 12

/** The picture in the middle of a screen of a size in px. Names never overlap: those without room are left out and counted. */
export function presented(
  doc: StakeholderDocument,
  kind: PictureKind,
  { width, height, screen }: { readonly width: number; readonly height: number; readonly screen: number },
  look: Look | null,
  t: Translate,
): Presented {
  const letters = presentedLetters(screen)
  const enlarged = letters / usualSize
  const room = { x: 0, y: 0, width: width / enlarged, height: height / enlarged }
  const draw = (labelSize: number) => pictureIn(doc, kind, { room, labelSize, relations: [], look, labels: 'fit' }, t)
  const first = draw(usualSize)
  // What had to be made smaller to fit gets larger names instead.
  const { picture, scale } = first.scale < 1 ? draw(usualSize / (first.scale * 0.97)) : first
  const { bounds } = picture
  const at = {
    x: (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (room.height - bounds.height * scale) / 2 - bounds.y * scale,
  }
  const sizes = picture.actors.flatMap(({ label }) => label.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])))
  return {
    shapes: [{ kind: 'group', x: 0, y: 0, scale: enlarged, shapes: pictureShapes(picture, { ...at, scale }) }],
    unnamed: picture.actors.filter(({ label }) => label.length === 0).length,
    letters: (sizes[0] ?? usualSize) * scale * enlarged,
  }
}
