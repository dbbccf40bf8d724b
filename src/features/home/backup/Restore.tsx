import { useEffect, useState } from 'react'
import { infoOf } from '../../../domain/rows'
import { type Backup, readBackup } from '../../../exchange/backup'
import { type Restorable, restorePlan } from '../../../exchange/restorePlan'
import { fullDate } from '../../../i18n/dates'
import { type Message, say, UserError } from '../../../i18n/translate'
import type { App } from '../../../state/app'
import { useApp, useT } from '../../../state/hooks'
import { Icon } from '../../../ui/Icon'
import { whenOf } from './useCopies'

interface Read {
  readonly backup: Backup
  readonly plan: readonly Restorable[]
}

/** What a backup holds, and which of its maps are to come back. Nothing that is here is touched. */
export function Restore({ file, onBack, onDone }: { file: File; onBack: () => void; onDone: () => void }) {
  const app = useApp()
  const t = useT()
  const [read, setRead] = useState<Read | null>(null)
  const [problem, setProblem] = useState<Message | null>(null)
  const [left, setLeft] = useState<ReadonlySet<Restorable>>(new Set())
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    setProblem(null)
    setRead(null)
    planFor(app, file).then(
      (found) => current && setRead(found),
      (error: unknown) => current && setProblem(messageOf(error, file)),
    )
    return () => {
      current = false
    }
  }, [app, file])

  const chosen = read?.plan.filter((map) => map.standing !== 'same' && !left.has(map)) ?? []
  const take = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await app.storage.createAll(chosen.map(({ doc, found }) => ({ doc, changedAt: found.changedAt })))
      app.session.setState({ toast: { message: { key: 'backup.taken', values: { count: chosen.length } } } })
      if (app.session.getState().route.page === 'map') app.go({ page: 'home' })
      onDone()
    } catch (error) {
      setProblem(messageOf(error, file))
      setBusy(false)
    }
  }

  return (
    <form
      className="restore"
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      {problem && (
        <div className="notice danger" role="alert">
          <Icon name="warning" />
          <p>{say(t, problem)}</p>
        </div>
      )}
      {!read && !problem && (
        <p className="soft" role="status">
          {t('backup.reading')}
        </p>
      )}
      {read && (
        <>
          <p className="soft">
            {t('backup.found', {
              file: file.name,
              when: read.backup.saved ? whenOf(read.backup.saved, app.now(), t) : '–',
              count: read.plan.length,
            })}
          </p>
          {read.backup.unread > 0 && (
            <div className="notice warn">
              <Icon name="warning" />
              <p>{t('backup.unread', { count: read.backup.unread })}</p>
            </div>
          )}
          <ul>
            {read.plan.map((map, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the plan is read once and never reordered
              <li key={index}>
                <Line
                  map={map}
                  checked={map.standing !== 'same' && !left.has(map)}
                  onChange={(wanted) => setLeft(new Set(wanted ? [...left].filter((other) => other !== map) : [...left, map]))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row acts">
        <button type="button" className="btn ghost" onClick={onBack}>
          {t('backup.back')}
        </button>
        <span className="sp" />
        {read && (
          <button type="submit" className="btn primary" disabled={busy || chosen.length === 0}>
            {t('backup.take', { count: chosen.length })}
          </button>
        )}
      </div>
    </form>
  )
}

function Line({ map, checked, onChange }: { map: Restorable; checked: boolean; onChange: (wanted: boolean) => void }) {
  const app = useApp()
  const t = useT()
  const { found, doc, standing } = map
  const standings = {
    new: () => t('backup.standing.new'),
    beside: () => t('backup.standing.beside', { title: infoOf(doc).title }),
    same: () => t('backup.standing.same'),
  }
  return (
    <label className="check">
      <input type="checkbox" checked={checked} disabled={standing === 'same'} onChange={(event) => onChange(event.target.checked)} />
      <span className="about">
        <strong>{infoOf(found.doc).title || t('home.untitled')}</strong>
        <span className="xs muted num">
          {t('actors.count', { count: Object.keys(found.doc.actors).length })}
          {found.changedAt && ` · ${t('home.changed', { when: whenOf(found.changedAt, app.now(), t) })}`}
        </span>
        <span className="xs soft">{standings[standing]()}</span>
        {!found.intact && (
          <span className="xs warned">
            <Icon name="warning" size={14} />
            {t('backup.changed')}
          </span>
        )}
      </span>
    </label>
  )
}

async function planFor(app: App, file: File): Promise<Read> {
  const { t } = app.languages.getState()
  const backup = await readBackup(file, app.newId)
  const maps = await app.storage.list()
  // A map that cannot be read is not compared; what comes back stands beside it in any case.
  const here = (await Promise.allSettled(maps.map(({ id }) => app.storage.read(id)))).flatMap((read) =>
    read.status === 'fulfilled' ? [read.value] : [],
  )
  const date = backup.saved ? fullDate(new Date(backup.saved), t.language) : ''
  return { backup, plan: restorePlan(backup.maps, here, (title) => t('backup.beside', { title, date })) }
}

function messageOf(error: unknown, file: File): Message {
  if (error instanceof UserError) return error.text.key === 'storage.failed.full' ? { key: 'backup.full' } : error.text
  console.error(error)
  return { key: 'import.unreadable', values: { file: file.name } }
}
