import { useSyncExternalStore } from 'react'

/** wide: both panels beside the canvas; rail: the left one is a rail; drawer: the right one lies over the canvas; phone: sheets. */
export type Layout = 'wide' | 'rail' | 'drawer' | 'phone'

// In em: larger letters need more room, so that they get the layout of a narrower window.
const queries: readonly (readonly [string, Layout])[] = [
  ['(min-width: 75em)', 'wide'],
  ['(min-width: 56.25em)', 'rail'],
  ['(min-width: 37.5em)', 'drawer'],
]

const roomy = '(min-width: 93.75em)'

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
