// How a person wants the product to behave in this browser. Not part of any map.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Remembered } from './app'

const choices = {
  theme: ['system', 'light', 'dark', 'contrast'],
  /** Whether single letters are shortcuts while the map has the focus (WCAG 2.1.4). */
  letters: ['on', 'off'],
  /** What the wheel does without Ctrl. */
  wheel: ['pan', 'zoom'],
  motion: ['system', 'none'],
  /** Whose actors the library shows; 'language': the country of the language. */
  country: ['language', 'se', 'dk', 'no'],
} as const

export type Preferences = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] }
export type PreferenceStore = StoreApi<Preferences>

const names = Object.keys(choices) as (keyof Preferences)[]

/** The first choice of each is what holds until a person chooses. What was chosen is remembered at once. */
export function createPreferences(remembered: Remembered): PreferenceStore {
  const chosen = names.map((name) => {
    const known: readonly string[] = choices[name]
    const kept = remembered.get(name)
    return [name, kept !== null && known.includes(kept) ? kept : known[0]]
  })
  const store = createStore<Preferences>(() => Object.fromEntries(chosen) as Preferences)
  store.subscribe((now, before) => {
    for (const name of names) if (now[name] !== before[name]) remembered.set(name, now[name])
  })
  return store
}
