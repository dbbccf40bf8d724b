// Every step from an older schema to the next one, in order. Adding one: a file here, a line below, and a fixture of the old schema.
export interface Migration {
  /** The schema it leads to. */
  readonly to: number
  readonly why: string
  /** Gets a document as the older schema had it, not yet repaired, and never changes it in place. */
  readonly up: (document: unknown) => unknown
}

export const migrations: readonly Migration[] = []
