// Notes as pictures: a sheet of paper with a folded corner. They are painted under marks and names, so that a note never hides an actor.
import type { Note, Point, StakeholderDocument } from '../domain/document'
import { type Frame, ratingAt, spotOf } from './frame'
import { around, at, boxAround, num, overlap } from './geometry'
import type { Box, MapPicture } from './picture'
import type { Shape } from './shape'
import { textWidth } from './textWidth'

/** Px at 100 %. The field that a note is written in has the same, in ui/canvas/note.css. */
export const noteWidth = 172
const inset = 11
const fold = 13
const type = { size: 14, weight: 430, voice: true } as const
const lineHeight = 18.5
/** A longer note ends in an ellipsis; it is whole where it is written. */
const mostLines = 16

export interface NoteItem {
  readonly id: string
  readonly text: string
  readonly box: Box
  readonly shapes: readonly Shape[]
}

/** Notes of the grid at a size of the plot, each held inside it. `scale`: size of paper and letters; 1 when missing. */
export function gridNotes(doc: Pick<StakeholderDocument, 'notes'>, frame: Frame, scale = 1): NoteItem[] {
  return notesOn(doc, 'grid').map((note) => {
    const { x, y } = gridSpot(note.at, frame)
    const item = noteItem(note, { x, y }, scale)
    const held = { x: Math.max(0, Math.min(x, frame.width - item.box.width)), y: Math.max(0, Math.min(y, frame.height - item.box.height)) }
    return held.x === x && held.y === y ? item : noteItem(note, held, scale)
  })
}

export const networkNotes = (doc: Pick<StakeholderDocument, 'notes'>, scale = 1): NoteItem[] =>
  notesOn(doc, 'graph').map((note) => noteItem(note, note.at, scale))

const notesOn = (doc: Pick<StakeholderDocument, 'notes'>, side: Note['on']): readonly Note[] =>
  Object.values<Note>(doc.notes)
    .filter(({ on }) => on === side)
    .sort((a, b) => a.order - b.order)

/** A note stores interest as x and influence as y, whichever way the axes are drawn. */
export const gridSpot = ({ x, y }: Point, frame: Frame): Point => spotOf({ interest: x, influence: y }, frame)

export function gridAt(spot: Point, frame: Frame): Point {
  const { influence, interest } = ratingAt(spot, frame)
  return { x: Math.round(interest * 10) / 10, y: Math.round(influence * 10) / 10 }
}

function noteItem({ id, text }: Note, corner: Point, scale: number): NoteItem {
  const lines = noteLines(text)
  const [width, height] = [noteWidth, 2 * inset + Math.max(1, lines.length) * lineHeight - 3]
  const paper = `M0 0L${at(width, 0)}L${at(width, height - fold)}L${at(width - fold, height)}L${at(0, height)}Z`
  const shapes: Shape[] = [
    { kind: 'path', d: paper, fill: 'raised', stroke: 'line-strong', strokeWidth: 1 },
    {
      kind: 'path',
      d: `M${at(width, height - fold)}L${at(width - fold, height - fold)}L${at(width - fold, height)}`,
      stroke: 'line-strong',
      fill: 'paper',
    },
    ...lines.map(
      (line, index): Shape => ({
        kind: 'text',
        x: inset,
        y: num(inset + 11 + index * lineHeight),
        text: line,
        ...type,
        fill: 'ink',
      }),
    ),
  ]
  return {
    id,
    text,
    box: { ...corner, width: width * scale, height: height * scale },
    shapes: [{ kind: 'group', x: num(corner.x), y: num(corner.y), scale, shapes }],
  }
}

/** What a new note should not cover: marks, names and other notes. */
export const obstacles = ({ actors }: MapPicture, notes: readonly NoteItem[]): readonly Box[] => [
  ...actors.flatMap(({ at: spot, radius, labelBox }) => [boxAround(spot, radius + 4), ...(labelBox ? [labelBox] : [])]),
  ...notes.map(({ box }) => box),
]

/** Around a wished place, the nearest where a note of some size covers as little as can be; a place on the way out wins when nothing lies there. */
export function freeCorner(middle: Point, size: Pick<Box, 'width' | 'height'>, taken: readonly Box[], room: Box | null): Point {
  const candidates: { readonly corner: Point; readonly cost: number }[] = []
  for (let ring = 0; ring <= 8; ring++) {
    for (let turn = 0; turn < Math.max(1, ring * 6); turn++) {
      const angle = (turn / Math.max(1, ring * 6)) * 2 * Math.PI
      const x = middle.x + Math.cos(angle) * ring * 44 - size.width / 2
      const y = middle.y + Math.sin(angle) * ring * 34 - size.height / 2
      const inside =
        !room || (x >= room.x && y >= room.y && x + size.width <= room.x + room.width && y + size.height <= room.y + room.height)
      if (!inside) continue
      const cost = taken.reduce((sum, box) => sum + overlap({ x, y, ...size }, box), 0)
      if (cost === 0) return { x, y }
      candidates.push({ corner: { x, y }, cost })
    }
  }
  const [first = { corner: { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }, cost: 0 }] = candidates
  return candidates.reduce((best, one) => (one.cost < best.cost ? one : best), first).corner
}

/** Broken where it was written so, at spaces, and inside a word that is wider than the paper. */
export function noteLines(text: string): readonly string[] {
  const room = noteWidth - 2 * inset
  const fits = (line: string) => textWidth(line, type.size, type.weight, true) <= room
  const lines: string[] = []
  for (const paragraph of text.replace(/\s+$/, '').split('\n')) {
    let line = ''
    for (const word of paragraph.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word
      if (fits(longer)) {
        line = longer
        continue
      }
      if (line) lines.push(line)
      line = ''
      for (const letter of word) {
        if (!fits(line + letter)) {
          lines.push(line)
          line = ''
        }
        line += letter
      }
    }
    lines.push(line)
    if (lines.length > mostLines) return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`]
  }
  return lines
}

/** The picture with notes on it: over the plot and the hulls, under relations, marks and names. */
export function withNotes(picture: MapPicture, notes: readonly NoteItem[]): MapPicture {
  if (notes.length === 0) return picture
  const bounds = around([picture.bounds, ...notes.map(({ box }) => box)]) ?? picture.bounds
  return { ...picture, bounds, backdrop: [...picture.backdrop, ...notes.flatMap(({ shapes }) => shapes)] }
}
