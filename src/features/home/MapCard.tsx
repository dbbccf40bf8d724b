import { type FormEvent, useEffect, useRef, useState } from 'react'
import { attempt, duplicateMap, removeMap, saveMapAsFile } from '../../commands/maps'
import type { StakeholderDocument } from '../../domain/document'
import { clockTime, dayAndMonth, sameDay } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { useApp, useT } from '../../state/hooks'
import type { MapSummary } from '../../storage/storage'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { useOpeningFocus } from '../../ui/useOpeningFocus'
import { MapThumbnail } from './MapThumbnail'

export function MapCard({ map }: { map: MapSummary }) {
  const app = useApp()
  const t = useT()
  const [renaming, setRenaming] = useState(false)
  const title = map.title || t('home.untitled')
  const address = `#/map/${encodeURIComponent(map.id)}/grid`
  return (
    <article className="mapcard">
      <Picture map={map} />
      <div className="about">
        <h3>
          <a href={address} title={title}>
            {title}
          </a>
        </h3>
        <Menu
          label={t('home.mapMenu', { title })}
          align="end"
          className="btn ghost sm icon"
          items={[
            { name: t('home.openMap'), icon: 'grid', run: () => app.go({ page: 'map', id: map.id, view: 'grid' }) },
            { name: t('shell.rename'), icon: 'rename', run: () => setRenaming(true) },
            { name: t('shell.duplicate'), icon: 'copy', run: () => duplicateMap(app, map.id) },
            { name: t('shell.saveAsFile'), icon: 'file', run: () => saveMapAsFile(app, map.id) },
            'line',
            { name: t('shell.remove'), icon: 'remove', danger: true, run: () => removeMap(app, map.id) },
          ]}
        >
          <Icon name="more" />
        </Menu>
        {map.question && (
          <p className="voice soft" title={map.question}>
            {map.question}
          </p>
        )}
        <p className="facts xs muted num">
          <span>{t('actors.count', { count: map.actorCount })}</span>
          <time dateTime={map.changedAt}>{changed(new Date(map.changedAt), app.now(), t)}</time>
        </p>
      </div>
      {renaming && <RenameDialog map={map} onClose={() => setRenaming(false)} />}
    </article>
  )
}

function changed(date: Date, now: Date, t: Translate): string {
  return sameDay(date, now)
    ? t('home.changed.today', { time: clockTime(date, t.language) })
    : t('home.changed', { when: dayAndMonth(date, now, t.language) })
}

/** The map itself, read when the card comes into view. */
function Picture({ map }: { map: MapSummary }) {
  const { storage } = useApp()
  const ref = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(typeof IntersectionObserver === 'undefined')
  const [doc, setDoc] = useState<StakeholderDocument | null>(null)
  useEffect(() => {
    if (seen || !ref.current) return
    const observer = new IntersectionObserver((entries) => setSeen(entries.some((entry) => entry.isIntersecting)), { rootMargin: '200px' })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [seen])
  // `changedAt` asks for a fresh reading when another tab has worked on the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!seen) return
    let current = true
    storage.read(map.id).then(
      (read) => current && setDoc(read),
      () => {}, // A map that cannot be read keeps its card; opening it says why.
    )
    return () => {
      current = false
    }
  }, [seen, storage, map.id, map.changedAt])
  return (
    <div ref={ref} className="picture">
      {doc && <MapThumbnail doc={doc} />}
    </div>
  )
}

function RenameDialog({ map, onClose }: { map: MapSummary; onClose: () => void }) {
  const app = useApp()
  const t = useT()
  const [title, setTitle] = useState(map.title)
  const field = useOpeningFocus<HTMLInputElement>()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const next = title.trim()
    if (next && next !== map.title) attempt(app, () => app.storage.rename(map.id, next))
    onClose()
  }
  return (
    <Dialog title={t('home.dialog.rename')} closeLabel={t('shell.close')} onClose={onClose} width={420}>
      <form onSubmit={save} className="renamemap">
        <label className="field">
          <span className="lab">{t('shell.title')}</span>
          <input
            ref={field}
            className="input"
            value={title}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <div className="row">
          <span className="sp" />
          <button type="button" className="btn line" onClick={onClose}>
            {t('shell.cancel')}
          </button>
          <button type="submit" className="btn primary" disabled={title.trim() === ''}>
            {t('shell.rename')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
