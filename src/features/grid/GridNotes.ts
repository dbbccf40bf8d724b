// Notes on the grid: their places are points of the two scales, so that they stay where they were put at every size and either way round.
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { moveNote, noteBursts, removeNote, writeNote } from '../../commands/noteActs'
import type { Point, StakeholderDocument } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import { type Frame, spotOf } from '../../scene/frame'
import { placeText } from '../../scene/gridWords'
import { freeCorner, gridAt, gridNotes, obstacles } from '../../scene/notes'
import type { MapPicture } from '../../scene/picture'
import { useApp, useSession, useT } from '../../state/hooks'
import type { NotesOfView } from '../../ui/canvas/lateNotes'
import type { MapHandle } from '../../ui/canvas/MapCanvas'
import { type NoteWork, useNotes } from '../../ui/canvas/useNotes'

interface Props {
  readonly doc: StakeholderDocument
  readonly frame: Frame | null
  readonly picture: MapPicture
  readonly map: RefObject<MapHandle | null>
  readonly onView: (view: NotesOfView) => void
}

/** Shows nothing itself: it hands over what the view shows. */
export default function GridNotes({ doc, frame, picture, map, onView }: Props) {
  const app = useApp()
  const t = useT()
  const { notes } = doc
  const items = useMemo(() => (frame ? gridNotes({ notes }, frame) : []), [notes, frame])
  const shown = useRef(picture)
  shown.current = picture
  const now = useRef(items)
  now.current = items
  const work = useMemo<NoteWork>(() => {
    const burst = noteBursts(app)
    const spoken = ({ x, y }: Point) => placeText(infoOf(app.documents.doc()), { influence: y, interest: x }, t)
    const atOf = (spot: Point) => (frame ? gridAt(spot, frame) : { x: 50, y: 50 })
    return {
      where: (id) => spoken(app.documents.doc().notes[id]?.at ?? { x: 50, y: 50 }),
      keep: (id, text, spot) => writeNote(app, id, text, 'grid', atOf(spot)),
      move: (id, spot) => moveNote(app, id, atOf(spot), spoken),
      step: (id, arrow, steps) => {
        const at = app.documents.doc().notes[id]?.at
        if (!at) return
        const upright = arrow === 'up' || arrow === 'down'
        const by = arrow === 'up' || arrow === 'right' ? steps : -steps
        const influence = upright !== (frame?.axesSwapped ?? false)
        moveNote(app, id, influence ? { x: at.x, y: at.y + by } : { x: at.x + by, y: at.y }, spoken, burst(id))
      },
      remove: (id) => removeNote(app, id),
      byNumber: (note) => app.session.setState({ note, dialog: 'note' }),
      free: (middle, size) =>
        freeCorner(middle, size, obstacles(shown.current, now.current), frame && { x: 0, y: 0, width: frame.width, height: frame.height }),
      byClick: (note) => app.session.setState({ tool: { kind: 'note', note } }),
    }
  }, [app, t, frame])
  const here = useSession(({ hereWish }) => (hereWish?.kind === 'note' ? hereWish.at : null))
  const anywhere = useSession((session) => session.focusWish === 'note')
  const wished = useMemo(() => (frame && here ? spotOf({ influence: here.y, interest: here.x }, frame) : anywhere), [frame, here, anywhere])
  const taken = useCallback(() => app.session.setState({ focusWish: null, hereWish: null }), [app])
  const view = useNotes(items, work, map, t, wished, taken)
  useEffect(() => onView(view), [onView, view])
  return null
}
