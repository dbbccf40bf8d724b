import './recovery.css'
import { useId, useRef, useState } from 'react'
import { json } from '../../exchange/formats/json'
import { clockTime, fullDate } from '../../i18n/dates'
import { type Message, say, type Translate, UserError } from '../../i18n/translate'
import type { Lost } from '../../storage/recovery'
import type { Recovery } from '../../storage/start'
import type { MapStorage } from '../../storage/storage'
import { Icon } from '../../ui/Icon'
import { Mark } from '../../ui/Mark'

interface Props {
  readonly t: Translate
  readonly recovery: Recovery
  /** Where maps go that are opened from a file. */
  readonly storage: MapStorage
  readonly newId: () => string
  readonly onDone: () => void
}

/** Shown at the start instead of an empty or shorter list: what is missing, and what can be taken back. */
export function RecoveryScreen({ t, recovery, storage, newId, onDone }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Message | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const heading = useId()
  const { cause, lost } = recovery
  const restorable = lost.filter(({ copy }) => copy !== null).length

  async function attempt(work: () => Promise<Message | null>) {
    setBusy(true)
    const message = await work().catch((error: unknown) =>
      error instanceof UserError ? error.text : ({ key: 'storage.failed.unknown' } as const),
    )
    if (message) setProblem(message)
    else onDone()
    setBusy(false)
  }

  const restore = () =>
    attempt(async () => {
      const [damaged] = await recovery.restore()
      return damaged ? { key: 'recovery.damaged', values: { title: damaged.title || t('recovery.untitled') } } : null
    })

  const openFile = (chosen: File) =>
    attempt(async () => {
      await storage.create((await json.read(chosen, newId)).doc)
      return null
    })

  return (
    <main className="recovery" aria-labelledby={heading}>
      <div className="sheetlike">
        <Mark size={28} />
        <h1 id={heading}>{t(`recovery.${cause}.title`)}</h1>
        <p className="lead">{t(`recovery.${cause}.text`)}</p>
        {lost.length > 0 && (
          <ul>
            {lost.map((one) => (
              <LostMap key={one.map} t={t} lost={one} />
            ))}
          </ul>
        )}
        <div role="alert">
          {problem && (
            <div className="notice danger">
              <Icon name="warning" />
              <p>{say(t, problem)}</p>
            </div>
          )}
        </div>
        <div className="acts">
          {restorable > 0 && (
            <button type="button" className="btn primary" disabled={busy} onClick={restore}>
              {t('recovery.restore', { count: restorable })}
            </button>
          )}
          {cause !== 'lost' && (
            <button type="button" className={restorable > 0 ? 'btn line' : 'btn primary'} onClick={() => location.reload()}>
              {t('storage.reload')}
            </button>
          )}
          {cause !== 'newer' && (
            <>
              <button type="button" className="btn line" disabled={busy} onClick={() => file.current?.click()}>
                {t('recovery.openFile')}
              </button>
              <button type="button" className="btn ghost" disabled={busy} onClick={onDone}>
                {t('recovery.empty')}
              </button>
            </>
          )}
        </div>
        <input
          ref={file}
          type="file"
          accept=".json"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) void openFile(chosen)
            target.value = ''
          }}
        />
        <a className="link" href="./rescue.html">
          {t('recovery.rescue')}
        </a>
      </div>
    </main>
  )
}

function LostMap({ t, lost: { title, actorCount, rev, storedRev, copy } }: { t: Translate; lost: Lost }) {
  const time = (iso: string) => `${fullDate(new Date(iso), t.language)} ${clockTime(new Date(iso), t.language)}`
  const behind = copy ? rev - copy.rev : 0
  const state = copy
    ? t('recovery.copyFrom', { date: time(copy.savedAt) })
    : t(storedRev === null ? 'recovery.noCopy' : 'recovery.storedAsIs')
  return (
    <li data-state={copy ? 'copy' : 'none'}>
      <Icon name={copy ? 'check' : 'warning'} />
      <strong>{(copy?.title ?? title) || t('recovery.untitled')}</strong>
      <span>{[t('actors.count', { count: copy?.actorCount ?? actorCount }), state].join(' · ')}</span>
      {behind > 0 && <span className="behind">{t('recovery.behind', { count: behind })}</span>}
    </li>
  )
}
