import { lazy, Suspense, useEffect } from 'react'
import { infoOf } from '../domain/rows'
import ImportDrop from '../features/import/ImportDrop'
import { useDocument, useSession, useT } from '../state/hooks'
import { lazyPart } from '../ui/lazyPart'
import { Dialogs, ImportDialog } from './Dialogs'
import { Messages } from './Messages'
import { useShortcuts } from './useShortcuts'
import { views } from './views'

const StorageBar = lazy(() => import('../features/recovery/StorageBar'))
const Home = lazy(() => import('../features/home/Home'))
const Workspace = lazyPart(() => import('./Workspace'))

export function App() {
  const page = useSession((session) => session.route.page)
  useShortcuts()
  useDocumentHead()
  useEffect(() => whenIdle(() => [Workspace, views[0].Component, ImportDialog].map(({ preload }) => preload().catch(() => {}))), [])
  return (
    <>
      <Suspense>
        {page === 'home' && <StorageBar />}
        {page === 'home' ? <Home /> : <Workspace />}
      </Suspense>
      <ImportDrop />
      <Dialogs />
      <Messages />
    </>
  )
}

/** The code of the usual next steps is fetched while nothing else is to be done, so that a map opens without waiting for it. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 1000)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(act)
  return () => window.cancelIdleCallback(handle)
}

/** The language of the page, and a title that tells tabs apart. */
function useDocumentHead() {
  const t = useT()
  const page = useSession((session) => session.route.page)
  const mapTitle = useDocument((doc) => infoOf(doc).title)
  const title = page === 'home' ? t('app.name') : `${mapTitle || t('home.untitled')} – ${t('app.name')}`
  useEffect(() => {
    document.documentElement.lang = t.language
    document.title = title
  }, [t, title])
}
