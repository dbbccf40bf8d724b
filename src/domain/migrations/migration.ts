export interface Migration {
  /** The schema it leads to. */
  readonly to: number
  readonly why: string
  /** Gets a document as the older schema had it, not yet repaired, and never changes it in place. */
  readonly up: (document: unknown) => unknown
}
