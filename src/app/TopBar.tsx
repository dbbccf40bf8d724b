import { Suspense } from 'react'
import { useStore } from 'zustand'
import { commandName } from '../commands/command'
import { redoCommand, undoCommand } from '../commands/history'
import { shortcutLabel } from '../commands/shortcutLabel'
import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { useApp, useDocument, useT } from '../state/hooks'
import { EditableTitle } from '../ui/EditableTitle'
import { Icon } from '../ui/Icon'
import { laterPart } from '../ui/lazyPart'
import { Mark } from '../ui/Mark'
import { useLayout } from '../ui/useLayout'
import { addressOf } from './route'
import { SaveState } from './SaveState'
import { ViewSwitch } from './ViewSwitch'

const MapMenu = laterPart(() => import('./MapMenu'))

export function TopBar() {
  const app = useApp()
  const t = useT()
  const layout = useLayout()
  const phone = layout === 'phone'
  const title = useDocument((doc) => infoOf(doc).title) || t('home.untitled')
  const open = (dialog: 'palette' | 'export') => app.session.setState({ dialog })
  const rename = (next: string) => app.documents.edit({ key: 'edit.title' }, (doc) => updateInfo(doc, { title: next }))
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the header of the page is a banner, which has a name
    <header className="topbar" aria-label={t('keys.top')} data-region>
      <div className="l">
        <a className="btn ghost icon home" href={addressOf({ page: 'home' })} aria-label={t('shell.maps')} title={t('shell.maps')}>
          {phone ? <Icon name="back" size={22} /> : <Mark size={22} />}
        </a>
        {!phone && <span className="vr" />}
        <div className="name">
          <EditableTitle text={title} label={t('shell.renameTitle', { title })} onChange={rename} />
          <SaveState short={phone || layout === 'drawer'} />
        </div>
      </div>
      {!phone && <ViewSwitch />}
      <div className="r">
        <HistoryButton id="undo" />
        {!phone && <HistoryButton id="redo" />}
        {!phone && <span className="vr" />}
        {layout === 'wide' ? (
          <button type="button" className="btn ghost" onClick={() => open('palette')}>
            <Icon name="search" />
            {t('shell.search')} <span className="kbd">{shortcutLabel('mod+k', t)}</span>
          </button>
        ) : (
          !phone && (
            <button type="button" className="btn ghost icon" aria-label={t('shell.search')} onClick={() => open('palette')}>
              <Icon name="search" />
            </button>
          )
        )}
        {phone && (
          <button type="button" className="btn ghost icon" aria-label={t('shell.export')} onClick={() => open('export')}>
            <Icon name="export" size={20} />
          </button>
        )}
        {!phone && (
          <button
            type="button"
            className="btn ghost icon"
            aria-label={t('shell.help')}
            title={t('shell.help')}
            onClick={() => app.session.setState({ dialog: 'help' })}
          >
            <Icon name="help" />
          </button>
        )}
        <Suspense fallback={<MoreButton />}>
          <MapMenu />
        </Suspense>
        {!phone && (
          <button type="button" className="btn primary" onClick={() => open('export')}>
            <Icon name="export" />
            {t('shell.export')}
          </button>
        )}
      </div>
    </header>
  )
}

function HistoryButton({ id }: { id: 'undo' | 'redo' }) {
  const app = useApp()
  const t = useT()
  const one = id === 'undo' ? undoCommand : redoCommand
  // Both lists decide whether there is a step and what it is called.
  useStore(app.documents.store, (state) => (id === 'undo' ? state.past : state.future))
  const name = commandName(one, app, t)
  return (
    <button
      type="button"
      className="btn ghost icon"
      aria-label={name}
      title={`${name} (${shortcutLabel(one.shortcut ?? '', t)})`}
      disabled={!one.isEnabled(app)}
      onClick={() => one.run(app)}
    >
      <Icon name={id} size={useLayout() === 'phone' ? 20 : 16} />
    </button>
  )
}

/** Stands where the menu will be until its commands are there. */
function MoreButton() {
  const t = useT()
  return (
    <button type="button" className="btn ghost icon" aria-label={t('shell.more')} disabled>
      <Icon name="more" size={useLayout() === 'phone' ? 20 : 16} />
    </button>
  )
}
