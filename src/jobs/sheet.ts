// Laying out a sheet: many names take seconds to find their places.
import type { StakeholderDocument } from '../domain/document'
import { type Look, lookOf } from '../scene/look'
import type { Scene } from '../scene/shape'
import { type SheetOptions, sheetScene } from '../scene/sheet'
import type { PictureKind } from '../scene/sheetMap'
import { wordsOf } from './words'

export interface SheetInput {
  readonly doc: StakeholderDocument
  readonly kind: PictureKind
  readonly options: Omit<SheetOptions, 'look'>
  /** Colour and size of the look; null: the usual one. */
  readonly look: Pick<Look, 'colour' | 'size'> | null
  /** Of the sheet. */
  readonly language: string
}

export async function run({ doc, kind, options, look, language }: SheetInput): Promise<Scene> {
  const t = await wordsOf(language)
  return sheetScene(doc, kind, { ...options, look: look && lookOf(look.colour, look.size, t) }, t)
}
