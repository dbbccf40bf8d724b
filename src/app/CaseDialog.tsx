import { useId } from 'react'
import { setMapLanguage } from '../commands/mapLanguage'
import { attempt } from '../commands/maps'
import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { type Language, languageOfTag, languages } from '../i18n/languages'
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
      <MapLanguage />
    </Dialog>
  )
}

/** A map from elsewhere may be in a language that the product does not speak: that one is kept until another is chosen. */
function MapLanguage() {
  const app = useApp()
  const t = useT()
  const [id, hint] = [useId(), useId()]
  const { language } = useDocument(infoOf)
  const known = languageOfTag(language)
  return (
    <div className="field">
      <label htmlFor={id}>{t('language.map')}</label>
      <select
        id={id}
        className="input"
        aria-describedby={hint}
        value={known ?? language}
        onChange={(event) => attempt(app, () => setMapLanguage(app, event.target.value as Language))}
      >
        {known === null && <option value={language}>{language}</option>}
        {(Object.keys(languages) as Language[]).map((one) => (
          <option key={one} value={one} lang={one}>
            {languages[one].name}
          </option>
        ))}
      </select>
      <p className="xs muted" id={hint}>
        {t('language.map.text')}
      </p>
    </div>
  )
}
