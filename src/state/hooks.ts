// How components read the app. Selectors must be pure and return the same thing for the same state.
import { createContext, type RefObject, useCallback, useContext, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { ActorId, StakeholderDocument } from '../domain/document'
import { assert } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import type { CanvasHabits } from '../ui/canvas/MapCanvas'
import type { App } from './app'
import type { Seen } from './lens'
import type { Preferences } from './preferences'
import type { SessionState } from './sessionStore'

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  assert(app, 'useApp: no AppContext above')
  return app
}

export function useDocument<T>(select: (doc: StakeholderDocument) => T): T {
  return useStore(useApp().documents.store, (state) => select(state.doc))
}

export function useSession<T>(select: (session: SessionState) => T): T {
  return useStore(useApp().session, select)
}

export function usePreference<K extends keyof Preferences>(name: K): Preferences[K] {
  return useStore(useApp().preferences, (chosen) => chosen[name])
}

/** What a picture in view follows of the session and of the preferences of this browser. */
export function useCanvasHabits(): CanvasHabits {
  const app = useApp()
  const wheel = usePreference('wheel')
  const typeAhead = usePreference('letters') === 'off'
  const wish = useSession((session) => session.viewWish)
  const onWished = useCallback(
    (zoom: number) =>
      app.session.setState({ viewWish: null, announcement: { key: 'keys.zoomed', values: { percent: Math.round(zoom * 100) } } }),
    [app],
  )
  return useMemo(() => ({ wheel, typeAhead, wish, onWished }), [wheel, typeAhead, wish, onWished])
}

export function useT(): Translate {
  return useStore(useApp().languages, (state) => state.t)
}

/** What the lens of this tab leaves of the map, and how it is to be drawn; without a lens the map itself. */
export function useSeen(): Seen {
  const doc = useDocument((whole) => whole)
  const lens = useSession((session) => session.lens)
  const t = useT()
  return useMemo(() => lens?.through(doc, t) ?? { doc, lit: null, look: null }, [doc, lens, t])
}

/** Brings the actor that was looked for into view, once. */
export function useLookAt(map: RefObject<{ readonly reveal: (id: ActorId) => void } | null>): void {
  const app = useApp()
  const wish = useSession((session) => session.lookAt)
  useEffect(() => {
    if (!wish) return
    map.current?.reveal(wish.actor)
    app.session.setState({ lookAt: null })
  }, [app, map, wish])
}

/** The name that is being written on the map; null: none is. */
export function useRenaming() {
  const t = useT()
  const actor = useSession(({ renaming }) => (renaming?.at === 'map' ? renaming.actor : null))
  const name = useDocument((doc) => (actor === null ? undefined : doc.actors[actor]?.name))
  return actor === null || name === undefined ? null : { actor, name, label: t('gather.rename', { name }) }
}
