import { updateInfo } from '../../domain/edits/info'
import { infoOf } from '../../domain/rows'
import { useApp, useDocument, useT } from '../../state/hooks'
import { InPlace } from '../../ui/Field'

const fields = ['goal', 'problem', 'organisation', 'ownRole'] as const

/** Stands here while nothing is selected: what the map is about. */
export function CaseFields() {
  const app = useApp()
  const t = useT()
  const info = useDocument(infoOf)
  return (
    <div className="panelbody">
      <header className="nobody">
        <h2>{t('actor.none')}</h2>
        <p className="soft">{t('actor.none.text')}</p>
      </header>
      {fields.map((field) => (
        <section key={field} className="sec">
          <h3>{t(`shell.case.${field}`)}</h3>
          <InPlace
            label={t(`shell.case.${field}`)}
            multiline
            className="md"
            value={info[field]}
            placeholder={t('actor.case.empty')}
            onCommit={(text, burst) =>
              app.documents.edit({ key: 'edit.info' }, (doc) => updateInfo(doc, { [field]: text }), `${field} ${burst}`)
            }
          />
        </section>
      ))}
    </div>
  )
}
