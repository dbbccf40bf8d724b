// A running app on storage in memory, and components inside it.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createApp, type RunningApp } from '../../src/app/createApp'
import type { StakeholderDocument } from '../../src/domain/document'
import { AppContext } from '../../src/state/hooks'
import { createPreferences } from '../../src/state/preferences'
import { inMemory } from '../../src/storage/inMemory'

export interface TestApp extends RunningApp {
  /** Everything that `go` was asked to show, last one last; it is shown as well. */
  readonly mapId: string
}

/** The app with one open map. Ids are 'id1', 'id2' …; it is ten o'clock on 14 November 2025. */
export async function appWith(doc: StakeholderDocument, language: 'sv' | 'en' = 'en'): Promise<TestApp> {
  let count = 0
  const newId = () => {
    count += 1
    return `id${count}`
  }
  const now = () => new Date(2025, 10, 14, 10, 0)
  const storage = inMemory(newId, now)
  const kept = new Map<string, string>()
  const remembered = { get: (key: string) => kept.get(key) ?? null, set: (key: string, value: string) => void kept.set(key, value) }
  const mapId = await storage.create(doc)
  const app = await createApp({ storage, remembered, preferences: createPreferences(remembered), wantedLanguages: [language], now })
  await app.show(`#/map/${mapId}/grid`)
  await app.languages.getState().t.whole()
  // Rows made in a test get ids that can be told.
  return { ...app, newId, mapId }
}

export const renderIn = (app: RunningApp, children: ReactNode) => render(<AppContext value={app}>{children}</AppContext>)
