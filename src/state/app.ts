// The parts of the running app that commands and features work with.
import type { StoreApi } from 'zustand/vanilla'
import type { Language } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import type { MapStorage } from '../storage/storage'
import type { DocumentStore } from './documentStore'
import type { PanelStore } from './panels'
import type { PreferenceStore } from './preferences'
import type { Route, SessionState } from './sessionStore'

export interface LanguageState {
  readonly language: Language
  readonly t: Translate
}

/** Small choices of this browser, such as the language. Nothing breaks when it forgets. */
export interface Remembered {
  readonly get: (key: string) => string | null
  readonly set: (key: string, value: string) => void
}

export interface App {
  readonly documents: DocumentStore
  readonly session: StoreApi<SessionState>
  readonly storage: MapStorage
  readonly languages: StoreApi<LanguageState>
  readonly setLanguage: (language: Language) => Promise<void>
  /** Shows a page and puts it in the address, so that Back works. */
  readonly go: (route: Route) => void
  readonly remembered: Remembered
  readonly preferences: PreferenceStore
  readonly panels: PanelStore
  readonly newId: () => string
  readonly now: () => Date
}
