import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument, newNote } from '../../../src/domain/create'
import type { Note } from '../../../src/domain/document'
import { putRows } from '../../../src/domain/rows'
import type { Frame } from '../../../src/scene/frame'
import { overlap } from '../../../src/scene/geometry'
import { freeCorner, gridAt, gridNotes, gridSpot, networkNotes, noteLines, noteWidth, withNotes } from '../../../src/scene/notes'
import { type SheetOptions, sheetScene } from '../../../src/scene/sheet'
import { swedish } from '../../helpers/texts'

const frame: Frame = { width: 800, height: 600, threshold: { influence: 50, interest: 50 }, axesSwapped: false }
const withNote = (note: Partial<Note>) => putRows(emptyDocument, 'notes', [newNote({ id: 'n', text: 'Hej', ...note })])
const only = (note: Partial<Note>, plot = frame) => gridNotes(withNote(note), plot)[0]

describe('a note on the grid', () => {
  it('has its corner where interest and influence say, at every size and with axes swapped', () => {
    expect(only({ at: { x: 25, y: 75 } })?.box).toMatchObject({ x: 200, y: 150 })
    expect(only({ at: { x: 25, y: 75 } }, { ...frame, width: 400, height: 300 })?.box).toMatchObject({ x: 100, y: 75 })
    expect(only({ at: { x: 25, y: 75 } }, { ...frame, axesSwapped: true })?.box).toMatchObject({ x: 600, y: 450 })
  })

  it('comes back to the place it was read from', () => {
    const point = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(point, point, fc.boolean(), (x, y, axesSwapped) => {
        const plot = { ...frame, axesSwapped }
        expect(gridAt(gridSpot({ x, y }, plot), plot)).toEqual({ x, y })
      }),
    )
  })

  it('is drawn inside the plot, wherever it lies', () => {
    const anywhere = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(anywhere, anywhere, fc.string({ maxLength: 80 }), (x, y, text) => {
        const box = only({ at: { x, y }, text })?.box
        expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height).toBe(true)
      }),
    )
  })

  it('stays off the network, and the other way round', () => {
    expect(gridNotes(withNote({ on: 'graph' }), frame)).toEqual([])
    expect(networkNotes(withNote({ on: 'graph', at: { x: -40, y: 7 } }))[0]?.box).toMatchObject({ x: -40, y: 7, width: noteWidth })
  })
})

describe('the text of a note', () => {
  it('breaks where it was written so, at spaces, and inside a word that is too long', () => {
    expect(noteLines('Fråga rektorerna\nFöre jul  \n')).toEqual(['Fråga rektorerna', 'Före jul'])
    const long = 'hälsofrämjandesamverkansorganisationsutredning'
    expect(noteLines(long).length).toBeGreaterThan(1)
    expect(noteLines(long).join('')).toBe(long)
  })

  it('ends in an ellipsis when there is no end to it', () => {
    const lines = noteLines('rad\n'.repeat(60))
    expect(lines.length).toBeLessThan(20)
    expect(lines.at(-1)).toContain('…')
  })
})

describe('notes in a picture', () => {
  const empty = { bounds: { x: 0, y: 0, width: 10, height: 10 }, backdrop: [], relations: [], captions: [], actors: [] }

  it('lie under marks and names, and widen the picture', () => {
    const { backdrop, bounds } = withNotes(empty, networkNotes(withNote({ on: 'graph', at: { x: 100, y: 50 } })))
    expect(backdrop).toHaveLength(1)
    expect(bounds.width).toBe(100 + noteWidth)
  })

  it('are on the sheet unless they are left out, and then in the alt text too', () => {
    const options: SheetOptions = {
      ...{ size: 'a4', portrait: false, question: true, legend: true, source: true, marking: 'none', relations: false },
      notes: true,
      date: new Date(0),
    }
    const texts = (notes: boolean) => JSON.stringify(sheetScene(withNote({ text: 'Fråga dem' }), 'grid', { ...options, notes }, swedish))
    expect(texts(true)).toContain('Lapp: Fråga dem.')
    expect(texts(true).match(/Fråga dem/g)).toHaveLength(2)
    expect(texts(false)).not.toContain('Fråga dem')
  })
})

describe('the place of a new note', () => {
  const size = { width: 172, height: 74 }
  const room = { x: 0, y: 0, width: 800, height: 600 }

  it('is the middle when nothing lies there', () => {
    expect(freeCorner({ x: 400, y: 300 }, size, [], room)).toEqual({ x: 314, y: 263 })
  })

  it('is beside what lies in the middle, inside the plot', () => {
    const taken = [{ x: 380, y: 280, width: 40, height: 40 }]
    const corner = freeCorner({ x: 400, y: 300 }, size, taken, room)
    expect(overlap({ ...corner, ...size }, taken[0] as (typeof taken)[0])).toBe(0)
    expect(corner.x >= 0 && corner.y >= 0 && corner.x + size.width <= 800 && corner.y + size.height <= 600).toBe(true)
  })
})
