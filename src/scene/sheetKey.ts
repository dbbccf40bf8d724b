// Names that have no room on the map of a sheet: their marks get numbers, and a key under the map says whose they are.
import type { Actor, ActorId, Point, StakeholderDocument } from '../domain/document'
import { isPlaced } from '../domain/quadrants'
import type { Translate } from '../i18n/translate'
import { nameOnLabel } from './labels'
import type { PlacedLegend } from './legendLayout'
import type { Box, MapPicture } from './picture'
import type { Shape, Text } from './shape'
import { type FittedPicture, type PictureKind, type Place, pictureIn, pictureShapes } from './sheetMap'
import { actorsInOrder } from './standing'
import { fitText } from './textLines'
import { textWidth } from './textWidth'

export interface KeyedPicture extends FittedPicture {
  /** Whose marks have numbers instead of names: the first is 1. */
  readonly numbered: readonly Actor[]
}

/** A longer key would be a table, not a key: beyond, names without room are left out and counted. */
const mostNumbers = 80

/** The map with every name in its place or in the key. @param before those that have numbers already. */
export function keyedPictureIn(
  doc: StakeholderDocument,
  kind: PictureKind,
  place: Place,
  t: Translate,
  before: readonly Actor[] = [],
): KeyedPicture {
  const draw = (numbered: readonly Actor[], labels: Place['labels'], previous?: MapPicture): KeyedPicture => {
    const numbers = new Map<ActorId, string>(numbered.map(({ id }, index) => [id, String(index + 1)]))
    const labelText = (actor: Actor) => numbers.get(actor.id) ?? nameOnLabel(actor)
    return { ...pictureIn(doc, kind, { ...place, labels, labelText, previous }, t), numbered }
  }
  const all = actorsInOrder(doc).filter((actor) => kind === 'network' || isPlaced(actor))
  if (before.length > 0 && before.length === all.length) return draw(all, 'all')
  const named = draw(before, 'fit')
  const tooSmall = named.letters < (place.leastSize ?? 0) * 0.99
  const without = unnamedIn(doc, named.picture)
  if (!tooSmall && (without.length === 0 || without.length > mostNumbers)) return named
  if (!tooSmall) {
    const added = new Set([...before, ...without])
    const some = draw(
      all.filter((actor) => added.has(actor)),
      'fit',
      named.picture,
    )
    if (unnamedIn(doc, some.picture).length === 0) return some
  }
  return all.length > mostNumbers ? named : draw(all, 'all')
}

function unnamedIn(doc: StakeholderDocument, { actors }: MapPicture): readonly Actor[] {
  const unnamed = new Set(actors.filter(({ labelBox }) => labelBox === null).map(({ id }) => id))
  return unnamed.size === 0 ? [] : actorsInOrder(doc).filter(({ id }) => unnamed.has(id))
}

/** Between a map and its key, px. */
export const keyGap = 16
/** With less room for itself a map needs more numbers, and its key more room. */
const mostRounds = 5
/** A map smaller than this, px, says nothing: names are left out rather. */
const least = 200
/** Wider than this for its height, a room is parted from side to side. */
const wideRoom = 1.35

export interface MapWithKey {
  readonly picture: MapPicture
  /** Where the picture is drawn, and at what scale. */
  readonly at: Point & { readonly scale: number }
  /** Null: every name that is shown stands on the map. */
  readonly key: Shape | null
  /** The map, and its key after it. */
  readonly shapes: readonly Shape[]
}

/** The map in the middle of its room; where some names have none there, with the key under it, or beside it where there is more room. */
export function mapWithKey(doc: StakeholderDocument, kind: PictureKind, place: Place, t: Translate): MapWithKey {
  const { room } = place
  const whole = keyedPictureIn(doc, kind, place, t)
  if (whole.numbered.length === 0) return centred(whole, room)
  const found = parted(doc, kind, place, whole, t)
  if (found) return found
  return centred(pictureIn(doc, kind, { ...place, labels: 'fit' }, t), room)
}

