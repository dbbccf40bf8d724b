import './panel.css'
import { type ReactNode, Suspense } from 'react'
import { useSession } from '../../state/hooks'
import { laterPart } from '../../ui/lazyPart'
import { CaseFields } from './CaseFields'

/** Not on the first picture, for nothing is selected then. */
export const Selected = laterPart(() => import('./Selected'))

/** What is known about what is selected; the case while nothing is. `relation`: what is shown of relations. */
export function ActorPanel({ relation }: { relation: ReactNode }) {
  const nothing = useSession(({ selection }) => selection.actors.length === 0 && selection.relations.length === 0)
  return nothing ? (
    <CaseFields />
  ) : (
    <Suspense>
      <Selected relation={relation} />
    </Suspense>
  )
}
