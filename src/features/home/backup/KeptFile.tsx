import { attempt } from '../../../commands/maps'
import { UserError } from '../../../i18n/translate'
import { useApp, useT } from '../../../state/hooks'
import { Icon } from '../../../ui/Icon'
import { fileKeeper } from './fileKeeper'
import { askToWrite, canKeepFile, chooseNewFile, chooseOldFile } from './picker'
import { backupName } from './saveBackup'
import { useFileState, whenOf } from './useCopies'

/** The file on disk that follows the maps, and what keeps it from doing so. */
export function KeptFile({ onLook }: { onLook: (file: File) => void }) {
  const app = useApp()
  const t = useT()
  const keeper = fileKeeper(app)
  const state = useFileState()
  const choose = (pick: () => Promise<FileSystemFileHandle | null>) => () =>
    attempt(app, async () => {
      try {
        const handle = await pick()
        if (handle && (await askToWrite(handle))) await keeper.link(handle)
      } catch (error) {
        console.warn('The file could not be chosen:', error)
        throw new UserError('backup.kept.failed')
      }
    })
  if (state.kind === 'none')
    return (
      <section aria-labelledby="backup-kept">
        <h3 id="backup-kept">{t('backup.kept')}</h3>
        <p className="soft">{t(canKeepFile() ? 'backup.kept.text' : 'backup.kept.cannot')}</p>
        {canKeepFile() && (
          <div className="row">
            <button type="button" className="btn line" onClick={choose(() => chooseNewFile(backupName(app)))}>
              <Icon name="file" />
              {t('backup.kept.new')}
            </button>
            <button type="button" className="btn ghost" onClick={choose(chooseOldFile)}>
              {t('backup.kept.old')}
            </button>
          </div>
        )}
      </section>
    )

  const { kind, link } = state
  const file = link.handle.name
  const stop = () =>
    attempt(app, async () => {
      await keeper.link(null)
      app.session.setState({ toast: { message: { key: 'backup.kept.stopped', values: { file } } } })
    })
  return (
    <section aria-labelledby="backup-kept">
      <h3 id="backup-kept">{t('backup.kept')}</h3>
      <div className={`notice ${kind === 'written' ? '' : 'warn'}`} role="status">
        <Icon name={kind === 'written' ? 'check' : 'warning'} />
        <p>
          {kind === 'written'
            ? t('backup.kept.written', { file, when: link.at ? whenOf(link.at, app.now(), t) : '' })
            : t(`backup.kept.${kind}`, { file })}
        </p>
        <div className="row">
          {kind === 'asks' && (
            <button
              type="button"
              className="btn sm line"
              onClick={() => attempt(app, async () => void ((await askToWrite(link.handle)) && (await keeper.write())))}
            >
              {t('backup.kept.allow')}
            </button>
          )}
          {(kind === 'changed' || kind === 'missing') && (
            <>
              <button type="button" className="btn sm line" onClick={() => attempt(app, async () => onLook(await link.handle.getFile()))}>
                {t('backup.kept.look')}
              </button>
              <button type="button" className="btn sm danger" onClick={() => attempt(app, () => keeper.write(true))}>
                {t('backup.kept.over')}
              </button>
            </>
          )}
          {(kind === 'gone' || kind === 'changed') && (
            <button type="button" className="btn sm line" onClick={choose(() => chooseNewFile(backupName(app)))}>
              {t('backup.kept.new')}
            </button>
          )}
          <button type="button" className="btn sm ghost" onClick={stop}>
            {t('backup.kept.stop')}
          </button>
        </div>
      </div>
    </section>
  )
}
