import { lazy, Suspense } from 'react'
import { useSession } from '../state/hooks'

const Home = lazy(() => import('../features/home/Home'))
const Workspace = lazy(() => import('./Workspace'))

export function App() {
  const page = useSession((session) => session.route.page)
  return <Suspense>{page === 'home' ? <Home /> : <Workspace />}</Suspense>
}
