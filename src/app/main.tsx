import '../ui/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { assert } from '../domain/rows'
import { saveFile } from '../exchange/download'
import { chooseLanguage, loadTranslate, tryTexts } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import { AppContext } from '../state/hooks'
import { createPreferences } from '../state/preferences'
import { dumpAll } from '../storage/dump'
import { startStorage } from '../storage/start'
import type { MapStorage } from '../storage/storage'
import { CrashScreen } from '../ui/CrashScreen'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { App, fetchPage } from './App'
import { createApp, type RunningApp } from './createApp'
import { guardLeaving } from './guardLeaving'
import { newId } from './ids'
import { wearLook } from './look'
import { remembered } from './remembered'

const element = document.getElementById('root')
assert(element, 'main: index.html has no #root')
const root = createRoot(element)
const now = () => new Date()
const preferences = createPreferences(remembered)
let app: RunningApp | null = null
let words: Translate | null = null
let code: Promise<void> = Promise.resolve()

async function boot() {
  wearLook(preferences)
  tryTexts(new URLSearchParams(location.search).get('lang'))
  code = fetchPage(location.hash)
  const t = await loadTranslate(chooseLanguage(remembered.get('language'), navigator.languages))
  words = t
  const started = await startStorage(newId, now)
  if (started.kind === 'ready') return open(started.storage)
  const { recovery, storage } = started
  const [{ RecoveryScreen }] = await Promise.all([import('../features/recovery/RecoveryScreen'), t.whole()])
  document.documentElement.lang = t.language
  root.render(
    <RecoveryScreen t={t} recovery={recovery} storage={storage} newId={newId} onDone={() => recovery.finish().then(open, crash)} />,
  )
}

async function open(storage: MapStorage) {
  const running = await createApp({ storage, remembered, preferences, wantedLanguages: navigator.languages, now })
  app = running
  guardLeaving(running)
  if (new URLSearchParams(location.search).has('debug')) Object.assign(window, { samspel: running })
  window.addEventListener('hashchange', () => void running.show(location.hash, fetchPage(location.hash)))
  await running.show(location.hash, code)
  root.render(
    <StrictMode>
      <ErrorBoundary fallback={crashScreen}>
        <AppContext value={running}>
          <App />
        </AppContext>
      </ErrorBoundary>
    </StrictMode>,
  )
}

function crashScreen(error: unknown) {
  const download = async () => {
    const text = await dumpAll(app?.documents.doc() ?? null, now)
    saveFile('samspel-rescue.json', new Blob([text], { type: 'application/json' }))
  }
  const t = app?.languages.getState().t ?? words
  // Without even the words of a language there is only the page that needs none.
  if (!t) return <a href="./rescue.html">Samspel: rescue.html</a>
  return <CrashScreen t={t} error={error} onDownload={() => void download()} />
}

function crash(error: unknown) {
  console.error(error)
  root.render(crashScreen(error))
}

boot().catch(crash)
