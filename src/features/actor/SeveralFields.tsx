import { useId, useState } from 'react'
import type { Info, Rating } from '../../domain/document'
import { stepCount, stepOf, stepValue } from '../../domain/scales'
import { type Axis, axisName, ratingText } from '../../scene/gridWords'
import { useT } from '../../state/hooks'
import { parseRating } from './RatingField'

/** What several actors have in common; undefined: they differ. */
export type Shared<T> = T | undefined

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: Shared<T | null>
  readonly options: readonly { readonly value: T; readonly name: string }[]
  /** The word for nothing. */
  readonly none: string
  readonly onChange: (value: T | null) => void
}

/** One of a list for all of them. While they differ it says so, and leaving it alone changes nothing. */
export function SharedChoice<T extends string>({ label, value, options, none, onChange }: ChoiceProps<T>) {
  const t = useT()
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value === undefined ? 'mixed' : `is ${value ?? ''}`}
        onChange={(event) => {
          const chosen = event.target.value.slice(3)
          onChange(options.find((option) => option.value === chosen)?.value ?? null)
        }}
      >
        {value === undefined && (
          <option value="mixed" disabled>
            {t('editing.mixed')}
          </option>
        )}
        <option value="is ">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={`is ${option.value}`}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A text or number for all of them, handed on by Enter or when the field is left. Null: it could not be read. */
export function SharedText({
  label,
  value,
  numeric = false,
  onChange,
}: {
  label: string
  value: Shared<string>
  numeric?: boolean
  onChange: (text: string) => void
}) {
  const t = useT()
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const finish = () => {
    if (text !== null && text !== value) onChange(text)
    setText(null)
  }
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="input"
        inputMode={numeric ? 'numeric' : 'text'}
        placeholder={value === undefined ? t('editing.mixed') : numeric ? '–' : ''}
        value={text ?? value ?? ''}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape' && text !== null) setText(null)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
    </div>
  )
}

/** The same rating for all of them, on the scale of the map. */
export function SharedRating({
  axis,
  info,
  value,
  onChange,
}: {
  axis: Axis
  info: Info
  value: Shared<Rating>
  onChange: (value: Rating) => void
}) {
  const t = useT()
  const label = axisName(info, axis, t)
  const count = stepCount(info.scale)
  if (count === 0)
    return (
      <SharedText
        label={label}
        numeric
        value={value === undefined ? undefined : value === null ? '' : String(Math.round(value))}
        onChange={(text) => {
          const rating = parseRating(text)
          if (rating !== undefined) onChange(rating)
        }}
      />
    )
  const options = Array.from({ length: count }, (_, index) => {
    const of = stepValue(index + 1, info.scale)
    return { value: String(of), name: ratingText(info, axis, of, t) }
  })
  const shown = value === undefined || value === null ? value : String(stepValue(stepOf(value, info.scale), info.scale))
  return (
    <SharedChoice
      label={label}
      value={shown}
      options={options}
      none={t('actor.notAssessed')}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  )
}

/** A check box for all of them: half checked while they differ. */
export function SharedToggle({ label, value, onChange }: { label: string; value: Shared<boolean>; onChange: (on: boolean) => void }) {
  const t = useT()
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={value === true}
        ref={(box) => {
          if (box) box.indeterminate = value === undefined
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {value === undefined && <span className="muted xs"> {t('editing.mixed')}</span>}
      </span>
    </label>
  )
}
