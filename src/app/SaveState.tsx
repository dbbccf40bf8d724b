import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { clockTime } from '../i18n/dates'
import { useApp, useT } from '../state/hooks'
import type { SaveStatus } from '../storage/storage'
import { Icon } from '../ui/Icon'

const patience = 400

/** Whether the work is stored, always as sign and words. "Saving" is said only when it takes time. */
export function SaveState({ short = false }: { short?: boolean }) {
  const t = useT()
  const status = useStore(useApp().storage.status)
  const [shown, setShown] = useState<SaveStatus>(status)
  useEffect(() => {
    const timer = setTimeout(() => setShown(status), status.kind === 'saving' ? patience : 0)
    return () => clearTimeout(timer)
  }, [status])
  // "Saved" is taken away at once, in place, while something waits: it is never said of what is not stored.
  const waits = status.kind !== 'saved' && status.kind !== 'idle'
  const stale = waits ? ({ visibility: 'hidden' } as const) : undefined
  switch (shown.kind) {
    case 'saving':
      return (
        <span className="saved" role="status">
          <Icon name="saving" size={14} />
          {t('shell.saving')}
        </span>
      )
    case 'saved':
      return (
        <span className="saved done" role="status" style={stale}>
          <Icon name="check" size={14} />
          {short ? t('shell.savedShort') : t('shell.saved', { time: clockTime(shown.at, t.language) })}
        </span>
      )
    case 'failed':
      return (
        <span className="saved failed" role="status">
          <Icon name="warning" size={14} />
          {t('shell.saveFailed')}
        </span>
      )
    case 'memory':
      return (
        <span className="saved failed" role="status">
          <Icon name="warning" size={14} />
          {t('shell.onlyHere')}
        </span>
      )
    case 'idle':
      return (
        <span className="saved done" role="status" style={stale}>
          <Icon name="check" size={14} />
          {t('shell.savedShort')}
        </span>
      )
  }
}
