import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { useApp, useDocument, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'

const fields = ['question', 'problem', 'goal', 'organisation', 'ownRole'] as const

/** The case behind the map. Each text is kept as it is written; there is nothing to confirm. */
export default function CaseDialog() {
  const app = useApp()
  const t = useT()
  const info = useDocument(infoOf)
  const close = () => app.session.setState({ dialog: null })
  return (
    <Dialog title={t('shell.case')} closeLabel={t('shell.close')} onClose={close} width={560} className="case">
      <p className="soft">{t('shell.case.text')}</p>
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`shell.case.${field}`)}
          value={info[field]}
          multiline={field !== 'organisation'}
          className={field === 'question' ? 'input voice' : 'input'}
          onCommit={(text, burst) =>
            app.documents.edit({ key: 'edit.info' }, (doc) => updateInfo(doc, { [field]: text.trim() }), `${field} ${burst}`)
          }
        />
      ))}
    </Dialog>
  )
}
