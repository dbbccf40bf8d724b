import { Suspense } from 'react'
import { ActorPanel } from '../features/actor/ActorPanel'
import { GatherPanel } from '../features/gather/GatherPanel'
import { useSession } from '../state/hooks'
import { views } from './views'

export default function Workspace() {
  const route = useSession((session) => session.route)
  const view = views.find(({ id }) => route.page === 'map' && route.view === id) ?? views[0]
  return (
    <div className="workspace" data-view={view.id}>
      {view.id !== 'table' && <GatherPanel />}
      <main className="canvas">
        <Suspense>
          <view.Component />
        </Suspense>
      </main>
      <ActorPanel />
    </div>
  )
}
