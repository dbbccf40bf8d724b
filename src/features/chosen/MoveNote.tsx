import { useRef } from 'react'
import { moveNote } from '../../commands/noteActs'
import type { Point } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import { axisName, placeText } from '../../scene/gridWords'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Popover } from '../../ui/Popover'
import { NumberRow } from './MoveByNumber'

/** Moves a note of the grid by numbers. One step of undo. */
export default function MoveNote() {
  const app = useApp()
  const t = useT()
  const id = useSession((session) => session.note)
  const doc = useDocument((whole) => whole)
  const group = useRef(`numbers ${app.newId()}`)
  const note = id === null ? undefined : doc.notes[id]
  if (!note) return null
  const info = infoOf(doc)
  const close = () => app.session.setState({ dialog: null, note: null })
  const place = ({ x, y }: Point) => placeText(info, { influence: y, interest: x }, t)
  const row = (axis: 'influence' | 'interest', way: 'x' | 'y', first: boolean) => (
    <NumberRow
      first={first}
      label={axisName(info, axis, t)}
      range={t('move.range')}
      value={Math.round(note.at[way])}
      onChange={(value) => value !== null && moveNote(app, note.id, { ...note.at, [way]: value }, place, group.current)}
    />
  )
  return (
    <Popover
      label={t('note.title')}
      at={null}
      onClose={close}
      className="move"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        if (event.target instanceof HTMLElement) event.target.blur()
        close()
      }}
    >
      <h2>{t('note.title')}</h2>
      {row('influence', 'y', true)}
      {row('interest', 'x', false)}
      <p className="xs soft">{place(note.at)}</p>
    </Popover>
  )
}
