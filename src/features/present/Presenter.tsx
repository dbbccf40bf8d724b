import './present.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PictureKind } from '../../scene/sheetMap'
import { useApp, useSession, useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { Stage } from './Stage'
import { useShown } from './useShown'

const kinds: readonly PictureKind[] = ['grid', 'network']

/** The map for a room: the whole window, large names, nothing private. Arrows change the picture, Escape leaves. */
export default function Presenter() {
  const app = useApp()
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  const wall = useRef<HTMLDivElement>(null)
  const [kind, setKind] = useState<PictureKind>(
    useSession(({ route }) => (route.page === 'map' && route.view === 'graph' ? 'network' : 'grid')),
  )
  const [masked, setMasked] = useState(false)
  const full = useFullScreen()
  const shown = useShown(masked)
  const close = () => app.session.setState({ dialog: null })

  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    if (element && !element.open) element.showModal()
    wall.current?.focus()
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }[event.key]
    // The keys of the choice itself are its own.
    if (step === undefined || event.defaultPrevented || (event.target as Element).closest('[role="radiogroup"]')) return
    event.preventDefault()
    setKind(kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length] ?? kind)
  }
  return (
    <dialog
      ref={dialog}
      className="presenter"
      aria-label={t('command.present')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onKeyDown={keys}
    >
      <div ref={wall} className="wall" tabIndex={-1}>
        {shown && <Stage shown={shown} kind={kind} />}
        <section className="bar" aria-label={t('present.bar')}>
          <SegmentedControl
            label={t('shell.views')}
            options={[
              { value: 'grid', name: t('view.grid') },
              { value: 'network', name: t('view.graph') },
            ]}
            value={kind}
            onChange={setKind}
          />
          <label className="check">
            <input type="checkbox" checked={masked} onChange={(event) => setMasked(event.target.checked)} />
            {t('present.mask')}
          </label>
          <span className="sp" />
          {document.fullscreenEnabled && (
            <button
              type="button"
              className="btn ghost"
              aria-label={t(full ? 'present.window' : 'present.full')}
              onClick={() => void (full ? document.exitFullscreen() : wall.current?.requestFullscreen().catch(() => {}))}
            >
              <Icon name="fit" />
              <span className="word">{t(full ? 'present.window' : 'present.full')}</span>
            </button>
          )}
          <button type="button" className="btn line" title={t('present.leave')} onClick={close}>
            <Icon name="close" />
            <span className="word">{t('present.leave')}</span>
            <span className="kbd">{t('key.escape')}</span>
          </button>
        </section>
        <p className="vh" role="status">
          {t(kind === 'grid' ? 'view.grid' : 'view.graph')}
        </p>
      </div>
    </dialog>
  )
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  return full
}
