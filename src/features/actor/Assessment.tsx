import { lazy, Suspense } from 'react'
import type { Actor, Stance } from '../../domain/document'
import { rateActor } from '../../domain/edits/actors'
import { isNear } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { stepCount } from '../../domain/scales'
import { axisName } from '../../scene/gridWords'
import { stanceGlyph } from '../../scene/marks'
import { useApp, useDocument, useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Shapes } from '../../ui/Shapes'
import { RatingField } from './RatingField'
import type { EditActor } from './useEdit'

const StepField = lazy(() => import('./StepField'))
const axes = ['influence', 'interest'] as const
const stances = [-2, -1, 0, 1, 2] as const

/** Influence, interest and stance: where the actor stands. */
export function Assessment({ actor, edit }: { actor: Actor; edit: EditActor }) {
  const { documents, newId } = useApp()
  const t = useT()
  const info = useDocument(infoOf)
  const rate = (scale: 'influence' | 'interest') => (value: number | null, burst: string) => {
    if (!documents.doc().actors[actor.id]) return
    const label = { key: 'edit.rate', values: { name: actor.name } } as const
    documents.edit(label, (doc) => rateActor(doc, actor.id, { [scale]: value }), `${actor.id} ${scale} ${burst}`)
  }
  return (
    <section className="sec">
      <h3>{t('actor.assessment')}</h3>
      <div className="ratings">
        {axes.map((axis) => {
          const [name, value, line] = [axisName(info, axis, t), actor[axis], info.threshold[axis]]
          const change = rate(axis)
          return stepCount(info.scale) === 0 ? (
            <RatingField key={axis} name={name} value={value} threshold={line} onChange={change} />
          ) : (
            <Suspense key={axis}>
              <StepField {...{ name, axis, info, value }} near={isNear(value, line)} onChange={(next) => change(next, newId())} />
            </Suspense>
          )
        })}
      </div>
      <div className="fld stance">
        <span className="fl">{t('stance')}</span>
        <StanceChoice value={actor.stance} onChange={(stance) => edit({ stance })} />
      </div>
    </section>
  )
}

/** Five steps from against to for, and the way back to not known. `mixed`: of several actors that differ. */
export function StanceChoice({ value, mixed = false, onChange }: { value: Stance; mixed?: boolean; onChange: (stance: Stance) => void }) {
  const t = useT()
  return (
    <div>
      <SegmentedControl
        label={t('stance')}
        className="stepper5"
        value={value}
        onChange={onChange}
        options={stances.map((stance) => ({
          value: stance,
          name: t(`stance.${stance}`),
          picture: (
            <svg className="tok" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <Shapes shapes={stanceGlyph(stance, stance === value ? 'ink' : 'ink-3')} />
            </svg>
          ),
        }))}
      />
      <p className="xs soft stanceword">
        <span>{mixed ? t('editing.mixed') : t(value === null ? 'stance.unknown' : `stance.${value}`)}</span>
        {(value !== null || mixed) && (
          <button type="button" className="link xs" onClick={() => onChange(null)}>
            {t('actor.stance.clear')}
          </button>
        )}
      </p>
    </div>
  )
}
