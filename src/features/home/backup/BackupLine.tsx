import './backup.css'
import { useApp, useT } from '../../../state/hooks'
import type { MapSummary } from '../../../storage/storage'
import { Icon } from '../../../ui/Icon'
import { notIn } from './lastCopy'
import { saveBackup } from './saveBackup'
import { useFileState, useLastCopy, whenOf } from './useCopies'

/** At the foot of Home: when the last copy was made, and the way to make one. */
export function BackupLine({ maps }: { maps: readonly MapSummary[] }) {
  const app = useApp()
  const t = useT()
  const file = useFileState()
  const copy = useLastCopy(maps)
  const open = () => app.session.setState({ dialog: 'backup', importFiles: null })
  if (maps.length === 0 && file.kind === 'none')
    return (
      <button type="button" className="btn ghost" onClick={open}>
        <Icon name="import" />
        {t('backup.restore')}
      </button>
    )
  const trouble = file.kind !== 'none' && file.kind !== 'written'
  const state = trouble
    ? t('backup.home.trouble', { file: file.link.handle.name })
    : file.kind === 'written' && file.link.at
      ? t('backup.home.written', { file: file.link.handle.name, when: whenOf(file.link.at, app.now(), t) })
      : copy
        ? t('backup.last', { when: whenOf(copy.at, app.now(), t) })
        : t('backup.never')
  const changed = copy && file.kind === 'none' ? notIn(copy, maps) : 0
  return (
    <div className="backupline">
      <button type="button" className={`btn ghost ${trouble ? 'danger' : ''}`} onClick={open}>
        <Icon name={trouble || !copy ? 'warning' : changed > 0 ? 'clock' : 'check'} />
        <span>
          {state}
          {changed > 0 && <span className="xs muted">{t('backup.since', { count: changed })}</span>}
        </span>
      </button>
      <button type="button" className="btn line" onClick={() => saveBackup(app)}>
        {t('backup.all')}
      </button>
    </div>
  )
}
