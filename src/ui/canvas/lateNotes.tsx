// What a view needs of notes before their code is there: nothing to show, and where they will come.
import type { Node } from '@xyflow/react'
import { lazy, Suspense, useState } from 'react'
import { laterTexts } from '../../i18n/languages'
import type { Box, MapPicture } from '../../scene/picture'
import type { Shape } from '../../scene/shape'
import type { Point } from './viewport'

/** The notes of a picture as a view shows them. */
export interface NotesOfView {
  readonly nodes: readonly Node[]
  /** What is painted with the picture, and all it lies in; null: nothing. */
  readonly shapes: readonly Shape[]
  readonly box: Box | null
  /** Puts a note where a click was. */
  readonly place: (id: string, at: Point) => void
}

export const noNotes: NotesOfView = { nodes: [], shapes: [], box: null, place: () => {} }

const LateNote = lazy(async () => (await Promise.all([import('./NoteNode'), laterTexts()]))[0])
/** For the node types of a view. */
export function NoteNode(props: Parameters<typeof LateNote>[0]) {
  return (
    <Suspense>
      <LateNote {...props} />
    </Suspense>
  )
}

/** True from the first note or wish for one on: their code stays as long as the view does. */
export function useAnyNotes(wanted: boolean): boolean {
  const [any, setAny] = useState(wanted)
  if (wanted && !any) setAny(true)
  return any || wanted
}

/** The picture with notes on it: over the plot and the hulls, under relations, marks and names. */
export function withNotes(picture: MapPicture, { shapes, box }: NotesOfView): MapPicture {
  if (!box) return picture
  const { bounds } = picture
  const [left, top] = [Math.min(bounds.x, box.x), Math.min(bounds.y, box.y)]
  const right = Math.max(bounds.x + bounds.width, box.x + box.width)
  const bottom = Math.max(bounds.y + bounds.height, box.y + box.height)
  return { ...picture, bounds: { x: left, y: top, width: right - left, height: bottom - top }, backdrop: [...picture.backdrop, ...shapes] }
}
