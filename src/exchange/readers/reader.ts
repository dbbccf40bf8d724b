// What every reader of a foreign file promises. Readers are pure over bytes and run in a worker.
import type { Workbook } from '../workbook'

export interface SourceFile {
  /** As the person knows it, with its ending: messages say it. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Reading {
  /** Aborting it ends the reading with an AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Takes the share done, 0–1. */
  readonly report?: ((share: number) => void) | undefined
}

/** A kind of file. Adding one: its file and a line in index.ts. */
export interface Reader {
  readonly id: string
  /** Without the dot, in small letters. */
  readonly extensions: readonly string[]
  /** By its first bytes and its name: never reads the whole file. The first reader of the list that claims a file reads it. */
  readonly claims: (file: SourceFile) => boolean
  /** Throws UserError, and nothing else, when the file is broken, cut off or larger than allowed. */
  readonly read: (file: SourceFile, reading: Reading) => Workbook | Promise<Workbook>
}

/** In small letters; empty: the name has none. */
export const endingOf = (name: string): string => /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''
