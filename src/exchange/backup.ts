// The file that holds all maps: JSON with each map on a line of its own, so that a damaged line leaves the others whole.
import { type StakeholderDocument, schemaVersion } from '../domain/document'
import { migrate } from '../domain/migrate'
import { repair } from '../domain/repair'
import { UserError } from '../i18n/translate'
import { inOrder } from './formats/json'
import { sha256 } from './sha256'

const app = 'samspel-backup'
/** More than a browser usually lets a site keep as text. */
const largest = 250 * 1024 * 1024

export interface KeptMap {
  readonly doc: StakeholderDocument
  /** ISO time of the last change, shown to people. */
  readonly changedAt: string
}
export interface FoundMap extends KeptMap {
  /** False: this map was changed or damaged after the copy was saved. */
  readonly intact: boolean
  /** How many things in it had to be mended. */
  readonly mended: number
}
export interface Backup {
  /** When the copy was saved, ISO time; empty when the file does not say. */
  readonly saved: string
  readonly maps: readonly FoundMap[]
  /** Maps that are damaged past reading, or missing at the end of a file that was cut off. */
  readonly unread: number
}

/** One map as a line of the file. The same map gives the same line. */
export async function backupLine({ doc, changedAt }: KeptMap): Promise<string> {
  const document = JSON.stringify(inOrder(doc))
  return `{"changedAt":${JSON.stringify(changedAt)},"sha256":"${await sha256(document)}","document":${document}}`
}

export function backupText(lines: readonly string[], saved: Date): string {
  const head = JSON.stringify({ app, schema: schemaVersion, saved: saved.toISOString(), count: lines.length, maps: [] })
  return `${head.slice(0, -2)}\n${lines.join(',\n')}\n]}\n`
}

/** Told from its first characters, so that nothing large is read in vain. */
export const isBackup = (start: string): boolean => /^\uFEFF?\s*\{\s*"app"\s*:\s*"samspel-backup"/.test(start)

/** Throws UserError: backup.other (no such file), backup.tooLarge, import.newerFile or import.broken (nothing in it reads). */
export async function readBackup(file: Blob, newId: () => string): Promise<Backup> {
  if (file.size > largest) throw new UserError('backup.tooLarge', { most: largest / 1024 / 1024 })
  if (!isBackup(await file.slice(0, 200).text())) throw new UserError('backup.other')
  const { saved, schema, count, maps } = listed(await file.text())
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) throw new UserError('import.broken')
  if (schema > schemaVersion) throw new UserError('import.newerFile')
  const found: FoundMap[] = []
  for (const map of maps) {
    const one = await foundMap(map, schema, newId)
    if (one) found.push(one)
    // A long file leaves the page room to breathe.
    if (found.length % 10 === 9) await new Promise((resolve) => setTimeout(resolve))
  }
  const promised = typeof count === 'number' ? count : 0
  if (found.length === 0 && Math.max(promised, maps.length) > 0) throw new UserError('import.broken')
  return { saved: timeOf(saved), maps: found, unread: Math.max(promised, maps.length) - found.length }
}

interface Listed {
  readonly saved?: unknown
  readonly schema?: unknown
  readonly count?: unknown
  readonly maps: readonly unknown[]
}

/** Line by line as we write it; whole when something else has laid it out anew. */
function listed(text: string): Listed {
  const whole = parsed(text)
  if (isRecord(whole)) return { ...whole, maps: Array.isArray(whole.maps) ? whole.maps : [] }
  const [first = '', ...lines] = text.split('\n')
  const head = parsed(`${first}]}`)
  if (!isRecord(head)) throw new UserError('import.broken')
  return { ...head, maps: lines.map((line) => parsed(line.trimEnd().replace(/,$/, ''))).filter((map) => map !== undefined) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

async function foundMap(map: unknown, schema: number, newId: () => string): Promise<FoundMap | null> {
  if (!isRecord(map) || !isRecord(map.document)) return null
  const now = await sha256(JSON.stringify(map.document))
  const { doc, issues } = repair(migrate(map.document, schema), newId)
  return { doc, changedAt: timeOf(map.changedAt), intact: now === '' || map.sha256 === now, mended: issues.length }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const timeOf = (value: unknown): string => {
  const date = typeof value === 'string' ? new Date(value) : null
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : ''
}
