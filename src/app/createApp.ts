// Wires the parts: everything that follows from a change is said here once.
import { createStore } from 'zustand/vanilla'
import { chooseLanguage, type Language, loadTranslate } from '../i18n/languages'
import type { App, LanguageState, Remembered } from '../state/app'
import { createDocumentStore } from '../state/documentStore'
import { createSessionStore, noSelection, type Route } from '../state/sessionStore'
import type { MapStorage, OpenMap } from '../storage/storage'
import { newId } from './ids'
import { addressOf, routeOf } from './route'

export interface Surroundings {
  readonly storage: MapStorage
  readonly remembered: Remembered
  readonly wantedLanguages: readonly string[]
  readonly now: () => Date
}

export interface RunningApp extends App {
  /** The page of an address such as '#/map/x/grid'; loads the map when it is another one. */
  readonly show: (address: string) => Promise<void>
}

export async function createApp({ storage, remembered, wantedLanguages, now }: Surroundings): Promise<RunningApp> {
  const documents = createDocumentStore()
  const session = createSessionStore()
  const language = chooseLanguage(remembered.get('language'), wantedLanguages)
  const languages = createStore<LanguageState>(() => ({ language, t: undefined as never }))
  const setLanguage = async (next: Language) => {
    languages.setState({ language: next, t: await loadTranslate(next) })
  }
  await setLanguage(language)

  let open: OpenMap | null = null
  documents.onPatch((patch, origin, label) => {
    if (origin !== 'otherTab') open?.save(patch, label)
  })

  async function openMap(id: string) {
    await open?.close()
    open = null
    const map = await storage.open(id)
    documents.open(map.doc)
    map.onPatch(documents.receive)
    open = map
    session.setState({ selection: noSelection, tool: { kind: 'select' }, dialog: null })
  }

  async function show(address: string) {
    const route: Route = routeOf(address)
    if (route.page === 'home') {
      await open?.close()
      open = null
    } else if (open?.id !== route.id) await openMap(route.id)
    session.setState({ route, tool: { kind: 'select' } })
  }

  return {
    documents,
    session,
    storage,
    languages,
    setLanguage: async (next) => {
      remembered.set('language', next)
      await setLanguage(next)
    },
    go: (route) => {
      location.hash = addressOf(route)
    },
    show,
    remembered,
    newId,
    now,
  }
}
