import type { Message } from '../../i18n/translate'
import type { Palette } from '../palette'
import type { Scene } from '../shape'

export interface Written {
  readonly blob: Blob
  /** Pixels of a raster picture; null for one that scales. */
  readonly pixels: { readonly width: number; readonly height: number } | null
  /** What the reader should know of the result, such as a lower resolution than asked for. */
  readonly note: Message | null
}

/** How far a file has come, and how to stop it. */
export interface Making {
  /** Aborting it rejects with AbortError, and there is no file. */
  readonly signal?: AbortSignal | undefined
  /** Takes the share done, 0–1. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/** Turns a picture into a file. It sees shapes and colours only, never the document. */
export interface Writer {
  readonly id: string
  readonly extension: string
  readonly mediaType: string
  /** Throws a UserError when this browser cannot make the file. */
  readonly write: (scene: Scene, palette: Palette, making?: Making) => Promise<Written>
}
