// A name being written on the map, before its code is there.
import type { Node } from '@xyflow/react'
import { lazy, Suspense } from 'react'

export const RenameOnMap = lazy(() => import('./RenameOnMap'))
export const noNodes: readonly Node[] = []

const LateName = lazy(async () => ({ default: (await import('./NameNode')).NameNode }))
/** For the node types of a view. */
export function NameNode(props: Parameters<typeof LateName>[0]) {
  return (
    <Suspense>
      <LateName {...props} />
    </Suspense>
  )
}
