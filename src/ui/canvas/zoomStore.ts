import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** The zoom of the map around: apart from React's tree, so that a frame of a zoom renders one word and not the map. */
export const createZoomStore = (): StoreApi<{ readonly zoom: number }> => createStore(() => ({ zoom: 1 }))
export const ZoomContext = createContext<StoreApi<{ readonly zoom: number }> | null>(null)

const still = createZoomStore()

/** In whole per cent. */
export function useZoomPercent(): number {
  return useStore(useContext(ZoomContext) ?? still, ({ zoom }) => Math.round(zoom * 100))
}
