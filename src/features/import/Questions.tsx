import { useEffect, useId, useRef } from 'react'
import type { Answer, Candidate, Question } from '../../exchange/people'
import type { Translate } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

const mostShown = 50

interface Props {
  readonly questions: readonly Question[]
  /** The person wanted to go on with open questions. */
  readonly reminded: boolean
  readonly onAnswers: (answers: readonly (readonly [string, Answer])[]) => void
}

/** Names that may mean somebody who is known: asked, never decided here. */
export function Questions({ questions, reminded, onAnswers }: Props) {
  const t = useT()
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const open = questions.filter(({ answer }) => answer === null).length
  useEffect(() => {
    if (reminded) section.current?.querySelector<HTMLElement>('select[data-open="true"]')?.focus()
  }, [reminded])
  if (questions.length === 0) return null
  const all = (answer: (question: Question) => Answer) => onAnswers(questions.map((question) => [question.key, answer(question)]))
  return (
    <section ref={section} className="asked" data-open={open > 0} aria-labelledby={id}>
      <header>
        <h3 id={id} className="strong">
          {t('import.same', { count: questions.length })}
        </h3>
        {questions.length > 1 && (
          <span className="acts">
            <button type="button" className="btn ghost sm" onClick={() => all(({ candidates }) => candidates[0]?.target ?? 'new')}>
              {t('import.same.all')}
            </button>
            <button type="button" className="btn ghost sm" onClick={() => all(() => 'new')}>
              {t('import.same.allNew')}
            </button>
          </span>
        )}
      </header>
      {reminded && open > 0 && (
        <p className="error" role="alert">
          <Icon name="warning" size={14} />
          {t('import.same.first', { count: open })}
        </p>
      )}
      <ul>
        {questions.slice(0, mostShown).map((question) => (
          <Ask key={question.key} question={question} onAnswer={(answer) => onAnswers([[question.key, answer]])} />
        ))}
        {questions.length > mostShown && <li>{t('import.more', { count: questions.length - mostShown })}</li>}
      </ul>
    </section>
  )
}

function Ask({ question, onAnswer }: { question: Question; onAnswer: (answer: Answer) => void }) {
  const t = useT()
  const { name, candidates, answer } = question
  return (
    <li>
      <label>
        <span className="clip">{t('import.same.who', { name })}</span>
        <select
          className="input"
          data-open={answer === null}
          value={answer ?? ''}
          onChange={(event) => onAnswer(event.target.value as Answer)}
        >
          {answer === null && <option value="">{t('import.same.choose')}</option>}
          {candidates.map((candidate) => (
            <option key={candidate.target} value={candidate.target}>
              {nameOf(candidate, t)}
            </option>
          ))}
          <option value="new">{t('import.same.new')}</option>
        </select>
      </label>
    </li>
  )
}

function nameOf({ target, name, why }: Candidate, t: Translate): string {
  const said = t(`import.same.why.${why}`, { name })
  return target.startsWith('name ') ? t('import.same.row', { name: said }) : said
}
