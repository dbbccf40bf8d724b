// The colours of groups as numbers, for formats that want them so.
import type { Actor, StakeholderDocument } from '../../domain/document'
import type { Palette, TokenName } from '../../scene/palette'

export interface Rgb {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** As on the sheet; grey for actors without a group. */
export function colourOf(actor: Actor, doc: StakeholderDocument, palette: Palette): Rgb {
  const group = actor.group === null ? undefined : doc.groups[actor.group]
  const css = palette[group ? (`sector-${group.slot}` as TokenName) : 'ink-3']
  const [r = 128, g = 128, b = 128] = css.startsWith('#')
    ? [1, 3, 5].map((start) => Number.parseInt(css.slice(start, start + 2), 16))
    : (css.match(/\d+/g) ?? []).map(Number)
  return { r, g, b }
}
