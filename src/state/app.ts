// The parts of the running app that commands and features work with.
import type { StoreApi } from 'zustand/vanilla'
import type { Language } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import type { MapStorage } from '../storage/storage'
import type { DocumentStore } from './documentStore'
import type { Route, SessionState } from './sessionStore'

export interface LanguageState {
  readonly language: Language
  readonly t: Translate
}

export interface App {
  readonly documents: DocumentStore
  readonly session: StoreApi<SessionState>
  readonly storage: MapStorage
  readonly languages: StoreApi<LanguageState>
  readonly setLanguage: (language: Language) => Promise<void>
  /** Shows a page and puts it in the address, so that Back works. */
  readonly go: (route: Route) => void
  readonly newId: () => string
  readonly now: () => Date
}
