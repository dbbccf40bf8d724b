// Copies of maps outside IndexedDB, in the private file system of the origin: damage to the database does not reach them.
// A file is one line of facts with the SHA-256 of the rest, then the document as JSON.
import { type StakeholderDocument, schemaVersion } from '../domain/document'
import { infoOf } from '../domain/rows'
import type { MapId, Safety } from './storage'

export interface Copy {
  readonly map: MapId
  readonly title: string
  readonly actorCount: number
  readonly rev: number
  /** ISO time, shown to people. */
  readonly savedAt: string
  readonly schema: number
}
export interface Copies {
  /** Whether the browser lets us keep them, found out by a real write, read and delete. */
  readonly state: Safety['copies']
  readonly keep: (map: MapId, doc: StakeholderDocument, rev: number, kind: 'latest' | 'history') => Promise<void>
  /** Gives back the room of older copies. What people made is never removed to make room; copies of it may be. */
  readonly makeRoom: () => Promise<void>
  /** Removes every copy of a map. */
  readonly forget: (map: MapId) => Promise<void>
  /** Every copy whose first line reads, the furthest first. */
  readonly list: () => Promise<readonly Copy[]>
  /** The document of a copy, still to be migrated and repaired. Null: damaged. */
  readonly read: (copy: Copy) => Promise<unknown>
}

const folder = 'copies'
const keptRecent = 20
const keptDays = 30

export async function openCopies(now: () => Date): Promise<Copies> {
  const none: Copies = {
    state: 'missing',
    keep: async () => {},
    makeRoom: async () => {},
    forget: async () => {},
    list: async () => [],
    read: async () => null,
  }
  if (typeof navigator.storage?.getDirectory !== 'function') return none
  const root = await navigator.storage.getDirectory().catch(() => null)
  if (!root) return { ...none, state: 'temporary' }
  try {
    const directory = await root.getDirectoryHandle(folder, { create: true })
    await tryOut(directory)
    return copiesIn(directory, now)
  } catch (error) {
    console.warn('Copies outside the database cannot be kept:', error)
    return none
  }
}

async function tryOut(directory: FileSystemDirectoryHandle): Promise<void> {
  const name = `probe-${crypto.randomUUID()}`
  await writeText(await directory.getFileHandle(name, { create: true }), 'probe')
  const text = await (await (await directory.getFileHandle(name)).getFile()).text()
  await directory.removeEntry(name)
  if (text !== 'probe') throw new Error('tryOut: what was written did not come back')
}

function copiesIn(directory: FileSystemDirectoryHandle, now: () => Date): Copies {
  const files = new Map<Copy, FileSystemFileHandle>()

  async function keep(map: MapId, doc: StakeholderDocument, rev: number, kind: 'latest' | 'history') {
    const { title } = infoOf(doc)
    const body = JSON.stringify(doc)
    const facts = { map, title, actorCount: Object.keys(doc.actors).length, rev, savedAt: now().toISOString(), schema: schemaVersion }
    const text = `${JSON.stringify({ ...facts, sha256: await sha256(body) })}\n${body}`
    const own = await directory.getDirectoryHandle(encodeURIComponent(map), { create: true })
    const name = kind === 'latest' ? 'latest.json' : `${String(rev).padStart(9, '0')}-${facts.savedAt.slice(0, 10)}.json`
    // The browser swaps the file in when it is closed, so a crash leaves the old copy.
    await writeText(await own.getFileHandle(name, { create: true }), text)
    if (kind === 'history') await prune(own)
  }

  async function list(): Promise<readonly Copy[]> {
    files.clear()
    for await (const own of directory.values()) {
      if (own.kind !== 'directory') continue
      for await (const file of (own as FileSystemDirectoryHandle).values()) {
        const facts = file.kind === 'file' ? await factsOf(file as FileSystemFileHandle) : null
        if (facts) files.set(facts.copy, file as FileSystemFileHandle)
      }
    }
    return [...files.keys()].sort((a, b) => b.rev - a.rev)
  }

  async function makeRoom() {
    for await (const own of directory.values()) if (own.kind === 'directory') await prune(own as FileSystemDirectoryHandle, 0, 0)
  }

  async function read(copy: Copy): Promise<unknown> {
    const file = files.get(copy)
    const facts = file && (await factsOf(file))
    if (!facts) return null
    const body = await facts.blob.text()
    return (await sha256(body)) === facts.sha256 ? JSON.parse(body) : null
  }
  async function forget(map: MapId) {
    await directory.removeEntry(encodeURIComponent(map), { recursive: true }).catch((error: unknown) => {
      // A map that was never copied has no folder.
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
    })
  }
  return { state: 'kept', keep, makeRoom, forget, list, read }
}

/** Keeps the last copies and the last one of each day; names begin with the number of the operation, so they sort. */
async function prune(own: FileSystemDirectoryHandle, recent = keptRecent, perDay = keptDays): Promise<void> {
  const names: string[] = []
  for await (const name of own.keys()) if (name !== 'latest.json') names.push(name)
  names.sort().reverse()
  const lastOfDay = new Map(names.map((name) => [name.slice(10, 20), name] as const).reverse())
  const days = [...lastOfDay.values()].sort().reverse().slice(0, perDay)
  const kept = new Set([...names.slice(0, recent), ...days])
  for (const name of names) if (!kept.has(name)) await own.removeEntry(name)
}

async function factsOf(handle: FileSystemFileHandle): Promise<{ copy: Copy; sha256: string; blob: Blob } | null> {
  try {
    const file = await handle.getFile()
    const head = await file.slice(0, 8192).text()
    const line = head.slice(0, head.indexOf('\n'))
    const { sha256, ...copy } = JSON.parse(line) as Copy & { readonly sha256: string }
    if (typeof copy.map !== 'string' || typeof copy.rev !== 'number' || typeof copy.schema !== 'number') return null
    return { copy, sha256, blob: file.slice(new TextEncoder().encode(line).length + 1) }
  } catch {
    return null
  }
}

async function writeText(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(text)
  await stream.close()
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
