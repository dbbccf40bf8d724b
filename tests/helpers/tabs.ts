// Tabs of a browser for the tests of storage. Importing this silences the console and closes the tabs after each test.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, vi } from 'vitest'
import type { StakeholderDocument } from '../../src/domain/document'
import { rateActor } from '../../src/domain/edits/actors'
import { diff } from '../../src/domain/patch'
import { createDocumentStore, type DocumentStore } from '../../src/state/documentStore'
import type { OpenMap } from '../../src/storage/storage'
import { documentWith } from './documents'
import { abortWrites, openTab, reached, type TestTab } from './storage'

export const label = { key: 'edit.info' } as const
export const doc = documentWith({
  actors: ['Kommun', 'Region', 'Skola'],
  relations: [['Kommun', 'Region']],
  info: { title: 'Skolfrånvaro', question: 'Vilka?' },
})
const tabs: TestTab[] = []
let made = 0

/** A tab that is closed after the test; tabs with the same name share a database. */
export async function tab(name = `test-${++made}`, shared: Parameters<typeof openTab>[1] = {}) {
  const opened = await openTab(name, shared)
  tabs.push(opened)
  return opened
}
// Faults are made on purpose here, and said in the console.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  for (const { storage, db } of tabs.splice(0)) {
    abortWrites(db.name, () => false)
    storage.stop()
  }
})

export const saved = ({ storage }: TestTab) => reached(storage.status, ({ kind }) => kind === 'saved')
export const failed = ({ storage }: TestTab) => reached(storage.status, ({ kind }) => kind === 'failed')
export const rate = (map: OpenMap, from: StakeholderDocument, influence: number) =>
  map.save(diff(from, rateActor(from, 'Kommun', { influence })), label)

/** A map as the app shows it in a tab. */
export async function show({ storage }: TestTab, id: string): Promise<{ map: OpenMap; documents: DocumentStore }> {
  const documents = createDocumentStore()
  const map = await storage.open(id)
  documents.open(map.doc)
  documents.onPatch((patch, origin, step) => {
    if (origin !== 'otherTab') map.save(patch, step)
  })
  map.onPatch(documents.receive)
  return { map, documents }
}
