// Wires the parts: everything that follows from a change is said here once.
import { createStore } from 'zustand/vanilla'
import { chooseLanguage, loadTranslate } from '../i18n/languages'
import { type Message, UserError } from '../i18n/translate'
import type { App, LanguageState, Remembered } from '../state/app'
import { createDocumentStore } from '../state/documentStore'
import { createPanels } from '../state/panels'
import type { PreferenceStore } from '../state/preferences'
import { createSessionStore, noSelection, type Route, type Toast } from '../state/sessionStore'
import { unfiltered } from '../state/tableSettings'
import type { MapStorage, OpenMap } from '../storage/storage'
import { newId } from './ids'
import { addressOf, routeOf } from './route'

export interface Surroundings {
  readonly storage: MapStorage
  readonly remembered: Remembered
  readonly preferences: PreferenceStore
  readonly wantedLanguages: readonly string[]
  readonly now: () => Date
}

export interface RunningApp extends App {
  /**
   * The page of an address such as '#/map/x/grid'; loads the map when it is another one, while the code of the page is on its way.
   * A map that is not there leads home and says so.
   */
  readonly show: (address: string, code?: Promise<unknown>) => Promise<void>
}

export async function createApp({ storage, remembered, preferences, wantedLanguages, now }: Surroundings): Promise<RunningApp> {
  const documents = createDocumentStore()
  const session = createSessionStore()
  const language = chooseLanguage(remembered.get('language'), wantedLanguages)
  const t = await loadTranslate(language)
  const languages = createStore<LanguageState>(() => ({ language, t }))
  let asked = language

  // Stays set after closing: a field that commits while its page goes away still belongs to this map.
  let open: OpenMap | null = null
  let isOpen = false
  documents.onPatch((patch, origin, label) => {
    if (origin === 'otherTab') return
    open?.save(patch, label)
    if (session.getState().toast?.lastStep) session.setState({ toast: null })
  })

  async function openMap(id: string) {
    const next = await storage.open(id)
    const previous = isOpen ? open : null
    documents.open(next.doc)
    open = next
    isOpen = true
    next.onPatch(documents.receive)
    next.onGone((gone) => session.setState({ toast: gone ? goneElsewhere(id) : null }))
    // What was hidden on the last map may not hide anything on this one.
    session.setState(({ table }) => ({ selection: noSelection, dialog: null, lens: null, table: unfiltered(table) }))
    if (next.setAside > 0)
      session.setState({ toast: { message: { key: 'storage.setAside', values: { count: next.setAside } }, stays: true } })
    await previous?.close()
  }

  /** What went wrong, in words that stay. */
  function say(error: unknown) {
    console.error(error)
    const message: Message = error instanceof UserError ? error.text : { key: 'storage.failed.unknown' }
    session.setState({ toast: { message, stays: true } })
  }

  const goneElsewhere = (id: string): Toast => ({
    message: { key: 'storage.goneElsewhere' },
    action: { label: { key: 'storage.takeBack' }, run: () => void storage.restore(id).catch(say) },
    stays: true,
  })

  async function showNow(route: Route, code?: Promise<unknown>) {
    if (route.page === 'map' && !(isOpen && open?.id === route.id)) await openMap(route.id)
    await code
    session.setState({ route, tool: { kind: 'select' } })
    if (route.page === 'home' && isOpen) {
      isOpen = false
      await open?.close()
    }
  }

  // One address after the other: two at once would open two maps.
  let line = Promise.resolve()
  function show(address: string, code: Promise<unknown> = Promise.resolve()): Promise<void> {
    line = line.then(async () => {
      try {
        await showNow(routeOf(address), code)
      } catch (error) {
        await showNow({ page: 'home' })
        say(error)
      }
    })
    return line
  }

  return {
    documents,
    session,
    storage,
    languages,
    setLanguage: async (next) => {
      asked = next
      try {
        const t = await loadTranslate(next)
        // A part that is open now may show any text.
        await t.whole()
        // Chosen twice in a hurry: the last one counts, whichever comes first.
        if (asked !== next) return
        remembered.set('language', next)
        languages.setState({ language: next, t })
      } catch (error) {
        console.error(error)
        session.setState({ toast: { message: { key: 'shell.failed' }, stays: true } })
      }
    },
    go: (route) => {
      location.hash = addressOf(route)
    },
    show,
    remembered,
    preferences,
    panels: createPanels(remembered),
    newId,
    now,
  }
}
