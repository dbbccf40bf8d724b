import './recovery.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { infoOf } from '../../domain/rows'
import { fileName, saveFile } from '../../exchange/download'
import { json } from '../../exchange/formats/json'
import { useApp, useSession, useT } from '../../state/hooks'
import type { Safety, SaveStatus } from '../../storage/storage'
import { Icon } from '../../ui/Icon'

/** Stays as long as something is wrong with saving: what is so, what is safe, what to do. */
export default function StorageBar() {
  const { storage, documents, now } = useApp()
  const t = useT()
  const status = useStore(storage.status)
  const safety = useStore(storage.safety)
  const isMap = useSession((session) => session.route.page === 'map')
  const [closed, setClosed] = useState<Notice | null>(null)
  const notice = noticeOf(status, safety)
  const failed = status.kind === 'failed'
  const canClose = !failed && notice !== 'memory'

  async function saveMap() {
    const doc = documents.doc()
    saveFile(fileName(infoOf(doc).title || t('home.untitled'), 'samspel.json'), await json.write(doc, now()))
  }

  const shown = notice && notice !== closed && (
    <div className="storagebar" data-tone={failed ? 'danger' : 'warn'} data-notice={notice}>
      <Icon name="warning" />
      <p>
        <strong>
          {t(`storage.${notice === 'failed' && status.kind === 'failed' && status.reason === 'newer' ? 'newer' : notice}.title`)}.{' '}
        </strong>
        {failed ? t(`storage.failed.${status.reason}`) : t(`storage.${notice as Safe}.text`)}{' '}
        {failed && status.unsaved > 0 && t('storage.failed.unsaved', { count: status.unsaved })}
      </p>
      <div className="acts">
        {isMap && (
          <button type="button" className={failed || notice === 'memory' ? 'btn sm primary' : 'btn sm line'} onClick={saveMap}>
            {t('storage.saveFile')}
          </button>
        )}
        {notice === 'failed' && (
          <button type="button" className="btn sm line" onClick={storage.retry}>
            {t('storage.retry')}
          </button>
        )}
        {notice === 'newer' && (
          <button type="button" className="btn sm line" onClick={() => location.reload()}>
            {t('storage.reload')}
          </button>
        )}
        {canClose && (
          <button type="button" className="btn sm ghost icon" aria-label={t('storage.close')} onClick={() => setClosed(notice)}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  )
  // The live region is there before the notice, so that the notice is spoken.
  return <div role="alert">{shown}</div>
}

type Safe = 'memory' | 'temporary' | 'missing'
type Notice = Safe | 'failed' | 'newer'

function noticeOf(status: SaveStatus, safety: Safety): Notice | null {
  if (status.kind === 'failed') return status.reason === 'newer' ? 'newer' : 'failed'
  if (status.kind === 'memory') return 'memory'
  return safety.copies === 'kept' ? null : safety.copies
}