function parted(doc: StakeholderDocument, kind: PictureKind, place: Place, whole: KeyedPicture, t: Translate): MapWithKey | null {
  const { room } = place
  const wide = room.width > room.height * wideRoom
  let map = whole
  let left: Box = room
  for (let round = 1; round <= mostRounds; round += 1) {
    const key = wide ? keyBeside(map.numbered, room.height, t) : keyUnder(map.numbered, room.width, t)
    const [width, height] = wide ? [room.width - key.width - keyGap, room.height] : [room.width, room.height - key.height - keyGap]
    if (width >= left.width && height >= left.height) {
      const at = wide ? { x: room.x + room.width - key.width, y: room.y } : { x: room.x, y: room.y + room.height - key.height }
      return centred(map, left, { kind: 'group', ...at, shapes: key.shapes })
    }
    // Room for some more than now: in a smaller picture fewer names fit.
    left = { ...room, width, height: wide ? height : height - rowHeight * round }
    if (left.width < least || left.height < least) return null
    map = keyedPictureIn(doc, kind, { ...place, room: left }, t, map.numbered)
  }
  return null
}

function centred({ picture, scale }: FittedPicture, room: Box, key: Shape | null = null): MapWithKey {
  const { bounds } = picture
  const at = {
    x: room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale,
    scale,
  }
  return { picture, at, key, shapes: [...pictureShapes(picture, at), ...(key ? [key] : [])] }
}

/** A little over 8 points. */
const type = { size: 10.75, weight: 420 } as const
const rowHeight = 16
const headingHeight = 20
const numberWidth = 22
const columnGap = 18
/** A longer name is cut where its column has no more room. */
const widest = 200

const columnWidth = (numbered: readonly Actor[]): number =>
  numberWidth + Math.min(widest, Math.max(...numbered.map((actor) => textWidth(nameOnLabel(actor), type.size, type.weight)))) + columnGap

interface PlacedKey extends PlacedLegend {
  readonly width: number
}

/** The key in columns over `width` px; no height for nobody. */
export function keyUnder(numbered: readonly Actor[], width: number, t: Translate): PlacedKey {
  if (numbered.length === 0) return { shapes: [], height: 0, width: 0 }
  const count = Math.max(1, Math.floor((width + columnGap) / columnWidth(numbered)))
  return { ...inColumns(numbered, Math.ceil(numbered.length / count), (width + columnGap) / count, t), width }
}

/** The key in columns at most `height` px high, and how wide they are together; no width for nobody. */
export function keyBeside(numbered: readonly Actor[], height: number, t: Translate): PlacedKey {
  if (numbered.length === 0) return { shapes: [], height: 0, width: 0 }
  const rows = Math.max(1, Math.floor((height - headingHeight) / rowHeight))
  const count = Math.ceil(numbered.length / rows)
  const column = columnWidth(numbered)
  return { ...inColumns(numbered, Math.ceil(numbered.length / count), column, t), width: count * column - columnGap }
}

/** @param column px from one column to the next. */
function inColumns(numbered: readonly Actor[], rows: number, column: number, t: Translate): PlacedLegend {
  const row = (actor: Actor, index: number): Shape[] => {
    const x = Math.floor(index / rows) * column
    const y = headingHeight + (index % rows) * rowHeight + 12
    const text = (words: string, at: number): Text => ({ kind: 'text', x: at, y, text: words, ...type, fill: 'ink' })
    return [
      { ...text(String(index + 1), x + numberWidth - 7), anchor: 'end', weight: 570 },
      text(fitText(nameOnLabel(actor), column - numberWidth - columnGap + 0.01, type), x + numberWidth),
    ]
  }
  const heading: Text = { kind: 'text', x: 0, y: 12, text: t('sheet.numbers'), size: 12, weight: 660, fill: 'ink' }
  return { shapes: [heading, ...numbered.flatMap(row)], height: headingHeight + rows * rowHeight }
}
