import './crash.css'
import type { Translate } from '../i18n/translate'
import { Icon } from './Icon'

/** What is shown instead of a white page. Needs nothing of the app, because that is what has stopped. */
export function CrashScreen({ t, error, onDownload }: { t: Translate; error: unknown; onDownload: () => void }) {
  return (
    <main className="crash" lang={t.language}>
      <div className="sheetlike" role="alert">
        <span className="sign">
          <Icon name="warning" size={24} />
        </span>
        <h1>{t('crash.title')}</h1>
        <p>{t('crash.text')}</p>
        <div className="acts">
          <button type="button" className="btn primary" onClick={onDownload}>
            {t('crash.download')}
          </button>
          <button type="button" className="btn line" onClick={() => location.reload()}>
            {t('crash.reload')}
          </button>
          <a className="link" href="./rescue.html">
            {t('crash.rescue')}
          </a>
        </div>
        <details>
          <summary>{t('crash.details')}</summary>
          <pre>{error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)}</pre>
        </details>
      </div>
    </main>
  )
}
