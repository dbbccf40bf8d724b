import { useStore } from 'zustand'
import { command, commandItem, commandName } from '../commands/menuItem'
import { shortcutLabel } from '../commands/shortcutLabel'
import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { useApp, useDocument, useSession, useT } from '../state/hooks'
import { EditableTitle } from '../ui/EditableTitle'
import { Icon } from '../ui/Icon'
import { Mark } from '../ui/Mark'
import { Menu, type MenuItem } from '../ui/Menu'
import { useLayout } from '../ui/useLayout'
import { addressOf } from './route'
import { SaveState } from './SaveState'
import { ViewSwitch } from './ViewSwitch'

export function TopBar() {
  const app = useApp()
  const t = useT()
  const layout = useLayout()
  const phone = layout === 'phone'
  const title = useDocument((doc) => infoOf(doc).title) || t('home.untitled')
  const rename = (next: string) => app.documents.edit({ key: 'edit.title' }, (doc) => updateInfo(doc, { title: next }))
  return (
    <header className="topbar" data-region>
      <div className="l">
        <a className="btn ghost icon home" href={addressOf({ page: 'home' })} aria-label={t('shell.maps')} title={t('shell.maps')}>
          {phone ? <Icon name="back" size={22} /> : <Mark size={22} />}
        </a>
        {!phone && <span className="vr" />}
        <div className="name">
          <EditableTitle text={title} label={t('shell.renameTitle', { title })} onChange={rename} />
          <SaveState short={phone} />
        </div>
      </div>
      {!phone && <ViewSwitch />}
      <div className="r">
        <HistoryButton id="undo" />
        {!phone && <HistoryButton id="redo" />}
        {!phone && <span className="vr" />}
        {layout === 'wide' ? (
          <button type="button" className="btn ghost" onClick={() => command('palette').run(app)}>
            <Icon name="search" />
            {t('shell.search')} <span className="kbd">{shortcutLabel('mod+k', t)}</span>
          </button>
        ) : (
          !phone && (
            <button type="button" className="btn ghost icon" aria-label={t('shell.search')} onClick={() => command('palette').run(app)}>
              <Icon name="search" />
            </button>
          )
        )}
        {phone && (
          <button type="button" className="btn ghost icon" aria-label={t('shell.export')} onClick={() => command('export').run(app)}>
            <Icon name="export" size={20} />
          </button>
        )}
        <MapMenu />
        {!phone && (
          <button type="button" className="btn primary" onClick={() => command('export').run(app)}>
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
  const one = command(id)
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

function MapMenu() {
  const app = useApp()
  const t = useT()
  const phone = useLayout() === 'phone'
  // The items depend on the page and the selection of the moment the menu is drawn.
  useSession((session) => session.selection)
  const of = (id: string) => commandItem(id, app, t)
  const items: MenuItem[] = [
    ...(phone ? [of('palette'), of('redo'), 'line' as const] : []),
    of('case'),
    of('swapAxes'),
    of('threshold'),
    'line',
    of('import'),
    of('saveAsFile'),
    of('duplicateMap'),
    'line',
    of('settings'),
    of('shortcuts'),
    of('help'),
    'line',
    of('removeMap'),
  ]
  return (
    <Menu label={t('shell.more')} items={items} align="end">
      <Icon name="more" size={phone ? 20 : 16} />
    </Menu>
  )
}
