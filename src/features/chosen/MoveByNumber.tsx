import { type KeyboardEvent, useRef, useState } from 'react'
import { selectedActor } from '../../commands/actorActs'
import { rateAll } from '../../commands/rate'
import type { Rating } from '../../domain/document'
import { rateActor } from '../../domain/edits/actors'
import { isNearLine, quadrantOf } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { stepCount, stepOf, stepValue } from '../../domain/scales'
import { typedNumber } from '../../i18n/locale'
import { type Axis, axisName, quadrantName } from '../../scene/gridWords'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Popover } from '../../ui/Popover'

/** Moves the selected actor by numbers: what a drag does, without dragging. One step of undo. */
export default function MoveByNumber() {
  const app = useApp()
  const t = useT()
  useSession((session) => session.selection)
  const doc = useDocument((whole) => whole)
  const group = useRef(`numbers ${app.newId()}`)
  const actor = selectedActor(app)
  if (!actor) return null
  const info = infoOf(doc)
  const quadrant = quadrantOf(actor, info.threshold)
  const count = stepCount(info.scale)
  const [least, most] = count > 0 ? [1, count] : [0, 100]
  const range = count > 0 ? `1–${count}` : t('move.range')
  const stepAt = (value: Rating) => (value === null || count === 0 ? value : stepOf(value, info.scale))
  const set = (axis: Axis, step: Rating) => {
    if (step === stepAt(actor[axis])) return
    const rated = { influence: actor.influence, interest: actor.interest, [axis]: step === null ? null : stepValue(step, info.scale) }
    const { influence, interest } = rated
    if (influence !== null && interest !== null) rateAll(app, new Map([[actor.id, { influence, interest }]]), group.current)
    else
      app.documents.edit({ key: 'edit.rate', values: { name: actor.name } }, (before) => rateActor(before, actor.id, rated), group.current)
  }
  const close = () => app.session.setState({ dialog: null })
  return (
    <Popover
      label={t('move.title', { name: actor.name })}
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
      <h2>{t('move.title', { name: actor.name })}</h2>
      <NumberRow
        first
        label={axisName(info, 'influence', t)}
        range={range}
        least={least}
        most={most}
        value={stepAt(actor.influence)}
        onChange={(step) => set('influence', step)}
      />
      <NumberRow
        label={axisName(info, 'interest', t)}
        range={range}
        least={least}
        most={most}
        value={stepAt(actor.interest)}
        onChange={(step) => set('interest', step)}
      />
      <p className="xs soft">
        {quadrant && <b>{quadrantName(info, quadrant, t)}. </b>}
        {isNearLine(actor, info.threshold) && `${t('grid.spoken.nearLine')} `}
        {t('move.hint')}
      </p>
    </Popover>
  )
}

interface RowProps {
  readonly label: string
  readonly range: string
  readonly value: Rating
  readonly onChange: (value: Rating) => void
  readonly first?: boolean
  readonly least?: number
  readonly most?: number
}

/** Arrows count from what is there; typed digits are handed on when the field is left. */
export function NumberRow({ label, range, value, onChange, first = false, least = 0, most = 100 }: RowProps) {
  const [written, setWritten] = useState<string | null>(null)
  const hold = (number: number) => Math.min(most, Math.max(least, Math.round(number)))
  const finish = () => {
    if (written === null) return
    setWritten(null)
    const number = typedNumber(written)
    if (written.trim() === '') onChange(null)
    else if (number !== null) onChange(hold(number))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setWritten(null)
    onChange(hold((value ?? Math.round((least + most) / 2)) + step * (event.shiftKey ? 10 : 1)))
  }
  return (
    <label className="fld">
      <span className="fl">{label}</span>
      <span className="input">
        <input
          {...(first && { 'data-first': true })}
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuemin={least}
          aria-valuemax={most}
          aria-valuenow={value ?? undefined}
          value={written ?? value ?? ''}
          onChange={(event) => setWritten(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={finish}
          onKeyDown={onKeyDown}
        />
        <span className="muted">{range}</span>
      </span>
    </label>
  )
}
