import { Suspense, useEffect } from 'react'
import { infoOf } from '../domain/rows'
import ImportDrop from '../features/import/ImportDrop'
import { useDocument, useSession, useT } from '../state/hooks'
import { laterPart, lazyPart } from '../ui/lazyPart'
import { TextLanguage } from '../ui/Written'
import { Dialogs, ImportDialog } from './Dialogs'
import { Messages } from './Messages'
import { NextSteps } from './NextSteps'
import { routeOf } from './route'
import { useListeners } from './useListeners'
import { views } from './views'

const StorageBar = laterPart(() => import('../features/recovery/StorageBar'))
const Home = lazyPart(() => import('../features/home/Home'))
const Workspace = lazyPart(() => import('./Workspace'))
/** A map that is opened from Home then shows without waiting for code. */
const usual = [Workspace, views[0].Component, ImportDialog]

/** Asks for the code of a page, so that it shows at once. What does not come is told when the page is shown. */
export async function fetchPage(address: string): Promise<void> {
  const route = routeOf(address)
  const shown = views.filter(({ id }) => route.page === 'map' && route.view === id).map(({ Component }) => Component)
  await Promise.allSettled((route.page === 'home' ? [Home] : [Workspace, ...shown]).map(({ preload }) => preload()))
}

export function App() {
  const page = useSession((session) => session.route.page)
  useListeners()
  useDocumentHead()
  const written = useDocument((doc) => infoOf(doc).language)
  const { language } = useT()
  return (
    <TextLanguage value={written === language ? undefined : written}>
      <Suspense>{page === 'home' && <StorageBar />}</Suspense>
      <Suspense>
        {page === 'home' ? <Home /> : <Workspace />}
        {page === 'home' && <NextSteps parts={usual} />}
      </Suspense>
      <ImportDrop />
      <Dialogs />
      <Messages />
    </TextLanguage>
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
