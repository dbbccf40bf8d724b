import type { StakeholderDocument } from '../../domain/document'
import type { Repaired } from '../../domain/repair'

/** A kind of file that holds a whole map. Heavy libraries are imported inside `read` and `write`. */
export interface Format {
  readonly id: string
  /** Without the dot; the first one is given to new files. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** Throws UserError when the file is not of this kind, broken, too large or newer. A bad value inside becomes an issue instead. */
  readonly read: (file: Blob, newId: () => string) => Promise<Repaired>
  readonly write: (doc: StakeholderDocument, exported: Date) => Promise<Blob>
}
