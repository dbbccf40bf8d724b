// How wide a person has made the panels beside the map, and which are closed. Of this browser, not of a map.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Remembered } from './app'

export type Side = 'left' | 'right'
export interface Panel {
  /** In px, between `narrowest` and `widest`; null: the standard. */
  readonly width: number | null
  readonly closed: boolean
}
export type Panels = { readonly [S in Side]: Panel }
export type PanelStore = StoreApi<Panels>

export const narrowest = 240
export const widest = 560
export const heldWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)))

/** A panel is kept as its width and whether it is closed: '320', 'closed', '320 closed'. */
function read(kept: string | null): Panel {
  const words = (kept ?? '').split(' ')
  const width = Number.parseInt(words[0] ?? '', 10)
  return { width: Number.isFinite(width) ? heldWidth(width) : null, closed: words.includes('closed') }
}
const written = ({ width, closed }: Panel): string => [width ?? '', closed ? 'closed' : ''].join(' ').trim()

export function createPanels(remembered: Remembered): PanelStore {
  const store = createStore<Panels>(() => ({ left: read(remembered.get('panel.left')), right: read(remembered.get('panel.right')) }))
  store.subscribe((now, before) => {
    for (const side of ['left', 'right'] as const) if (now[side] !== before[side]) remembered.set(`panel.${side}`, written(now[side]))
  })
  return store
}

export function changePanel(store: PanelStore, side: Side, change: Partial<Panel>): void {
  store.setState((panels) => ({ [side]: { ...panels[side], ...change } }))
}
