import { useEffect, useState } from 'react'
import { useApp } from '../../state/hooks'
import type { MapSummary } from '../../storage/storage'

/** The maps of this browser, or those that were deleted, kept fresh. Null until they are known; what goes wrong is said by the page beneath. */
export function useMaps(which: 'list' | 'removed'): readonly MapSummary[] | null {
  const { storage } = useApp()
  const [maps, setMaps] = useState<readonly MapSummary[] | null>(null)
  useEffect(() => {
    let current = true
    const load = () =>
      void storage[which]().then(
        (found) => current && setMaps(found),
        () => current && setMaps((before) => before ?? []),
      )
    load()
    const stop = storage.onListChange(load)
    return () => {
      current = false
      stop()
    }
  }, [storage, which])
  return maps
}
