// Names of the colour tokens that pictures use. Values live in ui/tokens.css only and are read when a picture is painted.
const sectors = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
type Sector = `sector-${(typeof sectors)[number]}`

const roles = [
  'paper',
  'surface',
  'raised',
  'ink',
  'ink-2',
  'ink-3',
  'on-ink',
  'line',
  'line-strong',
  'control-border',
  'accent',
  'select',
  'select-tint',
  'focus',
  'plot',
  'plot-strong',
  'plot-line',
  'plot-axis',
  'glyph',
  'bridge-ring',
  'bridge-glow',
  'rel-cooperation',
  'rel-mandate',
  'rel-funding',
  'rel-information',
  'rel-conflict',
  'rel-desired',
  'stance-m2',
  'stance-m1',
  'stance-0',
  'stance-p1',
  'stance-p2',
] as const

export type TokenName = (typeof roles)[number] | Sector | `${Sector}-tint`
export const tokenNames: readonly TokenName[] = [...roles, ...sectors.flatMap((n): TokenName[] => [`sector-${n}`, `sector-${n}-tint`])]

/** A CSS colour (hex or rgb()) for each token. */
export type Palette = Readonly<Record<TokenName, string>>
