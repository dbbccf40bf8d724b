import { useApp, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'

const topics = ['where', 'lost', 'share', 'names'] as const

export default function HelpDialog() {
  const app = useApp()
  const t = useT()
  return (
    <Dialog title={t('shell.help')} closeLabel={t('shell.close')} onClose={() => app.session.setState({ dialog: null })} className="help">
      <dl>
        {topics.map((topic) => (
          <div key={topic}>
            <dt className="strong">{t(`shell.help.${topic}`)}</dt>
            <dd className="soft md">{t(`shell.help.${topic}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
