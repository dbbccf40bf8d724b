// The notes of a picture as things to hold: what is written, carried and placed here is told to the view, which knows what it means.
import type { Node } from '@xyflow/react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Translate } from '../../i18n/translate'
import { around } from '../../scene/geometry'
import { type NoteItem, noteWidth } from '../../scene/notes'
import type { Box } from '../../scene/picture'
import type { Arrow } from './find'
import type { NotesOfView } from './lateNotes'
import type { MapHandle } from './MapCanvas'
import type { NoteData } from './NoteNode'
import type { Point } from './viewport'

/** What a view does with a note. Places are corners of the paper, px of the picture. */
export interface NoteWork {
  /** Where a note lies, in words. */
  readonly where: (id: string) => string
  readonly keep: (id: string | null, text: string, at: Point) => void
  readonly move: (id: string, to: Point) => void
  readonly step: (id: string, arrow: Arrow, steps: number) => void
  readonly remove: (id: string) => void
  readonly byNumber: (id: string) => void
  readonly byClick: (id: string) => void
  /** A place for a new note of some size, near the middle of what is shown. */
  readonly free: (middle: Point, size: Pick<Box, 'width' | 'height'>) => Point
}
export interface NoteActs extends Pick<NoteWork, 'step' | 'remove' | 'byNumber' | 'byClick'> {
  readonly write: (id: string) => void
  /** Null: nothing is kept. */
  readonly written: (id: string | null, text: string | null) => void
  /** Taken up from the picture; null: put back. */
  readonly lift: (id: string | null) => void
  readonly drop: (id: string, by: Point) => void
  /** The keyboard goes back to the map. */
  readonly leave: () => void
}

type Writing = { readonly id: string | null; readonly at: Point }

const still = { width: 1, height: 1, draggable: false, selectable: false } as const
/** A new note before anything is written on it. */
const paper = { width: noteWidth, height: 74 }

/** `wished`: a new one is asked for, at a place or in the middle of what is shown; `onTaken` hears that it lies there. */
export function useNotes(
  items: readonly NoteItem[],
  work: NoteWork,
  map: RefObject<MapHandle | null>,
  t: Translate,
  wished: boolean | Point,
  onTaken: () => void,
): NotesOfView {
  const [writing, setWriting] = useState<Writing | null>(null)
  const [lifted, setLifted] = useState<string | null>(null)
  const now = useRef({ items, work, writing })
  now.current = { items, work, writing }
  const acts = useMemo<NoteActs>(() => {
    const itemOf = (id: string) => now.current.items.find((item) => item.id === id)
    return {
      step: (id, arrow, steps) => now.current.work.step(id, arrow, steps),
      remove: (id) => now.current.work.remove(id),
      byNumber: (id) => now.current.work.byNumber(id),
      byClick: (id) => now.current.work.byClick(id),
      write: (id) => {
        const item = itemOf(id)
        if (item) setWriting({ id, at: item.box })
      },
      written: (id, text) => {
        const at = now.current.writing?.at
        setWriting(null)
        if (text !== null && at && (id === null || text !== itemOf(id)?.text)) now.current.work.keep(id, text, { x: at.x, y: at.y })
        if (id === null || text?.trim() === '') map.current?.takeFocus()
      },
      lift: setLifted,
      drop: (id, by) => {
        const item = itemOf(id)
        setLifted(null)
        if (item) now.current.work.move(id, { x: item.box.x + by.x, y: item.box.y + by.y })
      },
      leave: () => map.current?.takeFocus(),
    }
  }, [map])
  const nodes = useMemo<readonly Node[]>(() => {
    const toPicture = (client: Point) => map.current?.toPicture(client) ?? client
    const node = (id: string | null, at: Point, own: Pick<NoteData, 'text' | 'width' | 'height' | 'scale' | 'first'>): Node => {
      const data: NoteData = {
        id,
        ...own,
        t,
        acts,
        toPicture,
        where: () => (id === null ? '' : now.current.work.where(id)),
        writing: writing?.id === id,
      }
      return { ...still, id: `note-${id ?? 'new'}`, type: 'note', position: { x: at.x, y: at.y }, data }
    }
    const those = items.map((item, index) => {
      const { box, text } = item
      return node(item.id, box, { text, width: box.width, height: box.height, scale: box.width / paper.width, first: index === 0 })
    })
    return writing?.id === null ? [...those, node(null, writing.at, { text: '', ...paper, scale: 1, first: false })] : those
  }, [items, t, acts, writing, map])
  useEffect(() => {
    if (!wished) return
    const middle = map.current?.middle() ?? { x: 0, y: 0 }
    setWriting({ id: null, at: typeof wished === 'object' ? wished : now.current.work.free(middle, paper) })
    onTaken()
  }, [map, wished, onTaken])
  return useMemo(() => {
    const painted = items.filter(({ id }) => id !== lifted && id !== writing?.id)
    return {
      nodes,
      shapes: painted.flatMap(({ shapes }) => shapes),
      box: around(items.map(({ box }) => box)),
      place: (id, at) => now.current.work.move(id, at),
    }
  }, [items, nodes, lifted, writing])
}
