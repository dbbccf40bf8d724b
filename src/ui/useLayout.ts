import { useSyncExternalStore } from 'react'

/** wide: both panels beside the canvas; rail: the left one is a rail; drawer: the right one lies over the canvas; phone: sheets. */
export type Layout = 'wide' | 'rail' | 'drawer' | 'phone'

const queries: readonly (readonly [string, Layout])[] = [
  ['(min-width: 1200px)', 'wide'],
  ['(min-width: 900px)', 'rail'],
  ['(min-width: 600px)', 'drawer'],
]

const roomy = '(min-width: 1500px)'

function current(): Layout {
  if (typeof matchMedia !== 'function') return 'wide'
  return queries.find(([query]) => matchMedia(query).matches)?.[1] ?? 'phone'
}

function watch(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {}
  const lists = [roomy, ...queries.map(([query]) => query)].map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}

/** Room for both panels beside a network, which needs more than the grid. */
export const useIsRoomy = (): boolean => useSyncExternalStore(watch, () => typeof matchMedia !== 'function' || matchMedia(roomy).matches)

export const useLayout = (): Layout => useSyncExternalStore(watch, current)
