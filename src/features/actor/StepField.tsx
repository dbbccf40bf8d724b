import type { Info, Rating } from '../../domain/document'
import { stepCount, stepOf, stepValue } from '../../domain/scales'
import { type Axis, ratingText } from '../../scene/gridWords'
import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'

interface Props {
  readonly name: string
  readonly axis: Axis
  readonly info: Info
  readonly value: Rating
  readonly near: boolean
  readonly onChange: (value: Rating) => void
}

/** A rating on a scale of steps. A value between two steps is shown as the step it lies in, and stays until another one is chosen. */
export default function StepField({ name, axis, info, value, near, onChange }: Props) {
  const t = useT()
  const steps = Array.from({ length: stepCount(info.scale) }, (_, index) => index + 1)
  const wordOf = (step: number) => ratingText(info, axis, stepValue(step, info.scale), t)
  const chosen = value === null ? null : stepOf(value, info.scale)
  return (
    <div className="fld rating steps">
      <span className="fl">{name}</span>
      <div>
        <SegmentedControl
          label={name}
          className="stepper5"
          value={chosen}
          onChange={(step) => step !== chosen && onChange(stepValue(step, info.scale))}
          options={steps.map((step) => ({ value: step, name: wordOf(step), picture: <span aria-hidden="true">{step}</span> }))}
        />
        <p className="xs soft stanceword">
          <span>{chosen === null ? t('actor.notAssessed') : [wordOf(chosen), ...(near ? [t('actor.nearLine')] : [])].join(' · ')}</span>
          {chosen !== null && (
            <button type="button" className="link xs" aria-label={t('actor.clearRating', { scale: name })} onClick={() => onChange(null)}>
              {t('actor.stance.clear')}
            </button>
          )}
        </p>
      </div>
    </div>
  )
}
