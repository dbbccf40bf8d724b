// The maps that were deleted: each can be taken back, or erased for good.
import { useEffect, useState } from 'react'
import { attempt } from '../../commands/maps'
import { useApp, useT } from '../../state/hooks'
import type { MapSummary } from '../../storage/storage'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useMaps } from './useMaps'

export default function RemovedMaps() {
  const app = useApp()
  const t = useT()
  const maps = useMaps('removed') ?? []
  const [erasing, setErasing] = useState<MapSummary | null>(null)
  const close = () => app.session.setState({ dialog: null })
  return (
    <Dialog title={t('home.removed')} closeLabel={t('shell.close')} onClose={close} width={560} className="removedmaps">
      <p className="soft">{t('home.removed.text')}</p>
      {maps.length === 0 && <p>{t('home.removed.none')}</p>}
      <ul>
        {maps.map((map) => (
          <li key={map.id}>
            <div className="about">
              <strong>{map.title || t('home.untitled')}</strong>
              <span className="xs muted num">{t('actors.count', { count: map.actorCount })}</span>
            </div>
            {erasing?.id === map.id ? (
              <EraseForGood map={map} onDone={() => setErasing(null)} />
            ) : (
              <div className="row">
                <button type="button" className="btn sm" onClick={() => attempt(app, () => app.storage.restore(map.id))}>
                  <Icon name="undo" />
                  {t('storage.takeBack')}
                </button>
                <button type="button" className="btn ghost danger sm" onClick={() => setErasing(map)}>
                  <Icon name="remove" />
                  {t('home.erase')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The one act that nothing takes back says so first, and its button names what it does. */
function EraseForGood({ map, onDone }: { map: MapSummary; onDone: () => void }) {
  const app = useApp()
  const t = useT()
  const [busy, setBusy] = useState(false)
  const erase = () => {
    setBusy(true)
    attempt(app, async () => {
      try {
        await app.storage.erase(map.id)
        app.session.setState({ toast: { message: { key: 'home.erased', values: { title: map.title || t('home.untitled') } } } })
      } finally {
        onDone()
      }
    })
  }
  const [keep, setKeep] = useState<HTMLButtonElement | null>(null)
  useEffect(() => keep?.focus(), [keep])
  return (
    <div className="notice warn">
      <Icon name="warning" />
      <p>{t('home.erase.text')}</p>
      <div className="row">
        <button type="button" className="btn sm" ref={setKeep} onClick={onDone}>
          {t('home.erase.keep')}
        </button>
        <button type="button" className="btn danger sm" disabled={busy} onClick={erase}>
          {t('home.erase')}
        </button>
      </div>
    </div>
  )
}
