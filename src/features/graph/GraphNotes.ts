// Notes on the network, at places of the picture.
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { moveNote, noteBursts, removeNote, writeNote } from '../../commands/noteActs'
import type { Point, StakeholderDocument } from '../../domain/document'
import { distance } from '../../domain/plane'
import { freeCorner, networkNotes, obstacles } from '../../scene/notes'
import type { MapPicture } from '../../scene/picture'
import { useApp, useSession, useT } from '../../state/hooks'
import type { Arrow } from '../../ui/canvas/find'
import type { NotesOfView } from '../../ui/canvas/lateNotes'
import type { MapHandle } from '../../ui/canvas/MapCanvas'
import { type NoteWork, useNotes } from '../../ui/canvas/useNotes'

/** px per step of an arrow key. */
const step = 4
const ways: Readonly<Record<Arrow, Point>> = {
  up: { x: 0, y: -step },
  down: { x: 0, y: step },
  left: { x: -step, y: 0 },
  right: { x: step, y: 0 },
}

interface Props {
  readonly doc: StakeholderDocument
  readonly picture: MapPicture
  readonly map: RefObject<MapHandle | null>
  readonly onView: (view: NotesOfView) => void
}

/** Shows nothing itself: it hands over what the view shows. */
export default function GraphNotes({ doc, picture, map, onView }: Props) {
  const app = useApp()
  const t = useT()
  const { notes } = doc
  const items = useMemo(() => networkNotes({ notes }), [notes])
  const shown = useRef(picture)
  shown.current = picture
  const now = useRef(items)
  now.current = items
  const work = useMemo<NoteWork>(() => {
    const burst = noteBursts(app)
    /** The actor that is closest says best where a note lies. */
    const spoken = (at: Point) => {
      const [nearest] = [...shown.current.actors].sort((a, b) => distance(a.at, at) - distance(b.at, at))
      const name = nearest && app.documents.doc().actors[nearest.id]?.name
      return name ? t('note.nearest', { name }) : ''
    }
    const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
    return {
      where: (id) => spoken(app.documents.doc().notes[id]?.at ?? { x: 0, y: 0 }),
      keep: (id, text, spot) => writeNote(app, id, text, 'graph', whole(spot)),
      move: (id, spot) => moveNote(app, id, whole(spot), spoken),
      step: (id, arrow, steps) => {
        const at = app.documents.doc().notes[id]?.at
        if (at) moveNote(app, id, { x: at.x + ways[arrow].x * steps, y: at.y + ways[arrow].y * steps }, spoken, burst(id))
      },
      remove: (id) => removeNote(app, id),
      // Numbers say nothing about a place in the network: a click does.
      byNumber: (note) => app.session.setState({ tool: { kind: 'note', note } }),
      free: (middle, size) => freeCorner(middle, size, obstacles(shown.current, now.current), null),
      byClick: (note) => app.session.setState({ tool: { kind: 'note', note } }),
    }
  }, [app, t])
  const here = useSession(({ hereWish }) => (hereWish?.kind === 'note' ? hereWish.at : null))
  const anywhere = useSession((session) => session.focusWish === 'note')
  const wished = useMemo(() => here ?? anywhere, [here, anywhere])
  const taken = useCallback(() => app.session.setState({ focusWish: null, hereWish: null }), [app])
  const view = useNotes(items, work, map, t, wished, taken)
  useEffect(() => onView(view), [onView, view])
  return null
}
