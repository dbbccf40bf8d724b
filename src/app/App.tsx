import { lazy, Suspense, useEffect } from 'react'
import { infoOf } from '../domain/rows'
import ImportDrop from '../features/import/ImportDrop'
import { useDocument, useSession, useT } from '../state/hooks'
import { Dialogs } from './Dialogs'
import { Messages } from './Messages'
import { useShortcuts } from './useShortcuts'

const StorageBar = lazy(() => import('../features/recovery/StorageBar'))
const Home = lazy(() => import('../features/home/Home'))
const Workspace = lazy(() => import('./Workspace'))

export function App() {
  const page = useSession((session) => session.route.page)
  useShortcuts()
  useDocumentHead()
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
