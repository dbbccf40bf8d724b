import './backup.css'
import { useState } from 'react'
import { useApp, useSession, useT } from '../../../state/hooks'
import { chooseFile } from '../../../ui/chooseFile'
import { Dialog } from '../../../ui/Dialog'
import { Icon } from '../../../ui/Icon'
import { useMaps } from '../useMaps'
import { KeptFile } from './KeptFile'
import { notIn } from './lastCopy'
import { Restore } from './Restore'
import { saveBackup } from './saveBackup'
import { useLastCopy, whenOf } from './useCopies'

/** Everything about copies outside this browser: making one, having one kept up to date, taking maps back. */
export function BackupDialog() {
  const app = useApp()
  const t = useT()
  const maps = useMaps('list') ?? []
  const copy = useLastCopy(maps)
  // A copy that was dropped on the page, or opened as a file.
  const dropped = useSession((session) => session.importFiles?.[0] ?? null)
  const [file, setFile] = useState<File | null>(dropped)
  const close = () => app.session.setState({ dialog: null, importFiles: null })
  const changed = copy ? notIn(copy, maps) : 0
  return (
    <Dialog title={t('backup.title')} closeLabel={t('shell.close')} onClose={close} width={640} className="backup">
      {file ? (
        <Restore file={file} onBack={() => setFile(null)} onDone={close} />
      ) : (
        <>
          <section aria-labelledby="backup-copy">
            <h3 id="backup-copy">{t('backup.copy')}</h3>
            <p className="soft">{t('backup.copy.text')}</p>
            <p className="state" role="status">
              <Icon name={copy ? (changed > 0 ? 'clock' : 'check') : 'warning'} />
              <span>
                {copy ? `${t('backup.last', { when: whenOf(copy.at, app.now(), t) })}. ` : t('backup.never')}
                {copy && (changed > 0 ? t('backup.since', { count: changed }) : t('backup.current'))}
              </span>
            </p>
            <button type="button" className="btn primary" disabled={maps.length === 0} onClick={() => saveBackup(app)}>
              <Icon name="file" />
              {t('backup.all')}
            </button>
          </section>
          <KeptFile onLook={setFile} />
          <section aria-labelledby="backup-restore">
            <h3 id="backup-restore">{t('backup.restore')}</h3>
            <p className="soft">{t('backup.restore.text')}</p>
            <button type="button" className="btn line" onClick={() => chooseFile('.json,application/json', setFile)}>
              <Icon name="import" />
              {t('backup.restore.choose')}
            </button>
          </section>
        </>
      )}
    </Dialog>
  )
}
