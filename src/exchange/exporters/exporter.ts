import type { StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import type { Palette } from '../../scene/palette'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import type { Making, Written } from '../../scene/writers/writer'

/** What a person wants out, in the order of the dialog: one entry each, whose kinds of file are chosen inside. */
export const families = ['copy', 'picture', 'pack', 'pdf', 'slides', 'report', 'table', 'network', 'viewer', 'file'] as const
export type Family = (typeof families)[number]

/** Everything a file is made of. Whatever must not leave is no longer in it. */
export interface ExportInput {
  /** What may leave (domain/shareable), with places for the network when the exporter draws it. For a 'sheet': only what the sheet shows. */
  readonly doc: StakeholderDocument
  /** The sheet of that document, as the preview shows it; its description is the alt text, perhaps in own words. Computed when it is read. */
  readonly scene: Scene
  /** Which picture is on the sheet. */
  readonly kind: PictureKind
  /** In the language of the map. */
  readonly t: Translate
  readonly palette: Palette
  /** Of pictures made of pixels. */
  readonly dpi: number
  /** When the file is made. */
  readonly date: Date
  readonly making: Making
}

/** A kind of file that leaves the product. Texts: `export.<id>`, `.hint`, and `.about` when there is no sheet to show. */
export interface Exporter {
  readonly id: string
  /** Without the dot. */
  readonly extension: string
  readonly family: Family
  /** 'sheet': the preview with its page and layers; 'about': a text that says what the file holds. */
  readonly shows: 'sheet' | 'about'
  /** True: the network is drawn, and a map that nobody has laid out gets places first. */
  readonly places: boolean
  /** Heavy libraries are imported inside. Throws a UserError when this browser cannot make the file. */
  readonly write: (input: ExportInput) => Promise<Written>
}

/** A file that has nothing to say about itself. */
export const written = (blob: Blob): Written => ({ blob, pixels: null, note: null })
