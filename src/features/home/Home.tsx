import './home.css'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { type Language, languages } from '../../i18n/languages'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { laterPart } from '../../ui/lazyPart'
import { Mark } from '../../ui/Mark'
import { Menu } from '../../ui/Menu'
import { Maps } from './Maps'
import { Starts } from './Starts'
import { useMaps } from './useMaps'

const BackupLine = laterPart(async () => ({ default: (await import('./backup/parts')).BackupLine }))

/** Where every map begins and is found again. A first visit shows the ways to start and what the tool is for. */
export default function Home() {
  const t = useT()
  const app = useApp()
  const maps = useMaps('list')
  const memory = useStore(app.storage.status).kind === 'memory'
  const first = maps?.length === 0
  return (
    <div className="homepage">
      <header className="topbar" data-region>
        <div className="l">
          <Mark />
          <span className="brand">{t('app.name')}</span>
        </div>
        <div className="r">
          <Menu
            label={t('shell.languageNow', { language: languages[t.language as Language].name })}
            className="btn ghost"
            align="end"
            items={(Object.keys(languages) as Language[]).map((id) => ({
              name: languages[id].name,
              checked: t.language === id,
              run: () => void app.setLanguage(id),
            }))}
          >
            <Icon name="globe" />
            {languages[t.language as Language].name}
            <Icon name="chevronDown" size={14} />
          </Menu>
          <button
            type="button"
            className="btn ghost icon"
            aria-label={t('shell.settings')}
            title={t('shell.settings')}
            onClick={() => app.session.setState({ dialog: 'settings' })}
          >
            <Icon name="settings" />
          </button>
          <button type="button" className="btn ghost" onClick={() => app.session.setState({ dialog: 'help' })}>
            <Icon name="help" />
            {t('shell.help')}
          </button>
        </div>
      </header>
      <main data-region>
        <div className="column">
          {first ? (
            <div className="welcome">
              <h1>{t('home.welcome')}</h1>
              <p>{t('home.welcome.text')}</p>
            </div>
          ) : (
            <h1>{t('home.start')}</h1>
          )}
          <Starts />
          {maps && maps.length > 0 && <Maps maps={maps} />}
          <Removed />
        </div>
      </main>
      <footer>
        <div className="column row soft">
          <Icon name={memory ? 'warning' : 'lock'} />
          <span>{t(memory ? 'home.memory' : 'home.local')}</span>
          <div className="backupslot">
            <Suspense>{maps && <BackupLine maps={maps} />}</Suspense>
          </div>
        </div>
      </footer>
    </div>
  )
}

function Removed() {
  const app = useApp()
  const t = useT()
  const length = useMaps('removed')?.length ?? 0
  if (length === 0) return null
  return (
    <button type="button" className="btn ghost removed" onClick={() => app.session.setState({ dialog: 'removedMaps' })}>
      <Icon name="remove" />
      {t('home.removed')}
      <span className="muted num">{length}</span>
    </button>
  )
}
