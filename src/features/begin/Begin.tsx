import { useState } from 'react'
import { isDone, stepsDone } from '../../analysis/firstSteps'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { FirstSteps } from './FirstSteps'

/** Stands above the case while nothing is selected, until it is done or put away. The help has it always. */
export default function Begin() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const nothing = useSession(({ selection }) => selection.actors.length === 0 && selection.relations.length === 0)
  const [away, setAway] = useState(() => app.remembered.get('begin') === 'away')
  const shown = app.remembered.get('shown') !== null
  if (!nothing || away || stepsDone(doc, shown).every(isDone)) return null
  const putAway = () => {
    app.remembered.set('begin', 'away')
    setAway(true)
    app.session.setState({ announcement: { key: 'begin.away' }, toast: { message: { key: 'begin.away' } } })
  }
  return (
    <section className="begin" aria-labelledby="begin">
      <header className="row">
        <h2 id="begin" className="strong">
          {t('begin.title')}
        </h2>
        <span className="sp" />
        <button type="button" className="btn ghost sm icon" aria-label={t('begin.putAway')} title={t('begin.putAway')} onClick={putAway}>
          <Icon name="close" />
        </button>
      </header>
      <FirstSteps />
    </section>
  )
}
