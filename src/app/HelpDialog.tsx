import { FirstSteps } from '../features/begin/FirstSteps'
import { useApp, useSession, useT } from '../state/hooks'
import type { DialogId } from '../state/sessionStore'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'

const how = ['place', 'connect', 'keys', 'quadrants', 'library'] as const
const data = ['where', 'lost', 'share', 'names'] as const

/** Help in one place: how far this map has come, how things are done, and where the work is kept. */
export default function HelpDialog() {
  const app = useApp()
  const t = useT()
  const onMap = useSession((session) => session.route.page === 'map')
  const open = (dialog: DialogId | null) => app.session.setState({ dialog })
  const link = (dialog: DialogId, icon: IconName, name: string) => (
    <button type="button" className="btn line" onClick={() => open(dialog)}>
      <Icon name={icon} />
      {name}
    </button>
  )
  return (
    <Dialog
      title={t('shell.help')}
      closeLabel={t('shell.close')}
      onClose={() => open(null)}
      width={600}
      className="help"
      footer={
        <>
          {onMap && link('missing', 'checklist', t('shell.missing'))}
          {link('shortcuts', 'keyboard', t('shell.shortcuts'))}
        </>
      }
    >
      {onMap && (
        <section aria-labelledby="help-begin">
          <h3 id="help-begin">{t('begin.title')}</h3>
          <FirstSteps onGo={() => open(null)} />
        </section>
      )}
      <section aria-labelledby="help-how">
        <h3 id="help-how">{t('help.how')}</h3>
        <dl>
          {how.map((topic) => (
            <div key={topic}>
              <dt className="strong">{t(`help.${topic}`)}</dt>
              <dd className="soft md">{t(`help.${topic}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="help-data">
        <h3 id="help-data">{t('help.data')}</h3>
        <dl>
          {data.map((topic) => (
            <div key={topic}>
              <dt className="strong">{t(`shell.help.${topic}`)}</dt>
              <dd className="soft md">{t(`shell.help.${topic}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  )
}
