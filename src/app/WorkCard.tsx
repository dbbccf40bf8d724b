import './workCard.css'
import { say } from '../i18n/translate'
import { useSession, useT } from '../state/hooks'

/** What goes on behind the work: its name, how far it has come, and a way to stop it. */
export default function WorkCard() {
  const t = useT()
  const work = useSession((session) => session.work)
  if (!work) return null
  const title = say(t, work.title)
  return (
    <section className="workcard" aria-label={title}>
      <p className="row">
        <span className="strong">{title}</span>
        <span className="sp" />
        {work.done !== null && <span className="num soft">{t('work.share', { percent: Math.round(work.done * 100) })}</span>}
      </p>
      <progress aria-label={title} max={1} {...(work.done !== null && { value: work.done })} />
      <p className="row">
        <span className="xs soft">{t('work.goOn')}</span>
        <span className="sp" />
        <button type="button" className="btn line" onClick={work.cancel}>
          {t('shell.cancel')}
        </button>
      </p>
      <p className="vh" role="status">
        {title}
      </p>
    </section>
  )
}
