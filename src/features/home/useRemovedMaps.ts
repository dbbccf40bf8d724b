import { useEffect, useState } from 'react'
import { useApp } from '../../state/hooks'
import type { MapSummary } from '../../storage/storage'

/** The deleted maps of this browser, kept fresh; none until they are known. */
export function useRemovedMaps(): readonly MapSummary[] {
  const { storage } = useApp()
  const [maps, setMaps] = useState<readonly MapSummary[]>([])
  useEffect(() => {
    let current = true
    const load = () =>
      void storage.removed().then(
        (list) => current && setMaps(list),
        () => {}, // The list of maps beside it says what is wrong.
      )
    load()
    const stop = storage.onListChange(load)
    return () => {
      current = false
      stop()
    }
  }, [storage])
  return maps
}
