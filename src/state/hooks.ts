// How components read the app. Selectors must be pure and return the same thing for the same state.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StakeholderDocument } from '../domain/document'
import { assert } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import type { App } from './app'
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

export function useT(): Translate {
  return useStore(useApp().languages, (state) => state.t)
}
