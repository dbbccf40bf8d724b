import './begin.css'
import { isDone, stepsDone } from '../../analysis/firstSteps'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { goToStep } from './goToStep'

/** The first five things to do with a map. Each says how far it has come, and leads to its place. */
export function FirstSteps({ onGo }: { onGo?: () => void }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const steps = stepsDone(doc, app.remembered.get('shown') !== null)
  const next = steps.find((step) => !isDone(step))?.step
  return (
    <ol className="firststeps">
      {steps.map((one, index) => {
        const { step, done, of } = one
        const finished = isDone(one)
        return (
          <li key={step} data-done={finished} aria-current={step === next ? 'step' : undefined}>
            <span className="sign num" aria-hidden="true">
              {finished ? <Icon name="check" size={14} /> : index + 1}
            </span>
            <button
              type="button"
              onClick={() => {
                onGo?.()
                goToStep(app, step)
              }}
            >
              <span className="med">{t(`begin.${step}`)}</span>
              {step === next && <span className="soft">{t(`begin.${step}.text`)}</span>}
            </button>
            <span className="xs muted num">
              {finished ? t('begin.done') : of > 1 ? t('begin.of', { done, of }) : <span className="vh">{t('begin.open')}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
